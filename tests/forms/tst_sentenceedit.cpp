// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/sentenceedit.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

using report::Piece;

/// "words|{figure}|words", each figure in braces with the text that it shows.
QString told(const std::vector<Piece>& pieces)
{
    QStringList parts;
    for (const Piece& piece : pieces)
        parts += piece.placeholder.isEmpty() ? piece.text
                                             : u"{%1=%2}"_s.arg(piece.placeholder, piece.text);
    return parts.join(u'|');
}

} // namespace

/// One sentence in its editor: what is left as it was stays live.
class TestSentenceEdit : public QObject
{
    Q_OBJECT

private slots:
    void figuresStayLive_data();
    void figuresStayLive();
    void optionsStayOptions_data();
    void optionsStayOptions();
    void figuresOfSeveralLinesStayLive_data();
    void figuresOfSeveralLinesStayLive();
    void pasteIsOneLine();
    void enterTakesAndEscapeLeaves();
};

void TestSentenceEdit::figuresStayLive_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("selected");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    // "Có 41 đơn vị": the figure stands at 3 … 5
    const auto row = [](const char* name, int at, int selected, const char16_t* typed,
                         const char16_t* expected) {
        QTest::newRow(name) << at << selected << QString::fromUtf16(typed)
                            << QString::fromUtf16(expected);
    };
    row("nothing", 0, 0, u"", u"Có |{n=41}| đơn vị");
    row("words before", 0, 0, u"Nay ", u"Nay Có |{n=41}| đơn vị");
    row("words at its front", 3, 0, u"đủ ", u"Có đủ |{n=41}| đơn vị");
    row("words behind", 12, 0, u" cả", u"Có |{n=41}| đơn vị cả");
    row("a comma behind the figure", 5, 0, u",", u"Có |{n=41}|, đơn vị");
    row("a digit behind the figure", 5, 0, u"0", u"Có 410 đơn vị");
    row("a decimal behind the figure", 5, 0, u",5", u"Có 41,5 đơn vị");
    row("a digit before the figure", 3, 0, u"1", u"Có 141 đơn vị");
    row("a letter in the figure", 4, 0, u"x", u"Có 4x1 đơn vị");
    row("figure typed over", 3, 2, u"42", u"Có 42 đơn vị");
    row("figure taken out", 3, 3, u"", u"Có đơn vị");
    row("all typed over", 0, 12, u"Hết", u"Hết");
    row("braces are words", 12, 0, u" {n}", u"Có |{n=41}| đơn vị {n}");
}

void TestSentenceEdit::figuresStayLive()
{
    QFETCH(int, at);
    QFETCH(int, selected);
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    SentenceEdit edit(Qt::yellow);
    edit.setPieces({{u"Có "_s, {}}, {u"41"_s, u"n"_s}, {u" đơn vị"_s, {}}});
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(at);
    cursor.setPosition(at + selected, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
    if (selected > 0)
        QTest::keyClick(&edit, Qt::Key_Delete);
    for (const QChar letter : typed)
        QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key_unknown, QString(letter), {});
    QCOMPARE(told(edit.pieces()), expected);
    QCOMPARE(edit.document()->isModified(), selected > 0 || !typed.isEmpty());
}

void TestSentenceEdit::optionsStayOptions_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("selected");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("pattern");
    // "Có 41 đơn vị, đạt 100%, đúng hạn." with the option at 12 … 22
    const auto row = [](const char* name, int at, int selected, const QString& typed,
                         const QString& pattern) {
        QTest::newRow(name) << at << selected << typed << pattern;
    };
    row("as it was", 0, 0, {}, u"Có {n} đơn vị[, đạt {p}], đúng hạn."_s);
    row("words before it", 12, 0, u" cả"_s, u"Có {n} đơn vị cả[, đạt {p}], đúng hạn."_s);
    row("words in it", 17, 0, u" tới"_s, u"Có {n} đơn vị[, đạt tới {p}], đúng hạn."_s);
    row("words behind it stay without it", 22, 0, u" nhé"_s,
        u"Có {n} đơn vị[, đạt {p}] nhé, đúng hạn."_s);
    row("its words typed over", 12, 5, u", bằng"_s, u"Có {n} đơn vị, bằng[ {p}], đúng hạn."_s);
    row("its figure typed over", 18, 4, u"cao"_s, u"Có {n} đơn vị[, đạt cao], đúng hạn."_s);
    row("taken out", 12, 10, {}, u"Có {n} đơn vị, đúng hạn."_s);
    row("words at the end", 33, 0, u" Hết."_s, u"Có {n} đơn vị[, đạt {p}], đúng hạn. Hết."_s);
    row("taken out across its end", 18, 8, {}, u"Có {n} đơn vị[, đạt ]ng hạn."_s);
}

