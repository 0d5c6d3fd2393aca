// SPDX-License-Identifier: GPL-3.0-or-later
#include "remindingdesk.h"

#include "forms/basic/tokens.h"

#include <QHeaderView>

using namespace sosh;
using namespace sosh::keys_of_tests;
using namespace Qt::StringLiterals;

namespace {

/// px of the longest text of the column with the room beside it
int widestOf(const QTableView& table, int column)
{
    int widest = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        widest = std::max(widest,
            table.fontMetrics().horizontalAdvance(
                table.model()->index(row, column).data().toString()));
    return widest + 2 * spacing::small;
}

} // namespace

/// What is written down from the board: calls, messages, promises.
class TestReminding : public QObject, private RemindingDesk
{
    Q_OBJECT

private slots:
    void cleanup() { close(); }

    void theButtonIsForThoseOfTheText_data();
    void theButtonIsForThoseOfTheText();
    void theKeyIsForTheSelection();
    void aCallOfYesterdayIsDated();
    void whatIsToComeIsNotRecorded_data();
    void whatIsToComeIsNotRecorded();
    void aPromiseThatIsOverIsAskedAbout();
    void enterSaves_data();
    void enterSaves();
    void theSelectionStays_data();
    void theSelectionStays();
    void contactsAreSeenAtOnce();
    void theLogIsReadable_data();
    void theLogIsReadable();
    void countsOfMailingsComeFirst();
};

void TestReminding::theButtonIsForThoseOfTheText_data()
{
    QTest::addColumn<Qt::Key>("copies");
    QTest::addColumn<int>("units");
    QTest::newRow("to the group") << Qt::Key_T << 5;
    QTest::newRow("to one unit") << Qt::Key_N << 1;
}

void TestReminding::theButtonIsForThoseOfTheText()
{
    QFETCH(Qt::Key, copies);
    QFETCH(int, units);
    open();
    select({0});
    const QString first = code(0);
    key(copies);
    QVERIFY(page().message().text().contains(u"Z records it"_s));
    select({3});
    QVERIFY(!page().message().text().contains(u"Z records it"_s)); // it is for row 3 now
    QVERIFY(offer(page()).isVisible());
    offer(page()).click();
    save();
    QCOMPARE(newestUnits().size(), units);
    QVERIFY(newestUnits().contains(first));
    QCOMPARE(newest().kind, ReminderKind::Zalo);
    QCOMPARE(newest().purpose, ReminderPurpose::Remind);
}

void TestReminding::theKeyIsForTheSelection()
{
    open();
    select({0});
    key(Qt::Key_N);
    select({3});
    const QString other = code(3);
    key(Qt::Key_Z);
    save();
    QCOMPARE(newestUnits(), QStringList{other});
}

void TestReminding::aCallOfYesterdayIsDated()
{
    open();
    select({0});
    key(Qt::Key_G);
    QCOMPARE(in<DayEdit>(front(), u"askedOnLineEdit"_s).day(), today);
    QVERIFY(in<QLineEdit>(front(), u"promiseLineEdit"_s).hasFocus()); // today needs no key
    fill(u"askedOnLineEdit"_s, QDate(2026, 5, 28));
    save();
    QCOMPARE(newest().day, QDate(2026, 5, 28));
    const FollowUp now = standing();
    for (const FollowUpRow& row : now.rows)
        for (const Reminder& reminder : row.reminders)
            QVERIFY(!reminder.time.isValid()); // when it was, nobody noted
}

void TestReminding::whatIsToComeIsNotRecorded_data()
{
    QTest::addColumn<Qt::Key>("asks");
    QTest::addColumn<QString>("field");
    QTest::newRow("call") << Qt::Key_G << u"askedOnLineEdit"_s;
    QTest::newRow("letter") << Qt::Key_S << u"sentOnLineEdit"_s;
}

void TestReminding::whatIsToComeIsNotRecorded()
{
    QFETCH(Qt::Key, asks);
    QFETCH(QString, field);
    open();
    select({0});
    key(asks);
    fill(field, today.addDays(1));
    key(Qt::Key_Return);
    QTRY_VERIFY2(answer().contains(u"30/5/2026"_s), qPrintable(answer()));
    QVERIFY(isDialogOpen());
    QVERIFY(standing().mailings.empty());
}

void TestReminding::aPromiseThatIsOverIsAskedAbout()
{
    open();
    select({0});
    key(Qt::Key_G);
    fill(u"promiseLineEdit"_s, QDate(2026, 5, 27));
    key(Qt::Key_Return);
    QTRY_VERIFY2(answer().contains(u"27/5/2026"_s), qPrintable(answer()));
    QVERIFY(isDialogOpen());
    QVERIFY(standing().mailings.empty());
    fill(u"promiseLineEdit"_s, QDate(2026, 5, 26)); // another day is asked about anew
    key(Qt::Key_Return);
    QTRY_VERIFY2(answer().contains(u"26/5/2026"_s), qPrintable(answer()));
    save();
    QCOMPARE(standing().mailings.size(), std::size_t(1));
    log().setFocus();
    key(Qt::Key_F2); // what stands there is not asked about again
    in<QLineEdit>(front(), u"resultLineEdit"_s).setFocus();
    type(*m_window, u"may ban"_s);
    save();
    QCOMPARE(log().model()->index(0, ReminderLogModel::ResultColumn).data(), u"may ban"_s);
}

