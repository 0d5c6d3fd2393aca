// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tableclip.h"

#include <QMimeData>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

TableClip sample(bool withHeads)
{
    TableClip clip;
    clip.columns = {{u"Đơn vị"_s, false}, {u"Tham gia"_s, true}};
    clip.rows = {{{u"CB Mầm non số 1"_s, u"17"_s}, false},
        {{u"A & B\n{thôn\\bản}"_s, u"3.550"_s}, false}, {{u"Tổng cộng"_s, u"3.567"_s}, true}};
    clip.withHeads = withHeads;
    return clip;
}

/// What a reader of RTF makes of it: escapes undone, cells and rows as tabs and line feeds.
QString readRtf(const QByteArray& rtf)
{
    QString text;
    for (qsizetype i = 0; i < rtf.size(); ++i) {
        if (rtf[i] != '\\') {
            if (rtf[i] != '{' && rtf[i] != '}' && rtf[i] != '\n')
                text += QLatin1Char(rtf[i]);
            continue;
        }
        const char next = rtf[i + 1];
        if (next == '\\' || next == '{' || next == '}') {
            text += QLatin1Char(next);
            ++i;
            continue;
        }
        QByteArray word;
        qsizetype at = i + 1;
        while (at < rtf.size() && std::isalpha(static_cast<unsigned char>(rtf[at])))
            word += rtf[at++];
        QByteArray number;
        while (at < rtf.size()
            && (rtf[at] == '-' || std::isdigit(static_cast<unsigned char>(rtf[at]))))
            number += rtf[at++];
        if (word == "u") {
            text += QChar(static_cast<ushort>(number.toInt()));
            ++at; // the question mark for readers that know no \u
        } else if (at < rtf.size() && rtf[at] == ' ') {
            ++at;
        }
        if (word == "cell")
            text += u'\t';
        if (word == "row" || word == "line")
            text += u'\n';
        i = at - 1;
    }
    return text;
}

} // namespace

class TestTableClip : public QObject
{
    Q_OBJECT

private slots:
    void tsvHasOneLineARow()
    {
        QCOMPARE(sample(false).tsv(),
            u"CB Mầm non số 1\t17\nA & B {thôn\\bản}\t3.550\nTổng cộng\t3.567"_s);
        QVERIFY(sample(true).tsv().startsWith(u"Đơn vị\tTham gia\nCB "_s));
    }
    void htmlHasBordersAlignmentAndBold()
    {
        const QString html = sample(true).html();
        QCOMPARE(html.count(u"border:1px solid"_s), 8);
        QCOMPARE(html.count(u"text-align:right"_s), 4);
        QCOMPARE(html.count(u"<th "_s), 4); // two heads, two cells of the total
        QVERIFY(html.contains(u"A &amp; B<br>{thôn\\bản}"_s));
        QVERIFY(html.contains(u">3.550</td>"_s));
    }
    void htmlWithoutHeads() { QCOMPARE(sample(false).html().count(u"<tr>"_s), 3); }
    void rtfIsSevenBitAndReadsBack()
    {
        const QByteArray rtf = sample(true).rtf();
        QVERIFY(std::all_of(
            rtf.begin(), rtf.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
        const QString text = readRtf(rtf);
        QVERIFY2(text.contains(u"Đơn vị\tTham gia\t\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"CB Mầm non số 1\t17\t\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"A & B\n{thôn\\bản}\t3.550\t\n"_s), qPrintable(text));
    }
    void rtfEscapesLetters_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<QByteArray>("escape");
        QTest::newRow("đ") << u"đ"_s << QByteArray("\\u273?");
        QTest::newRow("ị") << u"ị"_s << QByteArray("\\u7883?");
        QTest::newRow("ư") << u"ư"_s << QByteArray("\\u432?");
        QTest::newRow("above 32767 is negative")
            << QString(QChar(0xfb01)) << QByteArray("\\u-1279?");
        QTest::newRow("brace") << u"{"_s << QByteArray("\\{");
        QTest::newRow("backslash") << u"\\"_s << QByteArray("\\\\");
    }
    void rtfEscapesLetters()
    {
        QFETCH(QString, letter);
        QFETCH(QByteArray, escape);
        TableClip clip;
        clip.columns = {{{}, false}};
        clip.rows = {{{letter}, false}};
        QVERIFY(clip.rtf().contains(' ' + escape + "\\cell"));
    }
    void rtfHasBordersAlignmentAndBold()
    {
        const QByteArray rtf = sample(true).rtf();
        QCOMPARE(rtf.count("\\trowd"), 4);
        QCOMPARE(rtf.count("\\row\n"), 4);
        QCOMPARE(rtf.count("\\clbrdrl\\brdrs"), 8);
        QCOMPARE(rtf.count("\\qr"), 4);
        QCOMPARE(rtf.count("\\b "), 4);
        QCOMPARE(rtf.count('{') - rtf.count("\\{"), rtf.count('}') - rtf.count("\\}"));
    }
    void widthsStayOnThePage()
    {
        TableClip clip;
        QStringList cells;
        for (int i = 0; i < 20; ++i) {
            clip.columns.push_back({u"Số đảng viên tham gia học tập"_s, true});
            cells += u"1"_s;
        }
        clip.rows = {{cells, false}};
        clip.withHeads = true;
        const QByteArray rtf = clip.rtf();
        const qsizetype last = rtf.lastIndexOf("\\cellx") + 6;
        QVERIFY(rtf.mid(last, rtf.indexOf('\n', last) - last).toInt() <= 9600);
    }
    void clipboardHoldsAllThree()
    {
        const auto data = sample(true).mimeData();
        QVERIFY(data->hasText() && data->hasHtml());
        QCOMPARE(data->data(u"text/rtf"_s), sample(true).rtf());
        QCOMPARE(data->data(u"application/rtf"_s), sample(true).rtf());
    }
    void nothingSelectedIsEmpty() { QVERIFY(TableClip().isEmpty()); }
};

QTEST_GUILESS_MAIN(TestTableClip)
#include "tst_tableclip.moc"