void TestSentenceEdit::optionsStayOptions()
{
    QFETCH(int, at);
    QFETCH(int, selected);
    QFETCH(QString, typed);
    SentenceEdit edit(Qt::yellow);
    const report::wording::Values values{{u"n"_s, u"41"_s}, {u"p"_s, u"100%"_s}};
    edit.setPieces(report::partPieces(u"Có {n} đơn vị[, đạt {p}], đúng hạn.", values));
    QCOMPARE(edit.toPlainText(), u"Có 41 đơn vị, đạt 100%, đúng hạn."_s);
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(at);
    cursor.setPosition(at + selected, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
    if (selected > 0)
        QTest::keyClick(&edit, Qt::Key_Delete);
    for (const QChar letter : typed)
        QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key_unknown, QString(letter), {});
    QTEST(report::patternOf(edit.pieces()), "pattern");
}

void TestSentenceEdit::figuresOfSeveralLinesStayLive_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    // "Gồm: ", a figure of two lines at 5 … 19, " Hết."
    const QString figure = u"{list=- Thi;\n- Hội thi.}"_s;
    QTest::newRow("nothing") << 0 << QString() << u"Gồm: |%1| Hết."_s.arg(figure);
    QTest::newRow("words before") << 5 << u"đủ "_s << u"Gồm: đủ |%1| Hết."_s.arg(figure);
    QTest::newRow("words behind") << 27 << u" Cả."_s << u"Gồm: |%1| Hết. Cả."_s.arg(figure);
    QTest::newRow("typed into its first line")
        << 10 << u" viết"_s << u"Gồm: - Thi viết;\n- Hội thi. Hết."_s;
    QTest::newRow("typed into its second line")
        << 17 << u" thao"_s << u"Gồm: - Thi;\n- Hội thao thi. Hết."_s;
}

void TestSentenceEdit::figuresOfSeveralLinesStayLive()
{
    QFETCH(int, at);
    QFETCH(QString, typed);
    SentenceEdit edit(Qt::yellow);
    edit.setPieces({{u"Gồm: "_s, {}}, {u"- Thi;\n- Hội thi."_s, u"list"_s}, {u" Hết."_s, {}}});
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(at);
    edit.setTextCursor(cursor);
    for (const QChar letter : typed)
        QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key_unknown, QString(letter), {});
    QTEST(told(edit.pieces()), "expected");
}

void TestSentenceEdit::pasteIsOneLine()
{
    SentenceEdit edit(Qt::yellow);
    edit.setPieces({});
    QApplication::clipboard()->setText(u"một\nhai\r\n  ba"_s);
    edit.paste();
    QCOMPARE(told(edit.pieces()), u"một hai ba"_s);
}

void TestSentenceEdit::enterTakesAndEscapeLeaves()
{
    SentenceEdit edit(Qt::yellow);
    QSignalSpy finished(&edit, &SentenceEdit::finished);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Enter);
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(finished.size(), 3);
    QCOMPARE(finished.at(0).first().toBool(), true);
    QCOMPARE(finished.at(1).first().toBool(), true);
    QCOMPARE(finished.at(2).first().toBool(), false);
    QCOMPARE(edit.toPlainText(), QString());
}

QTEST_MAIN(TestSentenceEdit)
#include "tst_sentenceedit.moc"
