// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figuremarks.h"
#include "core/formatprofile.h"
#include "interchange/wordfile.h"
#include "report/papers.h"
#include "support/commandrun.h"
#include "unit/interchange/wordsamples.h"
#include "unit/report/papersamples.h"
#include "usecases/paperdesk.h"
#include "usecases/paperoutput.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace sosh;
using namespace Qt::StringLiterals;
using test::program;

namespace {

/// Word of a page with its place. Units: millimetres.
struct Word
{
    QString text;
    double left = 0, top = 0, right = 0;
};

double millimetres(double points)
{
    return points * 25.4 / 72;
}

std::vector<Word> wordsOf(const QString& pdf)
{
    std::vector<Word> words;
    QXmlStreamReader xml(program(u"pdftotext"_s, {u"-bbox"_s, u"-l"_s, u"1"_s, pdf, u"-"_s}).out);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"word"_s)
            continue;
        const auto at = [attributes = xml.attributes()](const QString& name) {
            return millimetres(attributes.value(name).toDouble());
        };
        Word word{{}, at(u"xMin"_s), at(u"yMin"_s), at(u"xMax"_s)};
        word.text = xml.readElementText();
        words.push_back(word);
    }
    return words;
}

/// From the first word of a line to its last, the line found by its words.
std::optional<Word> lineOf(const std::vector<Word>& words, const QString& text)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (size_t first = 0; first + size_t(parts.size()) <= words.size(); ++first) {
        bool same = true;
        for (qsizetype i = 0; same && i < parts.size(); ++i)
            same = words[first + size_t(i)].text == parts[i];
        if (same)
            return Word{text, words[first].left, words[first].top,
                words[first + size_t(parts.size()) - 1].right};
    }
    return std::nullopt;
}

/// Letters of all pages in the order in which they were drawn, page numbers left out.
QString lettersOf(const QString& pdf)
{
    static const QRegularExpression number(u"^\\s*\\d+\\s*\n"_s);
    QString letters;
    for (QString page : program(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}).out.split(u'\f'))
        letters += page.remove(number);
    return letters.normalized(QString::NormalizationForm_C).remove(QRegularExpression(u"\\s"_s));
}

QString squeezed(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).remove(QRegularExpression(u"\\s"_s));
}

/// What a paper says behind its head, block by block.
class Sayings
{
public:
    void operator()(const TitleBlock& block) { add({block.type, block.subject, block.reference}); }
    void operator()(const AnnexHead& block)
    {
        add({block.label, block.title, block.reference, block.mark});
    }
    void operator()(const Heading& block) { add({block.text}); }
    void operator()(const Addressees& block)
    {
        add({block.lead});
        add(block.names);
    }
    void operator()(const Paragraph& block)
    {
        QString text;
        for (const Run& run : block.runs)
            text += run.text;
        add({text});
    }
    void operator()(const Table& block)
    {
        for (const TableRow& row : block.rows)
            add({row.cells.join(QString())});
    }
    template <typename Other>
    void operator()(const Other&)
    {
    }

    static QStringList of(const Document& document)
    {
        Sayings made;
        for (const Section& section : document.sections) {
            for (const Block& block : section.blocks)
                std::visit([&](const auto& each) { made(each); }, block);
        }
        return made.m_all;
    }

private:
    void add(const QStringList& texts)
    {
        for (const QString& text : texts) {
            if (!text.isEmpty())
                m_all << squeezed(text);
        }
    }

    QStringList m_all;
};

struct Sample
{
    QString name;
    Document document;
};

std::vector<Sample> samples()
{
    const auto result = [](const report::PaperContext& context, Orientation annex,
                            const QString& profile) {
        Document made = report::resultPaper(context, report::ResultVariant::Round, annex);
        made.formatProfile = profile;
        return made;
    };
    return {
        {u"result-2022"_s, result(test::muongKhuong(), Orientation::Upright, u"HD36_2018"_s)},
        {u"result-2026"_s, result(test::muongKhuong(), Orientation::Upright, u"HD05_2026"_s)},
        {u"landscape-2022"_s, result(test::binhMinh(), Orientation::Landscape, u"HD36_2018"_s)},
        {u"landscape-2026"_s, result(test::binhMinh(), Orientation::Landscape, u"HD05_2026"_s)},
        {u"letter"_s, test::everyBlock()},
    };
}

