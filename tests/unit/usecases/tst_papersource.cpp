// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing.h"

#include "usecases/documentkeeping.h"
#include "usecases/followingup.h"
#include "usecases/officesettings.h"
#include "usecases/paperoutput.h"
#include "usecases/rosterkeeping.h"
#include "usecases/roundkeeping.h"

#include <QTest>

using namespace sosh;
using namespace sosh::test;
using namespace Qt::StringLiterals;

namespace {

const QString commune = u"BM-2026"_s;

SampleRegister sampleOn(const QString& name, QDate day)
{
    return SampleRegister(name, QDateTime(day, QTime(1, 0), Qt::UTC));
}

PaperRequest communePaper(PaperKind kind)
{
    PaperRequest request = paperOf(kind);
    request.campaign = commune;
    return request;
}

/// Everything that the document says, whatever it is written as.
QString said(const Document& document)
{
    Paper paper;
    paper.document = document;
    const auto pages = PaperDesk::pagesOf(paper);
    QString text;
    if (pages)
        for (const report::Page& page : pages->pages)
            for (const report::TextItem& item : page.texts)
                text += item.text + u' ';
    return text.simplified();
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

const QStringList missing{u"XB07"_s, u"XB16"_s, u"XB24"_s, u"XB32"_s, u"XB39"_s};

/// A letter to units that have not reported, as the log has it.
ReminderNote letterOn(
    QDate day, int level, DocumentId document = {}, const QStringList& units = missing)
{
    ReminderNote note;
    note.units = units;
    note.kind = ReminderKind::Letter;
    note.level = level;
    note.day = day;
    note.document = document;
    return note;
}

const QDate dueDay(2026, 5, 25);
const QDate firstLetter(2026, 5, 26);
const QDate paperDay(2026, 5, 29);

} // namespace

/// What papers are made of: the office's days, the log of reminders, the figures that were kept.
class TestPaperSource : public QObject
{
    Q_OBJECT

private slots:
    void anOldRegistersPapersAreOfTheOfficesLastDay_data()
    {
        QTest::addColumn<PaperKind>("kind");
        QTest::addColumn<bool>("ofCampaign");
        QTest::newRow("units") << PaperKind::Units << true;
        QTest::newRow("units, any office") << PaperKind::Units << false;
        QTest::newRow("documents") << PaperKind::Documents << true;
        QTest::newRow("commendations, any office") << PaperKind::Commendations << false;
        QTest::newRow("open round") << PaperKind::Result << true;
    }
    void anOldRegistersPapersAreOfTheOfficesLastDay()
    {
        QFETCH(PaperKind, kind);
        QFETCH(bool, ofCampaign);
        SampleRegister reg = sampleOn(u"muong-khuong-2022"_s, QDate(2026, 11, 21));
        if (kind == PaperKind::Result)
            QVERIFY(RoundKeeping(reg.session()).reopen(campaign, 1, u"bổ sung"_s).ok());
        PaperRequest request = paperOf(kind);
        if (!ofCampaign)
            request.campaign.clear();
        const auto made = PaperDesk(reg.session()).prepare(request);
        QVERIFY(made.ok());
        QCOMPARE(made->date, QDate(2025, 6, 30));
        request.date = QDate(2026, 11, 21);
        QCOMPARE(PaperDesk(reg.session()).prepare(request).error().code, ErrorCode::NoIssuerOnDate);
    }
    void aCorrectionIsOfTheOfficesLastDay()
    {
        SampleRegister reg = sampleOn(u"muong-khuong-2022"_s, QDate(2026, 11, 21));
        QVERIFY(PaperIssuing(reg.session()).issue(issueOf(PaperKind::Result, u"45"_s)).ok());
        QVERIFY(confirm(
            reg.session(), editOf(reg.session(), u"MK01"_s, u"conferences"_s, 99, u"sót"_s)));
        const auto made = PaperDesk(reg.session()).prepare(paperOf(PaperKind::Correction));
        QVERIFY(made.ok());
        QCOMPARE(made->date, QDate(2025, 6, 30));
    }

