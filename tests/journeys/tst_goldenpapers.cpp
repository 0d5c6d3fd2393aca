// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandrun.h"
#include "support/sampleregister.h"
#include "usecases/followingup.h"
#include "usecases/officekeeping.h"
#include "usecases/paperdesk.h"
#include "usecases/paperissuing.h"
#include "usecases/paperoutput.h"
#include "usecases/returnentry.h"
#include "usecases/roundkeeping.h"
#include "usecases/unitcontacts.h"

#include <QTest>

#include <functional>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QDate afterRound2022(2022, 8, 5);
const QDate afterRound2026(2026, 5, 29);
const QTime morning(8, 0);

const QString district = u"muong-khuong-2022"_s;
const QString commune = u"xa-2026"_s;
const QString ward = u"thanh-xuan-2024"_s;

using Prepare = std::function<void(RegisterSession&)>;

PaperRequest paper(PaperKind kind, const QString& campaign, QDate day)
{
    PaperRequest request;
    request.kind = kind;
    request.campaign = campaign;
    request.round = needsRound(kind) ? 1 : 0;
    request.date = day;
    request.time = morning;
    return request;
}
PaperRequest ofDistrict(PaperKind kind)
{
    return paper(kind, u"MK-2022"_s, afterRound2022);
}
PaperRequest ofCommune(PaperKind kind)
{
    return paper(kind, u"BM-2026"_s, afterRound2026);
}
PaperRequest by(PaperRequest request, const QString& issuer)
{
    request.issuer = issuer;
    return request;
}
PaperRequest lying(PaperRequest request)
{
    request.orientation = Orientation::Landscape;
    return request;
}
PaperRequest withEveryColumn(PaperRequest request)
{
    using report::returnColumns;
    request.summaryForm = {{std::begin(returnColumns), std::end(returnColumns)}, true, true};
    return request;
}
PaperRequest varied(PaperRequest request, report::ResultVariant variant)
{
    request.variant = variant;
    return request;
}
PaperRequest reminder(int level, const QStringList& units = {})
{
    PaperRequest request = ofCommune(PaperKind::Reminder);
    request.level = level;
    request.units = units;
    if (level == 1) // before the due day
        request.date = QDate(2026, 5, 23);
    request.newDeadline = QDate(2026, 6, 2);
    request.newDeadlineTime = QTime(16, 0);
    return request;
}

PaperRequest forHead(PaperRequest request)
{
    request.forHead = true;
    return request;
}

/// The commune's committee itself, beside its staff body.
void addCommittee(RegisterSession& session)
{
    OfficeKeeping offices(session);
    Office office;
    office.code = u"ĐU"_s;
    office.speaker = Speaker::Committee;
    office.superiorLine = u"ĐẢNG BỘ TỈNH LÀO CAI"_s;
    office.nameLine = u"ĐẢNG UỶ XÃ BÌNH MINH"_s;
    office.bodyCode = u"ĐU"_s;
    office.committee = u"Đảng uỷ xã Bình Minh"_s;
    office.speakerName = u"Ban Thường vụ Đảng uỷ xã"_s;
    office.organization = u"Đảng bộ xã Bình Minh"_s;
    office.place = u"Bình Minh"_s;
    office.archive = u"Văn phòng Đảng uỷ"_s;
    office.validFrom = QDate(2025, 7, 1);
    const auto issuer = offices.addOffice(office);
    QVERIFY(issuer.ok());
    QVERIFY(
        offices
            .addSignatory({{}, *issuer, {u"T/M BAN THƯỜNG VỤ"_s, u"PHÓ BÍ THƯ"_s, u"Họ và tên"_s},
                QDate(2025, 7, 1), {}})
            .ok());
}

