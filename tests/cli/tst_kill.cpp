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
using sosh::test::Ran;
using sosh::test::writeFile;

namespace {

const QStringList units{
    u"XB01"_s, u"XB02"_s, u"XB03"_s, u"XB04"_s, u"XB05"_s, u"XB06"_s, u"XB08"_s, u"XB09"_s};
const QStringList where{u"--campaign"_s, u"BM-2026"_s, u"--round"_s, u"1"_s};

/// Every unit of the file says the same number, so that half an import would show.
QByteArray returnsSaying(int figure)
{
    QByteArray csv = "unit_code,state,received_on,conferences\n";
    for (const QString& unit : units)
        csv += unit.toLatin1() + ",reported,2026-05-20," + QByteArray::number(figure) + '\n';
    return csv;
}

} // namespace

/// Killed at any moment: what was acknowledged is there, and nothing is there by halves.
class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_register = m_dir.filePath(u"r.sosh"_s);
        QCOMPARE(command({u"new"_s, m_register, u"--sample"_s, u"xa-2026"_s}).exitCode, 0);
        m_standing = standing();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(runImport(1, -1));
        m_span = timer.elapsed() * 1000;
        m_standing = standing();
        QCOMPARE(m_standing, QSet<qint64>{1});
    }
    void everyAcknowledgedImportIsThereAndNoneByHalves()
    {
        QRandomGenerator random = sosh::test::propertyRandom();
        const int kills = sosh::test::propertyCount(200);
        int acknowledged = 0;
        for (int i = 0; i < kills; ++i) {
            const int figure = 2 + i;
            const bool wasTold =
                runImport(figure, random.bounded(static_cast<int>(m_span * 3 / 2) + 1));
            acknowledged += wasTold;
            const Ran check = command({u"check"_s, m_register, u"--full"_s});
            QVERIFY2(check.exitCode == 0, qPrintable(check.out + check.err));
            const QSet<qint64> now = standing();
            QVERIFY2(now.size() == 1, "an import stands by halves");
            if (wasTold)
                QCOMPARE(now, QSet<qint64>{figure});
            else
                QVERIFY(now == m_standing || now == QSet<qint64>{figure});
            m_standing = now;
        }
        qInfo("%d kills, %d imports acknowledged before", kills, acknowledged);
        QVERIFY(acknowledged < kills);
    }
    void theRegisterTakesAnImportAfterwards()
    {
        QVERIFY2(runImport(999, -1), qPrintable(m_said));
        QCOMPARE(standing(), QSet<qint64>{999});
    }

private:
    /// Starts the import and kills it after so many microseconds (-1: never). True when it said that it had written.
    bool runImport(int figure, qint64 killAfter)
    {
        const QString file = m_dir.filePath(u"f.csv"_s);
        if (!writeFile(file, returnsSaying(figure)))
            return false;
        QProcess process;
        process.start(qEnvironmentVariable("SOSH_COMMAND"),
            QStringList{
                u"import"_s, m_register, file, u"--on-conflict"_s, u"replace"_s, u"--json"_s}
                + where);
        if (!process.waitForStarted())
            return false;
        if (killAfter >= 0) {
            QThread::usleep(static_cast<unsigned long>(killAfter));
            process.kill();
        }
        process.waitForFinished();
        m_said = QString::fromUtf8(process.readAllStandardError());
        return process.readAllStandardOutput().contains("\"applied\": 8");
    }
    /// The numbers that the eight units say now.
    QSet<qint64> standing()
    {
        const Ran trace = command(
            QStringList{u"trace"_s, m_register, u"--measure"_s, u"conferences"_s, u"--json"_s}
            + where);
        QSet<qint64> said;
        for (const QJsonValue& row : trace.json()[u"rows"].toArray())
            if (units.contains(row[u"unit"].toString()))
                said += row[u"value"].toInteger();
        return said;
    }

    QTemporaryDir m_dir;
    QString m_register;
    QSet<qint64> m_standing;
    QString m_said; ///< messages of the last import
    qint64 m_span = 0; ///< Units: microseconds, of one whole import.
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
