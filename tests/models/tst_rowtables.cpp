// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplesheet.h"

#include "models/comparisonmodel.h"
#include "models/documentlistmodel.h"
#include "models/documentmodel.h"
#include "models/foldingproxy.h"
#include "models/journalmodel.h"
#include "models/roundmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

Act act(int id, QStringView verb, int undoes = 0, int undoneBy = 0)
{
    Act made;
    made.id = ActId(id);
    made.header = {verb.toString(), u"Lê Thị Hà"_s, u"MK-2022/1"_s, {}};
    made.at = QDateTime(QDate(2026, 5, 25), QTime(3, 0), Qt::UTC);
    made.undoes = ActId(undoes);
    made.undoneBy = ActId(undoneBy);
    return made;
}

} // namespace

class TestRowTables : public QObject
{
    Q_OBJECT

private slots:
    void journalNamesActsAndTheirStanding()
    {
        JournalModel model;
        QAbstractItemModelTester tester(&model, strict);
        model.setRows(
            {act(3, verbs::undo, 2), act(2, verbs::roundClose, 0, 3), act(1, verbs::roundOpen)});
        QCOMPARE(model.index(2, 2).data().toString(), u"Open the round"_s);
        QCOMPARE(model.index(1, 6).data().toString(), u"Undone by act 3"_s);
        QCOMPARE(model.index(0, 6).data().toString(), u"Undoes act 2"_s);
        QCOMPARE(model.index(1, 2).data(ToneRole).toInt(), static_cast<int>(Tone::Muted));
        QCOMPARE(model.index(1, 0).data(IdRole).toLongLong(), 2);
    }

    void journalIsSearchedWithoutAccents()
    {
        JournalModel model;
        model.setRows({act(2, verbs::roundClose), act(1, verbs::roundOpen)});
        FoldingProxy proxy;
        proxy.setSourceModel(&model);
        proxy.setNeedle(u"le thi ha"_s);
        QCOMPARE(proxy.rowCount(), 2);
        proxy.setNeedle(u"close figures"_s);
        QCOMPARE(proxy.rowCount(), 1);
    }

    void signColumnHasASpokenName()
    {
        const DocumentListModel model;
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QString());
        QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
    }

    void documentsAreSortedByDay()
    {
        DocumentModel model;
        QAbstractItemModelTester tester(&model, strict);
        model.setRows({{DocumentId(1), u"Hướng dẫn"_s, u"HD"_s, u"05-HD/TU"_s, QDate(2022, 4, 28),
                           u"Tỉnh uỷ"_s, {}},
            {DocumentId(2), u"Kế hoạch"_s, u"KH"_s, u"105-KH/TU"_s, QDate(2022, 2, 24),
                u"Tỉnh uỷ"_s, {}}});
        QCOMPARE(model.index(0, 2).data().toString(), u"28/4/2022"_s);
        FoldingProxy proxy;
        proxy.setSourceModel(&model);
        proxy.sort(2);
        QCOMPARE(proxy.index(0, 0).data().toString(), u"105-KH/TU"_s);
    }

    void roundsSayTheirAnniversaries()
    {
        Round round;
        round.no = 1;
        round.name = u"Đợt 1"_s;
        round.span = DateRange{QDate(2022, 5, 1), QDate(2022, 7, 31)};
        round.anniversaries = {{u"Ngày sinh Chủ tịch Hồ Chí Minh"_s, 132, QDate(2022, 5, 19), {}}};
        RoundModel model;
        QAbstractItemModelTester tester(&model, strict);
        model.setRows({round});
        QCOMPARE(model.index(0, 3).data().toString(), u"01/5/2022 – 31/7/2022"_s);
        QCOMPARE(model.index(0, 5).data().toString(),
            u"132 years: Ngày sinh Chủ tịch Hồ Chí Minh (19/5/2022)"_s);
        QCOMPARE(model.index(0, 4).data().toString(), QString());
    }

    void comparisonNeverAddsPersons()
    {
        RoundSheet first = sampleSheet();
        first.round.state = RoundState::Closed;
        RoundSheet second = first;
        second.round.no = 2;
        second.round.name = u"Đợt 2"_s;
        second.rows[0].current.figures[u"members_attended"_s] = {1250, false};
        CampaignTotals totals;
        const std::vector<RoundSheet> sheets{first, second};
        totals.summary = summarize(std::span<const RoundSheet>(sheets));
        ComparisonModel model;
        QAbstractItemModelTester tester(&model, strict);
        model.setTotals(totals);
        QCOMPARE(model.columnCount(), 5);
        const int attended = 3; // below the two rows of states and the members expected
        QCOMPARE(model.index(attended, 0).data().toString(), u"Đảng viên tham gia"_s);
        QCOMPARE(model.index(attended, 1).data().toString(), u"1.200"_s);
        QCOMPARE(model.index(attended, 3).data().toString(), u"1.250"_s);
        QCOMPARE(model.index(attended, 4).data().toString(), u"last closed round"_s);
    }

    void comparisonWithoutRoundsIsEmpty()
    {
        ComparisonModel model;
        model.setTotals({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRowTables)
#include "tst_rowtables.moc"