/// What stands at the foot of the office's papers.
void addContactLine(RegisterSession& session)
{
    OfficeKeeping offices(session);
    Office office = offices.offices(afterRound2026)->front().office.value();
    office.contactLine =
        u"Địa chỉ: thôn Trung Tâm, xã Bình Minh; điện thoại: 0214.000.000; thư điện tử: xddang@vidu.vn"_s;
    QVERIFY(offices.changeRecord(office).ok());
}

void withdrawAll(RegisterSession& session)
{
    ReturnEntry entry(session);
    const auto rows = entry.load(u"BM-2026"_s, 1);
    QVERIFY(rows.ok());
    for (const EntryRow& row : rows->rows) {
        if (row.draft)
            QVERIFY(entry.discardDraft(u"BM-2026"_s, 1, row.entry.unit).ok());
        if (row.confirmed.id.isValid())
            QVERIFY(entry.withdraw(u"BM-2026"_s, 1, row.entry.unit, u"Lãnh đạo yêu cầu"_s).ok());
    }
}

/// Confirms the unit's return as `change` leaves it.
void revise(RegisterSession& session, const QString& campaign, const QString& unit,
    const std::function<void(UnitReturn&)>& change)
{
    ReturnEntry entry(session);
    const auto rows = entry.load(campaign, 1);
    QVERIFY(rows.ok());
    for (const EntryRow& row : rows->rows) {
        if (row.entry.code != unit)
            continue;
        RowEdit edit{row.confirmed, row.confirmed.revision, {}};
        change(edit.value);
        edit.value.revisionReason = u"Đơn vị báo cáo lại"_s;
        const auto done = entry.confirm(campaign, 1, std::span(&edit, 1));
        QVERIFY(done.ok() && done->confirmed.size() == 1);
        return;
    }
    QFAIL("no such unit on the roster");
}

/// The second round: two units did not hold it, in the others fewer members came.
void holdSecondRound(RegisterSession& session)
{
    const QString campaign = u"MK-2022"_s;
    const DateRange span{QDate(2022, 8, 1), QDate(2022, 9, 10)};
    QVERIFY(RoundKeeping(session)
                .open(campaign, 2, {}, RoundPlan{u"Đợt 2"_s, span, QDate(2022, 9, 15)})
                .ok());
    ReturnEntry entry(session);
    const auto before = entry.load(campaign, 1);
    const auto rows = entry.load(campaign, 2);
    QVERIFY(before.ok() && rows.ok() && before->rows.size() == rows->rows.size());
    std::vector<RowEdit> edits;
    for (std::size_t i = 0; i < rows->rows.size(); ++i) {
        const UnitReturn& then = before->rows[i].confirmed;
        RowEdit edit;
        edit.value.unit = then.unit;
        edit.value.receivedOn = QDate(2022, 9, 14);
        edit.value.state = i < 2 ? ReturnState::Nil : ReturnState::Reported;
        if (i < 2) {
            edit.value.reason = u"mưa lũ"_s;
        } else {
            edit.value.studyForms = then.studyForms;
            edit.value.figures = then.figures;
            edit.value.figures[u"members_attended"_s].value -= i < 20 ? 2 : 0;
        }
        edits.push_back(std::move(edit));
    }
    const auto done = entry.confirm(campaign, 2, edits);
    QVERIFY(done.ok());
    QCOMPARE(done->confirmed.size(), rows->rows.size());
}

void addTexts(RegisterSession& session)
{
    revise(session, u"BM-2026"_s, u"XB02"_s, [](UnitReturn& value) {
        value.goodPractice = u"Đọc tài liệu tại nhà cho đảng viên cao tuổi"_s;
        value.difficulty = u"Nhiều đảng viên đi làm ăn xa"_s;
    });
    revise(session, u"BM-2026"_s, u"XB03"_s,
        [](UnitReturn& value) { value.proposal = u"Cấp thêm tài liệu in"_s; });
}

