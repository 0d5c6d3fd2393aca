// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chatline.h"

#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

std::vector<chatline::Sender> senders()
{
    return {{UnitId(1), u"Đảng bộ xã Bản Lầu"_s, u"ĐB xã Bản Lầu"_s, u"X01"_s, {}},
        {UnitId(2), u"Chi bộ thôn Nà Sen"_s, u"CB Nà Sen"_s, u"X02"_s, {u"Nà Sen 1"_s}},
        {UnitId(3), u"Chi bộ Trường Mầm non số 2"_s, u"CB Mầm non số 2"_s, u"X03"_s, {}},
        {UnitId(4), u"Chi bộ Công an"_s, u"CB Công an"_s, u"X04"_s, {u"CA"_s}},
        {UnitId(5), u"Chi bộ Bảo Lâm"_s, u"CB Bảo Lâm"_s, u"X05"_s, {}},
        {UnitId(6), u"Chi bộ thôn 5"_s, u"CB thôn 5"_s, u"X06"_s, {}},
        {UnitId(7), u"Chi bộ cơ quan Tổng số liệu"_s, u"CB Tổng số liệu"_s, u"X07"_s, {}}};
}

std::vector<Measure> measures()
{
    std::vector<Measure> all;
    const auto add = [&](QStringView code, const QString& label, const QString& head) {
        Measure measure;
        measure.code = code.toString();
        measure.label = label;
        measure.head = head;
        all.push_back(measure);
    };
    add(measure::conferences, u"Hội nghị, buổi sinh hoạt"_s, u"Hội nghị"_s);
    add(measure::membersTotal, u"Tổng số đảng viên"_s, u"Tổng ĐV"_s);
    add(measure::membersNotSummoned, u"Đảng viên không thuộc diện triệu tập"_s,
        u"Không triệu tập"_s);
    add(measure::membersExpected, u"Đảng viên phải tham gia"_s, u"Phải dự"_s);
    add(measure::membersAttended, u"Đảng viên tham gia"_s, u"Tham gia"_s);
    add(measure::nonMemberStaffAttended, u"Cán bộ ngoài Đảng"_s, u"Ngoài Đảng"_s);
    add(measure::reflectionPapers, u"Bài thu hoạch"_s, u"Thu hoạch"_s);
    return all;
}

QString shortOf(const QString& code)
{
    static const QMap<QString, QString> names{{u"conferences"_s, u"c"_s},
        {u"members_total"_s, u"t"_s}, {u"members_not_summoned"_s, u"n"_s},
        {u"members_expected"_s, u"e"_s}, {u"members_attended"_s, u"a"_s},
        {u"non_member_staff_attended"_s, u"s"_s}, {u"reflection_papers"_s, u"r"_s}};
    return names.value(code, code);
}

/// "1: a117 e132 t145", with "?" where something is to be asked.
QString said(const chatline::Reading& reading)
{
    QStringList units;
    for (const UnitId unit : reading.units)
        units += QString::number(unit.value());
    QStringList meanings;
    for (const chatline::Meaning& meaning : reading.meanings) {
        QStringList figures;
        for (auto each = meaning.cbegin(); each != meaning.cend(); ++each)
            figures += (each->approximate ? u"~"_s : QString()) + shortOf(each.key())
                + QString::number(each->value);
        figures.sort();
        meanings += figures.join(u' ');
    }
    QString all = units.join(u'+') + u": "_s + meanings.join(u" | "_s);
    if (!reading.unread.isEmpty())
        all += u" ? "_s + reading.unread.join(u" ? "_s);
    return all;
}

} // namespace

