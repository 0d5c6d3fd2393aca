// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/connection.h"
#include "storage/sql/digest.h"
#include "storage/sql/failure.h"
#include "storage/sql/onlinecopy.h"
#include "storage/sql/statement.h"
#include "storage/sql/transaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::storage;
using sql::Connection;
using sql::Failure;
using sql::Statement;
using sql::Transaction;
using Access = Connection::Access;

class TestSql : public QObject
{
    Q_OBJECT

private:
    static void makeTable(Connection& connection)
    {
        connection.execute(
            u"CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER, s TEXT, b BLOB) STRICT"_s);
    }
    template <class Work>
    static int codeOf(Work work)
    {
        try {
            work();
        } catch (const Failure& failure) {
            return failure.code();
        }
        return -1;
    }

private slots:
    void hardened_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<int>("value");
        QTest::newRow("schema not trusted") << u"trusted_schema"_s << 0;
        QTest::newRow("cells checked") << u"cell_size_check"_s << 1;
        QTest::newRow("foreign keys") << u"foreign_keys"_s << 1;
        QTest::newRow("temporary in memory") << u"temp_store"_s << 2;
        QTest::newRow("busy timeout") << u"busy_timeout"_s << 5000;
    }
    void hardened()
    {
        QFETCH(QString, pragma);
        Connection connection(u":memory:"_s, Access::ReadWrite);
        QTEST(connection.value(u"PRAGMA "_s + pragma).toInt(), "value");
    }

    void durable()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"đợt 1.db"_s);
        {
            Connection connection(path, Access::ReadWrite);
            connection.makeDurable();
            makeTable(connection);
            QCOMPARE(connection.value(u"PRAGMA journal_mode"_s).toString(), u"truncate"_s);
            QCOMPARE(connection.value(u"PRAGMA synchronous"_s).toInt(), 2);
            QVERIFY(QFile::exists(path + u"-journal"_s));
        }
        QVERIFY(!QFile::exists(path + u"-journal"_s));
    }

    void bindsTyped()
    {
        Connection connection(u":memory:"_s, Access::ReadWrite);
        makeTable(connection);
        Statement insert(connection, u"INSERT INTO t (n, s, b) VALUES (?, ?, ?)"_s);
        QCOMPARE(
            insert.insert(qint64(9007199254740993), u"Mường Khương"_s, QByteArray("\0\xff", 2)), 1);
        QCOMPARE(insert.insert(UnitId(), QString(), QByteArray()), 2);
        QCOMPARE(insert.insert(std::optional<int>(), QDate(), QByteArray("x")), 3);
        QCOMPARE(insert.insert(true, QDate(2022, 5, 4), QByteArray("x")), 4);
        Statement rows(
            connection, u"SELECT n, s, b, typeof(n), typeof(s), typeof(b) FROM t ORDER BY id"_s);
        QVERIFY(rows.step());
        QCOMPARE(rows.columns(), 6);
        QCOMPARE(rows.integer(0), qint64(9007199254740993));
        QCOMPARE(rows.text(1), u"Mường Khương"_s);
        QCOMPARE(rows.bytes(2), QByteArray("\0\xff", 2));
        QVERIFY(rows.step());
        QVERIFY(rows.isNull(0));
        QCOMPARE(rows.text(4), u"text"_s);
        QCOMPARE(rows.text(5), u"blob"_s);
        QVERIFY(!rows.id<UnitId>(0).isValid());
        QVERIFY(rows.step());
        QVERIFY(!rows.maybeNumber(0));
        QVERIFY(!rows.day(1).isValid());
        QVERIFY(rows.step());
        QVERIFY(rows.flag(0));
        QCOMPARE(rows.day(1), QDate(2022, 5, 4));
        QVERIFY(!rows.step());
        QVERIFY(!rows.step());
    }

    void statementRunsAgain()
    {
        Connection connection(u":memory:"_s, Access::ReadWrite);
        makeTable(connection);
        for (int n = 0; n < 3; ++n) {
            Statement insert(connection, u"INSERT INTO t (n) VALUES (?)"_s);
            insert.run(n);
            QCOMPARE(insert.rowsAffected(), 1);
        }
        Statement outer(connection, u"SELECT n FROM t WHERE n >= ? ORDER BY n"_s);
        Statement inner(connection, u"SELECT n FROM t WHERE n >= ? ORDER BY n"_s);
        QVERIFY(outer.bind(1).step());
        QVERIFY(inner.bind(2).step());
        QCOMPARE(inner.number(0), 2);
        QVERIFY(!inner.step());
        QCOMPARE(outer.number(0), 1);
        QVERIFY(outer.step());
        QVERIFY(outer.bind(0).step());
        QCOMPARE(outer.number(0), 0);
    }

    void failureKnowsTheCode()
    {
        Connection connection(u":memory:"_s, Access::ReadWrite);
        connection.execute(u"CREATE TABLE p (id INTEGER PRIMARY KEY, c TEXT UNIQUE)"_s);
        connection.execute(u"CREATE TABLE q (p INTEGER NOT NULL REFERENCES p (id))"_s);
        connection.execute(u"INSERT INTO p (c) VALUES ('a')"_s);
        QCOMPARE(codeOf([&] { connection.execute(u"INSERT INTO p (c) VALUES ('a')"_s); }), 2067);
        QCOMPARE(codeOf([&] { connection.execute(u"INSERT INTO q VALUES (7)"_s); }), 787);
        QCOMPARE(codeOf([&] { connection.execute(u"INSERT INTO q VALUES (NULL)"_s); }), 1299);
        QCOMPARE(codeOf([&] { connection.execute(u"SELEC"_s); }), 1);
        QVERIFY(Failure(2067, {}).isConstraint());
    }

    void failureBecomesAnError_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("busy") << 5 << ErrorCode::DatabaseBusy;
        QTest::newRow("locked") << 262 << ErrorCode::DatabaseBusy;
        QTest::newRow("full") << 13 << ErrorCode::DiskFull;
        QTest::newRow("corrupt") << 11 << ErrorCode::RegisterDamaged;
        QTest::newRow("corrupt index") << 779 << ErrorCode::RegisterDamaged;
        QTest::newRow("not a database") << 26 << ErrorCode::NotARegister;
        QTest::newRow("read-only") << 8 << ErrorCode::RegisterReadOnly;
        QTest::newRow("cannot roll back") << 776 << ErrorCode::RegisterReadOnly;
        QTest::newRow("write") << 778 << ErrorCode::FileUnwritable;
        QTest::newRow("fsync") << 1034 << ErrorCode::FileUnwritable;
        QTest::newRow("read") << 266 << ErrorCode::FileUnreadable;
        QTest::newRow("short read") << 522 << ErrorCode::FileUnreadable;
        QTest::newRow("cannot open") << 14 << ErrorCode::FileUnreadable;
        QTest::newRow("permission") << 3 << ErrorCode::FileUnwritable;
        QTest::newRow("constraint") << 19 << ErrorCode::Internal;
        QTest::newRow("memory") << 7 << ErrorCode::Internal;
    }
    void failureBecomesAnError()
    {
        QFETCH(int, code);
        const Error error = Failure(code, u"why"_s).error(u"a.sosh"_s);
        QTEST(error.code, "error");
        QVERIFY(error.detail.contains(u"why"));
    }

    void ownFailureStaysItself()
    {
        const Error error = Failure(ErrorCode::Stale, {u"Xã A"_s}).error(u"a.sosh"_s);
        QCOMPARE(error.code, ErrorCode::Stale);
        QCOMPARE(error.args, QVariantList{u"Xã A"_s});
    }

    void transactionRollsBack()
    {
        Connection connection(u":memory:"_s, Access::ReadWrite);
        makeTable(connection);
        {
            Transaction transaction(connection, Transaction::Kind::Write);
            connection.execute(u"INSERT INTO t (n) VALUES (1)"_s);
        }
        QCOMPARE(connection.value(u"SELECT count(*) FROM t"_s).toInt(), 0);
        try {
            Transaction transaction(connection, Transaction::Kind::Write);
            connection.execute(u"INSERT INTO t (n) VALUES (1)"_s);
            throw Failure(ErrorCode::Stale);
        } catch (const Failure&) {
        }
        QCOMPARE(connection.value(u"SELECT count(*) FROM t"_s).toInt(), 0);
    }

    void transactionCommits()
    {
        Connection connection(u":memory:"_s, Access::ReadWrite);
        makeTable(connection);
        {
            Transaction transaction(connection, Transaction::Kind::Write);
            connection.execute(u"INSERT INTO t (n) VALUES (1)"_s);
            transaction.commit();
            Transaction other(connection, Transaction::Kind::Write);
            other.commit();
        }
        QCOMPARE(connection.value(u"SELECT count(*) FROM t"_s).toInt(), 1);
    }

    void transactionInsideATransaction()
    {
        Connection connection(u":memory:"_s, Access::ReadWrite);
        makeTable(connection);
        Transaction transaction(connection, Transaction::Kind::Write);
        connection.execute(u"INSERT INTO t (n) VALUES (1)"_s);
        QCOMPARE(codeOf([&] { Transaction inner(connection, Transaction::Kind::Write); }), 1);
        transaction.commit();
        QCOMPARE(connection.value(u"SELECT count(*) FROM t"_s).toInt(), 1);
    }

    void readOnlyAndQueryOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.db"_s);
        Connection writer(path, Access::ReadWrite);
        makeTable(writer);
        Connection reader(path, Access::ReadOnly);
        QCOMPARE(codeOf([&] { reader.execute(u"INSERT INTO t (n) VALUES (1)"_s); }) & 0xff, 8);
        writer.setQueryOnly(true);
        QCOMPARE(codeOf([&] { writer.execute(u"INSERT INTO t (n) VALUES (1)"_s); }) & 0xff, 8);
    }

    void cannotOpenAFolder()
    {
        QTemporaryDir folder;
        QVERIFY(codeOf([&] {
            Connection connection(folder.path(), Access::ReadOnly);
            connection.value(u"SELECT count(*) FROM sqlite_schema"_s);
        }) > 0);
    }

    void digestTellsCellsApart()
    {
        const auto digest = [](std::initializer_list<QVariant> cells) {
            sql::Digest made;
            for (const QVariant& cell : cells)
                made.add(cell);
            return made.hex();
        };
        QVERIFY(digest({u"ab"_s, u"c"_s}) != digest({u"a"_s, u"bc"_s}));
        QVERIFY(digest({u"1"_s}) != digest({1}));
        QVERIFY(digest({QVariant()}) != digest({u""_s}));
        QVERIFY(digest({QByteArray("a")}) != digest({u"a"_s}));
        QCOMPARE(digest({1, u"a"_s}), digest({qlonglong(1), u"a"_s}));
    }

    void registerDigestIsOfRows()
    {
        Connection one(u":memory:"_s, Access::ReadWrite);
        Connection two(u":memory:"_s, Access::ReadWrite);
        makeTable(one);
        makeTable(two);
        one.execute(u"INSERT INTO t VALUES (1, 1, 'a', NULL), (2, 2, 'b', NULL)"_s);
        two.execute(u"INSERT INTO t VALUES (2, 2, 'b', NULL)"_s);
        QVERIFY(sql::registerDigest(one) != sql::registerDigest(two));
        two.execute(u"INSERT INTO t VALUES (1, 1, 'a', NULL)"_s);
        QCOMPARE(sql::registerDigest(one), sql::registerDigest(two));
    }

    void partFileGoes()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"a.db"_s);
        {
            const sql::PartFile part(target);
            QFile file(part.path());
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void partFileNeverReplaces()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"a.db"_s);
        sql::PartFile part(target);
        QFile file(part.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QFile meanwhile(target);
        QVERIFY(meanwhile.open(QIODevice::WriteOnly));
        meanwhile.write("theirs");
        meanwhile.close();
        QVERIFY_THROWS_EXCEPTION(Failure, part.place());
        QVERIFY(meanwhile.open(QIODevice::ReadOnly));
        QCOMPARE(meanwhile.readAll(), QByteArray("theirs"));
    }
};

QTEST_GUILESS_MAIN(TestSql)
#include "tst_sql.moc"
