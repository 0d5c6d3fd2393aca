// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/zipfile.h"
#include "support/commandrun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using sosh::test::command;
using sosh::test::fileBytes;
using sosh::test::Ran;
using sosh::test::writeFile;

/// `report` as scripts rely on it: every kind, every ending, its keys and its exit codes.
class TestPapers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        for (const QString& sample : {u"muong-khuong-2022"_s, u"xa-2026"_s})
            QCOMPARE(command({u"new"_s, reg(sample), u"--sample"_s, sample}).exitCode, 0);
    }

    void everyKindIsPrinted_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<bool>("ofRound");
        const auto row = [](const char* call, bool ofRound) {
            QTest::newRow(call) << QString::fromUtf8(call) << ofRound;
        };
        row("result --campaign BM-2026 --round 1", true);
        row("result --campaign BM-2026 --round 1 --variant interim", true);
        row("result --campaign BM-2026 --round 1 --variant final --landscape --duplex", true);
        row("summary --campaign BM-2026 --round 1 --current", true);
        row("summary --campaign BM-2026 --round 1 --total-first --restart-numbers", true);
        row("result --campaign BM-2026 --round 1 --landscape --columns form,ontime", true);
        row("request --campaign BM-2026 --round 1", true);
        row("reminder --campaign BM-2026 --round 1 --level 2 --deadline 2026-06-02", true);
        row("reminder --campaign BM-2026 --round 1 --unit XB07,XB16", true);
        row("reminder --campaign BM-2026 --round 1 --head", true);
        row("quick --campaign BM-2026 --round 1 --time 16:30", true);
        row("news --campaign BM-2026 --round 1", true);
        row("texts --campaign BM-2026 --round 1", true);
        row("blank --campaign BM-2026 --round 1 --unit XB07 --unit XB16", true);
        row("documents --campaign BM-2026", false);
        row("documents --year 2026", false);
        row("units --as-of 2026-05-01", false);
        row("tasks --campaign BM-2026", false);
        row("commendations --year 2026", false);
    }
    void everyKindIsPrinted()
    {
        QFETCH(QString, call);
        QFETCH(bool, ofRound);
        const QString file = path(u"p.pdf"_s);
        const Ran ran = report(u"xa-2026"_s,
            call.split(u' ')
                + QStringList{u"--date"_s, u"2026-05-29"_s, u"--out"_s, file, u"--json"_s});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QVERIFY(ran.json()[u"pages"].toInt() > 0);
        QCOMPARE(ran.json()[u"controlCode"].toString().isEmpty(), !ofRound);
        QVERIFY(fileBytes(file).startsWith("%PDF"));
    }

    void everyEndingIsWritten_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<bool>("hasPages");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF") << true;
        QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG") << true;
        QTest::newRow("svg") << u"svg"_s << QByteArray("<") << true;
        QTest::newRow("docx") << u"docx"_s << QByteArray("PK") << false;
        QTest::newRow("odt") << u"odt"_s << QByteArray("PK") << false;
        QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK") << false;
    }
    void everyEndingIsWritten()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, start);
        QFETCH(bool, hasPages);
        const QString file = path(u"p."_s + ending);
        const Ran ran = report(u"muong-khuong-2022"_s,
            {u"summary"_s, u"--campaign"_s, u"MK-2022"_s, u"--round"_s, u"1"_s, u"--out"_s, file,
                u"--json"_s});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QVERIFY(fileBytes(file).startsWith(start));
        QCOMPARE(ran.json()[u"pages"].toInt() > 0, hasPages);
    }
    void textHasTheFigures()
    {
        const QString file = path(u"p.txt"_s);
        const Ran ran = report(u"muong-khuong-2022"_s,
            {u"result"_s, u"--campaign"_s, u"MK-2022"_s, u"--round"_s, u"1"_s, u"--out"_s, file});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        const QString text = QString::fromUtf8(fileBytes(file));
        QVERIFY(text.contains(u"3.325"));
        QVERIFY(text.contains(u"92,31%"));
    }

    void marksArePrinted_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("mark");
        QTest::newRow("urgent") << QStringList{u"--urgency"_s, u"khan"_s} << u"KHẨN"_s;
        QTest::newRow("as printed")
            << QStringList{u"--urgency"_s, u"THƯỢNG KHẨN"_s} << u"THƯỢNG KHẨN"_s;
        QTest::newRow("without accents")
            << QStringList{u"--urgency"_s, u"hoa-toc"_s} << u"HOẢ TỐC"_s;
        QTest::newRow("circulation") << QStringList{u"--circulation"_s} << u"LƯU HÀNH NỘI BỘ"_s;
    }
    void marksArePrinted()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, mark);
        const QString file = path(u"marked.txt"_s);
        const QStringList call{u"result"_s, u"--campaign"_s, u"BM-2026"_s, u"--round"_s, u"1"_s,
            u"--date"_s, u"2026-05-29"_s, u"--out"_s, file};
        QCOMPARE(report(u"xa-2026"_s, call).exitCode, 0);
        QVERIFY(!QString::fromUtf8(fileBytes(file)).contains(mark));
        const Ran ran = report(u"xa-2026"_s, call + options);
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QVERIFY(QString::fromUtf8(fileBytes(file)).contains(mark));
    }
    void theSummaryTableTakesItsForm_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("part");
        QTest::newRow("txt") << u"txt"_s << QString();
        QTest::newRow("docx") << u"docx"_s << u"word/document.xml"_s;
        QTest::newRow("odt") << u"odt"_s << u"content.xml"_s;
        QTest::newRow("xlsx") << u"xlsx"_s << u"xl/sharedStrings.xml"_s;
    }
    void theSummaryTableTakesItsForm()
    {
        QFETCH(QString, ending);
        QFETCH(QString, part);
        const QString file = path(u"form."_s + ending);
        const Ran ran = report(u"xa-2026"_s,
            {u"summary"_s, u"--campaign"_s, u"BM-2026"_s, u"--round"_s, u"1"_s, u"--date"_s,
                u"2026-05-29"_s, u"--landscape"_s, u"--columns"_s, u"ontime,form"_s, u"--columns"_s,
                u"received"_s, u"--total-first"_s, u"--restart-numbers"_s, u"--out"_s, file});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        const auto words = part.isEmpty() ? sosh::Result<QByteArray>(fileBytes(file))
                                          : sosh::interchange::zipPart(fileBytes(file), part);
        QVERIFY(words.ok());
        const QString text = QString::fromUtf8(*words);
        for (const QString& wanted :
            {u"TỔNG SỐ"_s, u"Hình thức"_s, u"Ngày gửi"_s, u"Đúng"_s, u"13/5/2026"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted));
        QVERIFY(!text.contains(u"TỔNG CỘNG"));
        QVERIFY(!text.contains(u"Ngày tổ chức"));
    }
    /// On both sides, no unit's letter stands on the back of another's.
    void lettersOnBothSidesAreApart()
    {
        const QStringList call{u"reminder"_s, u"--campaign"_s, u"BM-2026"_s, u"--round"_s, u"1"_s,
            u"--unit"_s, u"XB07,XB16"_s, u"--deadline"_s, u"2026-06-02"_s, u"--date"_s,
            u"2026-05-29"_s, u"--out"_s, path(u"letters.txt"_s), u"--json"_s};
        const int plain = report(u"xa-2026"_s, call).json()[u"pages"].toInt();
        QCOMPARE(plain, 2);
        const int apart =
            report(u"xa-2026"_s, call + QStringList{u"--duplex"_s}).json()[u"pages"].toInt();
        QCOMPARE(apart, 3);
        QCOMPARE(
            QString::fromUtf8(fileBytes(path(u"letters.txt"_s))).split(u'\f').at(1), QString());
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char* call, int exitCode) {
            QTest::newRow(call) << QString::fromUtf8(call) << exitCode;
        };
        row("year --campaign MK-2022 --round 1 --out p.pdf", 2);
        row("infographic --campaign MK-2022 --round 1 --out p.pdf", 2);
        row("result --round 1 --out p.pdf", 2);
        row("result --campaign MK-2022 --out p.pdf", 2);
        row("result --campaign MK-2022 --round 1", 2);
        row("result --campaign MK-2022 --round 1 --variant half --out p.pdf", 2);
        row("result --campaign MK-2022 --round 1 --time noon --out p.pdf", 2);
        row("result --campaign MK-2022 --round 1 --out p.abc", 2);
        row("reminder --campaign MK-2022 --round 1 --level 4 --out p.pdf", 2);
        row("reminder --campaign MK-2022 --round 1 --deadline soon --out p.pdf", 2);
        row("summary --campaign MK-2022 --round 1 --landscape --columns held,x --out p.pdf", 2);
        row("summary --campaign MK-2022 --round 1 --columns held --out p.pdf", 2);
        row("quick --campaign MK-2022 --round 1 --landscape --columns held --out p.pdf", 2);
        row("texts --campaign MK-2022 --round 1 --total-first --out p.pdf", 2);
        row("blank --campaign MK-2022 --round 1 --restart-numbers --out p.pdf", 2);
        row("tasks --out p.pdf", 2);
        row("result --campaign X --round 1 --out p.pdf", 1);
        row("result --campaign MK-2022 --round 9 --out p.pdf", 1);
        row("result --campaign MK-2022 --round 2 --out p.pdf", 1);
        row("result --campaign MK-2022 --round 1 --issuer X --out p.pdf", 1);
        row("result --campaign MK-2022 --round 1 --date 2026-01-05 --out p.pdf", 1);
        row("blank --campaign MK-2022 --round 1 --unit X --out p.pdf", 1);
        row("reminder --campaign MK-2022 --round 1 --unit MK01 --out p.pdf", 1);
        row("reminder --campaign MK-2022 --round 1 --unit MK01 --record --out p.pdf", 1);
        row("result --campaign MK-2022 --round 1 --urgency gap --out p.pdf", 2);
        row("correction --campaign MK-2022 --round 1 --out p.pdf", 1);
        row("result --campaign MK-2022 --round 1 --out nowhere/p.pdf", 3);
        row("result --campaign MK-2022 --round 1 --compare nowhere.docx", 3);
    }
    void refusals()
    {
        QFETCH(QString, call);
        QFETCH(int, exitCode);
        QStringList words = call.split(u' ');
        for (const char* option : {"--out", "--compare"})
            if (const qsizetype at = words.indexOf(QString::fromLatin1(option)); at >= 0)
                words[at + 1] = path(words[at + 1]);
        QFile::remove(path(u"p.pdf"_s));
        const Ran ran = report(u"muong-khuong-2022"_s, words);
        QVERIFY2(ran.exitCode == exitCode, qPrintable(ran.err));
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(!QFile::exists(path(u"p.pdf"_s)));
    }

    void aReturnedFileIsCompared()
    {
        const QString other = path(u"compared.sosh"_s);
        QCOMPARE(command({u"new"_s, other, u"--sample"_s, u"xa-2026"_s}).exitCode, 0);
        const QStringList paper{u"result"_s, u"--campaign"_s, u"BM-2026"_s, u"--round"_s, u"1"_s,
            u"--date"_s, u"2026-05-29"_s};
        const QString docx = path(u"bc.docx"_s);
        QCOMPARE(command(QStringList{u"report"_s, other} + paper + QStringList{u"--out"_s, docx})
                     .exitCode,
            0);
        const QStringList compare = QStringList{u"report"_s, other} + paper
            + QStringList{u"--compare"_s, docx, u"--json"_s};
        const Ran same = command(compare);
        QVERIFY2(same.exitCode == 0, qPrintable(same.err));
        QVERIFY(same.json()[u"ok"].toBool());
        QVERIFY(writeFile(path(u"bc.csv"_s),
            "unit_code,state,received_on,conferences,members_total,members_expected,"
            "members_attended\nXB07,reported,2026-05-20,1,38,38,38\n"));
        QCOMPARE(command({u"import"_s, other, u"--campaign"_s, u"BM-2026"_s, u"--round"_s, u"1"_s,
                             path(u"bc.csv"_s)})
                     .exitCode,
            0);
        const Ran differs = command(compare);
        QCOMPARE(differs.exitCode, 1);
        const QJsonArray list = differs.json()[u"differences"].toArray();
        QVERIFY(!list.isEmpty());
        for (const QJsonValue& one : list)
            QVERIFY2(!one[u"place"].toString().isEmpty() && !one[u"ours"].toString().isEmpty()
                    && one[u"ours"] != one[u"theirs"],
                qPrintable(differs.out));
    }

private:
    QString path(const QString& name) const { return m_dir.filePath(name); }
    QString reg(const QString& sample) const { return path(sample + u".sosh"_s); }
    Ran report(const QString& sample, const QStringList& words) const
    {
        return command(QStringList{u"report"_s, reg(sample)} + words);
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
