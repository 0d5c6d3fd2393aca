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
    Ran annul(const QString& reason)
    {
        return command(
            QStringList{u"annul"_s, m_register, u"--reason"_s, reason, u"--json"_s} + where);
    }
    QJsonObject totals(const QStringList& options = {}, const QString& file = {})
    {
        return command(QStringList{u"totals"_s, file.isEmpty() ? m_register : file, u"--json"_s}
            + where + options)
            .json();
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
