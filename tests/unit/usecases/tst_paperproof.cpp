// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figuremarks.h"
#include "core/quantities.h"
#include "core/vinumber.h"
#include "interchange/zipfile.h"
#include "support/sampleregister.h"
#include "usecases/errortext.h"
#include "usecases/paperissuing.h"
#include "usecases/paperoutput.h"
#include "usecases/paperproof.h"
#include "usecases/returnentry.h"

#include <QFile>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

struct Case
{
    QString sample;
    QDate today;
    PaperRequest paper;
};

Case paperOf(const QString& sample, const QString& campaign, QDate today, PaperKind kind,
    Orientation orientation = Orientation::Upright)
{
    Case made{sample, today, {}};
    made.paper.kind = kind;
    made.paper.campaign = campaign;
    made.paper.round = 1;
    made.paper.orientation = orientation;
    return made;
}
Case ofDistrict(PaperKind kind, Orientation orientation = Orientation::Upright)
{
    return paperOf(u"muong-khuong-2022"_s, u"MK-2022"_s, QDate(2022, 8, 20), kind, orientation);
}
Case ofCommune(PaperKind kind, Orientation orientation = Orientation::Upright)
{
    return paperOf(u"xa-2026"_s, u"BM-2026"_s, QDate(2026, 5, 29), kind, orientation);
}

Case varied(Case made, report::ResultVariant variant)
{
    made.paper.variant = variant;
    return made;
}

/// "05", "3.550", "≈120", "92,31%" as one bare spelling.
QString bare(QString text)
{
    for (const QString& sign : {u"trên"_s, u"≈"_s, u"%"_s, u"."_s, u" "_s})
        text.remove(sign);
    while (text.size() > 1 && text.startsWith(u'0') && text[1] != u',')
        text.remove(0, 1);
    return text;
}

/// What the rows come to, in the same spelling.
QString sumOf(const FigureTrace& trace, const FigureSource& source)
{
    if (!source.state.isEmpty())
        return QString::number(trace.rows.size());
    qint64 sums[2] = {0, 0};
    for (const FigureRow& row : trace.rows) {
        const QStringList parts = row.value.split(u'/');
        for (qsizetype i = 0; i < parts.size(); ++i)
            sums[i] += bare(parts[i]).toLongLong();
    }
    if (source.measures.size() < 2)
        return QString::number(sums[0]);
    return bare(vinumber::percentOrDash(shareOf(sums[0], sums[1])));
}

/// The file with other words in its main part, as somebody saved it.
bool edit(const QString& path, const QList<std::pair<QString, QString>>& changes)
{
    const QString main = u"word/document.xml"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray docx = file.readAll();
    file.close();
    const auto relations = interchange::zipPart(docx, u"_rels/.rels"_s);
    const auto words = interchange::zipPart(docx, main);
    if (!relations || !words)
        return false;
    QString text = QString::fromUtf8(*words);
    for (const auto& [from, to] : changes) {
        if (!text.contains(from))
            return false;
        text.replace(text.indexOf(from), from.size(), to);
    }
    const auto edited = interchange::zipOf({{u"_rels/.rels"_s, *relations}, {main, text.toUtf8()}});
    return edited && file.open(QIODevice::WriteOnly) && file.write(*edited) == edited->size();
}

/// What a file says otherwise: "28>30".
QStringList told(const std::vector<FigureDifference>& differences)
{
    QStringList all;
    for (const FigureDifference& difference : differences)
        all << difference.ours + u'>' + difference.theirs;
    return all;
}

} // namespace