    void theLogTellsWhichLetterIsNext_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("level");
        QTest::addColumn<bool>("document");
        QTest::addColumn<QString>("says");
        const QString again = u"Ngày 26/5/2026, Ban Xây dựng Đảng đã ban hành Công văn"_s;
        QTest::newRow("nothing went out") << QDate() << 0 << false << u"chậm nhất ngày 25/5/2026"_s;
        QTest::newRow("before the due day")
            << dueDay << 1 << false << u"chậm nhất ngày 25/5/2026"_s;
        QTest::newRow("an overdue letter") << firstLetter << 2 << false << again + u" đôn đốc"_s;
        QTest::newRow("with its number")
            << firstLetter << 2 << true << again + u" số 12-CV/BXDĐ đôn đốc"_s;
        QTest::newRow("the paper itself")
            << paperDay << 2 << false << u"chậm nhất ngày 25/5/2026"_s;
    }
    void theLogTellsWhichLetterIsNext()
    {
        QFETCH(QDate, day);
        QFETCH(int, level);
        QFETCH(bool, document);
        SampleRegister reg = sampleOn(u"xa-2026"_s, paperDay);
        DocumentId letter;
        if (document) {
            const auto added = DocumentKeeping(reg.session()).add(urgingLetter(day));
            QVERIFY(added.ok());
            letter = *added;
        }
        if (day.isValid())
            QVERIFY(
                FollowingUp(reg.session()).record(commune, 1, letterOn(day, level, letter)).ok());
        PaperRequest request = communePaper(PaperKind::Reminder);
        request.date = paperDay;
        const auto made = PaperDesk(reg.session()).prepare(request);
        QVERIFY(made.ok());
        const QString text = said(made->document);
        QFETCH(QString, says);
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    void theReportCountsEachLetterOnce_data()
    {
        QTest::addColumn<QList<int>>("levels");
        QTest::addColumn<bool>("document");
        QTest::addColumn<QString>("says");
        QTest::newRow("none") << QList<int>{} << false << QString();
        QTest::newRow("a document alone") << QList<int>{} << true << u"Ban hành 01 công văn"_s;
        QTest::newRow("acts alone") << QList<int>{2, 3} << false << u"Ban hành 02 công văn"_s;
        QTest::newRow("before the due day it urges nobody") << QList<int>{1} << false << QString();
        QTest::newRow("a document and the act that sent it")
            << QList<int>{2} << true << u"Ban hành 01 công văn"_s;
        QTest::newRow("and another") << QList<int>{2, 3} << true << u"Ban hành 02 công văn"_s;
    }
    void theReportCountsEachLetterOnce()
    {
        QFETCH(QList<int>, levels);
        QFETCH(bool, document);
        SampleRegister reg = sampleOn(u"xa-2026"_s, paperDay);
        if (document) {
            DocumentKeeping documents(reg.session());
            const auto added = documents.add(urgingLetter(firstLetter));
            QVERIFY(added.ok());
            QVERIFY(documents.linkToCampaign(*added, commune, DocumentRole::Own).ok());
        }
        for (const int level : levels)
            QVERIFY(FollowingUp(reg.session())
                        .record(commune, 1, letterOn(firstLetter.addDays(level - 2), level))
                        .ok());
        PaperRequest request = communePaper(PaperKind::Result);
        request.date = paperDay;
        const auto made = PaperDesk(reg.session()).prepare(request);
        QVERIFY(made.ok());
        QFETCH(QString, says);
        const QString text = said(made->document);
        QVERIFY2(says.isEmpty() ? !text.contains(u"công văn đôn đốc"_s) : text.contains(says),
            qPrintable(text));
    }

    void aDocumentIsTheLetterOfTheLogNearby_data()
    {
        QTest::addColumn<QList<int>>("acts");
        QTest::addColumn<int>("document");
        QTest::addColumn<int>("letters");
        QTest::newRow("numbered the day after") << QList<int>{0} << 1 << 1;
        QTest::newRow("numbered after the weekend") << QList<int>{0} << 3 << 1;
        QTest::newRow("noted after it went out") << QList<int>{2} << 0 << 1;
        QTest::newRow("too far apart") << QList<int>{0} << 4 << 2;
        QTest::newRow("the nearer of two") << QList<int>{0, 2} << 2 << 2;
        QTest::newRow("one of two alike") << QList<int>{0, 2} << 1 << 2;
        QTest::newRow("two acts of its day") << QList<int>{1, 1} << 1 << 1;
    }
    void aDocumentIsTheLetterOfTheLogNearby()
    {
        QFETCH(QList<int>, acts);
        QFETCH(int, document);
        QFETCH(int, letters);
        SampleRegister reg = sampleOn(u"xa-2026"_s, firstLetter.addDays(9));
        for (const int day : acts)
            QVERIFY(FollowingUp(reg.session())
                        .record(commune, 1, letterOn(firstLetter.addDays(day), 2))
                        .ok());
        DocumentKeeping documents(reg.session());
        const auto added = documents.add(urgingLetter(firstLetter.addDays(document)));
        QVERIFY(documents.linkToCampaign(*added, commune, DocumentRole::Own).ok());
        PaperRequest request = communePaper(PaperKind::Result);
        request.date = firstLetter.addDays(9);
        const QString report = said(PaperDesk(reg.session()).prepare(request)->document);
        QVERIFY2(
            report.contains(u"Ban hành 0%1 công văn đôn đốc"_s.arg(letters)), qPrintable(report));
        request.kind = PaperKind::Reminder;
        const QString next = said(PaperDesk(reg.session()).prepare(request)->document);
        QVERIFY2(next.contains(u"(lần %1)"_s.arg(letters + 1)), qPrintable(next));
    }

    void aLetterCountsForThoseItWasSentTo_data()
    {
        QTest::addColumn<QList<QStringList>>("before"); // a letter a day
        QTest::addColumn<QStringList>("to");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("saysNot");
        const QStringList one{u"XB07"_s};
        const QStringList other{u"XB16"_s};
        const QStringList three{u"XB24"_s, u"XB32"_s, u"XB39"_s};
        const QString again = u"đã ban hành Công văn"_s;
        QTest::newRow("to another unit")
            << QList<QStringList>{one} << other << QString() << u"(lần"_s;
        QTest::newRow("to the same unit")
            << QList<QStringList>{one} << one << u"(lần 2)"_s << QString();
        QTest::newRow("to some of the list") << QList<QStringList>{one, other} << QStringList()
                                             << u"còn 05 đơn vị chưa gửi"_s << again;
        QTest::newRow("to all of the list")
            << QList<QStringList>{one, missing, other} << QStringList()
            << u"Ngày 27/5/2026, Ban Xây dựng Đảng đã ban hành Công văn"_s << u"(lần 3)"_s;
        QTest::newRow("to all of it, by parts")
            << QList<QStringList>{three, {u"XB07"_s, u"XB16"_s}} << QStringList()
            << u"Ngày 26/5/2026, Ban Xây dựng Đảng đã ban hành Công văn đôn đốc gửi báo cáo kết "
               u"quả đợt học tập Nghị quyết năm 2026; đến nay còn 03 đơn vị chưa thực hiện: "_s
            << u"(lần 3)"_s;
    }
    void aLetterCountsForThoseItWasSentTo()
    {
        QFETCH(QList<QStringList>, before);
        QFETCH(QStringList, to);
        QFETCH(QString, says);
        QFETCH(QString, saysNot);
        SampleRegister reg = sampleOn(u"xa-2026"_s, firstLetter.addDays(9));
        for (qsizetype day = 0; day < before.size(); ++day)
            QVERIFY(
                FollowingUp(reg.session())
                    .record(commune, 1, letterOn(firstLetter.addDays(day), 2, {}, before.at(day)))
                    .ok());
        PaperRequest request = communePaper(PaperKind::Reminder);
        request.date = firstLetter.addDays(9);
        request.units = to;
        const auto made = PaperDesk(reg.session()).prepare(request);
        QVERIFY(made.ok());
        const QString text = said(made->document);
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY2(saysNot.isEmpty() || !text.contains(saysNot), qPrintable(text));
    }

    void aUnitWithItsOwnDueDayIsNotUrged_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QStringList>("to");
        QTest::addColumn<QStringList>("says");
        QTest::addColumn<QString>("saysNot");
        QTest::addColumn<int>("noted");
        const QString unit = u"Chi bộ trường THPT Bình Minh"_s;
        QTest::newRow("overdue letter, left out")
            << paperDay << QStringList()
            << QStringList{u"Đến ngày 29/5/2026, còn 04 đơn vị chưa gửi báo cáo"_s} << unit << 4;
        QTest::newRow("letter before the due day, with a note")
            << dueDay << QStringList()
            << QStringList{u"là ngày 25/5/2026"_s, unit, u"Hạn gửi: 31/12/2026"_s} << u"đôn đốc"_s
            << 5;
        QTest::newRow("to itself alone")
            << paperDay << QStringList{u"XB07"_s}
            << QStringList{unit, u"chậm nhất ngày 31/12/2026"_s} << u"đôn đốc"_s << 1;
    }
    void aUnitWithItsOwnDueDayIsNotUrged()
    {
        QFETCH(QDate, day);
        QFETCH(QStringList, to);
        QFETCH(QStringList, says);
        QFETCH(QString, saysNot);
        SampleRegister reg = sampleOn(u"xa-2026"_s, paperDay);
        QVERIFY(RosterKeeping(reg.session())
                    .setDueOverride(commune, 1, u"XB07"_s, QDate(2026, 12, 31))
                    .ok());
        PaperRequest request = communePaper(PaperKind::Reminder);
        request.date = day;
        request.units = to;
        const auto made = PaperDesk(reg.session()).prepare(request);
        QVERIFY(made.ok());
        const QString text = said(made->document);
        for (const QString& part : says)
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY2(!text.contains(saysNot), qPrintable(text));
        const auto note = FollowingUp(reg.session()).letterNote(request);
        QTEST(int(note->units.size()), "noted");
    }

