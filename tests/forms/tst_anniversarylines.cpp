// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/anniversarylines.h"

#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

/// Anniversaries of a round as lines that are typed.
class TestAnniversaryLines : public QObject
{
    Q_OBJECT

private slots:
    void lineIsRead_data();
    void lineIsRead();
    void knownOneStaysAsItIs();
};

void TestAnniversaryLines::lineIsRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("event");
    QTest::addColumn<int>("years");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("founded");
    const QString birthday = u"Ngày sinh Chủ tịch Hồ Chí Minh"_s;
    QTest::newRow("whole") << u"132 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/2022)"_s << birthday
                           << 132 << QDate(2022, 5, 19) << QDate(1890, 5, 19);
    QTest::newRow("without a day")
        << u"132 năm Ngày sinh Chủ tịch Hồ Chí Minh"_s << birthday << 132 << QDate() << QDate();
    QTest::newRow("without a figure")
        << u"Giỗ Tổ Hùng Vương (10/4/2022)"_s << u"Giỗ Tổ Hùng Vương"_s << 0 << QDate(2022, 4, 10)
        << QDate();
    QTest::newRow("words alone") << u"Giỗ Tổ Hùng Vương"_s << u"Giỗ Tổ Hùng Vương"_s << 0 << QDate()
                                 << QDate();
    QTest::newRow("brackets that hold no day")
        << u"Ngày hội (ở xã)"_s << u"Ngày hội (ở xã)"_s << 0 << QDate() << QDate();
}

void TestAnniversaryLines::lineIsRead()
{
    QFETCH(QString, line);
    const RoundAnniversary read = anniversaryFrom(line, {});
    QTEST(read.event, "event");
    QTEST(read.years, "years");
    QTEST(read.day, "day");
    QTEST(read.founded, "founded");
    QCOMPARE(anniversaryLine(read), line);
}

/// The line does not show its founding day; it is not lost for that.
void TestAnniversaryLines::knownOneStaysAsItIs()
{
    const RoundAnniversary known{u"Cách mạng Tháng Tám"_s, 77, {}, QDate(1945, 8, 19)};
    QCOMPARE(anniversaryFrom(anniversaryLine(known), {known}), known);
    const RoundAnniversary other = anniversaryFrom(u"78 năm Cách mạng Tháng Tám"_s, {known});
    QCOMPARE(other.years, 78);
    QVERIFY(!other.founded.isValid());
}

QTEST_GUILESS_MAIN(TestAnniversaryLines)
#include "tst_anniversarylines.moc"
