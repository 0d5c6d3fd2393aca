// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersamples.h"

#include "core/formatprofile.h"
#include "report/layout.h"
#include "report/painter.h"
#include "report/pdfsubsets.h"
#include "report/resultpaper.h"
#include "report/summarypaper.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

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
    void unwritablePathLeavesNothing();
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
    const Document document = resultPaper(test::muongKhuong(), Orientation::Landscape);
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
        {u"result-bm"_s, resultPaper(test::binhMinh(), Orientation::Landscape)},
        {u"summary-mk"_s, summaryPaper(test::muongKhuong(), Orientation::Landscape)},
        {u"summary-bm"_s, summaryPaper(test::binhMinh(), Orientation::Upright)},
    };
    for (auto paper = papers.begin(); paper != papers.end(); ++paper)
        QVERIFY(writePdf(pagesOf(*paper), folder + u'/' + paper.key() + u".pdf"_s));
}

QTEST_MAIN(TestPainter)
#include "tst_painter.moc"
