// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandrun.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using sosh::test::command;
using sosh::test::Ran;
using sosh::test::writeFile;

/// Units of a day and lists of units on the command line.
class TestUnits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_file = m_dir.filePath(u"tx.sosh"_s);
        const Ran made =
            command({u"new"_s, m_file, u"--sample"_s, u"thanh-xuan-2025"_s, u"--json"_s});
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.json()[u"registryId"].toString(), u"3e8f5b1a-2025-4c7d-9a60-54582d323032"_s);
    }
    void unitsOfADay_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("count");
        QTest::newRow("the last of 2024") << u"2024-12-31"_s << 19;
        QTest::newRow("the first of 2025") << u"2025-01-01"_s << 17;
        QTest::newRow("the last of the district") << u"30/6/2025"_s << 17;
        QTest::newRow("the first of the wards") << u"01/7/2025"_s << 3;
    }
    void unitsOfADay()
    {
        QFETCH(QString, day);
        QFETCH(int, count);
        QCOMPARE(units({u"--as-of"_s, day}).size(), count);
    }
    void theTwoDaysBetweenAreEqual()
    {
        QCOMPARE(units({u"--as-of"_s, u"2025-01-01"_s}), units({u"--as-of"_s, u"2025-06-30"_s}));
        QVERIFY(units({u"--as-of"_s, u"2024-12-31"_s}) != units({u"--as-of"_s, u"2025-01-01"_s}));
    }
    void aUnitHasItsKeys()
    {
        const QJsonObject ward = units({u"--as-of"_s, u"2024-12-31"_s}).at(5).toObject();
        QCOMPARE(ward[u"code"].toString(), u"TX05"_s);
        QCOMPARE(ward[u"name"].toString(), u"Đảng bộ phường Kim Giang"_s);
        QCOMPARE(ward[u"parent"].toString(), u"TX"_s);
        QVERIFY(ward[u"from"].isNull());
        QCOMPARE(ward[u"to"].toString(), u"2024-12-31"_s);
    }
    void theSameNameIsToldApartInTheList()
    {
        const QString then = command({u"units"_s, m_file, u"--as-of"_s, u"2025-01-01"_s}).out;
        QVERIFY(then.contains(u"TX02\tĐảng bộ phường Khương Đình (đến 30/6/2025)"));
        const QString now = command({u"units"_s, m_file, u"--as-of"_s, u"2025-07-01"_s}).out;
        QVERIFY(now.contains(u"TXP2\tĐảng bộ phường Khương Đình (từ 01/7/2025)"));
    }
    void importInOneActAndBack()
    {
        const QString list = written("code,name,kind,parent_code\nTXP1,Đảng bộ phường Mới,,\n"
                                     "TXP1.1,Chi bộ 1,subordinate_cell,TXP1\n");
        const QJsonArray before = units({u"--as-of"_s, u"2025-09-01"_s});
        const QStringList call{u"import-units"_s, m_file, list, u"--effective"_s, u"2025-09-01"_s,
            u"--decision"_s, u"3-QĐ/ĐU"_s, u"--json"_s};
        const Ran dry = command(call + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.exitCode, 0);
        QCOMPARE(file(dry)[u"verdict"].toString(), u"dry_run"_s);
        QCOMPARE(units({u"--as-of"_s, u"2025-09-01"_s}), before);
        const Ran done = command(call);
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(done.json()[u"applied"].toInt(), 2);
        QVERIFY(done.json()[u"batch"].isDouble());
        QCOMPARE(file(done)[u"rows"].toObject(),
            (QJsonObject{{u"new"_s, 1}, {u"same"_s, 0}, {u"changed"_s, 1}, {u"rejected"_s, 0}}));
        QCOMPARE(units({u"--as-of"_s, u"2025-09-01"_s}).size(), 4);
        QCOMPARE(units({u"--as-of"_s, u"2025-08-31"_s}).size(), 3);
        QCOMPARE(units({u"--as-of"_s, u"2025-09-01"_s, u"--find"_s, u"phuong moi"_s}).size(), 1);
        const Ran again = command(call);
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(file(again)[u"verdict"].toString(), u"nothing_new"_s);
        QVERIFY(again.json()[u"batch"].isNull());
        QCOMPARE(command({u"undo"_s, m_file}).exitCode, 0);
        QCOMPARE(units({u"--as-of"_s, u"2025-09-01"_s}), before);
        QCOMPARE(command({u"check"_s, m_file, u"--full"_s}).exitCode, 0);
    }
    void aBadRowIsNamedAndNothingChanges()
    {
        const QString list = written("code,name,kind\nTXP1.1,Chi bộ 1,x\n");
        const Ran refused = command({u"import-units"_s, m_file, list, u"--json"_s});
        QCOMPARE(refused.exitCode, 1);
        const QJsonObject issue = file(refused)[u"issues"].toArray().first().toObject();
        QCOMPARE(issue[u"row"].toInt(), 2);
        QCOMPARE(issue[u"column"].toString(), u"kind"_s);
        QCOMPARE(issue[u"code"].toString(), u"unknown_code"_s);
        QVERIFY(!issue[u"text"].toString().isEmpty());
        QCOMPARE(refused.json()[u"applied"].toInt(), 0);
        const Ran words = command({u"import-units"_s, m_file, list});
        QCOMPARE(words.exitCode, 1);
        QVERIFY(words.err.contains(u"don-vi.csv"));
        QVERIFY(words.out.isEmpty());
        QCOMPARE(units({u"--as-of"_s, u"2025-09-01"_s}).size(), 3);
    }
    void wrongCalls_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no file") << QStringList() << 2;
        QTest::newRow("two files") << QStringList{u"a.csv"_s, u"b.csv"_s} << 2;
        QTest::newRow("no such file") << QStringList{u"khong-co.csv"_s} << 3;
        QTest::newRow("no date") << QStringList{u"khong-co.csv"_s, u"--effective"_s,
            u"31/02/2025"_s} << 2;
        QTest::newRow("a workbook") << QStringList{m_workbook} << 2;
    }
    void wrongCalls()
    {
        QFETCH(QStringList, words);
        QVERIFY(writeFile(m_workbook, "PK"));
        const Ran ran = command(QStringList{u"import-units"_s, m_file} + words);
        QTEST(ran.exitCode, "exitCode");
        QVERIFY(!ran.err.isEmpty());
    }

private:
    QJsonArray units(const QStringList& options) const
    {
        return command(QStringList{u"units"_s, m_file, u"--json"_s} + options)
            .json()[u"units"]
            .toArray();
    }
    QString written(const QByteArray& table) const
    {
        const QString path = m_dir.filePath(u"don-vi.csv"_s);
        return writeFile(path, table) ? path : QString();
    }
    static QJsonObject file(const Ran& ran)
    {
        return ran.json()[u"files"].toArray().first().toObject();
    }

    QTemporaryDir m_dir;
    QString m_file;
    QString m_workbook = m_dir.filePath(u"don-vi.xlsx"_s);
};

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
