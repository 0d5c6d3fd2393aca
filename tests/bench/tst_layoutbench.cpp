// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formatprofile.h"
#include "report/layout.h"
#include "report/pagesjson.h"
#include "report/painter.h"
#include "report/summarypaper.h"
#include "support/commandrun.h"
#include "support/testcounts.h"
#include "unit/report/papersamples.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace sosh;
using namespace sosh::report;
using namespace Qt::StringLiterals;

/// A biểu of many units on landscape A4: laid out, painted, and beside it LibreOffice, which makes a PDF of the same rows.
class TestLayoutBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void layout_data() { addCounts(); }
    void layout();
    void pdf_data() { addCounts(); }
    void pdf();
    void json_data() { addCounts(); }
    void json();
    /// LibreOffice and 15,000 rows only with SOSH_LONG=1: they take minutes.
    void besideLibreOffice();

private:
    static bool isLong() { return test::propertyCount(1000) == 1000; }
    static QList<int> counts() { return isLong() ? QList{46, 500, 15000} : QList{46, 500}; }
    static void addCounts()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : counts())
            QTest::addRow("%d rows", rows) << rows;
    }
    Pages lay(int rows) const { return layOut(m_papers.value(rows), formatProfileOn({}), *m_face); }
    QString ours(int rows);
    QString theirs(int rows);

    QTemporaryDir m_dir;
    QHash<int, Document> m_papers;
    Result<PaperFace> m_face = ErrorCode::FontMissing;
};

namespace {

/// What a process, or its children so far, took.
struct Taken
{
    double seconds = 0; ///< of a processor
    double megabytes = 0; ///< the most at one time
    static Taken by(int who)
    {
        rusage usage{};
        getrusage(who, &usage);
        const auto seconds = [](const timeval& time) {
            return double(time.tv_sec) + double(time.tv_usec) / 1e6;
        };
        return {seconds(usage.ru_utime) + seconds(usage.ru_stime), double(usage.ru_maxrss) / 1024};
    }
};

Document paperOf(int units)
{
    return summaryPaper(test::manyUnits(units, {}), Orientation::Landscape);
}

/// A line of this process's own account, in MB: "VmHWM" is the most memory since `forgetPeak`.
double account(QByteArrayView name)
{
    for (const QByteArray& line : test::fileBytes(u"/proc/self/status"_s).split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size() + 1).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

/// Source: proc(5), clear_refs.
void forgetPeak()
{
    test::writeFile(u"/proc/self/clear_refs"_s, "5");
}

QByteArray htmlOf(const Table& table)
{
    QString html =
        u"<html><head><meta charset=\"utf-8\"><style>@page{size:297mm 210mm}"
        "td,th{border:0.5pt solid black;font:12pt 'Tinos'}</style></head><body><table><thead><tr>"_s;
    for (const HeadCell& cell : table.head)
        html += u"<th>"_s + cell.text.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr></thead>"_s;
    for (const TableRow& row : table.rows) {
        html += u"<tr>"_s;
        for (const QString& cell : row.cells)
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>\n"_s;
    }
    return (html + u"</table></body></html>"_s).toUtf8();
}

const Table& tableOf(const Document& document)
{
    return *test::blockOf<Table>(document.sections.front());
}

} // namespace

void TestLayoutBench::initTestCase()
{
    m_face = PaperFace::choose(PaperFace::Choice::Bundled);
    QVERIFY(m_face.ok() && m_dir.isValid());
    for (const int rows : counts())
        m_papers[rows] = paperOf(rows);
}

void TestLayoutBench::layout()
{
    QFETCH(int, rows);
    Pages pages;
    QBENCHMARK
    {
        pages = lay(rows);
    }
    QVERIFY(pages.pages.size() > size_t(rows) / 60);
}

void TestLayoutBench::pdf()
{
    QFETCH(int, rows);
    const Pages pages = lay(rows);
    const QString path = m_dir.filePath(u"painted.pdf"_s);
    QBENCHMARK
    {
        QVERIFY(writePdf(pages, path));
    }
    QVERIFY(QFileInfo(path).size() > 10000);
}

void TestLayoutBench::json()
{
    QFETCH(int, rows);
    const Pages pages = lay(rows);
    bool same = false;
    QBENCHMARK
    {
        const auto back = pagesFromJson(pagesToJson(pages));
        same = back.ok() && back->pages.size() == pages.pages.size();
    }
    QVERIFY(same);
}

QString TestLayoutBench::ours(int rows)
{
    const QString path = m_dir.filePath(u"ours %1.pdf"_s.arg(rows));
    forgetPeak();
    const double held = account("VmRSS");
    const Taken before = Taken::by(RUSAGE_SELF);
    QElapsedTimer clock;
    clock.start();
    if (!writePdf(lay(rows), path))
        return {};
    const double wall = double(clock.elapsed()) / 1000;
    const Taken after = Taken::by(RUSAGE_SELF);
    qInfo("%d rows, ours: %.2f s wall, %.2f s of a processor, %.0f MB more than before, %.0f MB in "
          "all",
        rows, wall, after.seconds - before.seconds, account("VmHWM") - held, account("VmHWM"));
    return path;
}

QString TestLayoutBench::theirs(int rows)
{
    const QString html = m_dir.filePath(u"theirs%1.html"_s.arg(rows));
    if (!test::writeFile(html, htmlOf(tableOf(m_papers.value(rows)))))
        return {};
    const Taken before = Taken::by(RUSAGE_CHILDREN);
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.start(u"soffice"_s,
        {u"-env:UserInstallation=file://%1/office"_s.arg(m_dir.path()), u"--headless"_s,
            u"--convert-to"_s, u"pdf:writer_web_pdf_Export"_s, u"--outdir"_s, m_dir.path(), html});
    if (!process.waitForFinished(550'000))
        return {};
    const double wall = double(clock.elapsed()) / 1000;
    const Taken after = Taken::by(RUSAGE_CHILDREN);
    qInfo("%d rows, LibreOffice: %.2f s wall, %.2f s of a processor, %.0f MB at most", rows, wall,
        after.seconds - before.seconds, after.megabytes);
    return m_dir.filePath(u"theirs%1.pdf"_s.arg(rows));
}

void TestLayoutBench::besideLibreOffice()
{
    const bool peer = isLong() && !QStandardPaths::findExecutable(u"soffice"_s).isEmpty();
    for (const int rows : counts()) {
        const QString text = test::program(u"pdftotext"_s, {u"-raw"_s, ours(rows), u"-"_s}).out;
        for (const int unit : {0, rows / 2, rows - 1}) {
            const QString name = tableOf(m_papers.value(rows)).rows[size_t(unit)].cells.value(1);
            QVERIFY2(text.simplified().contains(name.simplified()), qPrintable(name));
        }
        if (peer)
            QVERIFY(QFile::exists(theirs(rows)));
    }
}

QTEST_MAIN(TestLayoutBench)
#include "tst_layoutbench.moc"