Paper paperOf(const Document& document)
{
    Paper paper;
    paper.document = document;
    paper.date = QDate(2026, 8, 5);
    return paper;
}

} // namespace

/// Papers as files of a word processor: what LibreOffice makes of them beside our own PDF.
class TestWordFiles : public QObject
{
    Q_OBJECT

private slots:
    /// One run of LibreOffice for all files of a kind.
    void initTestCase()
    {
        qputenv("SOSH_PAPER_FACE", "bundled");
        QVERIFY(m_folder.isValid());
        for (const Sample& sample : samples()) {
            const Paper paper = paperOf(sample.document);
            for (const QString& ending : {u"pdf"_s, u"docx"_s, u"odt"_s})
                QVERIFY(writePaper(paper, path(sample.name, ending)).ok());
        }
        for (const QString& ending : {u"docx"_s, u"odt"_s})
            convert(u"pdf"_s, ending, u"from-"_s + ending);
        convert(u"docx"_s, u"docx"_s, u"again"_s);
    }

    void sameWordsInTheSameOrder_data() { addFiles(); }
    void sameWordsInTheSameOrder()
    {
        QFETCH(QString, name);
        QFETCH(QString, pdf);
        const QString own = lettersOf(path(name, u"pdf"_s));
        const QString other = lettersOf(pdf);
        qsizetype ownAt = 0;
        qsizetype otherAt = 0;
        for (const QString& saying : Sayings::of(documentOf(name))) {
            ownAt = own.indexOf(saying, ownAt);
            otherAt = other.indexOf(saying, otherAt);
            QVERIFY2(ownAt >= 0, qPrintable(u"own: "_s + saying));
            QVERIFY2(otherAt >= 0, qPrintable(u"other: "_s + saying));
            ownAt += saying.size();
            otherAt += saying.size();
        }
        QVERIFY(ownAt > 300);
    }

    /// Issuer in the middle of the left column, title, place and date in the middle of the right one. Source: HD 05-HD/VPTW, 1.4.
    void headStandsInTwoColumns_data() { addFiles(); }
    void headStandsInTwoColumns()
    {
        QFETCH(QString, name);
        QFETCH(QString, pdf);
        const Document document = documentOf(name);
        const auto& head = std::get<PartyHead>(document.sections[0].blocks[0]);
        const auto words = wordsOf(pdf);
        const auto own = wordsOf(path(name, u"pdf"_s));
        for (const QString& text : {head.superiorLine, head.nameLine, u"ĐẢNG CỘNG SẢN VIỆT NAM"_s,
                 head.numberLine, head.placeAndDate}) {
            const auto line = lineOf(words, text);
            const auto ours = lineOf(own, text);
            QVERIFY2(line && ours, qPrintable(text));
            QVERIFY2(std::abs(line->left + line->right - ours->left - ours->right) / 2 < 1.5,
                qPrintable(u"%1: %2 mm, ours %3 mm"_s.arg(text).arg(line->left).arg(ours->left)));
            QVERIFY2(std::abs(line->top - ours->top) < 2.5,
                qPrintable(u"%1: %2 mm, ours %3 mm"_s.arg(text).arg(line->top).arg(ours->top)));
        }
    }

