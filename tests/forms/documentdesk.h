// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formkeys.h"
#include "windowfixture.h"

#include "forms/window/mainwindow.h"
#include "forms/window/page.h"
#include "usecases/documentkeeping.h"
#include "usecases/journalkeeping.h"
#include "usecases/officekeeping.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace sosh {

/// The window on its page of documents, worked with by keys. Of the samples, xa-2026 has one office, BXDĐ, and no
/// documents; thanh-xuan-2024 has 186-KH/QU and 187-KH/QU of a quận uỷ and what they rest upon.
class DocumentDesk
{
protected:
    void close()
    {
        while (keys_of_tests::isDialogOpen())
            keys_of_tests::front().done(QDialog::Rejected);
        m_window.reset();
        m_base.reset();
    }
    std::unique_ptr<WindowFixture> m_base;
    std::unique_ptr<MainWindow> m_window;

    void open(const QString& sample, Access access = Access::Write)
    {
        m_base = std::make_unique<WindowFixture>();
        m_window = std::make_unique<MainWindow>(m_base->workspace);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_base->workspace.open(m_base->sample(sample), access).ok());
        m_window->showPage(PageId::Documents);
    }
    Workspace& workspace() { return m_base->workspace; }
    DocumentKeeping keeping() { return DocumentKeeping(workspace().session()); }
    Page& page() { return *m_window->page(PageId::Documents); }
    QTableView& table()
    {
        return keys_of_tests::in<QTableView>(page(), QStringLiteral("documentTableView"));
    }
    QString said() { return page().message().text(); }

    void keys(const QString& text) { keys_of_tests::type(*m_window, text); }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        keys_of_tests::press(*m_window, code, modifiers);
    }
    void focus(const QString& name)
    {
        keys_of_tests::in<QWidget>(keys_of_tests::front(), name).setFocus();
    }
    /// A button that is pressed by its key is shown so before it acts.
    void startNew()
    {
        key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(keys_of_tests::isDialogOpen());
    }
    void write(const QString& field, const QString& text)
    {
        focus(field);
        key(Qt::Key_A, Qt::ControlModifier);
        keys(text);
    }
    void click(const QString& name)
    {
        keys_of_tests::in<QPushButton>(keys_of_tests::front(), name).click();
    }
    QString label(const QString& name)
    {
        return keys_of_tests::in<QLabel>(keys_of_tests::front(), name).text();
    }
    QString answer()
    {
        return keys_of_tests::in<QLabel>(keys_of_tests::front(), QStringLiteral("messageLabel"))
            .text();
    }
    void choose(const QString& box, const QString& value)
    {
        auto& field = keys_of_tests::in<QComboBox>(keys_of_tests::front(), box);
        QVERIFY2(field.findData(value) >= 0, qPrintable(value));
        field.setCurrentIndex(field.findData(value));
    }
    bool isShown(const QString& field)
    {
        return keys_of_tests::in<QWidget>(keys_of_tests::front(), field).isVisible();
    }

    OfficialDocument byCode(const QString& code)
    {
        const auto entries = keeping().list(); // outlives the loop
        for (const DocumentEntry& entry : *entries)
            if (entry.document.code == code)
                return entry.document;
        return {};
    }
    void select(const QString& code)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row)
            if (table().model()->index(row, 1).data().toString() == code)
                table().selectRow(row);
    }
    void openForm(const QString& code)
    {
        select(code);
        table().setFocus();
        key(Qt::Key_Return);
        QCOMPARE(keys_of_tests::front().objectName(), QStringLiteral("documentForm"));
    }
    /// Of the commune: a plan of the province, and our own draft.
    void addTwo()
    {
        OfficialDocument plan;
        plan.direction = DocumentDirection::In;
        plan.code = QStringLiteral("105-KH/TU");
        plan.date = QDate(2026, 2, 24);
        plan.issuerText = QStringLiteral("Ban Thường vụ Tỉnh uỷ Lào Cai");
        plan.subject = QStringLiteral("đợt sinh hoạt chính trị");
        QVERIFY(keeping().add(plan).ok());
        OfficialDocument own;
        own.typeCode = QStringLiteral("KH");
        own.subject = QStringLiteral("thực hiện đợt sinh hoạt");
        own.status = DocumentStatus::Draft;
        own.issuer = OfficeKeeping(workspace().session()).all()->front().issuer;
        QVERIFY(keeping().add(own).ok());
    }
    OfficialDocument draft()
    {
        const auto entries = keeping().list(); // outlives the loop
        for (const DocumentEntry& entry : *entries)
            if (entry.document.isOwn())
                return entry.document;
        return {};
    }
    void openDraft()
    {
        table().selectRow(0);
        const QModelIndex code = table().model()->index(0, 1);
        table().selectRow(code.data().toString().isEmpty() ? 0 : 1);
        table().setFocus();
        key(Qt::Key_Return);
    }
    int rows() { return table().model()->rowCount(); }
    void filterBy(const QString& box, const QString& value)
    {
        auto& field = keys_of_tests::in<QComboBox>(page(), box);
        field.setCurrentIndex(field.findData(value));
    }
    QMenu* views()
    {
        QMenu* menu =
            keys_of_tests::in<QToolButton>(page(), QStringLiteral("savedViewToolButton")).menu();
        emit menu->aboutToShow();
        return menu;
    }
    QAction* action(const QString& name)
    {
        for (QAction* each : table().actions())
            if (each->objectName() == name)
                return each;
        qFatal("no action %s", qPrintable(name));
    }
};

} // namespace sosh
