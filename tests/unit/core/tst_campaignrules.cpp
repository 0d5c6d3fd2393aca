// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board.h"
#include "core/campaignrules.h"
#include "core/importplan.h"
#include "support/sheetbuilder.h"

#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

Campaign sound()
{
    Campaign campaign;
    campaign.code = u"MK-2026"_s;
    campaign.title = u"Sinh hoạt chính trị năm 2026"_s;
    campaign.from = QDate(2026, 5, 1);
    campaign.to = QDate(2026, 12, 31);
    campaign.targetRate = BasisPoints(9500);
    campaign.lowRate = BasisPoints(8500);
    return campaign;
}

Round soundRound()
{
    Round round;
    round.no = 1;
    round.name = u"Đợt 1"_s;
    round.span = DateRange{QDate(2026, 5, 4), QDate(2026, 6, 3)};
    round.due = QDate(2026, 6, 10); // a Wednesday
    round.superiorDue = QDate(2026, 6, 20);
    return round;
}

Measure named(QStringView code)
{
    Measure measure;
    measure.code = code.toString();
    measure.head = code.toString();
    return measure;
}

/// "low_above_target@low_rate", warnings with a question mark.
QStringList said(const Issues& issues)
{
    QStringList texts;
    for (const Issue& issue : issues)
        texts += issueCodeName(issue.code) + u'@' + issue.place.column
            + (issue.severity == Severity::Warning ? u"?"_s : QString());
    return texts;
}

} // namespace

class TestCampaignRules : public QObject
{
    Q_OBJECT

private slots:
    void campaigns_data()
    {
        using Spoil = std::function<void(Campaign&)>;
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char* name, const Spoil& spoil, const QStringList& found) {
            QTest::newRow(name) << spoil << found;
        };
        row("sound", [](Campaign&) {}, {});
        row("no code", [](Campaign& c) { c.code = u" "_s; }, {u"text_missing@code"_s});
        row("a code with a slash", [](Campaign& c) { c.code = u"MK/26"_s; }, {u"bad_code@code"_s});
        row("code taken", [](Campaign& c) { c.code = u"MK-2022"_s; }, {u"code_taken@code"_s});
        row("no title", [](Campaign& c) { c.title.clear(); }, {u"text_missing@title"_s});
        row("last day first", [](Campaign& c) { c.to = QDate(2026, 4, 30); },
            {u"dates_reversed@last_day"_s});
        row("one day", [](Campaign& c) { c.to = c.from; }, {});
        row("no last day", [](Campaign& c) { c.to = QDate(); }, {});
        row("target above the whole", [](Campaign& c) { c.targetRate = BasisPoints(10'001); },
            {u"rate_out_of_range@target_rate"_s});
        row("target of the whole", [](Campaign& c) { c.targetRate = BasisPoints(10'000); }, {});
        row("low rate below nought", [](Campaign& c) { c.lowRate = BasisPoints(-1); },
            {u"rate_out_of_range@low_rate"_s});
        row("low above target", [](Campaign& c) { c.lowRate = BasisPoints(9501); },
            {u"low_above_target@low_rate"_s});
        row("low equal to target", [](Campaign& c) { c.lowRate = BasisPoints(9500); }, {});
        row("many at once",
            [](Campaign& c) {
                c.title.clear();
                c.code.clear();
            },
            {u"text_missing@code"_s, u"text_missing@title"_s});
    }
    void campaigns()
    {
        QFETCH(const std::function<void(Campaign&)>, spoil);
        Campaign campaign = sound();
        spoil(campaign);
        QTEST(said(checkCampaign(campaign, {u"MK-2022"_s})), "found");
    }

    void measures_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<Denominator>("denominator");
        QTest::addColumn<int>("warnings");
        const QStringList both{u"members_total"_s, u"members_expected"_s, u"members_attended"_s};
        QTest::newRow("all") << both << Denominator::Both << 0;
        QTest::newRow("of expected") << QStringList{u"members_expected"_s, u"members_attended"_s}
                                     << Denominator::Expected << 0;
        QTest::newRow("of total without total")
            << QStringList{u"members_expected"_s, u"members_attended"_s} << Denominator::Total << 1;
        QTest::newRow("both without total")
            << QStringList{u"members_expected"_s, u"members_attended"_s} << Denominator::Both << 1;
        QTest::newRow("nothing of the rate")
            << QStringList{u"conferences"_s} << Denominator::Both << 3;
    }
    void measures()
    {
        QFETCH(const QStringList, codes);
        QFETCH(const Denominator, denominator);
        std::vector<Measure> chosen;
        for (const QString& code : codes)
            chosen.push_back(named(code));
        const Issues issues = checkMeasures(chosen, denominator);
        QVERIFY(!hasErrors(issues));
        QTEST(static_cast<int>(issues.size()), "warnings");
    }
    void noMeasureIsAnError()
    {
        QCOMPARE(said(checkMeasures({}, Denominator::Expected)),
            QStringList{u"measures_missing@measures"_s});
    }

    void ownMeasures_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("sound") << u"contest_entries"_s << u"Bài dự thi"_s << QStringList{};
        QTest::newRow("no code") << u""_s << u"Bài dự thi"_s << QStringList{u"text_missing@code"_s};
        QTest::newRow("no label") << u"entries"_s << u" "_s << QStringList{u"text_missing@label"_s};
        QTest::newRow("spaces") << u"contest entries"_s << u"Bài"_s
                                << QStringList{u"bad_code@code"_s};
        QTest::newRow("letters of the text")
            << u"bài"_s << u"Bài"_s << QStringList{u"bad_code@code"_s};
        QTest::newRow("built in") << u"conferences"_s << u"Hội nghị"_s
                                  << QStringList{u"code_taken@code"_s};
    }
    void ownMeasures()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, label);
        Measure own = named(code);
        own.label = label;
        const std::vector<Measure> known{named(measure::conferences)};
        QTEST(said(checkOwnMeasure(own, known)), "found");
    }

