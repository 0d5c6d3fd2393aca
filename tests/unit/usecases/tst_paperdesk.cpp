// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formatprofile.h"
#include "support/sampleregister.h"
#include "usecases/documentkeeping.h"
#include "usecases/journalkeeping.h"
#include "usecases/officekeeping.h"
#include "usecases/officesettings.h"
#include "usecases/paperdesk.h"
#include "usecases/paperissuing.h"
#include "usecases/paperwriting.h"
#include "usecases/returnentry.h"
#include "usecases/returnimport.h"
#include "usecases/roundkeeping.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

/// A sample with the campaign that its papers are about, on a working day of that time.
struct Desk
{
    const char* sample;
    const char* campaign;
    QDate today;
};
const Desk district{"muong-khuong-2022", "MK-2022", QDate(2022, 8, 20)};
const Desk commune{"xa-2026", "BM-2026", QDate(2026, 5, 29)};
const Desk ward{"thanh-xuan-2024", "TX-2024-A", QDate(2024, 7, 10)};

std::vector<PaperKind> allKinds()
{
    std::vector<PaperKind> kinds;
    for (int kind = 0; kind <= int(PaperKind::Commendations); ++kind)
        kinds.push_back(PaperKind(kind));
    return kinds;
}

PaperRequest paper(const Desk& desk, PaperKind kind)
{
    PaperRequest request;
    request.kind = kind;
    request.campaign = QString::fromLatin1(desk.campaign);
    request.round = needsRound(kind) ? 1 : 0;
    return request;
}

test::SampleRegister open(const Desk& desk)
{
    return test::SampleRegister(
        QString::fromLatin1(desk.sample), QDateTime(desk.today, QTime(1, 0), Qt::UTC));
}

/// Everything printed, page by page, in one string.
QString printed(const Paper& paper)
{
    const auto pages = PaperDesk::pagesOf(paper);
    QString text;
    if (pages)
        for (const report::Page& page : pages->pages)
            for (const report::TextItem& item : page.texts)
                text += item.text + u' ';
    return text;
}

QString draftMarkOf(const Paper& paper)
{
    return std::get<PartyHead>(paper.document.sections.front().blocks.front()).draftMark;
}

OfficialDocument urgingLetter(QDate day)
{
    OfficialDocument letter;
    letter.typeCode = u"CV"_s;
    letter.code = u"12-CV/BXDĐ"_s;
    letter.date = day;
    letter.issuerText = u"Ban Xây dựng Đảng"_s;
    letter.subject = u"về việc đôn đốc gửi báo cáo"_s;
    return letter;
}

} // namespace

/// Papers as the register makes them: which office, which day, which figures, which marks.
class TestPaperDesk : public QObject
{
    Q_OBJECT

private slots:
    void kindNamesReadBack_data()
    {
        QTest::addColumn<PaperKind>("kind");
        for (const PaperKind kind : allKinds())
            QTest::newRow(qPrintable(paperKindName(kind))) << kind;
    }
    void kindNamesReadBack()
    {
        QFETCH(PaperKind, kind);
        QCOMPARE(paperKindFrom(paperKindName(kind)), std::optional(kind));
        QVERIFY(!hasNarrative(kind) || needsRound(kind));
    }
    void otherKindsAreUnknown()
    {
        QVERIFY(!paperKindFrom(u"year"));
        QVERIFY(!paperKindFrom(u"infographic"));
        QVERIFY(!paperKindFrom(u""));
    }

    void everyKindIsPrepared_data()
    {
        QTest::addColumn<Desk>("desk");
        QTest::addColumn<PaperKind>("kind");
        for (const Desk& desk : {district, commune, ward})
            for (const PaperKind kind : allKinds())
                if (kind != PaperKind::Correction)
                    QTest::addRow("%s %s", desk.sample, qPrintable(paperKindName(kind)))
                        << desk << kind;
    }
    void everyKindIsPrepared()
    {
        QFETCH(Desk, desk);
        QFETCH(PaperKind, kind);
        test::SampleRegister reg = open(desk);
        const auto made = PaperDesk(reg.session()).prepare(paper(desk, kind));
        QVERIFY2(
            made.ok(), qPrintable(made.ok() ? QString() : QString::number(int(made.error().code))));
        QVERIFY(formatProfile(made->document.formatProfile));
        QCOMPARE(made->controlCode.isEmpty(), !needsRound(kind));
        QCOMPARE(made->narrative.empty(), !hasNarrative(kind));
        QVERIFY(!made->sealedPages);
        const QRegularExpression stem(u"^[A-Za-z0-9-]+$"_s);
        QVERIFY2(stem.match(made->fileStem).hasMatch(), qPrintable(made->fileStem));
        const QString text = printed(*made);
        QVERIFY(!text.isEmpty());
        for (const QChar left : u"{}[]«»"_s)
            QVERIFY2(!text.contains(left), qPrintable(text));
    }