    void pageNumbersFromTheSecondPageOn_data() { addFiles(); }
    void pageNumbersFromTheSecondPageOn()
    {
        QFETCH(QString, name);
        QFETCH(QString, pdf);
        const QStringList pages =
            program(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}).out.split(u'\f', Qt::SkipEmptyParts);
        QStringList numbers;
        for (const QString& page : pages) {
            const QString first = page.section(u'\n', 0, 0).trimmed();
            numbers << (QRegularExpression(u"^\\d+$"_s).match(first).hasMatch() ? first
                                                                                : QString());
        }
        // Each section begins without a number, and its next page is its second.
        int expected = 1;
        int sections = 0;
        for (const QString& number : numbers) {
            if (number.isEmpty()) {
                ++sections;
                expected = 1;
            } else {
                QCOMPARE(number, QString::number(expected));
            }
            ++expected;
        }
        QCOMPARE(sections, int(documentOf(name).sections.size()));
    }

    void sizesAndWeights_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("bold");
        QTest::addColumn<bool>("italic");
        for (const QString& ending : {u"docx"_s, u"odt"_s}) {
            const auto row = [&](const QString& text, int size, bool bold, bool italic) {
                QTest::newRow(qPrintable(ending + u' ' + text))
                    << ending << text << size << bold << italic;
            };
            row(u"ĐẢNG CỘNG SẢN VIỆT NAM"_s, 15, true, false);
            row(u"ĐẢNG BỘ TỈNH LÀO CAI"_s, 14, false, false);
            row(u"HUYỆN UỶ MƯỜNG KHƯƠNG"_s, 14, true, false);
            row(u"Mường Khương, ngày"_s, 14, false, true);
            row(u"BÁO CÁO"_s, 16, true, false);
            row(u"kết quả đợt 1"_s, 15, true, false);
            row(u"I- CÔNG TÁC LÃNH ĐẠO"_s, 14, true, false);
            row(u"46/46 đơn vị"_s, 14, false, false);
            row(u"Nơi nhận:"_s, 14, false, false);
            row(u"- Lưu Văn phòng"_s, 12, false, false);
            row(u"T/M BAN THƯỜNG VỤ"_s, 14, true, false);
            row(u"PHÓ BÍ THƯ"_s, 14, false, false);
            row(u"TỔNG CỘNG"_s, 12, true, false);
        }
    }
    void sizesAndWeights()
    {
        QFETCH(QString, ending);
        QFETCH(QString, text);
        QFETCH(int, size);
        QFETCH(bool, bold);
        QFETCH(bool, italic);
        const QString pdf = path(u"result-2022"_s, u"pdf"_s, u"from-"_s + ending);
        const QString xml =
            program(u"pdftohtml"_s, {u"-xml"_s, u"-zoom"_s, u"1"_s, u"-stdout"_s, u"-i"_s, pdf})
                .out;
        static const QRegularExpression tags(u"</?[bi]>"_s);
        QString line;
        for (const QString& each : xml.split(u'\n')) {
            if (line.isEmpty() && QString(each).remove(tags).contains(text))
                line = each;
        }
        QVERIFY2(!line.isEmpty(), qPrintable(text));
        const auto font = QRegularExpression(u"font=\"(\\d+)\""_s).match(line).captured(1);
        const auto spec = QRegularExpression(u"id=\"%1\" size=\"(\\d+)\""_s.arg(font)).match(xml);
        QCOMPARE(spec.captured(1).toInt(), size);
        QCOMPARE(line.contains(u"<b>"_s), bold);
        QCOMPARE(line.contains(u"<i>"_s), italic);
    }

    void figuresComeBackFromLibreOffice_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("letter") << u"letter"_s;
        QTest::newRow("result") << u"result-2022"_s;
    }
    void figuresComeBackFromLibreOffice()
    {
        QFETCH(QString, name);
        const auto marks = figureMarks(documentOf(name));
        const auto read =
            interchange::figuresOfDocx(test::fileBytes(path(name, u"docx"_s, u"again"_s)));
        if (marks.empty()) {
            QCOMPARE(read.error().code, ErrorCode::FigureMarksMissing);
            return;
        }
        QVERIFY(read.ok());
        QMap<QString, QString> texts;
        for (const interchange::ReadFigure& figure : *read)
            texts.insert(figure.name, figure.text);
        for (const FigureMark& mark : marks)
            QCOMPARE(texts.value(mark.name), mark.text);
        QCOMPARE(size_t(texts.size()), marks.size());
        QCOMPARE(numbersIn(path(name, u"docx"_s, u"again"_s)), numbersIn(path(name, u"docx"_s)));
    }

    void writesEachEnding_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<bool>("paged");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-") << true;
        QTest::newRow("docx") << u"docx"_s << QByteArray("PK") << false;
        QTest::newRow("odt") << u"odt"_s << QByteArray("PK") << false;
        QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK") << false;
        QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG") << true;
        QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml") << true;
        QTest::newRow("txt") << u"txt"_s << QByteArray() << true;
        QTest::newRow("capitals") << u"PDF"_s << QByteArray("%PDF-") << true;
    }
    void writesEachEnding()
    {
        QFETCH(QString, ending);
        QFETCH(bool, paged);
        QFETCH(QByteArray, begins);
        QVERIFY(paperEndings().contains(ending.toLower()));
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"paper."_s + ending);
        const auto pages = writePaper(paperOf(documentOf(u"result-2022"_s)), file);
        QVERIFY(pages.ok());
        QCOMPARE(*pages > 1, paged);
        const QByteArray bytes = test::fileBytes(file);
        QVERIFY(bytes.size() > 500);
        QVERIFY(bytes.startsWith(begins));
        if (ending == u"txt")
            QVERIFY(QString::fromUtf8(bytes).contains(u"BÁO CÁO\n"_s));
        const bool onePerPage = ending == u"png" || ending == u"svg";
        const qsizetype files = QDir(folder.path()).entryList(QDir::Files).size();
        QCOMPARE(files, onePerPage ? *pages : 1);
        if (onePerPage)
            QVERIFY(QFile::exists(folder.filePath(u"paper-%1.%2"_s.arg(*pages).arg(ending))));
    }

    void saysWhyItWroteNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("ending") << u"a.doc"_s << ErrorCode::OutputKindUnknown;
        QTest::newRow("no ending") << u"a"_s << ErrorCode::OutputKindUnknown;
        QTest::newRow("folder") << u"none/a.docx"_s << ErrorCode::FolderMissing;
        QTest::newRow("folder of a PDF") << u"none/a.pdf"_s << ErrorCode::FolderMissing;
        QTest::newRow("a folder of that name") << u"folder.odt"_s << ErrorCode::FileUnwritable;
        QTest::newRow("no table") << u"a.xlsx"_s << ErrorCode::NothingToWrite;
    }
    void saysWhyItWroteNothing()
    {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"folder.odt"_s));
        const auto written = writePaper(paperOf(Document()), folder.filePath(file));
        QVERIFY(!written.ok());
        QTEST(written.error().code, "code");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
    }