/// Every figure on paper leads to its rows, the rows come to the figure, and an edited file is told from the register.
class TestPaperProof : public QObject
{
    Q_OBJECT

private slots:
    void everyFigureIsTheSumOfItsRows_data()
    {
        QTest::addColumn<Case>("what");
        using K = PaperKind;
        const auto wide = Orientation::Landscape;
        QTest::newRow("result, closed round") << ofDistrict(K::Result);
        QTest::newRow("result, landscape annex") << ofDistrict(K::Result, wide);
        QTest::newRow("summary, closed round") << ofDistrict(K::Summary);
        QTest::newRow("result, open round") << ofCommune(K::Result);
        QTest::newRow("summary, open round") << ofCommune(K::Summary);
        QTest::newRow("summary, landscape") << ofCommune(K::Summary, wide);
        QTest::newRow("quick") << ofCommune(K::Quick);
        QTest::newRow("news") << ofDistrict(K::News);
        QTest::newRow("reminder") << ofCommune(K::Reminder);
        QTest::newRow("interim") << varied(ofDistrict(K::Result), report::ResultVariant::Interim);
        QTest::newRow("final") << varied(ofCommune(K::Result), report::ResultVariant::Final);
        QTest::newRow("nobody has reported")
            << paperOf(u"thanh-xuan-2024"_s, u"TX-2024-A"_s, QDate(2024, 7, 10), K::Result);
    }
    void everyFigureIsTheSumOfItsRows()
    {
        QFETCH(Case, what);
        test::SampleRegister reg(what.sample, QDateTime(what.today, QTime(1, 0), Qt::UTC));
        QVERIFY(reg.isOpen());
        const auto paper = PaperDesk(reg.session()).prepare(what.paper);
        QVERIFY(paper.ok());
        const std::vector<FigureMark> marks = figureMarks(paper->document);
        QVERIFY(!marks.empty());
        PaperProof proof(reg.session());
        QHash<QString, FigureTrace> traces;
        for (const FigureMark& mark : marks) {
            const auto source = FigureSource::from(mark.source);
            QVERIFY2(source, qPrintable(mark.source));
            if (!traces.contains(mark.source)) {
                const auto trace = proof.trace(what.paper, *source);
                QVERIFY2(trace.ok(), qPrintable(mark.source));
                traces.insert(mark.source, *trace);
            }
            const FigureTrace& trace = traces[mark.source];
            const QString about = mark.place + u": "_s + mark.text + u" ("_s + mark.source + u')';
            QVERIFY2(!trace.label.isEmpty(), qPrintable(about));
            QVERIFY2(bare(trace.total) == bare(mark.text)
                    || vinumber::over(bare(trace.total).toLongLong()) == mark.text,
                qPrintable(about + u" is not "_s + trace.total));
            QVERIFY2(sumOf(trace, *source) == bare(trace.total), qPrintable(about));
        }
    }

    void aRowSaysWhereItCameFrom()
    {
        const Case what = ofDistrict(PaperKind::Result);
        test::SampleRegister reg(what.sample, QDateTime(what.today, QTime(1, 0), Qt::UTC));
        const auto trace =
            PaperProof(reg.session())
                .trace(what.paper, *FigureSource::from(u"members_attended;unit=MK02"));
        QVERIFY(trace.ok());
        QCOMPARE(trace->rows.size(), size_t(1));
        const FigureRow& row = trace->rows.front();
        QCOMPARE(row.unitCode, u"MK02"_s);
        QVERIFY(!row.unitName.isEmpty() && !row.source.isEmpty());
        QCOMPARE(row.revision, 1);
        QVERIFY(row.receivedOn.isValid());
        QCOMPARE(row.value, trace->total);
    }
    void figuresOfAnIssuedReportLeadToTheRowsItWasIssuedWith()
    {
        const Case what = ofDistrict(PaperKind::Result);
        test::SampleRegister reg(what.sample, QDateTime(what.today, QTime(1, 0), Qt::UTC));
        const IssueRequest issue{what.paper, u"45"_s, QDate(2022, 8, 9), {}, {}};
        QVERIFY(PaperIssuing(reg.session()).issue(issue).ok());
        ReturnEntry entry(reg.session());
        const auto sheet = entry.load(u"MK-2022"_s, 1);
        RowEdit edit{sheet->rows.front().confirmed, sheet->rows.front().confirmed.revision, {}};
        --edit.value.figures[u"members_attended"_s].value;
        edit.value.revisionReason = u"Đơn vị báo cáo lại"_s;
        QCOMPARE(entry.confirm(u"MK-2022"_s, 1, std::span(&edit, 1))->confirmed.size(), size_t(1));
        const FigureSource source =
            *FigureSource::from(u"members_attended;unit="_s + sheet->rows.front().entry.code);
        PaperRequest newest = what.paper;
        newest.current = true;
        PaperProof proof(reg.session());
        const auto sealed = proof.trace(what.paper, source);
        const auto now = proof.trace(newest, source);
        QVERIFY(sealed.ok() && now.ok());
        QCOMPARE(sealed->rows.front().revision, 1);
        QCOMPARE(now->rows.front().revision, 2);
        QVERIFY(!sealed->rows.front().source.isEmpty());
        QVERIFY(sealed->total != now->total);
    }
    void unitsOfAStateAreListed()
    {
        const Case what = ofCommune(PaperKind::Result);
        test::SampleRegister reg(what.sample, QDateTime(what.today, QTime(1, 0), Qt::UTC));
        PaperProof proof(reg.session());
        const auto rows = [&](const QString& state) {
            const auto trace = proof.trace(what.paper, *FigureSource::from(u"state:"_s + state));
            return trace.ok() ? trace->rows.size() : size_t(0);
        };
        QVERIFY(rows(u"missing"_s) > 0);
        QCOMPARE(rows(u"answered"_s) + rows(u"missing"_s), rows(u"expected"_s));
        QCOMPARE(rows(u"held"_s) + rows(u"nil"_s), rows(u"answered"_s));
        QCOMPARE(rows(u"late"_s) + rows(u"on_time"_s), rows(u"answered"_s));
    }
    void anUnknownMeasureIsNamed()
    {
        const Case what = ofDistrict(PaperKind::Result);
        test::SampleRegister reg(what.sample, QDateTime(what.today, QTime(1, 0), Qt::UTC));
        const auto trace =
            PaperProof(reg.session()).trace(what.paper, *FigureSource::from(u"apples"));
        QCOMPARE(trace.error().code, ErrorCode::MeasureUnknown);
    }