/// One unit met on two days; another's report came late.
void addUnitDocuments(RegisterSession& session)
{
    revise(session, u"BM-2026"_s, u"XB02"_s, [](UnitReturn& value) {
        value.unitDocument = u"12-BC/ĐU, 13/5/2026"_s;
        value.lastDay = value.firstDay.addDays(1);
        value.studyForms << u"seminar"_s;
    });
    ReturnEntry entry(session);
    const auto rows = entry.load(u"BM-2026"_s, 1);
    QVERIFY(rows.ok());
    for (const EntryRow& row : rows->rows) {
        if (row.entry.code != u"XB03")
            continue;
        QVERIFY(entry.withdraw(u"BM-2026"_s, 1, row.entry.unit, u"Gửi nhầm kỳ"_s).ok());
        RowEdit edit{row.confirmed, row.confirmed.revision, {}};
        edit.value.receivedOn = QDate(2026, 5, 27);
        edit.value.revisionReason = u"Đơn vị báo cáo lại"_s;
        const auto done = entry.confirm(u"BM-2026"_s, 1, std::span(&edit, 1));
        QVERIFY(done.ok() && done->confirmed.size() == 1);
    }
}

void issueAndRevise(RegisterSession& session)
{
    IssueRequest request;
    request.paper = ofDistrict(PaperKind::Result);
    request.number = u"45"_s;
    request.date = afterRound2022;
    QVERIFY(PaperIssuing(session).issue(request).ok());
    revise(session, u"MK-2022"_s, u"MK02"_s, [](UnitReturn& value) {
        Figure& attended = value.figures[u"members_attended"_s];
        attended.value -= 1;
    });
}

/// Two units were asked; one of them twice, and it promised a day.
void remindAndNote(RegisterSession& session)
{
    FollowingUp followingUp(session);
    ReminderNote note;
    note.units = QStringList{u"XB07"_s, u"XB16"_s};
    note.day = QDate(2026, 5, 26);
    note.result = u"Không liên lạc được"_s;
    QVERIFY(followingUp.record(u"BM-2026"_s, 1, note).ok());
    note.units = QStringList{u"XB07"_s};
    note.day = QDate(2026, 5, 28);
    note.kind = ReminderKind::Zalo;
    note.promised = QDate(2026, 5, 30);
    note.result = u"Còn chờ chi bộ họp"_s;
    QVERIFY(followingUp.record(u"BM-2026"_s, 1, note).ok());
    QVERIFY(UnitContacts(session)
                .set(u"XB07"_s,
                    {{}, u"Thào A Páo, Bí thư"_s, u"0987 000 111"_s, u"đồng chí Lò Văn Sơn"_s})
                .ok());
}

} // namespace

