// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing.h"

#include "usecases/documentkeeping.h"
#include "usecases/followingup.h"
#include "usecases/officesettings.h"
#include "usecases/paperoutput.h"
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

/// A letter to one unit that has not reported, as the log has it.
ReminderNote letterOn(QDate day, int level, DocumentId document = {})
{
    ReminderNote note;
    note.units = QStringList{u"XB07"_s};
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

    void lettersThatTheFaceLacksAreNamed()
    {
        SampleRegister reg = sampleOn(u"xa-2026"_s, paperDay);
        const PaperRequest request = communePaper(PaperKind::Reminder);
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