    void whatIsNotThereIsNamed_data()
    {
        QTest::addColumn<PaperRequest>("request");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, PaperKind kind, ErrorCode code, auto change) {
            PaperRequest request = paper(district, kind);
            change(request);
            QTest::newRow(name) << request << code;
        };
        using K = PaperKind;
        using E = ErrorCode;
        row("campaign", K::Result, E::CampaignUnknown, [](auto& r) { r.campaign = u"X"_s; });
        row("tasks without a campaign", K::Tasks, E::CampaignUnknown,
            [](auto& r) { r.campaign.clear(); });
        row("round", K::Summary, E::RoundUnknown, [](auto& r) { r.round = 9; });
        row("no round", K::Summary, E::RoundUnknown, [](auto& r) { r.round = 0; });
        row("draft round", K::Request, E::RoundIsDraft, [](auto& r) { r.round = 2; });
        row("issuer", K::Result, E::IssuerUnknown, [](auto& r) { r.issuer = u"X"_s; });
        row("issuer of a list", K::Units, E::IssuerUnknown, [](auto& r) { r.issuer = u"X"_s; });
        row("no office any more", K::Result, E::NoIssuerOnDate,
            [](auto& r) { r.date = QDate(2025, 7, 1); });
        row("no office for the list", K::Documents, E::NoIssuerOnDate,
            [](auto& r) { r.date = QDate(2025, 7, 1); });
        row("unit of a form", K::Blank, E::UnitUnknown, [](auto& r) { r.units = {u"X"_s}; });
        row("unit of a letter", K::Reminder, E::UnitUnknown, [](auto& r) { r.units = {u"X"_s}; });
        row("unit of the list", K::Units, E::UnitUnknown, [](auto& r) { r.units = {u"X"_s}; });
        row("nothing issued", K::Correction, E::NothingToCorrect, [](auto&) {});
    }
    void whatIsNotThereIsNamed()
    {
        QFETCH(PaperRequest, request);
        QFETCH(ErrorCode, code);
        test::SampleRegister reg = open(district);
        const auto made = PaperDesk(reg.session()).prepare(request);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, code);
    }

    void thePapersDay_data()
    {
        QTest::addColumn<Desk>("desk");
        QTest::addColumn<PaperKind>("kind");
        QTest::addColumn<QDate>("asked");
        QTest::addColumn<QDate>("day");
        const QDate none;
        QTest::newRow("closed: the due day")
            << district << PaperKind::Result << none << QDate(2022, 8, 5);
        QTest::newRow("open: today") << commune << PaperKind::Result << none << commune.today;
        QTest::newRow("a list: today")
            << district << PaperKind::Documents << none << district.today;
        QTest::newRow("asked for")
            << district << PaperKind::Result << QDate(2022, 9, 1) << QDate(2022, 9, 1);
    }
    void thePapersDay()
    {
        QFETCH(Desk, desk);
        QFETCH(PaperKind, kind);
        QFETCH(QDate, asked);
        QFETCH(QDate, day);
        test::SampleRegister reg = open(desk);
        PaperRequest request = paper(desk, kind);
        request.date = asked;
        const auto made = PaperDesk(reg.session()).prepare(request);
        QVERIFY(made.ok());
        QCOMPARE(made->date, day);
    }

    void fileStems_data()
    {
        QTest::addColumn<PaperRequest>("request");
        QTest::addColumn<QString>("stem");
        const auto row = [](PaperKind kind, const QString& stem, auto change) {
            PaperRequest request = paper(district, kind);
            change(request);
            QTest::newRow(qPrintable(stem)) << request << stem;
        };
        const auto nothing = [](PaperRequest&) {};
        using K = PaperKind;
        row(K::Result, u"bao-cao-MK-2022-dot-1"_s, nothing);
        row(K::Result, u"so-ket-MK-2022-dot-1"_s,
            [](auto& r) { r.variant = report::ResultVariant::Interim; });
        row(K::Result, u"tong-ket-MK-2022-dot-1"_s,
            [](auto& r) { r.variant = report::ResultVariant::Final; });
        row(K::Reminder, u"cong-van-don-doc-MK-2022-dot-1"_s, nothing);
        row(K::Blank, u"phieu-MK-2022-dot-1"_s, nothing);
        row(K::Documents, u"danh-muc-van-ban-2022"_s, [](auto& r) {
            r.campaign.clear();
            r.issuer = u"HU"_s;
        });
        row(K::Units, u"danh-sach-don-vi-2022-01-31"_s,
            [](auto& r) { r.asOf = QDate(2022, 1, 31); });
    }
    void fileStems()
    {
        QFETCH(PaperRequest, request);
        test::SampleRegister reg = open(district);
        const auto made = PaperDesk(reg.session()).prepare(request);
        QVERIFY(made.ok());
        QTEST(made->fileStem, "stem");
    }

    void theOfficeIsNoneOfTheUnitsBelowIt()
    {
        test::SampleRegister reg = open(district);
        const auto made = PaperDesk(reg.session()).prepare(paper(district, PaperKind::Units));
        QVERIFY(made.ok());
        const QString text = printed(*made);
        QVERIFY2(text.contains(u"TỔNG CỘNG (46 đơn vị)"_s), qPrintable(text));
        // It stands where it was asked for.
        PaperRequest request = paper(district, PaperKind::Units);
        request.units = {u"MK"_s};
        const auto whole = PaperDesk(reg.session()).prepare(request);
        QVERIFY(whole.ok());
        QVERIFY(printed(*whole).contains(u"TỔNG CỘNG (47 đơn vị)"_s));
    }

    void withoutASignerTheNameIsLeftOpen()
    {
        test::SampleRegister reg = open(district);
        OfficeKeeping offices(reg.session());
        const auto all = offices.all();
        QVERIFY(all.ok());
        for (const auto& one : *all)
            for (const SignatoryRecord& signatory : one.signatories)
                QVERIFY(offices.removeSignatory(signatory.id).ok());
        const auto made = PaperDesk(reg.session()).prepare(paper(district, PaperKind::Result));
        QVERIFY(made.ok());
        QCOMPARE(made->warnings.size(), std::size_t(1));
        QCOMPARE(made->warnings.front().code, ErrorCode::NoSignatoryOnDate);
    }

    void reminderLevels_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("letter");
        QTest::addColumn<int>("asked");
        QTest::addColumn<bool>("urges");
        QTest::addColumn<bool>("namesTheLetter");
        const QDate none;
        QTest::newRow("before the due day") << QDate(2026, 5, 20) << none << 0 << false << false;
        QTest::newRow("on the due day") << QDate(2026, 5, 25) << none << 0 << false << false;
        QTest::newRow("overdue") << QDate(2026, 5, 26) << none << 0 << true << false;
        QTest::newRow("urged before")
            << QDate(2026, 5, 29) << QDate(2026, 5, 27) << 0 << true << true;
        QTest::newRow("urged in an earlier round")
            << QDate(2026, 5, 29) << QDate(2026, 3, 27) << 0 << true << false;
        QTest::newRow("urged later")
            << QDate(2026, 5, 29) << QDate(2026, 5, 30) << 0 << true << false;
        QTest::newRow("asked for the second")
            << QDate(2026, 5, 29) << QDate(2026, 5, 27) << 2 << true << false;
    }
    void reminderLevels()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, letter);
        QFETCH(int, asked);
        QFETCH(bool, urges);
        QFETCH(bool, namesTheLetter);
        test::SampleRegister reg = open(commune);
        if (letter.isValid()) {
            DocumentKeeping documents(reg.session());
            const auto added = documents.add(urgingLetter(letter));
            QVERIFY(added.ok());
            QVERIFY(documents.linkToCampaign(*added, u"BM-2026"_s, DocumentRole::Own).ok());
        }
        PaperRequest request = paper(commune, PaperKind::Reminder);
        request.date = day;
        request.level = asked;
        const auto made = PaperDesk(reg.session()).prepare(request);
        QVERIFY(made.ok());
        const auto& head = std::get<PartyHead>(made->document.sections.front().blocks.front());
        QCOMPARE(head.letterSubject.contains(u"đôn đốc"_s), urges);
        QVERIFY2(
            printed(*made).contains(u"12-CV/BXDĐ"_s) == namesTheLetter, qPrintable(printed(*made)));
    }
    void aLetterAUnit()
    {
        test::SampleRegister reg = open(commune);
        PaperRequest request = paper(commune, PaperKind::Reminder);
        request.units = {u"XB07"_s};
        const auto one = PaperDesk(reg.session()).prepare(request);
        request.units = {u"XB07"_s, u"XB16"_s, u"XB24"_s};
        const auto three = PaperDesk(reg.session()).prepare(request);
        QVERIFY(one.ok() && three.ok());
        QCOMPARE(three->document.sections.size(), 3 * one->document.sections.size());
        QVERIFY(printed(*three).startsWith(printed(*one).left(40)));
    }

    void lettersGoOnlyToUnitsThatHaveNotReported_data()
    {
        QTest::addColumn<QStringList>("units");
        QTest::addColumn<QStringList>("refused"); // names that the refusal gives
        const QStringList all;
        QTest::newRow("missing ones") << QStringList{u"XB07"_s, u"XB16"_s} << all;
        QTest::newRow("one that reported")
            << QStringList{u"XB01"_s} << QStringList{u"Chi bộ Cơ quan Đảng uỷ xã"_s};
        QTest::newRow("one among the others")
            << QStringList{u"XB07"_s, u"XB01"_s} << QStringList{u"Chi bộ Cơ quan Đảng uỷ xã"_s};
    }
    void lettersGoOnlyToUnitsThatHaveNotReported()
    {
        QFETCH(QStringList, units);
        QFETCH(QStringList, refused);
        test::SampleRegister reg = open(commune);
        PaperRequest request = paper(commune, PaperKind::Reminder);
        request.units = units;
        const auto made = PaperDesk(reg.session()).prepare(request);
        QCOMPARE(made.ok(), refused.isEmpty());
        if (made.ok())
            return;
        QCOMPARE(made.error().code, ErrorCode::NotToBeReminded);
        QCOMPARE(made.error().args.value(0).toStringList(), refused);
    }
    void anExemptUnitGetsNoLetter()
    {
        test::SampleRegister reg = open(commune);
        ReturnEntry entry(reg.session());
        const auto sheet = entry.load(u"BM-2026"_s, 1);
        QVERIFY(sheet.ok());
        for (const EntryRow& row : sheet->rows) {
            PaperRequest request = paper(commune, PaperKind::Reminder);
            request.units = {row.entry.code};
            const auto made = PaperDesk(reg.session()).prepare(request);
            QCOMPARE(made.ok(), row.confirmed.state == ReturnState::Missing);
        }
    }

    void aLetterAfterTheDueDayNamesANewOne_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<QDate>("deadline");
        QTest::addColumn<bool>("warned");
        QTest::newRow("before the due day") << 1 << QDate() << false;
        QTest::newRow("overdue") << 2 << QDate() << true;
        QTest::newRow("again") << 3 << QDate() << true;
        QTest::newRow("overdue, a new day") << 2 << QDate(2026, 6, 2) << false;
        QTest::newRow("again, a new day") << 3 << QDate(2026, 6, 2) << false;
    }
    void aLetterAfterTheDueDayNamesANewOne()
    {
        QFETCH(int, level);
        QFETCH(QDate, deadline);
        QFETCH(bool, warned);
        test::SampleRegister reg = open(commune);
        PaperRequest request = paper(commune, PaperKind::Reminder);
        request.level = level;
        request.newDeadline = deadline;
        for (const QStringList& units : {QStringList(), QStringList{u"XB07"_s}}) {
            request.units = units;
            const auto made = PaperDesk(reg.session()).prepare(request);
            QVERIFY(made.ok());
            QCOMPARE(made->warnings.size(), std::size_t(warned ? 1 : 0));
            if (warned)
                QCOMPARE(made->warnings.front().code, ErrorCode::NoNewDeadline);
        }
    }

    void wordsThatAreNotPrintedAreSaid()
    {
        test::SampleRegister reg = open(commune);
        const PaperRequest request = paper(commune, PaperKind::Result);
        PaperDesk desk(reg.session());
        QVERIFY(desk.prepare(request)->warnings.empty());
        PaperText edited;
        edited.block = u"TG3"_s;
        edited.text = u"Có {khongCo} đồng chí[, đạt {tyLe}]."_s;
        QVERIFY(PaperWriting(reg.session()).put(request, edited).ok());
        const auto made = desk.prepare(request);
        QCOMPARE(made->warnings.size(), std::size_t(1));
        QCOMPARE(made->warnings.front().code, ErrorCode::WordsNotPrinted);
        QCOMPARE(made->warnings.front().args.value(0).toStringList(),
            QStringList{u"“Có … đồng chí, đạt ….”"_s});
    }

    void theContactIsOneActAndStandsInTheLetter()
    {
        test::SampleRegister reg = open(commune);
        OfficeSettings settings(reg.session());
        const report::OfficeContact contact{
            u"Nguyễn  Văn An"_s, u"Chuyên viên"_s, u"0912 345 678"_s, u"hộp thư của Ban"_s};
        QVERIFY(settings.setContact(contact).ok());
        QCOMPARE(settings.contact()->name, u"Nguyễn Văn An"_s);
        PaperRequest request = paper(commune, PaperKind::Reminder);
        request.newDeadline = QDate(2026, 6, 2);
        QVERIFY(printed(*PaperDesk(reg.session()).prepare(request)).contains(u"0912"_s));
        JournalKeeping journal(reg.session());
        QVERIFY(journal.undo(std::nullopt).ok());
        QCOMPARE(*settings.contact(), report::OfficeContact());
        QVERIFY(settings.setContact({}).ok()); // nothing new, no act
        QVERIFY(!printed(*PaperDesk(reg.session()).prepare(request)).contains(u"0912"_s));
    }

    void aDraftMakesADraft()
    {
        test::SampleRegister reg = open(commune);
        const PaperRequest request = paper(commune, PaperKind::Result);
        PaperDesk desk(reg.session());
        const int before = desk.prepare(request)->openWarnings;
        ReturnEntry entry(reg.session());
        RowEdit edit = rowOf(entry, u"XB07"_s);
        edit.value.state = ReturnState::Reported;
        edit.value.figures[u"members_total"_s] = {38, false};
        QVERIFY(entry.saveDraft(u"BM-2026"_s, 1, edit).ok());
        const auto with = desk.prepare(request);
        QCOMPARE(with->openWarnings, before + 1);
        QCOMPARE(draftMarkOf(*with), u"Dự thảo"_s);
        PaperRequest marked = request;
        marked.marks.draft = u"Dự thảo lần 2"_s;
        QCOMPARE(draftMarkOf(*desk.prepare(marked)), u"Dự thảo lần 2"_s);
        PaperRequest letter = paper(commune, PaperKind::Request);
        QCOMPARE(draftMarkOf(*desk.prepare(letter)), QString());
    }
    void anOpenWarningMakesADraftUntilItHasAReason()
    {
        test::SampleRegister reg = open(commune);
        const PaperRequest request = paper(commune, PaperKind::Summary);
        PaperDesk desk(reg.session());
        const int before = desk.prepare(request)->openWarnings;
        QVERIFY(importLine(reg, "XB07,reported,2026-05-20,1,38,38,39\n"));
        QCOMPARE(desk.prepare(request)->openWarnings, before + 1);
        QCOMPARE(draftMarkOf(*desk.prepare(request)), u"Dự thảo"_s);
        ReturnEntry entry(reg.session());
        RowEdit edit = rowOf(entry, u"XB07"_s);
        edit.value.acceptedWarnings = {
            {u"attended_above_expected"_s, u"members_attended"_s, u"Đảng viên được miễn vẫn dự"_s}};
        edit.value.revisionReason = u"Theo điện thoại"_s;
        QCOMPARE(entry.confirm(u"BM-2026"_s, 1, std::span(&edit, 1))->confirmed.size(), size_t(1));
        QCOMPARE(desk.prepare(request)->openWarnings, before);
        QCOMPARE(draftMarkOf(*desk.prepare(request)), before == 0 ? QString() : u"Dự thảo"_s);
    }

    void anIssuedReportIsItsKeptPages()
    {
        test::SampleRegister reg = open(district);
        PaperDesk desk(reg.session());
        const PaperRequest request = paper(district, PaperKind::Result);
        const QDate issued(2022, 8, 9);
        const IssueRequest issue{request, u"45"_s, issued, {}, {}};
        QVERIFY(PaperIssuing(reg.session()).issue(issue).ok());
        const auto kept = desk.prepare(request);
        QVERIFY(kept.ok() && kept->sealedPages);
        QCOMPARE(kept->date, issued);
        QCOMPARE(draftMarkOf(*kept), QString());
        const QString words = printed(*kept);
        QVERIFY(words.contains(u"Số 45-BC/HU"_s));
        revise(reg.session());
        QCOMPARE(printed(*desk.prepare(request)), words);
        PaperRequest other = request;
        other.orientation = Orientation::Landscape;
        QVERIFY(!desk.prepare(other)->sealedPages);
        other = request;
        other.current = true;
        QVERIFY(!desk.prepare(other)->sealedPages);
        QVERIFY(desk.prepare(other)->controlCode != kept->controlCode);
        const auto summary = desk.prepare(paper(district, PaperKind::Summary));
        QCOMPARE(summary->date, issued);
        QCOMPARE(summary->controlCode, kept->controlCode);
        QVERIFY(!summary->sealedPages);
    }
    void aCorrectionNeedsAChangeSinceTheReport()
    {
        test::SampleRegister reg = open(district);
        PaperDesk desk(reg.session());
        const PaperRequest request = paper(district, PaperKind::Correction);
        const IssueRequest issue{
            paper(district, PaperKind::Result), u"45"_s, QDate(2022, 8, 9), {}, {}};
        QVERIFY(PaperIssuing(reg.session()).issue(issue).ok());
        QCOMPARE(desk.prepare(request).error().code, ErrorCode::NothingToCorrect);
        revise(reg.session());
        const auto correction = desk.prepare(request);
        QVERIFY(correction.ok());
        QCOMPARE(correction->date, district.today);
        const QString words = printed(*correction);
        QVERIFY(words.contains(u"45-BC/HU"_s));
        QVERIFY(words.contains(u"Đơn vị báo cáo lại"_s));
        QVERIFY(!correction->narrative.empty());
    }

