// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordsamples.h"

#include "core/figuremarks.h"
#include "interchange/wordfile.h"
#include "interchange/zipfile.h"
#include "report/papers.h"
#include "support/testcounts.h"
#include "unit/report/papersamples.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace sosh;
using namespace sosh::interchange;
using namespace Qt::StringLiterals;

namespace {

const QString mainPart = u"word/document.xml"_s;

QByteArray docx(const Document& document)
{
    const auto written = docxOf(document, *formatProfile(document.formatProfile));
    return written ? *written : QByteArray();
}

QByteArray documentXml(const Document& document)
{
    const auto part = zipPart(docx(document), mainPart);
    return part ? *part : QByteArray();
}

/// A package with another main part, as a word processor would save it.
QByteArray packageWith(const QByteArray& xml)
{
    const auto relations = zipPart(docx(test::everyBlock()), u"_rels/.rels"_s);
    const auto package = zipOf({{u"_rels/.rels"_s, *relations}, {mainPart, xml}});
    return package ? *package : QByteArray();
}

/// The body of a Word document around some paragraphs.
QByteArray body(const QString& paragraphs)
{
    return (
        u"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"_s
        + paragraphs + u"</w:body></w:document>"_s)
        .toUtf8();
}

QString mark(const QString& inside)
{
    return u"<w:bookmarkStart w:id=\"7\" w:name=\"so_ab\"/>"_s + inside
        + u"<w:bookmarkEnd w:id=\"7\"/>"_s;
}

QString run(const QString& text)
{
    return u"<w:r><w:t xml:space=\"preserve\">"_s + text + u"</w:t></w:r>"_s;
}

Document paperOf(const QString& name)
{
    if (name == u"every block")
        return test::everyBlock();
    const bool landscape = name.contains(u"landscape"_s);
    Document made = report::resultPaper(landscape ? test::binhMinh() : test::muongKhuong(),
        report::ResultVariant::Round, landscape ? Orientation::Landscape : Orientation::Upright);
    made.formatProfile = landscape ? u"HD05_2026"_s : u"HD36_2018"_s;
    return made;
}

void addPapers()
{
    QTest::addColumn<Document>("paper");
    for (const QString& name : {u"every block"_s, u"result"_s, u"landscape result"_s})
        QTest::newRow(qPrintable(name)) << paperOf(name);
}

} // namespace

/// DOCX: a package that others read, and figures that come back from it.
class TestDocx : public QObject
{
    Q_OBJECT

private slots:
    void packageIsWhole_data() { addPapers(); }
    void packageIsWhole()
    {
        QFETCH(Document, paper);
        const QJsonDocument problems = test::readByOthers(u"problems"_s, docx(paper), u"docx"_s);
        QVERIFY(problems.isArray());
        QCOMPARE(problems.toJson(QJsonDocument::Compact), QByteArray("[]"));
    }

    void samePaperSameBytes_data() { addPapers(); }
    void samePaperSameBytes()
    {
        QFETCH(Document, paper);
        QVERIFY(!docx(paper).isEmpty());
        QCOMPARE(docx(paper), docx(paper));
    }

    void othersReadTheWords()
    {
        const QJsonObject read =
            test::readByOthers(u"words"_s, docx(test::everyBlock()), u"docx"_s).object();
        QStringList paragraphs;
        for (const QJsonValue& each : read[u"paragraphs"_s].toArray())
            paragraphs << each.toString();
        const QStringList wanted{u"ĐẢNG UỶ XÃ BÌNH MINH"_s, u"BAN XÂY DỰNG ĐẢNG"_s, u"*"_s,
            u"ĐẢNG CỘNG SẢN VIỆT NAM"_s, u"Số        -CV/BXDĐ"_s,
            u"về việc đôn đốc gửi báo cáo kết quả đợt 1 sinh hoạt chính trị “tự soi, tự sửa”"_s,
            u"THƯỢNG KHẨN"_s, u"Dự thảo lần 2"_s, u"Bình Minh, ngày     tháng 8 năm 2026"_s,
            u"Kính gửi:"_s, u"- Đảng uỷ xã Bản Lầu;"_s, u"- Chi bộ thôn Na Lốc."_s,
            u"I- TÌNH HÌNH"_s, u"1. Tiến độ"_s,
            u"Đến ngày 05/8/2026, Ban nhận được báo cáo của 39/45 đơn vị <& “>”."_s, u"Nơi nhận:"_s,
            u"- Như trên;"_s, u"- Lưu Ban Xây dựng Đảng."_s, u"NguyenVanAn-26"_s,
            u"K/T TRƯỞNG BAN"_s, u"PHÓ TRƯỞNG BAN"_s, u"Nguyễn Văn An"_s,
            u"Ban Xây dựng Đảng, điện thoại 0214 3888999"_s};
        QCOMPARE(paragraphs.first(wanted.size()), wanted);
        QCOMPARE(read[u"title"_s].toString(), u"Công văn đôn đốc"_s);
        QCOMPARE(read[u"author"_s].toString(), u"Ban Xây dựng Đảng"_s);
    }