void TestReminding::enterSaves_data()
{
    QTest::addColumn<Qt::Key>("asks");
    QTest::addColumn<QString>("field");
    QTest::newRow("call, day") << Qt::Key_G << u"askedOnLineEdit"_s;
    QTest::newRow("call, promise") << Qt::Key_G << u"promiseLineEdit"_s;
    QTest::newRow("message, result") << Qt::Key_Z << u"resultLineEdit"_s;
    QTest::newRow("letter, day") << Qt::Key_S << u"sentOnLineEdit"_s;
    QTest::newRow("letter, number") << Qt::Key_S << u"sentLetterComboBox"_s;
    QTest::newRow("letter, result") << Qt::Key_S << u"resultLineEdit"_s;
}

/// No other button of the dialog takes it, seen or not.
void TestReminding::enterSaves()
{
    QFETCH(Qt::Key, asks);
    QFETCH(QString, field);
    open();
    select({0});
    key(asks);
    QStringList takers;
    for (const QPushButton* each : front().findChildren<QPushButton*>())
        if (each->autoDefault() && each->objectName() != u"saveReminderButton"_s)
            takers += each->objectName();
    takers.removeAll(QString()); // Cancel, once it has the focus
    QCOMPARE(takers, QStringList());
    in<QWidget>(front(), field).setFocus();
    save();
    QCOMPARE(standing().mailings.size(), std::size_t(1));
}

void TestReminding::theSelectionStays_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QString>("grouping");
    QList<int> all;
    for (int row = 0; row < 45; ++row)
        all += row;
    QTest::newRow("one") << QList<int>{7} << u"none"_s;
    QTest::newRow("neighbours") << QList<int>{2, 3, 4} << u"parent"_s;
    QTest::newRow("here and there") << QList<int>{1, 2, 9, 20, 21, 44} << u"sector"_s;
    QTest::newRow("all") << all << u"progress"_s;
}

/// Through groups, another order and another state of the register.
void TestReminding::theSelectionStays()
{
    QFETCH(QList<int>, rows);
    QFETCH(QString, grouping);
    open();
    select(rows);
    const QStringList wanted = selected();
    QCOMPARE(wanted.size(), rows.size());
    auto& box = in<QComboBox>(page(), u"followUpGroupingComboBox"_s);
    box.setCurrentIndex(box.findData(grouping));
    QCOMPARE(selected(), wanted);
    board().sortByColumn(FollowUpModel::UnitColumn, Qt::DescendingOrder);
    page().reload();
    QCOMPARE(selected(), wanted);
    in<QLineEdit>(page(), u"followUpSearchLineEdit"_s).setText(u"chi bo"_s);
    for (const QString& each : selected())
        QVERIFY(wanted.contains(each));
}

void TestReminding::contactsAreSeenAtOnce()
{
    open();
    for (const int column :
        {FollowUpModel::ContactColumn, FollowUpModel::PhoneColumn, FollowUpModel::MemberColumn})
        QVERIFY2(board().columnViewportPosition(column) + board().columnWidth(column)
                <= board().viewport()->width(),
            qPrintable(u"column %1"_s.arg(column)));
}

void TestReminding::theLogIsReadable_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1100") << QSize(1100, 700);
    QTest::newRow("1366") << QSize(1366, 768);
    QTest::newRow("1920") << QSize(1920, 1080);
}

/// How and what was promised stand whole, and there is room for what came of it.
void TestReminding::theLogIsReadable()
{
    QFETCH(QSize, size);
    open(size);
    ReminderNote letter;
    letter.units = {code(0)};
    letter.kind = ReminderKind::Letter;
    letter.level = 2;
    ReminderNote call;
    call.units = letter.units;
    call.promised = today.addDays(-1);
    for (const ReminderNote& note : {letter, call})
        QVERIFY(FollowingUp(session()).record(u"BM-2026"_s, 1, note).ok());
    settle();
    select({0});
    settle();
    for (const int column :
        {ReminderLogModel::DayColumn, ReminderLogModel::HowColumn, ReminderLogModel::PromiseColumn})
        QVERIFY2(log().columnWidth(column) >= widestOf(log(), column),
            qPrintable(u"column %1"_s.arg(column)));
    QVERIFY(log().columnWidth(ReminderLogModel::ResultColumn) >= 76);
    QVERIFY(log().columnViewportPosition(ReminderLogModel::ResultColumn)
            + log().columnWidth(ReminderLogModel::ResultColumn)
        <= log().viewport()->width());
}

void TestReminding::countsOfMailingsComeFirst()
{
    open({1100, 700});
    ReminderNote call;
    call.units = {code(0)};
    QVERIFY(FollowingUp(session()).record(u"BM-2026"_s, 1, call).ok());
    settle();
    const auto& table = in<QTableView>(page(), u"mailingTableView"_s);
    for (const int count : {2, 3})
        QVERIFY(table.columnViewportPosition(count) + table.columnWidth(count)
            <= table.viewport()->width());
}

QTEST_MAIN(TestReminding)
#include "tst_reminding.moc"
