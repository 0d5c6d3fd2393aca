// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formkeys.h"
#include "windowfixture.h"

#include "forms/basic/dayedit.h"
#include "forms/basic/inlinemessage.h"
#include "forms/paper/reportpage.h"
#include "forms/window/mainwindow.h"
#include "forms/window/page.h"
#include "models/followupmodel.h"
#include "models/remindermodels.h"
#include "usecases/followingup.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace sosh {

/// The window on its page of following up, worked with by keys. The round of xa-2026 was due on 25/5; it is 29/5, and 5 of
/// its 45 units are missing.
class RemindingDesk
{
protected:
    const QDate today{2026, 5, 29};
    std::unique_ptr<WindowFixture> m_base;
    std::unique_ptr<MainWindow> m_window;

    void open(QSize size = {1366, 768})
    {
        m_base = std::make_unique<WindowFixture>();
        m_window = std::make_unique<MainWindow>(m_base->workspace);
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(
            m_base->workspace.open(m_base->sample(QStringLiteral("xa-2026")), Access::Write).ok());
        showBoard();
    }
    void showBoard()
    {
        m_window->showPage(PageId::FollowUp);
        settle();
        board().setFocus();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    RegisterSession& session() { return m_base->workspace.session(); }
    Page& page() { return *m_window->page(PageId::FollowUp); }
    ReportPage& reports() { return *qobject_cast<ReportPage*>(m_window->page(PageId::Reports)); }
    QTreeView& board()
    {
        return keys_of_tests::in<QTreeView>(page(), QStringLiteral("followUpTreeView"));
    }
    QTableView& log()
    {
        return keys_of_tests::in<QTableView>(page(), QStringLiteral("reminderTableView"));
    }
    QPushButton& offer(Page& of)
    {
        return keys_of_tests::in<QPushButton>(of, QStringLiteral("messageActionButton"));
    }
    QString answer() { return keys_of_tests::in<InlineMessage>(keys_of_tests::front(), {}).text(); }
    QString code(int row) { return board().model()->index(row, 0).data(IdRole).toString(); }
    void key(Qt::Key code) { keys_of_tests::press(*m_window, code); }
    void select(const QList<int>& rows)
    {
        QItemSelection wanted;
        for (const int row : rows)
            wanted.select(board().model()->index(row, 0), board().model()->index(row, 0));
        board().selectionModel()->select(
            wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        board().setFocus();
    }
    QStringList selected()
    {
        QStringList codes;
        for (const QModelIndex& index : board().selectionModel()->selectedRows())
            codes += index.data(IdRole).toString();
        codes.sort();
        return codes;
    }
    FollowUp standing() { return *FollowingUp(session()).board(QStringLiteral("BM-2026"), 1); }
    Mailing newest()
    {
        const FollowUp now = standing();
        return now.mailings.empty() ? Mailing() : now.mailings.front();
    }
    QStringList newestUnits()
    {
        QStringList codes;
        const Mailing mailing = newest();
        const FollowUp now = standing();
        for (const FollowUpRow& row : now.rows)
            if (std::count(mailing.units.begin(), mailing.units.end(), row.entry.unit) > 0)
                codes += row.entry.code;
        return codes;
    }
    QStringList missing()
    {
        QStringList codes;
        const FollowUp now = standing();
        for (const FollowUpRow& row : now.rows)
            if (row.isMissing())
                codes += row.entry.code;
        return codes;
    }
    void save()
    {
        key(Qt::Key_Return);
        QTRY_VERIFY(!keys_of_tests::isDialogOpen());
    }
    void fill(const QString& field, QDate day)
    {
        keys_of_tests::in<DayEdit>(keys_of_tests::front(), field).setDay(day);
    }
    void close()
    {
        while (keys_of_tests::isDialogOpen())
            keys_of_tests::front().done(QDialog::Rejected);
        m_window.reset();
        m_base.reset();
    }
};

} // namespace sosh
