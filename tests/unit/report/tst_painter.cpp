// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersamples.h"

#include "core/formatprofile.h"
#include "report/layout.h"
#include "report/painter.h"
#include "report/pdfdates.h"
#include "report/pdffonts.h"
#include "report/pdfsubsets.h"
#include "report/resultpaper.h"
#include "report/summarypaper.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;

namespace {

Pages pagesOf(const Document& document)
{
    const auto face = PaperFace::choose(PaperFace::Choice::Bundled);
    return layOut(document, *formatProfile(document.formatProfile), *face);
}

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestPainter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wholePdf();
    void oneFamilyEmbedded();
    void damagedBytesStayAsTheyAre_data();
    void damagedBytesStayAsTheyAre();
    void textComesBack_data();
    void textComesBack();
    void pageSizes();
    void properties();
    void isMadeForArchives();
    void keptPagesAreTheSameFile();
    void facesStandInTheOrderOfTheirUse();
    void filesOfAnotherMakeAreLeftAlone_data();
    void filesOfAnotherMakeAreLeftAlone();
    void authors_data();
    void authors();
    void sheetsOfEachSize();
    void everyResolution_data();
    void everyResolution();
    void aRangeOfPages();
    void noPagesNoFile();
    void unwritablePathLeavesNothing();
    void folderInTheWay();
    void noRoomKeepsWhatWasThere();
    void pictureHasInkInsideTheMargins();
    void renderForTheEye();

private:
    QString write(const Document& document, const QString& name)
    {
        const QString path = m_dir.filePath(name);
        const Status status = writePdf(pagesOf(document), path);
        return status ? path : QString();
    }
    QTemporaryDir m_dir;
};

void TestPainter::initTestCase()
{
    for (const auto& tool : {u"pdftotext"_s, u"pdffonts"_s, u"pdfinfo"_s})
        QVERIFY2(!QStandardPaths::findExecutable(tool).isEmpty(), "install poppler-utils");
}

void TestPainter::wholePdf()
{
    const QString path = write(resultPaper(test::muongKhuong()), u"báo cáo.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    QCOMPARE(QDir(m_dir.path()).entryList({u"báo cáo*"_s}, QDir::Files).size(), 1);
}

void TestPainter::oneFamilyEmbedded()
{
    const QString path = write(resultPaper(test::muongKhuong()), u"fonts.pdf"_s);
    const QStringList lines = run(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 5); // two lines of head; upright, bold, italic at least
    for (const QString& line : lines.sliced(2)) {
        QVERIFY2(line.contains(u"Tinos"_s), qPrintable(line));
        QVERIFY2(line.contains(QRegularExpression(u"yes\\s+yes\\s+yes"_s)), qPrintable(line));
    }
    // The reader mends a wrong table of offsets, and says so.
    QProcess reader;
    reader.start(u"pdftotext"_s, {path, u"-"_s});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardError(), QByteArray());
}

void TestPainter::damagedBytesStayAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no table") << QByteArray("%PDF-1.4\n/FontName /ABCDEF+X\n/BaseFont /X\n");
    QTest::newRow("table elsewhere")
        << QByteArray("%PDF-1.4\n/FontName /ABCDEF+X\n/BaseFont /X\nstartxref\n999\n%%EOF\n");
    QTest::newRow("tagged already") << QByteArray(
        "xref\n/FontName /ABCDEF+X\n/BaseFont /ABCDEF+X\ntrailer\nstartxref\n0\n%%EOF\n");
}

void TestPainter::damagedBytesStayAsTheyAre()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(withSubsetTags(bytes), bytes);
}

void TestPainter::textComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("every letter") << vietnameseLetters();
    QTest::newRow("sentence") << u"Tổng số cán bộ, đảng viên tham gia: 3.556 người."_s;
    QTest::newRow("signs") << u"… – ≈120 “tự soi, tự sửa” 92,31% ½"_s;
    QTest::newRow("ligatures") << u"office fifty flow affine wifi"_s;
    QTest::newRow("decomposed") << u"Mường Khương, Tả Ngài Chồ"_s.normalized(
        QString::NormalizationForm_D);
    QTest::newRow("capitals") << u"KẾ HOẠCH, AVATAR, TỔNG CỘNG, ĐẢNG UỶ"_s;
}

void TestPainter::textComesBack()
{
    QFETCH(QString, text);
    Document document;
    document.formatProfile = u"HD36_2018"_s;
    Paragraph paragraph;
    paragraph.runs = {{text, false, false}};
    Paragraph italic = paragraph;
    italic.runs[0].italic = true;
    document.sections.push_back({Orientation::Upright, {paragraph, italic}});
    const QString path = write(document, u"text.pdf"_s);
    QString back = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QString wanted = text.normalized(QString::NormalizationForm_C).repeated(2);
    // The long run of letters breaks over lines: blanks do not count.
    static const QRegularExpression blanks(u"\\s"_s);
    QCOMPARE(back.remove(blanks), wanted.remove(blanks));
}