    /// A4, margins 20/20/30/15, the number 10 mm from the top and none on the first page.
    void pagesAreThoseOfTheDirective()
    {
        const QJsonArray sections =
            test::readByOthers(u"words"_s, docx(test::everyBlock()), u"docx"_s)
                .object()[u"sections"_s]
                .toArray();
        QCOMPARE(sections.size(), 3);
        for (int i = 0; i < 3; ++i) {
            const QJsonArray page = sections[i].toArray();
            const bool landscape = i == 2;
            const std::vector<double> wanted{
                landscape ? 297. : 210., landscape ? 210. : 297., 20, 20, 30, 15, 10};
            for (size_t k = 0; k < wanted.size(); ++k)
                QVERIFY2(qAbs(page[qsizetype(k)].toDouble() - wanted[k]) < 0.05,
                    qPrintable(u"%1: %2"_s.arg(k).arg(page[qsizetype(k)].toDouble())));
            QVERIFY(page[7].toBool());
        }
    }

    void eachSectionCountsItsPages()
    {
        const QString xml = QString::fromUtf8(documentXml(test::everyBlock()));
        QCOMPARE(xml.count(u"<w:pgNumType w:start=\"1\"/>"_s), 3);
        QCOMPARE(xml.count(u"<w:titlePg/>"_s), 3);
        QCOMPARE(xml.count(u"w:orient=\"landscape\""_s), 1);
    }

    void headRowsRepeatAndRowsStayWhole()
    {
        const Document paper = paperOf(u"landscape result"_s);
        qsizetype headRows = 0;
        for (const Section& section : paper.sections) {
            for (const Block& block : section.blocks) {
                if (const auto* table = std::get_if<Table>(&block))
                    headRows += table->headRows + (table->columnNumbers.isEmpty() ? 0 : 1);
            }
        }
        const QString xml = QString::fromUtf8(documentXml(paper));
        QVERIFY(headRows >= 3); // two rows and the numbers of columns
        QCOMPARE(xml.count(u"<w:tblHeader/>"_s), headRows);
        QCOMPARE(xml.count(u"<w:cantSplit/>"_s), xml.count(u"<w:tr>"_s));
        QVERIFY(xml.contains(u"<w:vMerge w:val=\"restart\"/>"_s));
        QVERIFY(xml.contains(u"<w:gridSpan w:val=\"5\"/>"_s));
    }

