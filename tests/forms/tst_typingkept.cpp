// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryfixture.h"

#include "forms/window/page.h"
#include "storage/sql/connection.h"
#include "usecases/returnentry.h"
#include "usecases/returnimport.h"
#include "usecases/roundplanning.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHideEvent>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QtTest/qtestspontaneevent.h>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString bm = u"BM-2026"_s;
const QString conferences = u"Hội nghị"_s;
const QString total = u"Tổng ĐV"_s;
const QString attended = u"Tham gia"_s;

} // namespace

/// What is typed stays, with its steps of Undo, whatever else the window and the register do meanwhile.
class TestTypingKept : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EntryFixture> m_f;

    EntryFixture& f() { return *m_f; }
    QString at(const QString& unit, const QString& head)
    {
        return f().cell(f().rowOf(unit), f().columnOf(head));
    }
    EntryRow stored(const QString& unit)
    {
        const auto sheet = ReturnEntry(f().base.workspace.session()).load(bm, 1);
        for (const EntryRow& row : sheet->rows)
            if (row.entry.code == unit)
                return row;
        return {};
    }
    QAction* action(const QString& text)
    {
        for (QAction* each : f().table().actions())
            if (QString(each->text()).remove(u'&').startsWith(text))
                return each;
        qFatal("no such action");
    }
    QString undoText() { return f().window->page(PageId::Entry)->typingToUndo(); }
    void paste(const QString& unit, const QString& text)
    {
        QApplication::clipboard()->setText(text);
        f().goTo(unit, conferences);
        f().press(Qt::Key_V, Qt::ControlModifier);
    }
    void confirmAll() { f().window->findChild<QPushButton*>(u"confirmAllButton"_s)->click(); }
    /// Drafts cannot be written while it lives, as on a full disk.
    struct FullDisk
    {
        QString path;
        explicit FullDisk(const QString& file)
            : path(file)
        {
            run(u"CREATE TRIGGER full BEFORE INSERT ON return_draft BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
        }
        ~FullDisk() { run(u"DROP TRIGGER full"_s); }
        void run(const QString& sql) const
        {
            storage::sql::Connection(path, storage::sql::Connection::Access::ReadWrite)
                .execute(sql);
        }
    };
    void importFigures(const QString& unit, int members)
    {
        QFile file(f().base.path(u"in.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"unit_code,state,conferences,members_total,members_expected,members_attended\n"
                   "%1,reported,1,38,38,%2\n"_s.arg(unit)
                       .arg(members)
                       .toUtf8());
        file.close();
        const auto done =
            ReturnImport(f().base.workspace.session()).run(bm, 1, {file.fileName()}, {});
        QVERIFY(done.ok());
        QCOMPARE(done->applied, 1);
    }
    void selectOtherRound() { f().base.workspace.select(bm, 2); }
    void typeRow(const QString& unit, const QString& keys)
    {
        f().goTo(unit, conferences);
        f().type(keys);
    }

private slots:
    void init()
    {
        m_f = std::make_unique<EntryFixture>();
        Round second;
        second.name = u"Đợt 2"_s;
        second.span = DateRange{QDate(2026, 7, 1), QDate(2026, 7, 31)};
        second.due = QDate(2026, 8, 5);
        QVERIFY(RoundPlanning(f().base.workspace.session()).addRounds(bm, std::vector{second}));
    }
    void cleanup() { m_f.reset(); }

    void anOpenEditorIsTaken_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("by reading anew") << 0;
        QTest::newRow("by another round") << 1;
        QTest::newRow("by closing the register") << 2;
    }
    void anOpenEditorIsTaken()
    {
        QFETCH(int, how);
        f().goTo(u"XB07"_s, total);
        f().type(u"38"_s);
        if (how == 0)
            f().press(Qt::Key_F5);
        else if (how == 1)
            selectOtherRound();
        else
            f().reopenWindow();
        QCOMPARE(stored(u"XB07"_s).shown().figure(u"members_total"), std::optional<qint64>(38));
    }

    void whatCannotBeSavedIsNotForgotten_data()
    {
        QTest::addColumn<bool>("otherRound");
        QTest::newRow("reading anew") << false;
        QTest::newRow("another round") << true;
    }
    void whatCannotBeSavedIsNotForgotten()
    {
        QFETCH(bool, otherRound);
        {
            const FullDisk full(f().file);
            paste(u"XB07"_s, u"1\t38\t0\n"_s);
            if (otherRound)
                selectOtherRound();
            else
                f().window->reload();
            QCOMPARE(at(u"XB07"_s, total), u"38"_s);
            QVERIFY(!f().message().isEmpty());
            QCOMPARE(f().base.workspace.campaign(), bm);
            QCOMPARE(f().base.workspace.round(), 1);
            QVERIFY(!stored(u"XB07"_s).draft);
        }
        f().window->reload();
        QCOMPARE(at(u"XB07"_s, total), u"38"_s);
        QVERIFY(stored(u"XB07"_s).draft.has_value());
    }
    void theWindowDoesNotCloseOverWhatCannotBeSaved()
    {
        const FullDisk full(f().file);
        paste(u"XB07"_s, u"1\t38\t0\n"_s);
        f().window->showPage(PageId::Units);
        f().base.prompts.nextConfirm = false;
        QVERIFY(!f().window->close());
        QCOMPARE(f().base.prompts.asked.size(), 1);
        QCOMPARE(f().window->currentPageId(), PageId::Entry);
        QCOMPARE(at(u"XB07"_s, total), u"38"_s);
        f().window->closeRegister();
        QVERIFY(f().base.workspace.isOpen());
        const QString other = f().base.path(u"other.sosh"_s);
        QVERIFY(QFile::copy(f().file, other));
        f().window->registerActions().openFile(other);
        QCOMPARE(f().base.workspace.session().path(), f().file);
        f().base.prompts.nextConfirm = true;
        QVERIFY(f().window->close());
    }

    void stepsOfTypingStay_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("minimised") << 0;
        QTest::newRow("another page") << 1;
        QTest::newRow("read anew") << 2;
    }
    void stepsOfTypingStay()
    {
        QFETCH(int, what);
        paste(u"XB07"_s, u"1\t38\t0\n"_s);
        QTRY_VERIFY(stored(u"XB07"_s).draft.has_value());
        if (what == 0) {
            QHideEvent hidden;
            QSpontaneKeyEvent::setSpontaneous(&hidden);
            qApp->notify(f().window->page(PageId::Entry), &hidden);
        } else if (what == 1) {
            f().window->showPage(PageId::Units);
            f().window->showPage(PageId::Entry);
        } else {
            f().window->reload();
        }
        QVERIFY(!undoText().isEmpty());
        f().window->undoLast();
        QCOMPARE(at(u"XB07"_s, total), QString());
        f().window->redoTyping();
        QCOMPARE(at(u"XB07"_s, total), u"38"_s);
    }
    void confirmingARowLeavesTheStepsOfOthers()
    {
        paste(u"XB07"_s, u"1\t38\t0\n"_s);
        typeRow(u"XB16"_s, u"1\n18\n0\n\n18"_s);
        f().press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored(u"XB16"_s).confirmed.state, ReturnState::Reported);
        QVERIFY(undoText().isEmpty()); // what was confirmed last is taken back first
        f().window->undoLast();
        QCOMPARE(f().base.prompts.asked.size(), 1);
        QCOMPARE(stored(u"XB16"_s).confirmed.state, ReturnState::Missing);
        QCOMPARE(at(u"XB07"_s, total), u"38"_s);
        f().window->undoLast();
        QCOMPARE(at(u"XB07"_s, total), QString());
        QCOMPARE(at(u"XB16"_s, total), QString());
        QCOMPARE(f().base.prompts.asked.size(), 1);
    }
    void typingAfterAConfirmationIsUndoneBeforeIt()
    {
        typeRow(u"XB16"_s, u"1\n18\n0\n\n18"_s);
        f().press(Qt::Key_Return, Qt::ControlModifier);
        f().goTo(u"XB07"_s, total);
        f().type(u"38\n"_s);
        f().window->undoLast();
        QCOMPARE(at(u"XB07"_s, total), QString());
        QVERIFY(f().base.prompts.asked.isEmpty());
        QVERIFY(undoText().isEmpty()); // the steps of the confirmed row are gone
    }

    void aReportTakenBackDoesNotBlockTheOthers()
    {
        f().goTo(u"XB01"_s, attended);
        f().type(u"15"_s);
        f().press(Qt::Key_Down);
        QCOMPARE(stored(u"XB01"_s).draft->baseRevision, 1);
        f().goTo(u"XB01"_s, total);
        f().pickReasonNext(Qt::Key_1);
        action(u"Take the report back"_s)->trigger();
        QCOMPARE(stored(u"XB01"_s).confirmed.state, ReturnState::Missing);
        typeRow(u"XB07"_s, u"1\n38\n0\n\n37"_s);
        f().press(Qt::Key_Down);
        confirmAll();
        QCOMPARE(
            stored(u"XB01"_s).confirmed.figure(u"members_attended"), std::optional<qint64>(15));
        QCOMPARE(stored(u"XB07"_s).confirmed.state, ReturnState::Reported);
    }
    void anImportStandsBesideWhatIsBeingTyped_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::newRow("keep what is being entered") << true;
        QTest::newRow("take what was imported") << false;
    }
    void anImportStandsBesideWhatIsBeingTyped()
    {
        QFETCH(bool, mine);
        typeRow(u"XB07"_s, u"1\n38\n0\n\n37"_s);
        f().press(Qt::Key_Down);
        importFigures(u"XB07"_s, 30);
        QCOMPARE(at(u"XB07"_s, attended), u"37"_s);
        typeRow(u"XB16"_s, u"1\n18\n0\n\n18"_s);
        f().press(Qt::Key_Down);
        confirmAll();
        QCOMPARE(stored(u"XB16"_s).confirmed.state, ReturnState::Reported);
        QCOMPARE(stored(u"XB07"_s).confirmed.revision, 1);
        QVERIFY(f().message().contains(attended + u": 30 → 37"_s));
        f().goTo(u"XB07"_s, total);
        QAction* way = action(mine ? u"Keep what is"_s : u"Clear what is"_s);
        QVERIFY(way->isEnabled());
        way->trigger();
        QCOMPARE(at(u"XB07"_s, attended), mine ? u"37"_s : u"30"_s);
        QVERIFY(!action(u"Keep what is"_s)->isEnabled());
        f().window->reload();
        QCOMPARE(stored(u"XB07"_s).draft.has_value(), mine);
        if (!mine)
            return;
        f().goTo(u"XB07"_s, total);
        f().pickReasonNext(Qt::Key_1);
        confirmAll();
        QCOMPARE(stored(u"XB07"_s).confirmed.revision, 2);
        QCOMPARE(
            stored(u"XB07"_s).confirmed.figure(u"members_attended"), std::optional<qint64>(37));
    }
};

QTEST_MAIN(TestTypingKept)
#include "tst_typingkept.moc"