void TestPainter::pageSizes()
{
    const Document document =
        resultPaper(test::muongKhuong(), ResultVariant::Round, Orientation::Landscape);
    const QString path = write(document, u"sizes.pdf"_s);
    const QString info = run(u"pdfinfo"_s, {u"-l"_s, u"99"_s, path});
    QVERIFY2(info.contains(QRegularExpression(u"Page +1 size: +595[.0-9]* x 84[12]"_s)),
        qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"size: +84[12][.0-9]* x 595"_s)), qPrintable(info));
}

void TestPainter::properties()
{
    const QString path = write(resultPaper(test::muongKhuong()), u"properties.pdf"_s);
    const QString info = run(u"pdfinfo"_s, {path});
    QVERIFY2(info.contains(u"Báo cáo kết quả đợt 1 sinh hoạt chính trị"_s), qPrintable(info));
    QVERIFY2(info.contains(u"Ban Thường vụ Huyện uỷ"_s), qPrintable(info));
}

/// What ISO 19005-1 asks for and a look at the bytes can tell: metadata in clear, an output intent, everything embedded,
/// nothing transparent.
void TestPainter::isMadeForArchives()
{
    const QString path = write(resultPaper(test::muongKhuong()), u"archive.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-1.4"));
    for (const char* wanted : {"/S/GTS_PDFA1", "/DestOutputProfile", "/Metadata", "/OutputIntents",
             "/ID [", "pdfaid:part=\"1\"", "pdfaid:conformance=\"B\"", "/CIDSet", "/ToUnicode"})
        QVERIFY2(bytes.contains(wanted), wanted);
    for (const char* unwanted : {"/Encrypt", "/JavaScript", "/Launch", "/EmbeddedFile",
             "/Subtype /Image", "/S /Transparency", "/LZWDecode"})
        QVERIFY2(!bytes.contains(unwanted), unwanted);
    static const QRegularExpression opacity(u"/(?:ca|CA) ([\\d.]+)"_s);
    const QString text = QString::fromLatin1(bytes);
    for (auto found = opacity.globalMatch(text); found.hasNext();)
        QCOMPARE(found.next().captured(1).toDouble(), 1.0);
    QCOMPARE(bytes.count("/SMask"), bytes.count("/SMask /None"));
}

/// Day and identifier do not come from the clock, and the file stays whole.
void TestPainter::keptPagesAreTheSameFile()
{
    const Pages pages = pagesOf(resultPaper(test::muongKhuong()));
    QList<QByteArray> files;
    const auto save = [&](QDate day) {
        const QString path = m_dir.filePath(u"kept-%1.pdf"_s.arg(files.size()));
        QFile file(path);
        if (writePdf(pages, path, day) && file.open(QIODevice::ReadOnly))
            files << file.readAll();
        return path;
    };
    const QString path = save(QDate(2022, 8, 5));
    save(QDate(2022, 8, 5));
    save(QDate(2022, 8, 9));
    QCOMPARE(files.size(), 3);
    QVERIFY(files[0] == files[1]);
    QVERIFY(files[0] != files[2]);
    QVERIFY(files[0].contains("/CreationDate (D:20220805000000Z)"));
    QCOMPARE(files[0].count("=\"2022-08-05T00:00:00Z\""), 2);
    QVERIFY(run(u"pdfinfo"_s, {u"-isodates"_s, path}).contains(u"2022-08-05T00:00:00Z"_s));
    QXmlStreamReader xml(run(u"pdfinfo"_s, {u"-meta"_s, path}));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QProcess reader;
    reader.start(u"pdftotext"_s, {path, u"-"_s});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardError(), QByteArray());
}