/// Lines of chat as units send them.
class TestChatLine : public QObject
{
    Q_OBJECT

private slots:
    void linesAreRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("meant");
        const auto row = [](const QString& line, const QString& meant) {
            QTest::newRow(qPrintable(line)) << line << meant;
        };
        row(u"ĐB xã Bản Lầu: 145/132/117, 5 buổi"_s, u"1: a117 c5 e132 t145"_s);
        row(u"ban lau: 145/132/117"_s, u"1: a117 e132 t145"_s);
        row(u"Bản Lầu 145/132/117"_s, u"1: a117 e132 t145"_s);
        row(u"Bản Lầu - 145 / 132 / 117 đ/c"_s, u"1: a117 e132 t145"_s);
        row(u"Bản Lầu: 145 132 117"_s, u"1: a117 e132 t145"_s);
        row(u"X02: 20/18/17"_s, u"2: a17 e18 t20"_s);
        row(u"Nà Sen 1: 20/18/17"_s, u"2: a17 e18 t20"_s);
        row(u"CA: tổng 12, phải dự 12, tham gia 11"_s, u"4: a11 e12 t12"_s);
        row(u"CB công an: tham gia 11, 3 ngoài Đảng"_s, u"4: a11 s3"_s);
        row(u"thôn 5: 20/18/17"_s, u"6: a17 e18 t20"_s);
        row(u"Mầm non số 2: 20/18/17, 12 bài thu hoạch"_s, u"3: a17 e18 r12 t20"_s);
        row(u"Nà Sen: phải dự 18 tham gia 17"_s, u"2: a17 e18"_s);
        row(u"Nà Sen: 18 phải dự 17 tham gia"_s, u"2: a17 e18"_s);
        row(u"Nà Sen: tổng số 1.450; miễn 50; dự 1.390"_s, u"2: a1390 n50 t1450"_s);
        row(u"Nà Sen: trên 120 ngoài đảng"_s, u"2: ~s120"_s);
        row(u"Nà Sen: khoảng 30 bài"_s, u"2: ~r30"_s);
        row(u"- Nà Sen: 2 buổi và 17 tham gia"_s, u"2: a17 c2"_s);
        row(u"[10:21, 21/11/2026] Nguyễn Văn A: Nà Sen: 20/18/17"_s, u"2: a17 e18 t20"_s);
        row(u"[10:21, 21/11/2026] Nà Sen: 20/18/17"_s, u"2: a17 e18 t20"_s);
        row(u"[10:21, 21/11/2026] Nà Sen: Tổng: 20, dự: 17"_s, u"2: a17 t20"_s);
        row(u"Nà Sen: tham gia 5 buổi"_s, u"2: c5"_s);
        row(u"Nà Sen: 145/132/117, tổng số 5 buổi"_s, u"2: a117 c5 e132 t145"_s);
        row(u"Nà Sen: tham gia 17, 3 ngoài đảng tham gia"_s, u"2: a17 s3"_s);
        row(u"Nà Sen: tổng số bài thu hoạch 12"_s, u"2: r12"_s);
        row(u"Nà Sen: phải 18 dự"_s, u"2: e18"_s);
        row(u"Nà Sen: không triệu tập 2"_s, u"2: n2"_s);
        row(u"Nà Sen: 145/132/117, tham gia 117"_s, u"2: a117 e132 t145"_s);
    }
    void linesAreRead()
    {
        QFETCH(QString, line);
        const auto readings = chatline::read(line, senders(), measures());
        QCOMPARE(readings.size(), std::size_t(1));
        QTEST(said(readings.front()), "meant");
        QVERIFY(readings.front().isSure());
    }
    void whatIsNotSureIsAsked_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char* name, const QString& line, const QString& meant) {
            QTest::newRow(name) << line << meant;
        };
        row("initials of two units", u"BL: 145/132/117"_s, u"1+5: a117 e132 t145"_s);
        row("a part of several names", u"thôn: 5 buổi"_s, u"2+6: c5"_s);
        row("nobody", u"Tả Ngài Chồ: 20/18/17"_s, u": a17 e18 t20"_s);
        row("two figures", u"Nà Sen: 18/17"_s, u"2: a17 e18 | a18 e17 | a17 t18"_s);
        row("an order that cannot be", u"Nà Sen: 17/18/20"_s,
            u"2: a20 e18 t17 | a17 e18 t20 | a18 e20 t17"_s);
        row("a word for nothing", u"Nà Sen: 20/18/17, 4 xe máy"_s, u"2: a17 e18 t20 ? 4 xe máy"_s);
        row("a bare figure", u"Nà Sen: 17"_s, u"2:  ? 17"_s);
        row("two readings of a count", u"Nà Sen: tham gia 3,550"_s, u"2:  ? tham gia 3,550"_s);
        const auto after = [](const QString& part, const QString& unread) {
            QTest::newRow(qPrintable(part))
                << u"Nà Sen: 145/132/117, "_s + part << u"2: a117 e132 t145 ? "_s + unread;
        };
        for (const QString& part : {u"tỷ lệ tham gia 88%"_s, u"đạt tỷ lệ 88,6% tham gia"_s,
                 u"tham gia đạt tỷ lệ 88"_s, u"không tham gia 15"_s, u"15 đ/c không dự"_s,
                 u"15 đ/c chưa học"_s, u"15 vắng tham gia"_s, u"dự bị 5"_s, u"5 đảng viên dự bị"_s,
                 u"dự kiến 140"_s, u"tham gia lần 2"_s, u"tham gia ngày 15"_s, u"5 nữ tham gia"_s,
                 u"tổng 146"_s, u"tham gia 116"_s, u"tham gia 88,6"_s, u"tham gia 116 tỷ lệ"_s,
                 u"phải dự 132 tham gia 116"_s, u"3 chủ chốt tham gia"_s, u"5 ý kiến tham gia"_s})
            after(part, part);
        row("a share behind its figure", u"Nà Sen: tổng 18, tham gia 17 đạt tỷ lệ 94,4%"_s,
            u"2: a17 t18 ? đạt tỷ lệ 94,4%"_s);
        row("a share in brackets", u"Nà Sen: 20/18/17 đ/c (94,4%)"_s, u"2: a17 e18 t20 ? 94,4%)"_s);
        row("a decimal is one part", u"Nà Sen: 1.200,5/1.100"_s, u"2:  ? 1.200,5/1.100"_s);
        row("a name for two figures", u"Nà Sen: tổng đảng viên tham gia 17"_s, u"2: t17 | a17"_s);
        row("a meeting and who came", u"Nà Sen: hội nghị tham gia 17"_s, u"2: c17 | a17"_s);
        row("what the words rule out", u"Nà Sen: 18/17, tham gia 17"_s, u"2: a17 e18 | a17 t18"_s);
        row("a number is no name", u"5 buổi, 40 tham gia"_s, u": a40 c5"_s);
        row("a figure is no name", u"Tổng: 145, phải dự: 132, dự: 117"_s, u": a117 e132 t145"_s);
        row("a figure is no part of a name", u"Tổng số: 145"_s, u": t145"_s);
        row("who is stamped is nobody", u"[10:21, 21/11/2026] Nguyễn Văn A: 20/18/17"_s,
            u": a17 e18 t20"_s);
    }
    void whatIsNotSureIsAsked()
    {
        QFETCH(QString, line);
        const auto readings = chatline::read(line, senders(), measures());
        QCOMPARE(readings.size(), std::size_t(1));
        QTEST(said(readings.front()), "meant");
        QVERIFY(!readings.front().isSure());
    }
    void severalLinesAreReadAtOnce()
    {
        const auto readings = chatline::read(
            u"Chào đồng chí,\nNà Sen: 20/18/17\n\nCA: 12/12/11, 1 buổi\nTrân trọng"_s, senders(),
            measures());
        QCOMPARE(readings.size(), std::size_t(2));
        QCOMPARE(said(readings[0]), u"2: a17 e18 t20"_s);
        QCOMPARE(said(readings[1]), u"4: a11 c1 e12 t12"_s);
    }
    void whoIsNamedStandsForTheLinesBelow()
    {
        const auto readings = chatline::read(
            u"Nà Sen:\nTổng: 20\nDự: 17\nCA: 5 buổi\n[10:21, 21/11/2026] Trần B: 2 buổi\n3 buổi"_s,
            senders(), measures());
        QStringList all;
        QStringList names;
        for (const auto& reading : readings) {
            all += said(reading);
            names += reading.who;
        }
        QCOMPARE(all, QStringList({u"2: t20"_s, u"2: a17"_s, u"4: c5"_s, u": c2"_s, u": c3"_s}));
        QCOMPARE(
            names, QStringList({u"Nà Sen:"_s, u"Nà Sen:"_s, u"CA"_s, u"Trần B"_s, u"Trần B"_s}));
    }
    void aLineThatNamesNobodySaysSo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("who");
        QTest::newRow("figures only") << u"145/132/117"_s << QString();
        QTest::newRow("figures with words") << u"Tổng: 145, dự: 117"_s << QString();
        QTest::newRow("a measure with a count") << u"5 buổi: 40 tham gia"_s << QString();
        QTest::newRow("somebody unknown") << u"Tả Ngài Chồ: 20/18/17"_s << u"Tả Ngài Chồ"_s;
        QTest::newRow("a stamp") << u"[10:21] Trần B: 20/18/17"_s << u"Trần B"_s;
    }
    void aLineThatNamesNobodySaysSo()
    {
        QFETCH(const QString, line);
        QTEST(chatline::read(line, senders(), measures()).front().who, "who");
    }
    void onlyTheRoundsOwnMeasuresAreFilled()
    {
        std::vector<Measure> few = measures();
        few.resize(2); // conferences and the total
        const auto readings = chatline::read(u"Nà Sen: 20/18/17, 2 buổi"_s, senders(), few);
        QCOMPARE(said(readings.front()), u"2: c2 ? 20/18/17"_s);
    }
    void oddTextsAreNoHarm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a colon") << u":::"_s;
        QTest::newRow("digits") << u"9999999999999999999999/1/2"_s;
        QTest::newRow("slashes") << u"////"_s;
        QTest::newRow("long") << QString(5000, u'1');
        QTest::newRow("marks") << u"BL: ,,,;;; 1/ /2"_s;
    }
    void oddTextsAreNoHarm()
    {
        QFETCH(QString, text);
        for (const auto& reading : chatline::read(text, senders(), measures()))
            for (const chatline::Meaning& meaning : reading.meanings)
                for (const Figure& figure : meaning)
                    QVERIFY(figure.value >= 0);
        QVERIFY(chatline::read(text, {}, {}).size() <= 1);
    }
};

QTEST_GUILESS_MAIN(TestChatLine)
#include "tst_chatline.moc"