/// The printed words of each paper, page by page, as they were looked at and found right. SOSH_WRITE_GOLDEN=1 writes
/// them anew, to be looked at again.
class TestGoldenPapers : public QObject
{
    Q_OBJECT

private slots:
    void thePaperSaysWhatItSaid_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<PaperRequest>("request");
        QTest::addColumn<Prepare>("prepare");
        const Prepare nothing = [](RegisterSession&) {};
        const auto row = [](const char* name, const QString& sample, const PaperRequest& request,
                             const Prepare& prepare) {
            QTest::newRow(name) << sample << request << prepare;
        };
        using K = PaperKind;
        using V = report::ResultVariant;
        row("result-46-of-46-committee-hd36", district, ofDistrict(K::Result), nothing);
        row("result-46-of-46-staff-hd36", district, by(ofDistrict(K::Result), u"BTG"_s), nothing);
        row("result-40-of-45-staff-hd05", commune, ofCommune(K::Result), nothing);
        row("result-40-of-45-committee-hd05", commune, by(ofCommune(K::Result), u"ĐU"_s),
            addCommittee);
        row("result-landscape-annex", commune, lying(ofCommune(K::Result)), nothing);
        row("result-none-reported", commune, ofCommune(K::Result), withdrawAll);
        row("result-interim", district, varied(ofDistrict(K::Result), V::Interim), nothing);
        row("result-final", district, varied(ofDistrict(K::Result), V::Final), nothing);
        row(
            "result-final-of-two-rounds", district,
            [] {
                PaperRequest request =
                    varied(paper(K::Result, u"MK-2022"_s, QDate(2022, 9, 16)), V::Final);
                request.round = 2;
                return request;
            }(),
            holdSecondRound);
        row("summary-upright", district, ofDistrict(K::Summary), nothing);
        row("summary-landscape", commune, lying(ofCommune(K::Summary)), nothing);
        row("summary-every-column", commune, withEveryColumn(lying(ofCommune(K::Summary))),
            addUnitDocuments);
        row("request-committee", district, ofDistrict(K::Request), nothing);
        row("request-staff", commune, ofCommune(K::Request), nothing);
        row("reminder-1", commune, reminder(1), nothing);
        row("reminder-2", commune, reminder(2), nothing);
        row("reminder-with-contact-line", commune, reminder(2), addContactLine);
        row("reminder-3", commune, reminder(3), nothing);
        row("reminder-to-one-unit", commune, reminder(2, {u"XB07"_s}), nothing);
        row("reminder-for-head", commune, forHead(reminder(2)), remindAndNote);
        row("quick", commune, ofCommune(K::Quick), nothing);
        row("news", district, ofDistrict(K::News), nothing);
        row("correction", district, ofDistrict(K::Correction), issueAndRevise);
        row("texts", commune, ofCommune(K::Texts), addTexts);
        row(
            "blank", commune,
            [] {
                PaperRequest request = ofCommune(K::Blank);
                request.units = {u"XB02"_s, u"XB03"_s};
                return request;
            }(),
            nothing);
        row("documents", ward, paper(K::Documents, u"TX-2024-A"_s, QDate(2024, 7, 5)), nothing);
        row("units", district, ofDistrict(K::Units), nothing);
        row("tasks", ward, paper(K::Tasks, u"TX-2024-A"_s, QDate(2024, 7, 5)), nothing);
        row(
            "commendations", ward,
            [] {
                PaperRequest request = paper(K::Commendations, {}, QDate(2024, 7, 5));
                request.year = 2024;
                request.issuer = u"QU"_s;
                return request;
            }(),
            nothing);
    }
    void thePaperSaysWhatItSaid()
    {
        QFETCH(QString, sample);
        QFETCH(PaperRequest, request);
        QFETCH(Prepare, prepare);
        test::SampleRegister reg(sample, QDateTime(request.date, QTime(1, 0), Qt::UTC));
        QVERIFY(reg.isOpen());
        prepare(reg.session());
        if (QTest::currentTestFailed())
            return;
        const auto made = PaperDesk(reg.session()).prepare(request);
        QVERIFY(made.ok());
        const QString pdf = reg.filePath(u"p.pdf"_s);
        QVERIFY(writePaper(*made, pdf).ok());
        const test::Ran text = test::program(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        QCOMPARE(text.exitCode, 0);
        QCOMPARE(text.out, text.out.normalized(QString::NormalizationForm_C));
        const QString golden = QStringLiteral(SOSH_SOURCE_DIR "/tests/golden/papers/%1.txt")
                                   .arg(QString::fromUtf8(QTest::currentDataTag()));
        if (qEnvironmentVariableIsSet("SOSH_WRITE_GOLDEN"))
            QVERIFY(test::writeFile(golden, text.out.toUtf8()));
        const QStringList wanted = QString::fromUtf8(test::fileBytes(golden)).split(u'\n');
        const QStringList got = text.out.split(u'\n');
        for (qsizetype i = 0; i < std::min(wanted.size(), got.size()); ++i)
            QCOMPARE(got[i], wanted[i]);
        QCOMPARE(got.size(), wanted.size());
    }
};

QTEST_MAIN(TestGoldenPapers)
#include "tst_goldenpapers.moc"