/// Whatever order Qt wrote them in: numbers, places and names of subsets follow that of the fonts of the pages.
void TestPainter::facesStandInTheOrderOfTheirUse()
{
    QFile file(write(resultPaper(test::muongKhuong()), u"order.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString bytes = QString::fromLatin1(file.readAll());
    static const QRegularExpression font(
        u"\n(\\d+) 0 obj\n<< /Type /Font\n/Subtype /Type0\n/BaseFont /(\\w{6})"_s);
    QList<int> numbers;
    QStringList tags;
    for (auto found = font.globalMatch(bytes); found.hasNext();) {
        const auto match = found.next();
        numbers << match.captured(1).toInt();
        tags << match.captured(2);
    }
    QVERIFY(numbers.size() > 2);
    QVERIFY(std::is_sorted(numbers.begin(), numbers.end()));
    QCOMPARE(QSet<QString>(tags.begin(), tags.end()).size(), tags.size());
    // Each object stands where the table says.
    static const QRegularExpression entry(u"\n(\\d{10}) 00000 n "_s);
    int id = 0;
    for (auto found = entry.globalMatch(bytes); found.hasNext();)
        QVERIFY(bytes.mid(found.next().captured(1).toInt())
                    .startsWith(QString::number(++id) + u" 0 obj\n"_s));
    QVERIFY(id > 20);
}

void TestPainter::filesOfAnotherMakeAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no PDF") << QByteArray("xin chào");
    QTest::newRow("no table") << QByteArray("%PDF-1.4\nstartxref\n12\n%%EOF");
    QTest::newRow("table outside") << QByteArray("%PDF-1.4\nstartxref\n99999\n%%EOF");
    QTest::newRow("table of another kind")
        << QByteArray("%PDF-1.5\n1 0 obj\n<< /Type /XRef >>\nendobj\nstartxref\n9\n%%EOF");
}

void TestPainter::filesOfAnotherMakeAreLeftAlone()
{
    QFETCH(QByteArray, pdf);
    QCOMPARE(withFontsInOrder(pdf), pdf);
    QCOMPARE(withDay(pdf, QDate(2022, 8, 5)), pdf);
}

void TestPainter::authors_data()
{
    QTest::addColumn<QString>("author");
    QTest::newRow("nobody") << QString();
    QTest::newRow("usual") << u"Ban Thường vụ Huyện uỷ Mường Khương"_s;
    QTest::newRow("signs of XML") << u"Ban <A> & \"B\""_s;
    QTest::newRow("signs of PDF") << u"Ban (A) \\ (B"_s;
    QTest::newRow("long") << u"Đảng uỷ "_s.repeated(200).trimmed();
}

/// The properties and the metadata name the same author, and the file stays whole.
void TestPainter::authors()
{
    QFETCH(QString, author);
    Document document;
    document.title = u"Báo cáo"_s;
    document.author = author;
    document.formatProfile = u"HD05_2026"_s;
    document.sections.push_back(
        {Orientation::Upright, {Heading{HeadingLevel::Section, u"I- ĐẦU MỤC"_s}}});
    const QString path = write(document, u"author.pdf"_s);
    QString named;
    for (const QString& line : run(u"pdfinfo"_s, {path}).split(u'\n')) {
        if (line.startsWith(u"Author:"_s))
            named = line.mid(7).trimmed();
    }
    QCOMPARE(named, author);
    QXmlStreamReader xml(run(u"pdfinfo"_s, {u"-meta"_s, path}));
    QString creator, title;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"li"_s)
            (title.isEmpty() ? title : creator) = xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(title, document.title);
    QCOMPARE(creator, author);
    QProcess reader;
    reader.start(u"pdftotext"_s, {path, u"-"_s});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardError(), QByteArray());
    QVERIFY(QString::fromUtf8(reader.readAllStandardOutput()).contains(u"ĐẦU MỤC"_s));
}

void TestPainter::sheetsOfEachSize()
{
    PageSetup wide;
    wide.wideSheet = true;
    const auto face = PaperFace::choose(PaperFace::Choice::Bundled);
    const Document document =
        resultPaper(test::binhMinh(), ResultVariant::Round, Orientation::Landscape);
    const QString path = m_dir.filePath(u"wide.pdf"_s);
    QVERIFY(writePdf(layOut(document, formatProfileOn({}), *face, wide), path));
    const QString info = run(u"pdfinfo"_s, {u"-l"_s, u"99"_s, path});
    QVERIFY2(info.contains(u"595 x 842 pts (A4)"_s), qPrintable(info));
    QVERIFY2(info.contains(u"1191 x 842 pts (A3)"_s), qPrintable(info));
}

void TestPainter::everyResolution_data()
{
    QTest::addColumn<int>("dpi");
    for (const int dpi : {72, 150, 203, 300, 360, 600, 1200, 2400})
        QTest::addRow("%d dpi", dpi) << dpi;
}

