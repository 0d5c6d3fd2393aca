// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

#include "storage/anniversaryrepository.h"
#include "storage/campaignrepository.h"
#include "storage/documentrepository.h"
#include "storage/draftjson.h"
#include "storage/importrepository.h"
#include "storage/journalrepository.h"
#include "storage/lookuprepository.h"
#include "storage/officerepository.h"
#include "storage/registryrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "storage/unitofwork.h"
#include "storage/unitrepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::storage;
using testing::RegisterFixture;

class TestRepositories : public QObject
{
    Q_OBJECT

private:
    template <class Work>
    static auto read(RegisterFixture& fixture, Work work)
    {
        decltype(work(std::declval<const UnitOfWork&>())) value{};
        const Status done = fixture.store().read([&](const UnitOfWork& unit) -> Status {
            value = work(unit);
            return Done{};
        });
        if (!done)
            QTest::qFail(qPrintable(done.error().detail), __FILE__, __LINE__);
        return value;
    }
    static RoundSheet sheet(RegisterFixture& fixture)
    {
        return read(
            fixture, [&](const UnitOfWork& work) { return work.rounds().sheet(fixture.round); });
    }

private slots:
    void registry()
    {
        RegisterFixture fixture;
        const auto info =
            read(fixture, [](const UnitOfWork& work) { return work.registry().info(); });
        QCOMPARE(info.registryId, u"11111111-2222-3333-4444-555555555555"_s);
        QCOMPARE(info.agencyCode, u"LC.MK"_s);
        QCOMPARE(info.agencyName, u"Huyện uỷ Mường Khương"_s);
        QCOMPARE(info.created, fixture.clock().nowUtc());
        QVERIFY(info.isSample);
    }

    void settings()
    {
        RegisterFixture fixture;
        fixture.write(u"a.b", [](UnitOfWork& work) {
            work.registry().setSetting(u"x"_s, u"1"_s);
            work.registry().setSetting(u"x"_s, {});
        });
        const auto setting = [&](const QString& name) {
            return read(
                fixture, [&](const UnitOfWork& work) { return work.registry().setting(name); });
        };
        QCOMPARE(setting(u"x"_s), std::optional(u""_s));
        QVERIFY(!setting(u"y"_s));
    }

    void lookups()
    {
        RegisterFixture fixture;
        const LookupEntry entry{
            u"school"_s, u"Trường học"_s, u"School"_s, u"trường học"_s, u"nguồn"_s};
        fixture.write(u"a.b", [&](UnitOfWork& work) {
            work.lookups().add(u"sector"_s, entry, 0);
            work.lookups().add(u"document_type"_s, entry, 1);
            work.anniversaries().add({{}, u"Ngày thành lập Đảng"_s, 2, 3, 1930, u"nguồn"_s});
            work.anniversaries().add({{}, u"Âm lịch"_s});
        });
        const Lookups loaded =
            read(fixture, [](const UnitOfWork& work) { return work.lookups().load(); });
        QCOMPARE(loaded.sectors.size(), size_t(2));
        QCOMPARE(loaded.sectors[0], entry);
        QCOMPARE(loaded.documentTypes[0], entry);
        QVERIFY(loaded.studyForms.empty());
        const auto days =
            read(fixture, [](const UnitOfWork& work) { return work.anniversaries().all(); });
        QCOMPARE(days.size(), size_t(2));
        QCOMPARE(days[0].day, 3);
        QCOMPARE(days[0].foundingYear, std::optional(1930));
        QCOMPARE(days[1].month, 0);
        QVERIFY(!days[1].foundingYear);
        const auto measures =
            read(fixture, [](const UnitOfWork& work) { return work.lookups().builtInMeasures(); });
        QCOMPARE(measures.size(), size_t(3));
        QCOMPARE(measures[2].measure.kind, MeasureKind::Attendances);
        QCOMPARE(measures[2].labelEn, u"en"_s);
    }

