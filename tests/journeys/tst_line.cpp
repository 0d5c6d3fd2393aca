// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandrun.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using sosh::test::command;
using sosh::test::fileBytes;
using sosh::test::program;
using sosh::test::Ran;
using sosh::test::writeFile;

namespace {

const QStringList round1{u"--campaign"_s, u"MK-2022"_s, u"--round"_s, u"1"_s};

} // namespace

/// From the units' figures to the printed report and the province file, with other people's programs as judges.
class TestLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        QCOMPARE(
            command({u"new"_s, path(u"r.sosh"_s), u"--sample"_s, u"muong-khuong-2022"_s}).exitCode,
            0);
        QCOMPARE(exported(u"machine"_s, u"m.csv"_s).exitCode, 0);
        QCOMPARE(exported(u"excel"_s, u"e.csv"_s).exitCode, 0);
        const Ran report = command(QStringList{u"report"_s, path(u"r.sosh"_s), u"result"_s,
                                       u"--out"_s, path(u"bc.pdf"_s), u"--json"_s}
            + round1);
        QCOMPARE(report.exitCode, 0);
        m_controlCode = report.json()[u"controlCode"].toString();
        m_text = program(u"pdftotext"_s, {u"-layout"_s, path(u"bc.pdf"_s), u"-"_s}).out;
    }

    void pythonReadsTheMachineProfile()
    {
        const Ran ran = program(u"python3"_s,
            {u"-c"_s,
                u"import csv,sys; r=list(csv.DictReader(open(sys.argv[1],newline='',encoding='utf-8'))); print(len(r), sum(int(x['members_attended']) for x in r), r[20]['unit_name'])"_s,
                path(u"m.csv"_s)});
        QCOMPARE(ran.out.trimmed(), u"46 3325 Chi bộ Tuyên giáo - Trung tâm Chính trị"_s);
    }
    void sqliteImportsTheMachineProfile()
    {
        const Ran ran = program(u"sqlite3"_s,
            {u":memory:"_s, u".import --csv %1 t"_s.arg(path(u"m.csv"_s)),
                u"select count(*), cast(sum(reflection_papers) as integer), count(nullif(reflection_papers,'')) from t"_s});
        QCOMPARE(ran.out.trimmed(), u"46|1460|23"_s);
    }
    void calcKeepsEveryAccentAndFigure()
    {
        const Ran ran = program(u"soffice"_s,
            {u"-env:UserInstallation=file://%1"_s.arg(path(u"profile"_s)), u"--headless"_s,
                u"--infilter=CSV:59,34,76,1"_s, u"--convert-to"_s,
                u"csv:Text - txt - csv (StarCalc):59,34,76,1"_s, u"--outdir"_s, path(u"calc"_s),
                path(u"e.csv"_s)});
        QCOMPARE(ran.exitCode, 0);
        const QStringList ours = QString::fromUtf8(fileBytes(path(u"e.csv"_s)).mid(3))
                                     .split(u"\r\n"_s, Qt::SkipEmptyParts);
        const QStringList theirs = QString::fromUtf8(fileBytes(path(u"calc/e.csv"_s)))
                                       .remove(u'\uFEFF')
                                       .remove(u'"') // Calc quotes every text
                                       .split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(theirs.size(), ours.size());
        const qsizetype shown = 12; // STT … Ghi chú; days follow, which Calc shows in its own way
        for (qsizetype i = 0; i < ours.size(); ++i)
            QCOMPARE(theirs.at(i).split(u';').mid(0, shown), ours.at(i).split(u';').mid(0, shown));
    }
    void bothProfilesProveThemselves()
    {
        for (const QString& file : {u"m.csv"_s, u"e.csv"_s}) {
            const Ran verified = command({u"verify"_s, path(file), u"--json"_s});
            QCOMPARE(verified.exitCode, 0);
            QVERIFY(verified.json()[u"ok"].toBool());
            QCOMPARE(verified.json()[u"controlCode"].toString(), m_controlCode);
        }
    }
    void anAlteredCellIsNamed()
    {
        QByteArray altered = fileBytes(path(u"e.csv"_s));
        altered.replace(";145;13;132;117;", ";145;13;132;127;");
        QVERIFY(writeFile(path(u"x.csv"_s), altered));
        QVERIFY(QFile::copy(path(u"e.manifest.json"_s), path(u"x.manifest.json"_s)));
        const Ran verified = command({u"verify"_s, path(u"x.csv"_s), u"--json"_s});
        QCOMPARE(verified.exitCode, 1);
        const QJsonArray differences = verified.json()[u"differences"].toArray();
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.at(0)[u"row"].toInt(), 3);
        QCOMPARE(differences.at(0)[u"found"].toString(), u"127"_s);
        QCOMPARE(differences.at(0)[u"expected"].toString(), u"117"_s);
        QVERIFY(differences.at(0)[u"unit"].toString().contains(u"MK02"_s));
    }
    void ourOwnFilesComeBackWithoutChange_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("machine") << u"machine"_s << QStringList{};
        QTest::newRow("excel, Vietnamese") << u"excel"_s << QStringList{};
        QTest::newRow("excel, English") << u"excel"_s << QStringList{u"--lang"_s, u"en"_s};
        QTest::newRow("excel, comma") << u"excel"_s << QStringList{u"--separator"_s, u"comma"_s};
        QTest::newRow("excel, tab") << u"excel"_s << QStringList{u"--separator"_s, u"tab"_s};
    }
    void ourOwnFilesComeBackWithoutChange()
    {
        QFETCH(QString, profile);
        QFETCH(QStringList, options);
        for (const auto& [sample, campaign] : {std::pair(u"muong-khuong-2022"_s, u"MK-2022"_s),
                 std::pair(u"xa-2026"_s, u"BM-2026"_s)}) {
            const QString file = path(sample + u".sosh"_s);
            if (!QFile::exists(file))
                QCOMPARE(command({u"new"_s, file, u"--sample"_s, sample}).exitCode, 0);
            const QStringList where{u"--campaign"_s, campaign, u"--round"_s, u"1"_s};
            QCOMPARE(command(QStringList{u"export"_s, file, u"--profile"_s, profile, u"--out"_s,
                                 path(u"own.csv"_s)}
                         + where + options)
                         .exitCode,
                0);
            const Ran back = command(QStringList{u"import"_s, file, path(u"own.csv"_s),
                                         u"--on-conflict"_s, u"replace"_s, u"--json"_s}
                + where);
            QCOMPARE(back.exitCode, 0);
            const QJsonValue rows = back.json()[u"files"].toArray().at(0)[u"rows"];
            QCOMPARE(back.json()[u"applied"].toInt(), 0);
            QCOMPARE(
                rows[u"changed"].toInt() + rows[u"new"].toInt() + rows[u"rejected"].toInt(), 0);
            QVERIFY2(back.json()[u"files"].toArray().at(0)[u"issues"].toArray().isEmpty(),
                qPrintable(back.out));
        }
    }

    void theReportSaysTheFigures()
    {
        for (const QString& words :
            {u"HUYỆN UỶ MƯỜNG KHƯƠNG"_s, u"ĐẢNG BỘ TỈNH LÀO CAI"_s, u"ĐẢNG CỘNG SẢN VIỆT NAM"_s,
                u"tháng 8 năm 2022"_s, u"3.556 người"_s, u"46/46 chi bộ, đảng bộ trực thuộc"_s,
                u"92,31%"_s, u"85,34%"_s, u"1.460 đảng viên viết bài thu hoạch"_s,
                u"T/M BAN THƯỜNG VỤ"_s, u"Lưu Văn phòng Huyện uỷ."_s})
            QVERIFY2(m_text.contains(words), qPrintable(words));
        QVERIFY(!m_text.contains(u"Số:"_s));
        QVERIFY(m_text.contains(QRegularExpression(u"Số +-BC/HU"_s)));
        QVERIFY(m_text.contains(QRegularExpression(
            u"TỔNG CỘNG \\(46 đơn vị\\) +144 +3\\.896 +3\\.602 +3\\.325 +92,31"_s)));
        QVERIFY(!m_text.contains(u"trên 3"_s));
    }
    void paperAndFileBearTheSameControlCode()
    {
        QVERIFY(m_controlCode.contains(QRegularExpression(u"^[0-9A-Z]{4}-[0-9A-Z]{4}$"_s)));
        QVERIFY(m_text.contains(u"Mã đối chiếu: "_s + m_controlCode));
        QCOMPARE(
            exported(u"excel"_s, u"e2.csv"_s).json()[u"controlCode"].toString(), m_controlCode);
    }
    void oneFamilyEmbedded()
    {
        const QStringList lines =
            program(u"pdffonts"_s, {path(u"bc.pdf"_s)}).out.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        QSet<QString> families;
        for (const QString& line : lines) {
            families += line.section(u'+', 1).section(QRegularExpression(u"[- ]"_s), 0, 0);
            QVERIFY2(line.contains(QRegularExpression(u"yes yes yes"_s)), qPrintable(line));
        }
        QCOMPARE(families.size(), 1);
    }

private:
    QString path(const QString& name) const { return m_dir.filePath(name); }
    Ran exported(const QString& profile, const QString& file)
    {
        return command(QStringList{u"export"_s, path(u"r.sosh"_s), u"--profile"_s, profile,
                           u"--out"_s, path(file), u"--json"_s}
            + round1);
    }

    QTemporaryDir m_dir;
    QString m_controlCode;
    QString m_text;
};

QTEST_GUILESS_MAIN(TestLine)
#include "tst_line.moc"