    void aLetterIsWarnedOf_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::addColumn<bool>("forHead");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("warned");
        QTest::newRow("closed round, no day") << true << false << QDate() << true;
        QTest::newRow("closed round, a day") << true << false << paperDay << false;
        QTest::newRow("open round, no day") << false << false << QDate() << false;
        QTest::newRow("the list for the head") << true << true << QDate() << false;
    }
    void aLetterIsWarnedOf()
    {
        QFETCH(bool, closed);
        QFETCH(bool, forHead);
        QFETCH(QDate, day);
        QFETCH(bool, warned);
        SampleRegister reg = sampleOn(u"xa-2026"_s, paperDay);
        if (closed)
            QVERIFY(RoundKeeping(reg.session()).close(commune, 1).ok());
        PaperRequest request = communePaper(PaperKind::Reminder);
        request.date = day;
        request.forHead = forHead;
        const auto made = PaperDesk(reg.session()).prepare(request);
        QVERIFY(made.ok());
        QCOMPARE(made->date, warned ? dueDay : paperDay);
        QCOMPARE(warnsOf(*made, ErrorCode::LetterOfDueDay), warned);
        QVERIFY(!warnsOf(*made, ErrorCode::NobodyToRemind));
        if (forHead) // four days late by now
            QVERIFY(said(made->document).contains(u"Nà Sen 4"_s));
    }
    void aLetterToNobodyIsWarnedOf()
    {
        SampleRegister reg = sampleOn(u"muong-khuong-2022"_s, QDate(2022, 8, 10));
        PaperRequest request = paperOf(PaperKind::Reminder);
        request.date = QDate(2022, 8, 8);
        const auto made = PaperDesk(reg.session()).prepare(request);
        QVERIFY(made.ok());
        QVERIFY(warnsOf(*made, ErrorCode::NobodyToRemind));
        request.forHead = true;
        QVERIFY(!warnsOf(*PaperDesk(reg.session()).prepare(request), ErrorCode::NobodyToRemind));
    }
    void noDeadlineLiesBeforeTheLetter_data()
    {
        QTest::addColumn<QDate>("deadline");
        QTest::addColumn<bool>("made");
        QTest::newRow("the day before") << paperDay.addDays(-1) << false;
        QTest::newRow("the day itself") << paperDay << true;
        QTest::newRow("none") << QDate() << true;
    }
    void noDeadlineLiesBeforeTheLetter()
    {
        QFETCH(QDate, deadline);
        QFETCH(bool, made);
        SampleRegister reg = sampleOn(u"xa-2026"_s, paperDay);
        PaperRequest request = communePaper(PaperKind::Reminder);
        request.newDeadline = deadline;
        const auto paper = PaperDesk(reg.session()).prepare(request);
        QCOMPARE(paper.ok(), made);
        if (!made)
            QCOMPARE(paper.error().code, ErrorCode::DeadlinePast);
    }

    void theListForTheHeadIsNoLetter()
    {
        SampleRegister reg = sampleOn(u"xa-2026"_s, paperDay);
        PaperRequest request = communePaper(PaperKind::Reminder);
        request.forHead = true;
        const auto made = PaperDesk(reg.session()).prepare(request);
        QVERIFY(made.ok());
        QVERIFY(made->narrative.empty());
        QCOMPARE(made->fileStem, u"danh-sach-chua-bao-cao-BM-2026-dot-1"_s);
        QVERIFY(said(made->document).contains(u"Cấp uỷ viên phụ trách"_s));
        QCOMPARE(PaperIssuing(reg.session()).submit(request, {}, {}).error().code,
            ErrorCode::ReportKindUnknown);
    }

    void noPaperTellsFiguresOfALaterDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("says");
        const QString until = u"(Số liệu tính đến ngày %1)"_s;
        QTest::newRow("before the due day") << QDate(2022, 8, 2) << until.arg(u"02/8/2022");
        QTest::newRow("on it") << QDate(2022, 8, 5) << until.arg(u"05/8/2022");
        QTest::newRow("after it") << QDate(2022, 8, 9) << until.arg(u"05/8/2022");
    }
    void noPaperTellsFiguresOfALaterDay()
    {
        QFETCH(QDate, day);
        QFETCH(QString, says);
        SampleRegister reg = sampleOn(u"muong-khuong-2022"_s, QDate(2022, 8, 10));
        PaperRequest request = paperOf(PaperKind::Summary);
        request.date = day;
        const auto made = PaperDesk(reg.session()).prepare(request);
        QVERIFY(made.ok());
        const QString text = said(made->document);
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    void lettersThatTheFaceLacksAreNamed()
    {
        SampleRegister reg = sampleOn(u"xa-2026"_s, paperDay);
        PaperRequest request = communePaper(PaperKind::Reminder);
        request.newDeadline = QDate(2026, 6, 2);
        const auto plain = PaperDesk(reg.session()).prepare(request);
        QVERIFY(plain.ok());
        QVERIFY(PaperDesk::warningsOf(*plain).empty());
        QVERIFY(
            OfficeSettings(reg.session())
                .setContact({u"Giàng Seo Sử"_s, u"chuyên viên"_s, u"0912 345 678"_s, u"đường 龙"_s})
                .ok());
        const auto made = PaperDesk(reg.session()).prepare(request);
        QVERIFY(made.ok());
        const auto warnings = PaperDesk::warningsOf(*made);
        QCOMPARE(warnings.size(), std::size_t(1));
        QCOMPARE(warnings.front().code, ErrorCode::LettersMissing);
        QCOMPARE(warnings.front().args.value(1).toString(), u"龙"_s);
    }

    void afterACorrectionTheReportStillSaysWhatItSaid()
    {
        SampleRegister reg = sampleOn(u"muong-khuong-2022"_s, QDate(2022, 8, 10));
        PaperIssuing issuing(reg.session());
        QVERIFY(issuing.issue(issueOf(PaperKind::Result, u"45"_s)).ok());
        const PaperDesk desk(reg.session());
        const auto report = desk.prepare(paperOf(PaperKind::Result));
        QVERIFY(report.ok());
        const QString words = said(report->document);
        QVERIFY(confirm(
            reg.session(), editOf(reg.session(), u"MK01"_s, u"conferences"_s, 99, u"sót"_s)));
        QVERIFY(issuing.issue(issueOf(PaperKind::Correction, u"46"_s, QDate(2022, 8, 10))).ok());
        const auto after = desk.prepare(paperOf(PaperKind::Result));
        QVERIFY(after.ok() && after->sealedPages && !after->pagesOnly);
        QCOMPARE(said(after->document), words);
        QCOMPARE(after->controlCode, report->controlCode);
        const auto summary = desk.prepare(paperOf(PaperKind::Summary));
        QVERIFY(summary->controlCode != report->controlCode);

        const auto correction = desk.prepare(paperOf(PaperKind::Correction));
        QVERIFY(correction.ok() && correction->sealedPages);
        const QString corrected = said(correction->document);
        QVERIFY2(corrected.contains(u"45-BC/HU"_s), qPrintable(corrected));
        QVERIFY2(corrected.contains(u"sót"_s), qPrintable(corrected));
        QCOMPARE(corrected, keptWords(*correction));
    }
    void onlyTheIssuedPaperBearsItsNumber_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("draft");
        QTest::addColumn<Orientation>("annex");
        QTest::addColumn<bool>("numbered");
        const auto upright = Orientation::Upright;
        const QString none;
        QTest::newRow("as issued") << QDate() << none << none << upright << true;
        QTest::newRow("of its day") << issueDay << none << none << upright << true;
        QTest::newRow("of its body") << QDate() << u"HU"_s << none << upright << true;
        QTest::newRow("of another day") << QDate(2022, 8, 9) << none << none << upright << false;
        QTest::newRow("of another body") << QDate() << u"BTG"_s << none << upright << false;
        QTest::newRow("as a draft") << QDate() << none << u"Dự thảo lần 2"_s << upright << false;
        QTest::newRow("with another annex")
            << QDate() << none << none << Orientation::Landscape << false;
    }
    void onlyTheIssuedPaperBearsItsNumber()
    {
        QFETCH(bool, numbered);
        QFETCH(QDate, day);
        QFETCH(QString, issuer);
        QFETCH(QString, draft);
        QFETCH(Orientation, annex);
        SampleRegister reg(u"muong-khuong-2022"_s, afterRound());
        QVERIFY(PaperIssuing(reg.session()).issue(issueOf(PaperKind::Result, u"45"_s)).ok());
        PaperRequest request = paperOf(PaperKind::Result);
        request.date = day;
        request.issuer = issuer;
        request.marks.draft = draft;
        request.orientation = annex;
        const auto paper = PaperDesk(reg.session()).prepare(request);
        QVERIFY(paper.ok());
        QCOMPARE(paper->sealedPages.has_value(), numbered);
        QCOMPARE(said(paper->document).contains(u"Số 45-BC/"_s), numbered);
    }
    void aReportIsAskedForInTheFormThatItWasIssuedIn_data()
    {
        QTest::addColumn<bool>("totalFirst");
        QTest::addColumn<Orientation>("annex");
        QTest::addColumn<bool>("kept");
        QTest::newRow("as issued") << true << Orientation::Landscape << true;
        QTest::newRow("nothing said of it") << false << Orientation::Upright << true;
        QTest::newRow("the total below") << false << Orientation::Landscape << false;
        QTest::newRow("upright") << true << Orientation::Upright << false;
    }
    void aReportIsAskedForInTheFormThatItWasIssuedIn()
    {
        QFETCH(bool, totalFirst);
        QFETCH(Orientation, annex);
        SampleRegister reg(u"muong-khuong-2022"_s, afterRound());
        IssueRequest issue = issueOf(PaperKind::Result, u"45"_s);
        issue.paper.orientation = Orientation::Landscape;
        issue.paper.summaryForm.totalFirst = true;
        QVERIFY(PaperIssuing(reg.session()).issue(issue).ok());
        PaperRequest request = paperOf(PaperKind::Result);
        request.orientation = annex;
        request.summaryForm.totalFirst = totalFirst;
        const auto paper = PaperDesk(reg.session()).prepare(request);
        QVERIFY(paper.ok());
        QTEST(paper->sealedPages.has_value(), "kept");
    }
    void aQuickReportIsThatOfItsDay()
    {
        SampleRegister reg(u"muong-khuong-2022"_s, afterRound());
        PaperIssuing issuing(reg.session());
        QVERIFY(issuing.issue(issueOf(PaperKind::Quick, u"10"_s, QDate(2022, 8, 2))).ok());
        QVERIFY(issuing.issue(issueOf(PaperKind::Quick, u"11"_s, QDate(2022, 8, 4))).ok());
        const PaperDesk desk(reg.session());
        const auto headOf = [&](QDate day) {
            PaperRequest request = paperOf(PaperKind::Quick);
            request.date = day;
            const auto paper = desk.prepare(request);
            return paper && paper->sealedPages ? keptWords(*paper).left(400) : QString();
        };
        QVERIFY(headOf({}).contains(u"Số 11-BC/HU"_s));
        QVERIFY(headOf(QDate(2022, 8, 2)).contains(u"Số 10-BC/HU"_s));
        QVERIFY(headOf(QDate(2022, 8, 4)).contains(u"Số 11-BC/HU"_s));
        QCOMPARE(headOf(QDate(2022, 8, 3)), QString());
    }
    void ofAQuickReportOnlyThePagesAreKept()
    {
        SampleRegister reg = sampleOn(u"muong-khuong-2022"_s, QDate(2022, 8, 10));
        QVERIFY(PaperIssuing(reg.session()).issue(issueOf(PaperKind::Quick, u"44"_s)).ok());
        const PaperDesk desk(reg.session());
        const QString word = reg.filePath(u"nhanh.docx"_s);
        QVERIFY(writePaper(*desk.prepare(paperOf(PaperKind::Quick)), word).ok());
        QVERIFY(RoundKeeping(reg.session()).reopen(campaign, 1, u"bổ sung"_s).ok());
        QVERIFY(confirm(
            reg.session(), editOf(reg.session(), u"MK01"_s, u"conferences"_s, 99, u"sót"_s)));
        const auto quick = desk.prepare(paperOf(PaperKind::Quick));
        QVERIFY(quick.ok() && quick->sealedPages && quick->pagesOnly);
        QCOMPARE(writePaper(*quick, word).error().code, ErrorCode::FiguresNotKept);
        QVERIFY(writePaper(*quick, reg.filePath(u"nhanh.pdf"_s)).ok());
    }

private:
    static bool warnsOf(const Paper& paper, ErrorCode code)
    {
        return std::any_of(paper.warnings.begin(), paper.warnings.end(),
            [code](const Error& warning) { return warning.code == code; });
    }
    static QString keptWords(const Paper& paper)
    {
        QString text;
        for (const report::Page& page : paper.sealedPages->pages)
            for (const report::TextItem& item : page.texts)
                text += item.text + u' ';
        return text.simplified();
    }
};

QTEST_MAIN(TestPaperSource)
#include "tst_papersource.moc"