    void stylesCarryTheForm_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<QString>("holds");
        QTest::newRow("body stands on 18 pt")
            << u"Nội dung"_s << u"w:line=\"360\" w:lineRule=\"exact\""_s;
        QTest::newRow("6 pt between") << u"Nội dung"_s << u"w:before=\"120\""_s;
        QTest::newRow("first line 10 mm") << u"Nội dung"_s << u"w:firstLine=\"567\""_s;
        QTest::newRow("justified") << u"Nội dung"_s << u"<w:jc w:val=\"both\"/>"_s;
        QTest::newRow("body 14 pt") << u"Nội dung"_s << u"<w:sz w:val=\"28\"/>"_s;
        QTest::newRow("party title 15 pt") << u"Tiêu đề"_s << u"<w:sz w:val=\"30\"/>"_s;
        QTest::newRow("party title bold") << u"Tiêu đề"_s << u"<w:b w:val=\"1\"/>"_s;
        QTest::newRow("place italic") << u"Địa danh, ngày tháng"_s << u"<w:i w:val=\"1\"/>"_s;
        QTest::newRow("type 16 pt") << u"Tên loại"_s << u"<w:sz w:val=\"32\"/>"_s;
        QTest::newRow("subject of a letter 12 pt")
            << u"Trích yếu công văn"_s << u"<w:sz w:val=\"24\"/>"_s;
        QTest::newRow("position upright") << u"Chức vụ"_s << u"<w:b w:val=\"0\"/>"_s;
        QTest::newRow("recipients 12 pt") << u"Danh sách nơi nhận"_s << u"<w:sz w:val=\"24\"/>"_s;
        QTest::newRow("drafter 11 pt") << u"Người soạn thảo"_s << u"<w:sz w:val=\"22\"/>"_s;
        QTest::newRow("contact 10 pt") << u"Thông tin liên hệ"_s << u"<w:sz w:val=\"20\"/>"_s;
        QTest::newRow("contact under a rule")
            << u"Thông tin liên hệ"_s << u"<w:pBdr><w:top w:val=\"single\""_s;
        QTest::newRow("headings are headings")
            << u"heading 1"_s << u"<w:outlineLvl w:val=\"0\"/>"_s;
        QTest::newRow("headings stay with the text") << u"heading 2"_s << u"<w:keepNext/>"_s;
        QTest::newRow("26 mm for the signature") << u"Họ tên người ký"_s << u"w:before=\"1474\""_s;
        QTest::newRow("page number 14 pt") << u"Số trang"_s << u"<w:sz w:val=\"28\"/>"_s;
        QTest::newRow("dots to write on") << u"Dòng điền"_s << u"w:leader=\"dot\""_s;
    }
    void stylesCarryTheForm()
    {
        QFETCH(QString, style);
        QFETCH(QString, holds);
        const auto part = zipPart(docx(test::everyBlock()), u"word/styles.xml"_s);
        QVERIFY(part.ok());
        const QString xml = QString::fromUtf8(*part);
        const qsizetype start = xml.indexOf(u"<w:name w:val=\"%1\"/>"_s.arg(style));
        QVERIFY(start > 0);
        const QString found = xml.sliced(start, xml.indexOf(u"</w:style>"_s, start) - start);
        QVERIFY2(found.contains(holds), qPrintable(found));
    }

    void figuresComeBack_data() { addPapers(); }
    void figuresComeBack()
    {
        QFETCH(Document, paper);
        const auto marks = figureMarks(paper);
        const auto read = figuresOfDocx(docx(paper));
        if (marks.empty()) {
            QCOMPARE(read.error().code, ErrorCode::FigureMarksMissing);
            return;
        }
        QVERIFY(read.ok());
        QCOMPARE(read->size(), marks.size());
        for (size_t i = 0; i < marks.size(); ++i) {
            QCOMPARE((*read)[i].name, marks[i].name);
            QCOMPARE((*read)[i].text, marks[i].text);
            QVERIFY((*read)[i].around.contains(marks[i].text));
        }
    }

    void aChangedFigureIsSeen()
    {
        QByteArray xml = documentXml(test::everyBlock());
        QVERIFY(xml.contains(">39</w:t>"));
        xml.replace(">39</w:t>", ">40</w:t>");
        const auto read = figuresOfDocx(packageWith(xml));
        QVERIFY(read.ok());
        QCOMPARE(read->front().text, u"40"_s);
        QCOMPARE(read->front().around,
            u"Đến ngày 05/8/2026, Ban nhận được báo cáo của 40/45 đơn vị <& “>”."_s);
    }

    void aFigureInATableHasItsRowAround()
    {
        const auto read = figuresOfDocx(docx(test::everyBlock()));
        QVERIFY(read.ok());
        const auto found = std::find_if(read->begin(), read->end(),
            [](const ReadFigure& figure) { return figure.text == u"3.325"_s; });
        QVERIFY(found != read->end());
        QCOMPARE(found->around, u"1 | Đảng bộ xã Bản Lầu | 3.325 | 100"_s);
    }

    void readsWhatAnEditorLeaves_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QString>("text");
        QTest::newRow("one run") << mark(run(u"3.325"_s)) << u"3.325"_s;
        QTest::newRow("split over runs") << mark(run(u"3."_s) + run(u"325"_s)) << u"3.325"_s;
        QTest::newRow("inserted counts")
            << mark(run(u"3."_s) + u"<w:ins w:id=\"1\">"_s + run(u"325"_s) + u"</w:ins>"_s)
            << u"3.325"_s;
        QTest::newRow("deleted does not") << mark(
            u"<w:del w:id=\"1\"><w:r><w:delText>3.325</w:delText></w:r></w:del>"_s
            + run(u"3.326"_s)) << u"3.326"_s;
        QTest::newRow("deleted as text does not")
            << mark(u"<w:del w:id=\"1\">"_s + run(u"3.325"_s) + u"</w:del>"_s + run(u"3.326"_s))
            << u"3.326"_s;
        QTest::newRow("moved away does not") << mark(
            u"<w:moveFrom w:id=\"1\">"_s + run(u"3.325"_s) + u"</w:moveFrom>"_s + run(u"7"_s))
                                             << u"7"_s;
        QTest::newRow("a tab is a blank")
            << mark(u"<w:r><w:t>3</w:t><w:tab/><w:t>325</w:t></w:r>"_s) << u"3 325"_s;
        QTest::newRow("emptied") << mark({}) << QString();
        QTest::newRow("field words are none")
            << mark(u"<w:r><w:instrText>PAGE</w:instrText></w:r>"_s + run(u"3.325"_s))
            << u"3.325"_s;
        QTest::newRow("another bookmark inside") << mark(
            u"<w:bookmarkStart w:id=\"9\" w:name=\"_GoBack\"/>"_s + run(u"3.325"_s)
            + u"<w:bookmarkEnd w:id=\"9\"/>"_s) << u"3.325"_s;
        QTest::newRow("a digit behind the mark")
            << mark(run(u"3.325"_s)) + run(u"0 đồng chí"_s) << u"3.3250"_s;
        QTest::newRow("a digit before the mark")
            << run(u"là 1"_s) + mark(run(u"3.325"_s)) << u"13.325"_s;
        QTest::newRow("a percent sign behind the mark")
            << mark(run(u"92,31"_s)) + run(u"%, bằng"_s) << u"92,31%"_s;
        QTest::newRow("stops of the sentence stay outside")
            << run(u"là: ,"_s) + mark(run(u"3.325"_s)) + run(u", 12"_s) << u"3.325"_s;
        QTest::newRow("replaced beside the mark")
            << mark(u"<w:del w:id=\"1\"><w:r><w:delText>3.325</w:delText></w:r></w:del>"_s)
                + u"<w:ins w:id=\"2\">"_s + run(u"3.335"_s) + u"</w:ins>"_s + run(u" đồng chí"_s)
            << u"3.335"_s;
        QTest::newRow("mark ends behind the paragraph")
            << u"<w:bookmarkStart w:id=\"7\" w:name=\"so_ab\"/>"_s + run(u"3.325"_s)
                + u"</w:p><w:bookmarkEnd w:id=\"7\"/><w:p>"_s + run(u"rest"_s)
            << u"3.325"_s;
        QTest::newRow("mark begins before the paragraph")
            << u"</w:p><w:bookmarkStart w:id=\"7\" w:name=\"so_ab\"/><w:p>"_s + run(u"3.325"_s)
                + u"<w:bookmarkEnd w:id=\"7\"/>"_s
            << u"3.325"_s;
        QTest::newRow("shown twice, read once")
            << mark(u"<mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice>"_s + run(u"3.325"_s)
                   + u"</mc:Choice><mc:Fallback>"_s + run(u"3.325"_s)
                   + u"</mc:Fallback></mc:AlternateContent>"_s)
            << u"3.325"_s;
    }
    void readsWhatAnEditorLeaves()
    {
        QFETCH(QString, paragraph);
        const auto read = figuresOfDocx(packageWith(body(u"<w:p>"_s + paragraph + u"</w:p>"_s)));
        QVERIFY(read.ok());
        QCOMPARE(read->size(), size_t(1));
        QTEST(read->front().text, "text");
    }

    void readsEveryNumberInOrder()
    {
        const QString lost = u"<w:bookmarkStart w:id=\"8\" w:name=\"so_cd\"/>"_s + run(u" 46"_s);
        const auto read = numbersOfDocx(
            packageWith(body(u"<w:p>"_s + run(u"28 đơn vị có 100%, "_s) + mark(run(u"3.325"_s))
                + run(u" của 3.602."_s) + u"</w:p><w:p>"_s + lost + u"</w:p>"_s)));
        QVERIFY(read.ok());
        QStringList found;
        for (const ReadFigure& figure : *read)
            found << figure.name + u'=' + figure.text;
        QCOMPARE(
            found, (QStringList{u"=28"_s, u"=100%"_s, u"so_ab=3.325"_s, u"=3.602"_s, u"=46"_s}));
        QCOMPARE(read->at(3).around, u"28 đơn vị có 100%, 3.325 của 3.602."_s);
        QCOMPARE(read->at(3).at, read->at(3).paragraph.indexOf(u"3.602"_s));
    }

    void readsTheStrictForm()
    {
        QByteArray xml = body(u"<w:p>"_s + mark(run(u"12"_s)) + u"</w:p>"_s);
        xml.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
        const auto read = figuresOfDocx(packageWith(xml));
        QVERIFY(read.ok());
        QCOMPARE(read->front().text, u"12"_s);
    }

    void refusesWhatIsNoPaper_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<ErrorCode>("code");
        const ErrorCode unreadable = ErrorCode::FileUnreadable;
        QTest::newRow("nothing") << QByteArray() << unreadable;
        QTest::newRow("a text") << QByteArray("Báo cáo") << unreadable;
        QTest::newRow("cut off") << docx(test::everyBlock()).first(2000) << unreadable;
        QTest::newRow("a ZIP of something else") << *zipOf({{u"a.txt"_s, "a"}}) << unreadable;
        QTest::newRow("malformed") << packageWith("<w:document><w:body>") << unreadable;
        QTest::newRow("entities") << packageWith("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")
                                  << unreadable;
        QTest::newRow("too deep") << packageWith(
            QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300))
                                  << unreadable;
        QTest::newRow("swells when unpacked")
            << packageWith(QByteArray(largestPart + 1, ' ')) << unreadable;
        QTest::newRow("no marks") << packageWith(body(u"<w:p>"_s + run(u"12"_s) + u"</w:p>"_s))
                                  << ErrorCode::FigureMarksMissing;
        QTest::newRow("a mark without end") << packageWith(body(
            u"<w:p><w:bookmarkStart w:id=\"1\" w:name=\"so_a\"/>"_s + run(u"1"_s) + u"</w:p>"_s))
                                            << ErrorCode::FigureMarksMissing;
    }
    void refusesWhatIsNoPaper()
    {
        QFETCH(QByteArray, file);
        const auto read = figuresOfDocx(file);
        QVERIFY(!read.ok());
        QTEST(read.error().code, "code");
    }

    /// Whatever happens to a file on its way, it is read or refused.
    void damagedFilesAreReadOrRefused()
    {
        const QByteArray whole = docx(test::everyBlock());
        const QByteArray xml = documentXml(test::everyBlock());
        auto random = test::propertyRandom();
        int refused = 0;
        for (int i = 0; i < test::propertyCount(2000); ++i) {
            const bool inside = i % 2 == 0;
            QByteArray damaged = inside ? xml : whole;
            for (int k = 0; k < 3; ++k)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            if (random.bounded(4) == 0)
                damaged.truncate(random.bounded(int(damaged.size())));
            const auto read = figuresOfDocx(inside ? packageWith(damaged) : damaged);
            if (read.ok()) {
                QVERIFY(read->size() <= figureMarks(test::everyBlock()).size());
                continue;
            }
            ++refused;
            QVERIFY(read.error().code == ErrorCode::FileUnreadable
                || read.error().code == ErrorCode::FigureMarksMissing);
        }
        QVERIFY(refused > 0);
    }

    void signsThatXmlCannotHoldAreLeftOut()
    {
        Document paper = test::everyBlock();
        paper.title = u"a"_s + QChar(1) + QChar(0xD800) + u"b"_s;
        std::get<Heading>(paper.sections[0].blocks[2]).text =
            u"I- A"_s + QChar(2) + QChar(0xFFFE) + u"B"_s;
        const QJsonObject read = test::readByOthers(u"words"_s, docx(paper), u"docx"_s).object();
        QCOMPARE(read[u"title"_s].toString(), u"ab"_s);
        QVERIFY(read[u"paragraphs"_s].toArray().contains(u"I- AB"_s));
    }

    void anEmptyPaperIsAFile()
    {
        const QJsonDocument problems =
            test::readByOthers(u"problems"_s, *docxOf(Document(), formatProfileOn({})), u"docx"_s);
        QCOMPARE(problems.toJson(QJsonDocument::Compact), QByteArray("[]"));
    }
};

QTEST_GUILESS_MAIN(TestDocx)
#include "tst_docx.moc"
