// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandrun.h"
#include "support/testcounts.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using sosh::test::command;
using sosh::test::fileBytes;
using sosh::test::Ran;

namespace {

const QStringList where{u"--campaign"_s, u"MK-2022"_s, u"--round"_s, u"1"_s};

} // namespace

/// `issue`, `annul` and what `--current` shows, as others call them.
class TestIssue : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_register = m_dir->filePath(u"r.sosh"_s);
        QCOMPARE(
            command({u"new"_s, m_register, u"--sample"_s, u"muong-khuong-2022"_s}).exitCode, 0);
    }

    void issuingHasTheContractsKeys()
    {
        const Ran ran = issue(m_register, u"45"_s);
        QCOMPARE(ran.exitCode, 0);
        const QJsonObject issued = ran.json()[u"issued"].toObject();
        QCOMPARE(issued[u"kind"].toString(), u"result"_s);
        QCOMPARE(issued[u"number"].toInt(), 45);
        QCOMPARE(issued[u"code"].toString(), u"45-BC/HU"_s);
        QCOMPARE(issued[u"date"].toString(), u"2022-08-05"_s);
        QCOMPARE(issued[u"controlCode"].toString(), totals()[u"controlCode"].toString());
        QVERIFY(issued[u"sealed"].toBool());
        QCOMPARE(totals()[u"state"].toString(), u"sealed"_s);
    }
    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no number") << QStringList{u"--date"_s, u"2022-08-05"_s} << 2;
        QTest::newRow("no date") << QStringList{u"--number"_s, u"45"_s} << 2;
        QTest::newRow("no day at all")
            << QStringList{u"--number"_s, u"45"_s, u"--date"_s, u"hôm nay"_s} << 2;
        QTest::newRow("no such kind") << QStringList{u"--number"_s, u"45"_s, u"--date"_s,
            u"2022-08-05"_s, u"--kind"_s, u"summary"_s}
                                      << 2;
        QTest::newRow("no such variant") << QStringList{u"--number"_s, u"45"_s, u"--date"_s,
            u"2022-08-05"_s, u"--variant"_s, u"half"_s}
                                         << 2;
        QTest::newRow("number of another type")
            << QStringList{u"--number"_s, u"45-KH/HU"_s, u"--date"_s, u"2022-08-05"_s} << 1;
        QTest::newRow("nothing to correct") << QStringList{u"--number"_s, u"45"_s, u"--date"_s,
            u"2022-08-05"_s, u"--kind"_s, u"correction"_s}
                                            << 1;
        QTest::newRow("before the end of the round")
            << QStringList{u"--number"_s, u"45"_s, u"--date"_s, u"2022-07-01"_s} << 1;
        QTest::newRow("no signed copy") << QStringList{u"--number"_s, u"45"_s, u"--date"_s,
            u"2022-08-05"_s, u"--signed"_s, u"/nowhere.pdf"_s}
                                        << 3;
    }
    void wrongUsage()
    {
        QFETCH(QStringList, options);
        const QByteArray before = fileBytes(m_register);
        const Ran ran = command(QStringList{u"issue"_s, m_register} + where + options);
        QTEST(ran.exitCode, "exitCode");
        QVERIFY(!ran.err.isEmpty());
        QCOMPARE(fileBytes(m_register), before);
    }

    void anIssuedReportIsTheSameFileEachTime_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* ending : {"pdf", "txt", "docx", "odt", "svg", "png"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void anIssuedReportIsTheSameFileEachTime()
    {
        QFETCH(QString, ending);
        QCOMPARE(issue(m_register, u"45"_s).exitCode, 0);
        QList<QByteArray> files;
        for (const QString& name : {u"a."_s, u"b."_s}) {
            const QString file = m_dir->filePath(name + ending);
            QCOMPARE(command(QStringList{u"report"_s, m_register, u"result"_s} + where
                         + QStringList{u"--out"_s, file})
                         .exitCode,
                0);
            files << fileBytes(file);
            QTest::qSleep(1100); // another second, another time of making
        }
        QVERIFY(!files[0].isEmpty());
        QVERIFY(files[0] == files[1]);
    }

    void currentFiguresAreShownOnlyWhenAskedFor()
    {
        QCOMPARE(issue(m_register, u"45"_s).exitCode, 0);
        const QByteArray sealed = exported({});
        QCOMPARE(m_exported[u"sealed"].toBool(), true);
        QCOMPARE(exported({u"--current"_s}), sealed);
        QCOMPARE(m_exported[u"sealed"].toBool(), false);
        QCOMPARE(totals({u"--current"_s})[u"controlCode"], totals()[u"controlCode"]);
        const Ran trace = command(QStringList{u"trace"_s, m_register, u"--measure"_s,
                                      u"conferences"_s, u"--json"_s, u"--current"_s}
            + where);
        QCOMPARE(trace.json()[u"total"].toInteger(), 144);
    }
    void aSealedRoundIsNotReopened()
    {
        QCOMPARE(issue(m_register, u"45"_s).exitCode, 0);
        const Ran ran = command(
            QStringList{u"round"_s, m_register, u"reopen"_s, u"--reason"_s, u"bổ sung"_s} + where);
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains(u"45-BC/HU"_s), qPrintable(ran.err));
        QVERIFY2(ran.err.contains(u"--reason"_s), qPrintable(ran.err)); // what can be done instead
    }
    /// A change of a sealed round says why; what was sealed stays until a correction is issued.
    void aSealedRoundIsCorrectedWithAReason()
    {
        QCOMPARE(issue(m_register, u"45"_s).exitCode, 0);
        const QByteArray sealed = exported({});
        const QString file = m_dir->filePath(u"one.csv"_s);
        QVERIFY(sosh::test::writeFile(file, changed(sealed, "conferences", "99")));
        const QStringList import = QStringList{u"import"_s, m_register, u"--json"_s,
                                       u"--on-conflict"_s, u"replace"_s, file}
            + where;
        const Ran refused = command(import);
        QCOMPARE(refused.exitCode, 1);
        const QString why = refused.json()[u"files"][0][u"issues"][0][u"text"].toString();
        QVERIFY2(why.contains(u"--reason"_s), qPrintable(why));
        QCOMPARE(exported({u"--current"_s}), sealed);
        const Ran taken = command(import + QStringList{u"--reason"_s, u"Nhập sót"_s});
        QVERIFY2(taken.exitCode == 0, qPrintable(taken.err + taken.out));
        QCOMPARE(taken.json()[u"applied"].toInt(), 1);
        QCOMPARE(exported({}), sealed);
        QVERIFY(exported({u"--current"_s}) != sealed);
        QCOMPARE(command(QStringList{u"issue"_s, m_register, u"--kind"_s, u"correction"_s,
                             u"--number"_s, u"46"_s, u"--date"_s, u"2022-08-10"_s}
                     + where)
                     .exitCode,
            0);
        QVERIFY(exported({}) != sealed);
        QCOMPARE(command({u"check"_s, m_register, u"--full"_s}).exitCode, 0);
    }
    void annullingKeepsTheNumberTaken()
    {
        QCOMPARE(annul(u"thử"_s).exitCode, 1);
        QCOMPARE(issue(m_register, u"45"_s).exitCode, 0);
        QCOMPARE(annul({}).exitCode, 1);
        const Ran annulled = annul(u"Sai thể thức"_s);
        QCOMPARE(annulled.exitCode, 0);
        QCOMPARE(annulled.json()[u"issued"][u"sealed"].toBool(), false);
        QCOMPARE(annulled.json()[u"issued"][u"code"].toString(), u"45-BC/HU"_s);
        QCOMPARE(totals()[u"state"].toString(), u"closed"_s);
        QCOMPARE(issue(m_register, u"45"_s).exitCode, 1);
        QCOMPARE(issue(m_register, u"46"_s).exitCode, 0);
        QCOMPARE(command({u"check"_s, m_register, u"--full"_s}).exitCode, 0);
    }

    void theWaySoFarIsIssuedBesidesTheResult()
    {
        const QStringList variant{u"--variant"_s, u"interim"_s};
        QCOMPARE(issue(m_register, u"45"_s).exitCode, 0);
        const Ran further = command(arguments(m_register, u"46"_s) + variant);
        QCOMPARE(further.exitCode, 0);
        QCOMPARE(further.json()[u"issued"][u"controlCode"].toString(),
            totals()[u"controlCode"].toString());
        QCOMPARE(issue(m_register, u"47"_s).exitCode, 1);
        QCOMPARE(annul(u"Sai"_s, variant).json()[u"issued"][u"code"].toString(), u"46-BC/HU"_s);
        QCOMPARE(annul(u"Sai"_s, variant).exitCode, 1);
        QCOMPARE(totals()[u"state"].toString(), u"sealed"_s);
    }

    /// Killed at any moment, a report is issued as a whole or not at all.
    void noReportIsIssuedByHalves()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(issue(copy(), u"45"_s).exitCode, 0);
        const int span = int(timer.elapsed()) * 1000;
        QRandomGenerator random = sosh::test::propertyRandom();
        for (int i = 0; i < sosh::test::propertyCount(200) / 4; ++i) {
            const QString file = copy();
            QProcess process;
            process.start(qEnvironmentVariable("SOSH_COMMAND"), arguments(file, u"45"_s));
            QVERIFY(process.waitForStarted());
            QThread::usleep(static_cast<unsigned long>(random.bounded(span)));
            process.kill();
            process.waitForFinished();
            const bool wasTold = process.readAllStandardOutput().contains("45-BC/HU");
            const Ran check = command({u"check"_s, file, u"--full"_s});
            QVERIFY2(check.exitCode == 0, qPrintable(check.out + check.err));
            const bool sealed = totals({}, file)[u"state"].toString() == u"sealed"_s;
            QVERIFY(sealed || !wasTold);
            QCOMPARE(issue(file, u"45"_s).exitCode, sealed ? 1 : 0);
        }
    }

