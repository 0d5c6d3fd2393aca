// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controltotal.h"
#include "core/flag.h"
#include "support/sheetbuilder.h"

#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;
using test::SheetBuilder;

/// Totals that stand on paper beside what the rows add up to, and marks on figures.
class TestControlTotal : public QObject
{
    Q_OBJECT

private slots:
    void balances()
    {
        const RoundSheet sheet = SheetBuilder({u"conferences"_s, u"members_attended"_s})
                                     .unit(u"A"_s)
                                     .reports({2, 30})
                                     .unit(u"B"_s)
                                     .reports({1, 12})
                                     .unit(u"C"_s)
                                     .sheet();
        const auto found = balancesOf(sheet,
            {{u"members_attended"_s, 40, 0, {}}, {u"conferences"_s, 3, 0, {}},
                {u"opinions"_s, 5, 0, {}}});
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[0].ours, 42);
        QCOMPARE(found[0].difference(), 2);
        QVERIFY(!found[0].isSettled());
        QCOMPARE(found[1].difference(), 0);
        QVERIFY(found[1].isSettled());
        QCOMPARE(found[2].difference(), -5); // nobody gives it
        QVERIFY(balancesOf(sheet, {}).empty());
    }
    void settled_data()
    {
        QTest::addColumn<qint64>("ours");
        QTest::addColumn<qint64>("givenFor");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("settled");
        QTest::newRow("agrees") << qint64(40) << qint64(0) << QString() << true;
        QTest::newRow("agrees, reason left over") << qint64(40) << qint64(2) << u"x"_s << true;
        QTest::newRow("differs") << qint64(42) << qint64(0) << QString() << false;
        QTest::newRow("differs as said") << qint64(42) << qint64(2) << u"x"_s << true;
        QTest::newRow("differs otherwise") << qint64(43) << qint64(2) << u"x"_s << false;
        QTest::newRow("differs the other way") << qint64(38) << qint64(2) << u"x"_s << false;
        QTest::newRow("no reason given") << qint64(42) << qint64(2) << QString() << false;
    }
    void settled()
    {
        QFETCH(const qint64, ours);
        QFETCH(const qint64, givenFor);
        QFETCH(const QString, reason);
        const ControlBalance balance{{u"members_attended"_s, 40, givenFor, reason}, ours};
        QTEST(balance.isSettled(), "settled");
    }
    void kindsAreWrittenAndRead_data()
    {
        QTest::addColumn<FlagKind>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("own") << FlagKind::FollowUp << u"follow_up"_s;
        QTest::newRow("asked back") << FlagKind::Recheck << u"recheck"_s;
    }
    void kindsAreWrittenAndRead()
    {
        QFETCH(const FlagKind, kind);
        QFETCH(const QString, name);
        QCOMPARE(flagKindName(kind), name);
        QCOMPARE(flagKindFrom(name), std::optional(kind));
    }
    void otherNamesAreNoKind() { QVERIFY(!flagKindFrom(u"trả lại")); }
    void aNewerRevisionAnswers_data()
    {
        QTest::addColumn<int>("raisedAt");
        QTest::addColumn<int>("standing");
        QTest::addColumn<bool>("answered");
        QTest::newRow("the same stands") << 1 << 1 << false;
        QTest::newRow("a newer one stands") << 1 << 2 << true;
        QTest::newRow("nothing stood, now one does") << 0 << 1 << true;
        QTest::newRow("it was taken back") << 2 << 1 << false;
    }
    void aNewerRevisionAnswers()
    {
        QFETCH(const int, raisedAt);
        QFETCH(const int, standing);
        Flag flag;
        flag.revision = raisedAt;
        UnitReturn value;
        value.revision = standing;
        value.figures[u"members_attended"_s] = {44, false};
        QTEST(flag.isAnswered(value), "answered"); // nothing was said of the whole return before
    }
    void whatWasDoubtedIsNoAnswer_data()
    {
        QTest::addColumn<QString>("measure");
        QTest::addColumn<Figure>("came");
        QTest::addColumn<int>("total");
        QTest::addColumn<QDate>("received");
        QTest::addColumn<bool>("answered");
        const QString figure = u"members_attended"_s;
        const QDate before(2026, 5, 20);
        QTest::newRow("the same") << figure << Figure{44, false} << 50 << before << false;
        QTest::newRow("no day") << figure << Figure{44, false} << 50 << QDate() << false;
        QTest::newRow("another") << figure << Figure{43, false} << 50 << before << true;
        QTest::newRow("roughly") << figure << Figure{44, true} << 50 << before << true;
        QTest::newRow("beside it") << figure << Figure{44, false} << 51 << before << false;
        QTest::newRow("once more")
            << figure << Figure{44, false} << 50 << before.addDays(1) << true;
        QTest::newRow("the whole, the same")
            << QString() << Figure{44, false} << 50 << before << false;
        QTest::newRow("the whole, another")
            << QString() << Figure{44, false} << 51 << before << true;
    }
    void whatWasDoubtedIsNoAnswer()
    {
        QFETCH(const QString, measure);
        QFETCH(const Figure, came);
        QFETCH(const int, total);
        QFETCH(const QDate, received);
        UnitReturn value;
        value.state = ReturnState::Reported;
        value.figures = {{u"members_attended"_s, {44, false}}, {u"members_total"_s, {50, false}}};
        Flag flag;
        flag.measure = measure;
        flag.doubted = doubtedIn(value, measure);
        flag.receivedOn = QDate(2026, 5, 20);
        value.revision = 1;
        value.figures[u"members_attended"_s] = came;
        value.figures[u"members_total"_s].value = total;
        value.receivedOn = received;
        QTEST(flag.isAnswered(value), "answered");
    }
    void aFlagIsOpenUntilItsDay()
    {
        Flag flag;
        QVERIFY(flag.isOpen());
        flag.settledOn = QDate(2026, 5, 20);
        QVERIFY(!flag.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestControlTotal)
#include "tst_controltotal.moc"