    void officesByDate_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("signatory");
        QTest::newRow("before") << QDate(2019, 12, 31) << QString() << u"Ông A"_s;
        QTest::newRow("first day") << QDate(2020, 1, 1) << u"HUYỆN UỶ"_s << u"Ông A"_s;
        QTest::newRow("last day") << QDate(2025, 6, 30) << u"HUYỆN UỶ"_s << u"Bà B"_s;
        QTest::newRow("after") << QDate(2025, 7, 1) << u"ĐẢNG UỶ"_s << u"Bà B"_s;
    }
    void officesByDate()
    {
        QFETCH(QDate, day);
        RegisterFixture fixture;
        fixture.write(u"a.b", [&](UnitOfWork& work) {
            Office old;
            old.nameLine = u"HUYỆN UỶ"_s;
            old.validFrom = QDate(2020, 1, 1);
            old.validTo = QDate(2025, 6, 30);
            work.offices().addRecord(fixture.issuer, old);
            Office present = old;
            present.nameLine = u"ĐẢNG UỶ"_s;
            present.speaker = Speaker::StaffBody;
            present.formatProfile = u"hd05-2026"_s;
            present.validFrom = QDate(2025, 7, 1);
            present.validTo = {};
            work.offices().addRecord(fixture.issuer, present);
            work.offices().addSignatory(
                fixture.issuer, {u"T/M"_s, u"BÍ THƯ"_s, u"Ông A"_s}, {}, QDate(2021, 1, 1));
            work.offices().addSignatory(
                fixture.issuer, {u"T/M"_s, {}, u"Bà B"_s}, QDate(2021, 1, 2), {});
        });
        const auto office = read(fixture,
            [&](const UnitOfWork& work) { return work.offices().officeOn(fixture.issuer, day); });
        QTEST(office ? office->nameLine : QString(), "name");
        if (office && office->nameLine == u"ĐẢNG UỶ") {
            QCOMPARE(office->speaker, Speaker::StaffBody);
            QCOMPARE(office->formatProfile, u"hd05-2026"_s);
            QCOMPARE(office->code, u"HU"_s);
            QVERIFY(!office->validTo.isValid());
        }
        const auto signatory = read(fixture, [&](const UnitOfWork& work) {
            return work.offices().signatoryOn(fixture.issuer, day);
        });
        QVERIFY(signatory.has_value());
        QTEST(signatory->name, "signatory");
    }

    void issuers()
    {
        RegisterFixture fixture;
        fixture.write(u"a.b", [](UnitOfWork& work) { work.offices().addIssuer(u"BTG"_s); });
        QCOMPARE(read(fixture, [](const UnitOfWork& work) { return work.offices().codes(); }),
            (std::vector<QString>{u"HU"_s, u"BTG"_s}));
        QCOMPARE(
            read(fixture, [](const UnitOfWork& work) { return work.offices().byCode(u"HU"_s); }),
            std::optional(fixture.issuer));
        QVERIFY(
            !read(fixture, [](const UnitOfWork& work) { return work.offices().byCode(u"X"_s); }));
    }

    void unitsRoundTrip()
    {
        RegisterFixture fixture;
        Unit unit;
        unit.code = u"MK.01.1"_s;
        unit.name = u"Chi bộ thôn Đầu"_s;
        unit.shortName = u"Thôn Đầu"_s;
        unit.kind = u"subordinate_cell"_s;
        unit.sector = u"village"_s;
        unit.parent = fixture.units[0];
        unit.from = QDate(2022, 1, 1);
        unit.to = QDate(2025, 6, 30);
        unit.sortNo = 0;
        unit.headcount = 17;
        unit.headcountAsOf = QDate(2022, 1, 1);
        fixture.write(u"a.b", [&](UnitOfWork& work) { unit.id = work.units().add(unit); });
        unit.parentCode = u"MK.01"_s;
        const auto on = [&](QDate day) {
            return read(fixture, [&](const UnitOfWork& work) { return work.units().validOn(day); });
        };
        QCOMPARE(on(QDate(2022, 1, 1)).size(), size_t(5));
        QCOMPARE(on(QDate(2022, 1, 1)).front(), unit);
        QCOMPARE(on(QDate(2021, 12, 31)).size(), size_t(4));
        QCOMPARE(on(QDate(2025, 6, 30)).size(), size_t(5));
        QCOMPARE(on(QDate(2025, 7, 1)).size(), size_t(4));
        QCOMPARE(read(fixture, [](const UnitOfWork& work) { return work.units().count(); }), 5);
        QCOMPARE(
            read(fixture, [](const UnitOfWork& work) { return work.units().byCode(u"MK.01.1"_s); }),
            std::optional(unit.id));
    }

    void renaming()
    {
        RegisterFixture fixture;
        const auto nameOn = [&](QDate day) {
            return read(fixture, [&](const UnitOfWork& work) {
                const auto units = work.units().validOn(day);
                return units.size() == 4 ? units.front().name : QString();
            });
        };
        fixture.write(u"a.b", [&](UnitOfWork& work) {
            work.units().rename(fixture.units[0], u"Hai"_s, {}, QDate(2023, 1, 1));
        });
        fixture.write(u"a.b", [&](UnitOfWork& work) {
            work.units().rename(fixture.units[0], u"Một rưỡi"_s, {}, QDate(2022, 7, 1));
        });
        fixture.write(u"a.b", [&](UnitOfWork& work) {
            work.units().rename(fixture.units[0], u"Hai sửa"_s, {}, QDate(2023, 1, 1));
        });
        QCOMPARE(nameOn(QDate(2022, 6, 30)), u"Đảng uỷ xã số 1"_s);
        QCOMPARE(nameOn(QDate(2022, 7, 1)), u"Một rưỡi"_s);
        QCOMPARE(nameOn(QDate(2022, 12, 31)), u"Một rưỡi"_s);
        QCOMPARE(nameOn(QDate(2023, 1, 1)), u"Hai sửa"_s);
        QCOMPARE(nameOn(QDate(2030, 1, 1)), u"Hai sửa"_s);
        QCOMPARE(sheet(fixture).rows[0].entry.name, u"Đảng uỷ xã số 1"_s);
    }

    void documentsInTheirOrder()
    {
        RegisterFixture fixture;
        fixture.write(u"a.b", [&](UnitOfWork& work) {
            work.lookups().add(u"document_type"_s, {u"KH"_s, u"Kế hoạch"_s, {}, u"30"_s, {}}, 1);
            work.lookups().add(u"document_type"_s, {u"CT"_s, u"Chỉ thị"_s, {}, u"4"_s, {}}, 2);
            const auto add = [&](const QString& type, const QString& code, QDate day,
                                 DocumentRole role) {
                StoredDocument stored;
                stored.document = {{}, {}, type, code, day, u"Tỉnh uỷ Lào Cai"_s, u"về …"_s};
                stored.direction = DocumentDirection::In;
                stored.issuer = fixture.issuer;
                work.documents().link(fixture.campaign, work.documents().add(stored), role);
            };
            add(u"KH"_s, u"2-KH"_s, QDate(2022, 3, 1), DocumentRole::Directing);
            add(u"KH"_s, u"1-KH"_s, QDate(2022, 2, 1), DocumentRole::Directing);
            add(u"CT"_s, u"9-CT"_s, QDate(2022, 4, 1), DocumentRole::Directing);
            add(u"XX"_s, u"3-XX"_s, QDate(2022, 1, 1), DocumentRole::Directing);
            add(u"KH"_s, u"5-KH"_s, QDate(2022, 5, 1), DocumentRole::Own);
        });
        const auto directing = read(fixture, [&](const UnitOfWork& work) {
            return work.documents().ofCampaign(fixture.campaign, DocumentRole::Directing);
        });
        QStringList codes;
        for (const DirectingDocument& document : directing)
            codes.append(document.code);
        QCOMPARE(codes, (QStringList{u"9-CT"_s, u"1-KH"_s, u"2-KH"_s, u"3-XX"_s}));
        QCOMPARE(directing[0].type, u"Chỉ thị"_s);
        QCOMPARE(directing[3].type, u"XX"_s);
        const auto all =
            read(fixture, [](const UnitOfWork& work) { return work.documents().all(); });
        QCOMPARE(all.size(), size_t(5));
        QCOMPARE(all[0].direction, DocumentDirection::In);
        QCOMPARE(all[0].issuer, fixture.issuer);
        QCOMPARE(all[0].document.date, QDate(2022, 1, 1));
    }

    void campaigns()
    {
        RegisterFixture fixture;
        Campaign value;
        value.code = u"XA-2026"_s;
        value.title = u"Đợt"_s;
        value.nounPhrase = u"n"_s;
        value.shortPhrase = u"s"_s;
        value.work = u"w"_s;
        value.theme = u"t"_s;
        value.ongoing = true;
        value.denominator = Denominator::Both;
        value.lowRate = BasisPoints(8000);
        value.addressee = u"a"_s;
        value.topics = {u"b"_s, u"a"_s};
        value.targets = {u"c"_s};
        value.forms = {u"d"_s, u"e"_s};
        fixture.write(u"a.b", [&](UnitOfWork& work) { value.id = work.campaigns().add(value); });
        const auto byCode = [&](const QString& code) {
            return read(
                fixture, [&](const UnitOfWork& work) { return work.campaigns().byCode(code); });
        };
        QCOMPARE(byCode(u"XA-2026"_s), std::optional(value));
        QVERIFY(byCode(u"LC-2022"_s).has_value());
        QCOMPARE(byCode(u"LC-2022"_s)->id, fixture.campaign);
        QVERIFY(!byCode(u""_s));
        QVERIFY(!byCode(u"X"_s));
        QCOMPARE(
            read(fixture, [](const UnitOfWork& work) { return work.campaigns().all(); }).size(),
            size_t(2));
    }

    void measures()
    {
        RegisterFixture fixture;
        fixture.write(u"a.b", [&](UnitOfWork& work) {
            const Measure own{{}, u"own"_s, u"Riêng"_s, u"R"_s, MeasureKind::Papers, false, false};
            work.campaigns().addMeasure(fixture.campaign,
                work.campaigns().addOwnMeasure(fixture.campaign, own), false, true);
        });
        const auto found = read(fixture,
            [&](const UnitOfWork& work) { return work.campaigns().measures(fixture.campaign); });
        QCOMPARE(found.size(), size_t(4));
        QCOMPARE(found[0].code, u"members_expected"_s);
        QVERIFY(found[0].required);
        QCOMPARE(found[3].kind, MeasureKind::Papers);
        QVERIFY(found[3].inAnnex && !found[3].required);
        QCOMPARE(sheet(fixture).measures.size(), size_t(3));
    }

    void rounds()
    {
        RegisterFixture fixture;
        const auto all = read(fixture,
            [&](const UnitOfWork& work) { return work.rounds().ofCampaign(fixture.campaign); });
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].state, RoundState::Open);
        QCOMPARE(all[0].span, (std::optional<DateRange>({QDate(2022, 5, 1), QDate(2022, 6, 30)})));
        QCOMPARE(all[0].anniversaries.size(), size_t(1));
        QCOMPARE(all[0].anniversaries[0].years, 132);
        QCOMPARE(all[0].anniversaries[0].founded, QDate(1890, 5, 19));
        Round undated;
        undated.campaign = fixture.campaign;
        undated.no = 3;
        undated.phase = RoundPhase::Pilot;
        undated.dueInclusive = false;
        undated.denominator = Denominator::Total;
        fixture.write(u"a.b", [&](UnitOfWork& work) { undated.id = work.rounds().add(undated); });
        const auto find = [&](int no) {
            return read(fixture,
                [&](const UnitOfWork& work) { return work.rounds().find(fixture.campaign, no); });
        };
        QVERIFY(find(3).has_value());
        undated.name = u""_s;
        QCOMPARE(*find(3), undated);
        QVERIFY(!find(4));
    }

    void sheetOfAnOpenRound()
    {
        RegisterFixture fixture;
        fixture.confirm(1, 20);
        ReturnDraft draft;
        draft.unit = fixture.units[2];
        fixture.write(
            u"a.b", [&](UnitOfWork& work) { work.returns().saveDraft(fixture.round, draft); });
        const RoundSheet found = sheet(fixture);
        QCOMPARE(found.agencyCode, u"LC.MK"_s);
        QVERIFY(found.isSample);
        QCOMPARE(found.campaign.topics.size(), 2);
        QCOMPARE(found.round.no, 1);
        QCOMPARE(found.rows.size(), size_t(4));
        QCOMPARE(found.rows[0].current.state, ReturnState::Missing);
        QCOMPARE(found.rows[0].current.unit, fixture.units[0]);
        QVERIFY(!found.rows[0].firstReceivedOn.isValid());
        QVERIFY(found.rows[1].current.saysTheSame(testing::reported(fixture.units[1], 20)));
        QCOMPARE(found.rows[1].current.revision, 1);
        QVERIFY(found.rows[2].hasDraft && !found.rows[1].hasDraft);
        QCOMPARE(found.rows[3].current.state, ReturnState::Exempt);
        QCOMPARE(found.rows[3].entry.exemptReason, u"mới thành lập"_s);
        QCOMPARE(found.drafts(), 1);
    }

    void sheetOfADraftRound()
    {
        RegisterFixture fixture;
        const RoundSheet found = read(fixture,
            [&](const UnitOfWork& work) { return work.rounds().sheet(fixture.draftRound); });
        QVERIFY(found.rows.empty());
        QCOMPARE(found.measures.size(), size_t(3));
    }

    void firstReceiptCounts()
    {
        RegisterFixture fixture;
        const auto confirm = [&](QDate received, int base) {
            return fixture.write(u"return.confirm", [&](UnitOfWork& work) {
                UnitReturn value = testing::reported(fixture.units[0], base);
                value.receivedOn = received;
                work.returns().confirm(fixture.round, value, base);
            });
        };
        confirm(QDate(2022, 7, 9), 0);
        QCOMPARE(sheet(fixture).rows[0].firstReceivedOn, QDate(2022, 7, 9));
        confirm(QDate(2022, 7, 1), 1);
        confirm(QDate(2022, 8, 1), 2);
        QCOMPARE(sheet(fixture).rows[0].firstReceivedOn, QDate(2022, 7, 1));
        confirm({}, 3); // the act's own day, 20/5/2022
        QCOMPARE(sheet(fixture).rows[0].firstReceivedOn, QDate(2022, 5, 20));
        QVERIFY(fixture.store().undo(fixture.header(verbs::undo), {}).ok());
        QCOMPARE(sheet(fixture).rows[0].firstReceivedOn, QDate(2022, 7, 1));
        QCOMPARE(sheet(fixture).rows[0].current.revision, 3);
    }

    void states_data()
    {
        QTest::addColumn<ReturnState>("state");
        QTest::newRow("reported") << ReturnState::Reported;
        QTest::newRow("joint") << ReturnState::Joint;
        QTest::newRow("nil") << ReturnState::Nil;
    }
    void states()
    {
        QFETCH(ReturnState, state);
        RegisterFixture fixture;
        UnitReturn value;
        value.unit = fixture.units[0];
        value.state = state;
        if (state == ReturnState::Joint)
            value.host = fixture.units[1];
        if (state == ReturnState::Nil)
            value.reason = u"đại hội"_s;
        fixture.write(u"return.confirm",
            [&](UnitOfWork& work) { work.returns().confirm(fixture.round, value, 0); });
        QVERIFY(sheet(fixture).rows[0].current.saysTheSame(value));
    }

    void historyAndSources()
    {
        RegisterFixture fixture;
        const ActId first = fixture.confirm(0, 1);
        fixture.confirm(0, 2);
        QVERIFY(fixture.store().undo(fixture.header(verbs::undo), {}).ok());
        fixture.confirm(2, 3, verbs::returnImport);
        const auto history = read(fixture, [&](const UnitOfWork& work) {
            return work.returns().history(fixture.round, fixture.units[0]);
        });
        QCOMPARE(history.size(), size_t(2));
        QCOMPARE(history[0].act, first);
        QCOMPARE(history[0].actor, u"Lan"_s);
        QCOMPARE(history[0].value.figure(u"members_attended"), std::optional<qint64>(1));
        QVERIFY(!history[0].withdrawn && history[1].withdrawn);
        const auto sources = read(fixture,
            [&](const UnitOfWork& work) { return work.returns().currentSources(fixture.round); });
        QCOMPARE(sources.size(), size_t(2));
        QCOMPARE(sources[0].value.revision, 1);
        QVERIFY(sources[0].fileName.isEmpty());
        QCOMPARE(sources[1].fileName, u"gửi.csv"_s);
        QCOMPARE(sources[1].verb, verbs::returnImport.toString());
    }

    void drafts()
    {
        RegisterFixture fixture;
        ReturnDraft draft;
        draft.unit = fixture.units[1];
        draft.value = testing::reported(draft.unit, 5);
        draft.baseRevision = 2;
        draft.operatorName = u"Lan"_s;
        draft.saved = fixture.clock().nowUtc();
        const auto save = [&] {
            fixture.write(
                u"a.b", [&](UnitOfWork& work) { work.returns().saveDraft(fixture.round, draft); });
        };
        save();
        draft.value.note = u"sửa"_s;
        save();
        const auto found = read(
            fixture, [&](const UnitOfWork& work) { return work.returns().drafts(fixture.round); });
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].unitCode, u"MK.02"_s);
        QCOMPARE(found[0].unitName, u"Đảng uỷ xã số 2"_s);
        QVERIFY(found[0].value.saysTheSame(draft.value));
        QCOMPARE(found[0].baseRevision, 2);
        QCOMPARE(found[0].operatorName, u"Lan"_s);
        QCOMPARE(found[0].saved, draft.saved);
        fixture.confirm(1, 6);
        QVERIFY(read(fixture, [&](const UnitOfWork& work) {
            return work.returns().drafts(fixture.round);
        }).empty());
    }

    void draftContentKeepsAbsentAbsent()
    {
        QCOMPARE(draftContent({}), u"{\"state\":\"missing\"}"_s);
        QVERIFY(draftFrom(u"{\"state\":\"missing\"}"_s).saysTheSame({}));
        UnitReturn value;
        value.state = ReturnState::Joint;
        value.host = UnitId(12);
        value.figures = {{u"opinions"_s, {0, false}}, {u"own \"x\""_s, {maxFigure, true}}};
        QVERIFY(draftFrom(draftContent(value)).saysTheSame(value));
    }

    void exports()
    {
        RegisterFixture fixture;
        fixture.write(verbs::exportWrite, [&](UnitOfWork& work) {
            work.imports().addExport(
                {fixture.campaign, u"1"_s, u"machine"_s, u"a.csv"_s, 4, u"00"_s, u"11"_s});
        });
        QCOMPARE(
            read(fixture, [](const UnitOfWork& work) { return work.imports().exportsWritten(); }),
            1);
        const auto result = fixture.store().undo(fixture.header(verbs::undo), ActId(2));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ActNotUndoable);
    }
};

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
