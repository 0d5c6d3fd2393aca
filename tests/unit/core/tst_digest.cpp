// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest.h"

#include <QTest>

using namespace sosh;

/// Source of the values: FIPS 180-4, examples of SHA-256.
class TestDigest : public QObject
{
    Q_OBJECT

private slots:
    void knownDigests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("digest");
        QTest::newRow("empty") << QByteArray()
                               << QStringLiteral("e3b0c44298fc1c149afbf4c8996fb924"
                                                 "27ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QStringLiteral("ba7816bf8f01cfea414140de5dae2223"
                                               "b00361a396177a9cb410ff61f20015ad");
    }
    void knownDigests()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, digest);
        QCOMPARE(sha256Hex(bytes), digest);
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
