// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowfixture.h"

#include "forms/window/mainwindow.h"
#include "forms/window/page.h"
#include "usecases/campaignkeeping.h"
#include "usecases/journalkeeping.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace sosh {

/// The campaign page of a sample, worked with by keys.
struct CampaignDesk
{
    WindowFixture fixture;
    MainWindow window{fixture.workspace};

    explicit CampaignDesk(
        const QString& sample = QStringLiteral("xa-2026"), Access access = Access::Write)
    {
        window.show();
        QApplication::setActiveWindow(&window);
        if (!fixture.workspace.open(fixture.sample(sample), access).ok()
            || !QTest::qWaitForWindowActive(&window))
            qFatal("the sample cannot be shown");
        window.showPage(PageId::Campaigns);
    }
    Workspace& workspace() { return fixture.workspace; }
    RegisterSession& session() { return fixture.workspace.session(); }
    QString message() { return window.page(PageId::Campaigns)->message().text(); }

    template <typename T>
    T* find(const QString& name)
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return window.findChild<T*>(name);
    }
    QDialog* dialog(const QString& name)
    {
        auto* found = find<QDialog>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    void press(const QString& button) { QTest::keyClick(find<QPushButton>(button), Qt::Key_Space); }
    void type(const QString& field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        for (const QChar c : text)
            QTest::keyClick(edit, c == u'\n' ? '\r' : c.toLatin1());
    }
    void key(const QString& table, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(find<QTableView>(table), key, with);
    }
    void save() { press(QStringLiteral("saveFormButton")); }
    QString errors() { return find<QLabel>(QStringLiteral("errorsLabel"))->text(); }
    QString warnings() { return find<QLabel>(QStringLiteral("warningsLabel"))->text(); }
    /// What the message line of the innermost dialog says.
    QString refusal(const QString& dialogName)
    {
        return dialog(dialogName)->findChild<InlineMessage*>()->text();
    }
    QAbstractItemModel* model(const QString& table) { return find<QTableView>(table)->model(); }
    QString cell(const QString& table, int row, int column)
    {
        return model(table)->index(row, column).data().toString();
    }
    int rowOf(const QString& table, int column, const QString& text)
    {
        for (int row = 0; row < model(table)->rowCount(); ++row)
            if (cell(table, row, column) == text)
                return row;
        return -1;
    }
    void stand(const QString& table, int row, int column = 0)
    {
        find<QTableView>(table)->setCurrentIndex(model(table)->index(row, column));
    }
    static void reasonByKey(Qt::Key key)
    {
        QTimer::singleShot(0, qApp, [key] {
            auto* asked = QApplication::activeModalWidget();
            QTest::keyClick(
                asked->findChild<QListWidget*>(QStringLiteral("reasonListWidget")), key);
        });
    }
    /// Without a window manager nobody makes the window active again after a dialog.
    void undo()
    {
        QApplication::setActiveWindow(&window);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    }

    CampaignContent content(const QString& code) { return *CampaignKeeping(session()).load(code); }
    qsizetype acts() { return std::ssize(*JournalKeeping(session()).acts()); }
    std::size_t campaigns() { return workspace().overview().campaigns.size(); }
    /// A campaign of 2026 without rounds, chosen on the page.
    void addEmptyCampaign()
    {
        Campaign made;
        made.code = QStringLiteral("TEST-2026");
        made.title = QStringLiteral("Sinh hoạt chính trị năm 2026");
        made.from = QDate(2026, 1, 1);
        made.to = QDate(2026, 12, 31);
        if (!CampaignKeeping(session()).create(made).ok())
            qFatal("no campaign");
        workspace().selectCampaign(made.code);
        window.page(PageId::Campaigns)->reload();
    }
    void tickCelebration(const QString& day)
    {
        stand(QStringLiteral("celebrationTableView"),
            rowOf(QStringLiteral("celebrationTableView"), 1, day));
        key(QStringLiteral("celebrationTableView"), Qt::Key_Space);
    }
};

} // namespace sosh