    void rounds_data()
    {
        using Spoil = std::function<void(Round&)>;
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char* name, const Spoil& spoil, const QStringList& found) {
            QTest::newRow(name) << spoil << found;
        };
        row("sound", [](Round&) {}, {});
        row("without days",
            [](Round& r) {
                r.span.reset();
                r.due = QDate();
            },
            {});
        row("no name", [](Round& r) { r.name.clear(); }, {u"text_missing@name"_s});
        row("begins before the campaign", [](Round& r) { r.span->first = QDate(2026, 4, 30); },
            {u"round_outside_campaign@first_day?"_s});
        row("ends before it begins", [](Round& r) { r.span->last = QDate(2026, 5, 3); },
            {u"dates_reversed@last_day"_s});
        row("due before the end", [](Round& r) { r.due = QDate(2026, 6, 2); },
            {u"due_before_end@due?"_s});
        row("due on a Saturday", [](Round& r) { r.due = QDate(2026, 6, 13); },
            {u"due_on_weekend@due?"_s});
        row("due on a Sunday", [](Round& r) { r.due = QDate(2026, 6, 14); },
            {u"due_on_weekend@due?"_s});
        row("due with the superior's", [](Round& r) { r.superiorDue = r.due; }, {});
        row("due after the superior's", [](Round& r) { r.superiorDue = QDate(2026, 6, 8); },
            {u"due_after_superior@due?"_s});
    }
    void rounds()
    {
        QFETCH(const std::function<void(Round&)>, spoil);
        Round round = soundRound();
        spoil(round);
        QTEST(said(checkRound(round, sound())), "found");
    }
    void warningsCarryWhatMends()
    {
        Round round = soundRound();
        round.due = QDate(2026, 6, 13);
        round.superiorDue = QDate(2026, 6, 10);
        QCOMPARE(round.dueGapDays(), std::optional<int>(-3));
        const Issues issues = checkRound(round, sound());
        QCOMPARE(issues.size(), std::size_t(2));
        QCOMPARE(issues.at(0).args.at(1).toDate(), QDate(2026, 6, 15));
        QCOMPARE(issues.at(1).args.at(2).toInt(), 3);
        QCOMPARE(soundRound().dueGapDays(), std::optional<int>(10));
        QVERIFY(!Round().dueGapDays());
    }
    void anOngoingCampaignHasNoEnd()
    {
        Campaign campaign = sound();
        campaign.to = QDate(2026, 5, 31);
        QCOMPARE(checkRound(soundRound(), campaign).size(), std::size_t(1));
        campaign.ongoing = true;
        QVERIFY(checkRound(soundRound(), campaign).empty());
    }

    void phrases_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("noun");
        QTest::addColumn<QString>("shortForm");
        QTest::newRow("Mường Khương")
            << u"Đợt sinh hoạt chính trị, tư tưởng “tự soi, tự sửa” năm 2022"_s
            << u"tự soi, tự sửa"_s << u"sinh hoạt chính trị, tư tưởng “tự soi, tự sửa” năm 2022"_s
            << u"sinh hoạt chính trị “tự soi, tự sửa”"_s;
        QTest::newRow("no theme")
            << u"Sinh hoạt chính trị về phòng, chống tham nhũng, tiêu cực năm 2023"_s << QString()
            << u"sinh hoạt chính trị về phòng, chống tham nhũng, tiêu cực năm 2023"_s
            << u"sinh hoạt chính trị về phòng, chống tham nhũng, tiêu cực năm 2023"_s;
        QTest::newRow("a work") << u"ĐỢT Sinh hoạt chính trị về tác phẩm “Cây tre Việt Nam”"_s
                                << QString()
                                << u"sinh hoạt chính trị về tác phẩm “Cây tre Việt Nam”"_s
                                << u"sinh hoạt chính trị “Cây tre Việt Nam”"_s;
        QTest::newRow("a short form first")
            << u"NQ 18 năm 2026"_s << QString() << u"NQ 18 năm 2026"_s << u"NQ 18 năm 2026"_s;
        QTest::newRow("decomposed letters")
            << u"Đợt học tập Nghị quyết"_s.normalized(QString::NormalizationForm_D) << QString()
            << u"học tập Nghị quyết"_s << u"học tập Nghị quyết"_s;
        QTest::newRow("nothing") << QString() << QString() << QString() << QString();
    }
    void phrases()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, theme);
        QTEST(proposedNounPhrase(title), "noun");
        QTEST(proposedShortPhrase(title, theme), "shortForm");
    }

    void requiredOfKinds_data()
    {
        QTest::addColumn<bool>("required");
        QTest::addColumn<QStringList>("kinds");
        QTest::addColumn<QString>("unitKind");
        QTest::addColumn<bool>("owed");
        const QStringList organizations{u"grassroots_organization"_s};
        QTest::newRow("optional") << false << QStringList{} << u"grassroots_cell"_s << false;
        QTest::newRow("of a cell") << true << QStringList{} << u"grassroots_cell"_s << true;
        QTest::newRow("of a mass organisation")
            << true << QStringList{} << u"non_party_body"_s << false;
        QTest::newRow("of the kind chosen")
            << true << organizations << u"grassroots_organization"_s << true;
        QTest::newRow("of another kind") << true << organizations << u"grassroots_cell"_s << false;
        QTest::newRow("of a chosen mass organisation")
            << true << QStringList{u"non_party_body"_s} << u"non_party_body"_s << true;
        QTest::newRow("optional of the kind chosen")
            << false << organizations << u"grassroots_organization"_s << false;
    }
    void requiredOfKinds()
    {
        QFETCH(const bool, required);
        QFETCH(const QStringList, kinds);
        QFETCH(const QString, unitKind);
        Measure measure = named(measure::cellsTotal);
        measure.required = required;
        measure.requiredKinds = kinds;
        QTEST(measure.isRequiredOf(unitKind), "owed");
    }
    void aReturnOwesWhatItsKindOwes()
    {
        RoundSheet sheet = test::SheetBuilder({u"conferences"_s, u"cells_total"_s})
                               .required(u"cells_total"_s)
                               .unit(u"A"_s, u"grassroots_organization"_s)
                               .reports({1, -1})
                               .unit(u"B"_s, u"grassroots_cell"_s)
                               .reports({1, -1})
                               .sheet();
        sheet.measures.at(1).requiredKinds = QStringList{u"grassroots_organization"_s};
        const auto issues = [&](std::size_t row) {
            return said(checkReturn(sheet.rows.at(row).current, sheet.rows.at(row), sheet));
        };
        QCOMPARE(issues(0), QStringList{u"required_missing@cells_total?"_s});
        QCOMPARE(issues(1), QStringList{});
    }

    void aDueDayOfItsOwnDecidesWhoIsLate()
    {
        RoundSheet sheet = test::SheetBuilder({u"conferences"_s})
                               .due(QDate(2026, 5, 25))
                               .unit(u"A"_s)
                               .reports({1}, QDate(2026, 5, 28))
                               .unit(u"B"_s)
                               .sheet();
        QCOMPARE(boardOf(sheet, QDate(2026, 5, 30)).late, 1);
        QCOMPARE(boardOf(sheet, QDate(2026, 5, 30)).missing.front().daysLate, 5);
        sheet.rows.at(0).entry.dueOverride = QDate(2026, 5, 28);
        sheet.rows.at(1).entry.dueOverride = QDate(2026, 5, 29);
        const SubmissionBoard board = boardOf(sheet, QDate(2026, 5, 30));
        QCOMPARE(board.late, 0);
        QCOMPARE(board.onTime, 1);
        QCOMPARE(board.missing.front().daysLate, 1);
        QCOMPARE(sheet.dueOf(sheet.rows.at(1)), QDate(2026, 5, 29));
    }
};

QTEST_GUILESS_MAIN(TestCampaignRules)
#include "tst_campaignrules.moc"