/// A printer's dots do not move the places.
void TestPainter::everyResolution()
{
    QFETCH(int, dpi);
    const Pages pages = pagesOf(resultPaper(test::muongKhuong()));
    const QString path = m_dir.filePath(u"device.pdf"_s);
    {
        QPdfWriter device(path);
        device.setResolution(dpi);
        device.setPageMargins(QMarginsF(25, 25, 25, 25));
        QVERIFY(paintOn(pages, device, 0, 0));
    }
    static const QRegularExpression party(
        u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\"[^>]*>ĐẢNG</word>\\s*"
        "<word [^>]*>CỘNG<"_s);
    const auto found = party.match(run(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}));
    QVERIFY(found.hasMatch());
    const auto title = std::find_if(pages.pages[0].texts.begin(), pages.pages[0].texts.end(),
        [](const TextItem& item) { return item.text == u"ĐẢNG CỘNG SẢN VIỆT NAM"_s; });
    QVERIFY(title != pages.pages[0].texts.end());
    QVERIFY(std::abs(found.captured(1).toDouble() - title->x / 20.0) < 1.5); // half a millimetre
    const double top = (title->baseline - 0.891 * title->face.size * 20) / 20.0;
    QVERIFY(std::abs(found.captured(2).toDouble() - top) < 1.5);
}

void TestPainter::aRangeOfPages()
{
    const Pages pages = pagesOf(resultPaper(test::muongKhuong()));
    const QString path = m_dir.filePath(u"range.pdf"_s);
    {
        QPdfWriter device(path);
        QVERIFY(paintOn(pages, device, 1, 2));
    }
    QVERIFY(run(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages:\\s+2\n"_s)));
    const QString text = run(u"pdftotext"_s, {path, u"-"_s});
    QVERIFY(!text.contains(u"ĐẢNG CỘNG SẢN VIỆT NAM"_s));
}

void TestPainter::noPagesNoFile()
{
    const QString path = m_dir.filePath(u"nothing.pdf"_s);
    const Status status = writePdf(Pages(), path);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::NothingToWrite);
    QVERIFY(!QFile::exists(path));
}

void TestPainter::folderInTheWay()
{
    const QString path = m_dir.filePath(u"folder.pdf"_s);
    QVERIFY(QDir().mkpath(path));
    const Status status = writePdf(pagesOf(resultPaper(test::muongKhuong())), path);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::FileUnwritable);
    QVERIFY(QFileInfo(path).isDir());
}

/// A limit on the size of files stands in for a disk that is full.
void TestPainter::noRoomKeepsWhatWasThere()
{
    QVERIFY(QDir(m_dir.path()).mkdir(u"full"_s));
    const QString path = m_dir.filePath(u"full/báo cáo.pdf"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    const Pages pages = pagesOf(resultPaper(test::muongKhuong()));
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    rlimit tight = usual;
    tight.rlim_cur = 2000;
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &tight);
    const Status status = writePdf(pages, path);
    setrlimit(RLIMIT_FSIZE, &usual);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::DiskFull);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("before"));
    QCOMPARE(QDir(m_dir.filePath(u"full"_s)).entryList(QDir::Files | QDir::Hidden),
        QStringList{u"báo cáo.pdf"_s});
}

void TestPainter::unwritablePathLeavesNothing()
{
    const QString path = m_dir.filePath(u"no such folder/x.pdf"_s);
    const Status status = writePdf(pagesOf(resultPaper(test::muongKhuong())), path);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(status.error().args.value(0).toString(), path);
    QVERIFY(!QFile::exists(path));
}

void TestPainter::pictureHasInkInsideTheMargins()
{
    const Pages pages = pagesOf(summaryPaper(test::muongKhuong(), Orientation::Upright));
    constexpr int dpi = 96;
    const QImage image = pageImage(pages.pages.at(0), pages.family, dpi);
    QCOMPARE(image.size(), QSize(794, 1123));
    int left = image.width();
    int right = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128) {
                left = std::min(left, x);
                right = std::max(right, x);
            }
        }
    }
    QVERIFY(std::abs(left - 30 * dpi / 25.4) < dpi / 25.4);
    QVERIFY(std::abs(image.width() - 1 - right - 15 * dpi / 25.4) < dpi / 25.4);
}

/// With SOSH_LOOK=folder the papers are left there to be looked at.
void TestPainter::renderForTheEye()
{
    const QString kept = qEnvironmentVariable("SOSH_LOOK");
    const QString folder = kept.isEmpty() ? m_dir.path() : kept;
    const QHash<QString, Document> papers{
        {u"result-mk"_s, resultPaper(test::muongKhuong())},
        {u"result-bm"_s,
            resultPaper(test::binhMinh(), ResultVariant::Round, Orientation::Landscape)},
        {u"summary-mk"_s, summaryPaper(test::muongKhuong(), Orientation::Landscape)},
        {u"summary-bm"_s, summaryPaper(test::binhMinh(), Orientation::Upright)},
    };
    for (auto paper = papers.begin(); paper != papers.end(); ++paper)
        QVERIFY(writePdf(pagesOf(*paper), folder + u'/' + paper.key() + u".pdf"_s));
}

QTEST_MAIN(TestPainter)
#include "tst_painter.moc"