private:
    /// One member fewer took part in MK02.
    static void revise(RegisterSession& session)
    {
        ReturnEntry entry(session);
        const auto sheet = entry.load(u"MK-2022"_s, 1);
        QVERIFY(sheet.ok());
        for (const EntryRow& row : sheet->rows) {
            if (row.entry.code != u"MK02"_s)
                continue;
            RowEdit edit{row.confirmed, row.confirmed.revision, {}};
            --edit.value.figures[u"members_attended"_s].value;
            edit.value.revisionReason = u"Đơn vị báo cáo lại"_s;
            const auto done = entry.confirm(u"MK-2022"_s, 1, std::span(&edit, 1));
            QVERIFY(done.ok() && done->confirmed.size() == 1);
        }
    }
    static RowEdit rowOf(const ReturnEntry& entry, const QString& code)
    {
        const auto sheet = entry.load(u"BM-2026"_s, 1);
        for (const EntryRow& row : sheet->rows)
            if (row.entry.code == code)
                return {row.shown(), row.confirmed.revision, {}};
        return {};
    }
    static bool importLine(test::SampleRegister& reg, const QByteArray& line)
    {
        QFile file(reg.filePath(u"bc.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write("unit_code,state,received_on,conferences,members_total,members_expected,"
                   "members_attended\n"
            + line);
        file.close();
        const auto report =
            ReturnImport(reg.session()).run(u"BM-2026"_s, 1, {file.fileName()}, ImportOptions());
        return report.ok() && report->applied == 1;
    }
};

QTEST_MAIN(TestPaperDesk)
#include "tst_paperdesk.moc"