private:
    /// Without a mark as well, in order.
    static QStringList numbersIn(const QString& docx)
    {
        QStringList numbers;
        if (const auto read = interchange::numbersOfDocx(test::fileBytes(docx)))
            for (const interchange::ReadFigure& figure : *read)
                numbers << figure.text;
        return numbers;
    }

    void addFiles()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pdf");
        for (const Sample& sample : samples()) {
            for (const QString& ending : {u"docx"_s, u"odt"_s})
                QTest::newRow(qPrintable(sample.name + u' ' + ending))
                    << sample.name << path(sample.name, u"pdf"_s, u"from-"_s + ending);
        }
    }

    static Document documentOf(const QString& name)
    {
        for (Sample& sample : samples()) {
            if (sample.name == name)
                return std::move(sample.document);
        }
        return {};
    }

    QString path(const QString& name, const QString& ending, const QString& folder = {}) const
    {
        return m_folder.filePath(
            (folder.isEmpty() ? QString() : folder + u'/') + name + u'.' + ending);
    }

    void convert(const QString& to, const QString& ending, const QString& folder)
    {
        QStringList arguments{u"-env:UserInstallation=file://"_s + m_folder.filePath(u"office"_s),
            u"--headless"_s, u"--convert-to"_s, to, u"--outdir"_s, m_folder.filePath(folder)};
        for (const Sample& sample : samples())
            arguments << path(sample.name, ending);
        QCOMPARE(program(u"soffice"_s, arguments).exitCode, 0);
        for (const Sample& sample : samples())
            QVERIFY(QFile::exists(path(sample.name, to, folder)));
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestWordFiles)
#include "tst_wordfiles.moc"