private:
    static QStringList arguments(const QString& file, const QString& number)
    {
        return QStringList{u"issue"_s, file, u"--number"_s, number, u"--date"_s, u"2022-08-05"_s,
                   u"--json"_s}
        + where;
    }
    static Ran issue(const QString& file, const QString& number)
    {
        return command(arguments(file, number));
    }
    Ran annul(const QString& reason, const QStringList& options = {})
    {
        return command(QStringList{u"annul"_s, m_register, u"--reason"_s, reason, u"--json"_s}
            + where + options);
    }
    QJsonObject totals(const QStringList& options = {}, const QString& file = {})
    {
        return command(QStringList{u"totals"_s, file.isEmpty() ? m_register : file, u"--json"_s}
            + where + options)
            .json();
    }
    /// The first unit's row alone, with another figure.
    static QByteArray changed(const QByteArray& csv, const char* column, const char* figure)
    {
        const QList<QByteArray> lines = csv.split('\n');
        const QList<QByteArray> head = lines.at(0).trimmed().split(',');
        QList<QByteArray> cells = lines.at(1).trimmed().split(',');
        cells[head.indexOf(column)] = figure;
        return head.join(',') + "\r\n" + cells.join(',') + "\r\n";
    }
    QByteArray exported(const QStringList& options)
    {
        const QString file = m_dir->filePath(u"f.csv"_s);
        m_exported = command(QStringList{u"export"_s, m_register, u"--profile"_s, u"machine"_s,
                                 u"--out"_s, file, u"--json"_s}
            + where + options)
                         .json();
        return fileBytes(file);
    }
    QString copy()
    {
        const QString file = m_dir->filePath(u"copy-%1.sosh"_s.arg(++m_copies));
        return QFile::copy(m_register, file) ? file : QString();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_register;
    QJsonObject m_exported; ///< what the last export said
    int m_copies = 0;
};

QTEST_GUILESS_MAIN(TestIssue)
#include "tst_issue.moc"