    void aReturnedFileIsComparedWithTheRegister()
    {
        const Case what = ofCommune(PaperKind::Result);
        test::SampleRegister reg(what.sample, QDateTime(what.today, QTime(1, 0), Qt::UTC));
        const QString file = reg.filePath(u"bc.docx"_s);
        const auto paper = PaperDesk(reg.session()).prepare(what.paper);
        QVERIFY(paper.ok() && writePaper(*paper, file).ok());
        PaperProof proof(reg.session());
        const auto same = proof.compare(what.paper, file);
        QVERIFY(same.ok());
        QCOMPARE(same->size(), size_t(0));
        ReturnEntry entry(reg.session());
        const auto sheet = entry.load(u"BM-2026"_s, 1);
        RowEdit edit{sheet->rows.front().confirmed, sheet->rows.front().confirmed.revision, {}};
        const QString name = sheet->rows.front().entry.name;
        const qint64 before = edit.value.figures[u"members_attended"_s].value--;
        edit.value.revisionReason = u"Nhập nhầm"_s;
        QCOMPARE(entry.confirm(u"BM-2026"_s, 1, std::span(&edit, 1))->confirmed.size(), size_t(1));
        const auto differing = proof.compare(what.paper, file);
        QVERIFY(differing.ok() && !differing->empty());
        const bool namesTheCell = std::any_of(
            differing->begin(), differing->end(), [&](const FigureDifference& difference) {
                return difference.place.startsWith(name)
                    && difference.theirs == QString::number(before)
                    && difference.ours == QString::number(before - 1);
            });
        QVERIFY(namesTheCell);
    }
    void figuresWithoutASourceAreComparedAsWell_data()
    {
        using Changes = QList<std::pair<QString, QString>>;
        QTest::addColumn<Changes>("changes");
        QTest::addColumn<QStringList>("differences");
        const auto row = [](const char* name, const Changes& changes, const QStringList& told) {
            QTest::newRow(name) << changes << told;
        };
        row("nothing", {}, {});
        row("units with all members", {{u">28 đơn vị"_s, u">30 đơn vị"_s}}, {u"28>30"_s});
        row("kinds of units", {{u"(20 đảng bộ, 26 chi bộ)"_s, u"(25 đảng bộ, 21 chi bộ)"_s}},
            {u"20>25"_s, u"26>21"_s});
        row("units that wrote", {{u"(ở 23 đơn vị"_s, u"(ở 46 đơn vị"_s}}, {u"23>46"_s});
        row("a form", {{u"16 đơn vị tổ chức"_s, u"19 đơn vị tổ chức"_s}}, {u"16>19"_s});
        row("a rate in the words", {{u"đạt 100%"_s, u"đạt 90%"_s}}, {u"100%>90%"_s});
        row("one taken out", {{u"28 đơn vị có "_s, u"Các đơn vị có "_s}}, {u"28>"_s});
        row("one more", {{u"buổi sinh hoạt."_s, u"buổi sinh hoạt, thêm 7 buổi."_s}}, {u"–>7"_s});
        row("other words", {{u"Số liệu chi tiết"_s, u"Các số liệu chi tiết"_s}}, {});
        row("number and day filled in",
            {{u"Số        -BC/HU"_s, u"Số 45-BC/HU"_s}, {u"ngày     tháng"_s, u"ngày 10 tháng"_s},
                {u"ngày     /8"_s, u"ngày 10/8"_s}},
            {});
        row("a heading taken out, the next close up", {{u">3. Kết quả"_s, u">2. Kết quả"_s}}, {});
        row("mark lost, figure there",
            {{u"<w:bookmarkStart w:id=\"1\""_s, u"<w:none w:id=\"1\""_s}}, {});
    }
    void figuresWithoutASourceAreComparedAsWell()
    {
        using Changes = QList<std::pair<QString, QString>>;
        QFETCH(Changes, changes);
        QFETCH(QStringList, differences);
        const Case what = ofDistrict(PaperKind::Result);
        test::SampleRegister reg(what.sample, QDateTime(what.today, QTime(1, 0), Qt::UTC));
        const QString file = reg.filePath(u"bc.docx"_s);
        const auto paper = PaperDesk(reg.session()).prepare(what.paper);
        QVERIFY(paper.ok() && writePaper(*paper, file).ok() && edit(file, changes));
        const auto compared = PaperProof(reg.session()).compare(what.paper, file);
        QVERIFY(compared.ok());
        QCOMPARE(told(*compared), differences);
        for (const FigureDifference& difference : *compared)
            QVERIFY2(difference.place.size() > 10, qPrintable(difference.place));
    }
    void digitsBesideAFigureAreItsOwn()
    {
        const Case what = ofDistrict(PaperKind::Result);
        test::SampleRegister reg(what.sample, QDateTime(what.today, QTime(1, 0), Qt::UTC));
        const QString file = reg.filePath(u"bc.docx"_s);
        const auto paper = PaperDesk(reg.session()).prepare(what.paper);
        QVERIFY(paper.ok() && writePaper(*paper, file).ok());
        QVERIFY(edit(file, {{u"Số đảng viên tham gia: "_s, u"Số đảng viên tham gia: 1"_s}}));
        const auto compared = PaperProof(reg.session()).compare(what.paper, file);
        QVERIFY(compared.ok());
        QCOMPARE(told(*compared), QStringList{u"3.325>13.325"_s});
        QVERIFY(compared->front().place.contains(u"Kết quả tham gia"_s));
    }
    void onlyAFileOfThePaperIsCompared_data()
    {
        QTest::addColumn<PaperKind>("written");
        QTest::addColumn<PaperKind>("compared");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("paper without figures")
            << PaperKind::Result << PaperKind::Blank << ErrorCode::NoFiguresToCompare;
        QTest::newRow("another paper")
            << PaperKind::Summary << PaperKind::News << ErrorCode::FileOfAnotherPaper;
        QTest::newRow("a paper without marks")
            << PaperKind::Blank << PaperKind::Result << ErrorCode::FigureMarksMissing;
    }
    void onlyAFileOfThePaperIsCompared()
    {
        QFETCH(PaperKind, written);
        QFETCH(PaperKind, compared);
        const Case other = ofDistrict(written);
        test::SampleRegister reg(other.sample, QDateTime(other.today, QTime(1, 0), Qt::UTC));
        const QString file = reg.filePath(u"khac.docx"_s);
        const auto paper = PaperDesk(reg.session()).prepare(other.paper);
        QVERIFY(paper.ok() && writePaper(*paper, file).ok());
        const auto refused = PaperProof(reg.session()).compare(ofDistrict(compared).paper, file);
        QVERIFY(!refused.ok());
        QTEST(refused.error().code, "code");
        QVERIFY(!ErrorText::sentence(refused.error()).contains(u'%'));
    }

    void aFileThatIsNoneOfOursIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("not there") << QByteArray() << ErrorCode::FileMissing;
        QTest::newRow("no document") << QByteArray("xin chào") << ErrorCode::FileOfAnotherKind;
        QTest::newRow("cut off") << QByteArray("PK\x03\x04 cut") << ErrorCode::FileOfAnotherKind;
    }
    void aFileThatIsNoneOfOursIsNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        const Case what = ofCommune(PaperKind::Result);
        test::SampleRegister reg(what.sample, QDateTime(what.today, QTime(1, 0), Qt::UTC));
        const QString path = reg.filePath(u"khac.docx"_s);
        if (!content.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        }
        const auto compared = PaperProof(reg.session()).compare(what.paper, path);
        QVERIFY(!compared.ok());
        QCOMPARE(compared.error().code, code);
        QVERIFY(compared.error().args.value(0).toString().endsWith(u"khac.docx"_s));
        const QString said = ErrorText::sentence(compared.error());
        QVERIFY2(said.contains(u"khac.docx"_s) && !said.contains(u"()"_s), qPrintable(said));
    }
};

QTEST_MAIN(TestPaperProof)
#include "tst_paperproof.moc"
