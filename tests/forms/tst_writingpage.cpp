// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperwindow.h"

#include "forms/paper/sentenceedit.h"
#include "forms/paper/writingpanel.h"
#include "models/writingmodels.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

using report::NarrativeLine;
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

struct Writing : PaperWindow
{
    explicit Writing(Access access = Access::Write)
        : PaperWindow(u"muong-khuong-2022"_s, access)
    {
        page().showTab(ReportPage::WritingTab);
        settle();
        list().setFocus();
    }
    QListView& list() { return in<QListView>("writingListView"); }
    const NarrativeModel& model() { return *qobject_cast<NarrativeModel*>(list().model()); }
    const NarrativeLine& at(int row) { return model().at(row); }
    QString words(int row) { return NarrativeModel::wordsOf(at(row)); }
    int current() { return list().currentIndex().row(); }
    /// A sentence with a figure, or without one; the first that stands.
    int sentence(bool withFigure)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            const NarrativeLine& line = at(row);
            bool figure = false;
            for (const Run& run : line.runs)
                figure = figure || !run.source.isEmpty();
            if (line.kind == NarrativeLine::Kind::Sentence
                && line.state == NarrativeLine::State::Standing && figure == withFigure)
                return row;
        }
        qFatal("there is no such sentence");
    }
    int rowOfKey(const QString& key, NarrativeLine::Kind kind = NarrativeLine::Kind::Sentence)
    {
        for (int row = 0; row < model().rowCount(); ++row)
            if (at(row).key == key && at(row).kind == kind)
                return row;
        return -1;
    }
    int ownWith(const QString& text)
    {
        for (int row = 0; row < model().rowCount(); ++row)
            if (at(row).kind == NarrativeLine::Kind::Own && words(row) == text)
                return row;
        return -1;
    }
    void goTo(int row)
    {
        list().setCurrentIndex(model().index(row, 0));
        list().setFocus();
    }
    SentenceEdit* editor() { return list().findChild<SentenceEdit*>(); }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = editor() ? static_cast<QWidget*>(editor()) : &list();
        QTest::keyClick(target, Qt::Key(code), modifiers);
        settle();
    }
    void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, editor(), Qt::Key_unknown, QString(letter), {});
    }
    void addOwn(int after, const QString& text)
    {
        goTo(after);
        key(Qt::Key_Return, Qt::ControlModifier);
        if (!editor())
            qFatal("no own paragraph is begun");
        type(text);
        key(Qt::Key_Return);
    }
};

} // namespace

/// The sentences of a paper as a clerk writes on them.
class TestWritingPage : public QObject
{
    Q_OBJECT

private slots:
    void figuresStayLive_data();
    void figuresStayLive();
    void pasteIsOneLine();
    void enterTakesAndEscapeLeaves();
    void linesAreThoseOfThePaper();
    void standingWordsArePrinted();
    void editKeepsItsFigures();
    void figureTypedOverIsWords();
    void escapeChangesNothing();
    void sentenceIsDroppedAndBroughtBack();
    void emptiedSentenceIsDropped();
    void backToTheWording();
    void ownParagraphIsAdded();
    void emptyOwnParagraphIsForgotten();
    void ownParagraphsAreMoved();
    void ownParagraphIsRemoved();
    void undoTakesTheChangeBack();
    void absentOnesAreShownWhenAskedFor();
    void previewFollowsTheSentence();
    void clickInThePreviewChoosesTheSentence();
    void typingIsKeptWhenTheRoundChanges();
    void readOnlySaysWhy();
    void buttonsSayTheirKeys();
};

void TestWritingPage::figuresStayLive_data()
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

void TestWritingPage::figuresStayLive()
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

void TestWritingPage::pasteIsOneLine()
{
    SentenceEdit edit(Qt::yellow);
    edit.setPieces({});
    QApplication::clipboard()->setText(u"một\nhai\r\n  ba"_s);
    edit.paste();
    QCOMPARE(told(edit.pieces()), u"một hai ba"_s);
}

void TestWritingPage::enterTakesAndEscapeLeaves()
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

void TestWritingPage::linesAreThoseOfThePaper()
{
    Writing on;
    QVERIFY(on.shown().paper());
    QStringList expected;
    for (const NarrativeLine& line : on.shown().paper()->narrative)
        if (line.state == NarrativeLine::State::Standing || !line.prompt.isEmpty())
            expected += NarrativeModel::wordsOf(line);
    QStringList listed;
    for (int row = 0; row < on.model().rowCount(); ++row)
        listed += on.words(row);
    QVERIFY(listed.size() > 20);
    QCOMPARE(listed, expected);
    on.sentence(true);
}

void TestWritingPage::standingWordsArePrinted()
{
    Writing on;
    const QString printed = on.printed().remove(u' ');
    for (int row = 0; row < on.model().rowCount(); ++row)
        if (on.at(row).state == NarrativeLine::State::Standing)
            QVERIFY2(
                printed.contains(on.words(row).remove(u' ').left(40)), qPrintable(on.words(row)));
}

void TestWritingPage::editKeepsItsFigures()
{
    Writing on;
    const int row = on.sentence(true);
    const QString key = on.at(row).key;
    const QString before = on.words(row);
    on.goTo(row);
    on.key(Qt::Key_F2);
    QVERIFY(on.editor());
    QCOMPARE(on.editor()->toPlainText(), before);
    on.type(u" Rất kịp thời."_s);
    on.key(Qt::Key_Return);
    const int after = on.rowOfKey(key);
    QCOMPARE(on.words(after), before + u" Rất kịp thời."_s);
    QVERIFY(on.at(after).edit.isValid());
    QVERIFY2(on.at(after).pattern.contains(u'{'), qPrintable(on.at(after).pattern));
    QCOMPARE(on.current(), after);
    QVERIFY(on.printed().contains(u"Rất kịp thời."_s));
    QCOMPARE(NarrativeModel::stateOf(on.at(after)), u"Edited"_s);
}

void TestWritingPage::figureTypedOverIsWords()
{
    Writing on;
    const int row = on.sentence(true);
    const QString key = on.at(row).key;
    on.goTo(row);
    on.key(Qt::Key_Return);
    on.editor()->selectAll();
    on.type(u"Không còn số nào."_s);
    on.key(Qt::Key_Return);
    const NarrativeLine& line = on.at(on.rowOfKey(key));
    QCOMPARE(line.pattern, u"Không còn số nào."_s);
    for (const Run& run : line.runs)
        QCOMPARE(run.source, QString());
}

void TestWritingPage::escapeChangesNothing()
{
    Writing on;
    const std::size_t acts = on.acts();
    const int row = on.sentence(false);
    const QString before = on.words(row);
    on.goTo(row);
    on.key(Qt::Key_F2);
    on.type(u"bỏ đi"_s);
    on.key(Qt::Key_Escape);
    QVERIFY(!on.editor());
    QCOMPARE(on.words(row), before);
    on.key(Qt::Key_F2);
    on.key(Qt::Key_Return);
    QCOMPARE(on.acts(), acts);
}

void TestWritingPage::sentenceIsDroppedAndBroughtBack()
{
    Writing on;
    on.in<QCheckBox>("absentCheckBox").setChecked(true);
    const int row = on.sentence(true);
    const QString key = on.at(row).key;
    const QString before = on.words(row);
    on.goTo(row);
    on.key(Qt::Key_Delete);
    QCOMPARE(on.at(on.rowOfKey(key)).state, NarrativeLine::State::Dropped);
    QVERIFY(!on.printed().contains(before.left(60)));
    QCOMPARE(on.current(), on.rowOfKey(key));
    QCOMPARE(on.in<QPushButton>("dropSentenceButton").text(), u"Bring back"_s);
    on.key(Qt::Key_Space);
    QCOMPARE(on.words(on.rowOfKey(key)), before);
    QCOMPARE(on.at(on.rowOfKey(key)).state, NarrativeLine::State::Standing);
}

void TestWritingPage::emptiedSentenceIsDropped()
{
    Writing on;
    on.in<QCheckBox>("absentCheckBox").setChecked(true);
    const int row = on.sentence(true);
    const QString key = on.at(row).key;
    on.goTo(row);
    on.key(Qt::Key_F2);
    on.editor()->selectAll();
    QTest::keyClick(on.editor(), Qt::Key_Delete);
    on.key(Qt::Key_Return);
    QCOMPARE(on.at(on.rowOfKey(key)).state, NarrativeLine::State::Dropped);
}

void TestWritingPage::backToTheWording()
{
    Writing on;
    const int row = on.sentence(true);
    const QString key = on.at(row).key;
    const QString before = on.words(row);
    on.goTo(row);
    QVERIFY(!on.in<QPushButton>("backToWordingButton").isEnabled());
    on.key(Qt::Key_F2);
    on.type(u" Thêm."_s);
    on.key(Qt::Key_Return);
    QVERIFY(on.in<QPushButton>("backToWordingButton").isEnabled());
    on.click("backToWordingButton");
    QCOMPARE(on.words(on.rowOfKey(key)), before);
    QVERIFY(!on.at(on.rowOfKey(key)).edit.isValid());
}

void TestWritingPage::ownParagraphIsAdded()
{
    Writing on;
    const int row = on.sentence(true);
    const QString key = on.at(row).key;
    const std::size_t acts = on.acts();
    on.addOwn(row, u"Đoạn của Ban viết thêm."_s);
    const int own = on.ownWith(u"Đoạn của Ban viết thêm."_s);
    QVERIFY(own > 0);
    QCOMPARE(on.at(own).key, key);
    QCOMPARE(on.current(), own);
    QCOMPARE(on.acts(), acts + 1);
    QVERIFY(on.printed().contains(u"Đoạn của Ban viết thêm."_s));
}

void TestWritingPage::emptyOwnParagraphIsForgotten()
{
    Writing on;
    const int rows = on.model().rowCount();
    const std::size_t acts = on.acts();
    on.addOwn(on.sentence(true), QString());
    QCOMPARE(on.model().rowCount(), rows);
    on.goTo(on.sentence(true));
    on.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(on.model().rowCount(), rows + 1);
    on.type(u"không giữ"_s);
    on.key(Qt::Key_Escape);
    QCOMPARE(on.model().rowCount(), rows);
    QCOMPARE(on.acts(), acts);
}

void TestWritingPage::ownParagraphsAreMoved()
{
    Writing on;
    const int row = on.sentence(true);
    on.addOwn(row, u"Đoạn một."_s);
    on.addOwn(row, u"Đoạn hai."_s);
    QVERIFY(on.ownWith(u"Đoạn một."_s) < on.ownWith(u"Đoạn hai."_s));
    on.goTo(on.ownWith(u"Đoạn hai."_s));
    on.key(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(on.ownWith(u"Đoạn hai."_s) < on.ownWith(u"Đoạn một."_s));
    QCOMPARE(on.current(), on.ownWith(u"Đoạn hai."_s));
    on.key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(on.ownWith(u"Đoạn một."_s) < on.ownWith(u"Đoạn hai."_s));
}

void TestWritingPage::ownParagraphIsRemoved()
{
    Writing on;
    on.addOwn(on.sentence(true), u"Đoạn thừa."_s);
    on.goTo(on.ownWith(u"Đoạn thừa."_s));
    QCOMPARE(on.in<QPushButton>("dropSentenceButton").text(), u"Remove"_s);
    on.key(Qt::Key_Delete);
    QCOMPARE(on.ownWith(u"Đoạn thừa."_s), -1);
    QVERIFY(!on.printed().contains(u"Đoạn thừa."_s));
}

void TestWritingPage::undoTakesTheChangeBack()
{
    Writing on;
    on.addOwn(on.sentence(true), u"Đoạn để hoàn tác."_s);
    QVERIFY(on.ownWith(u"Đoạn để hoàn tác."_s) > 0);
    on.window.undoLast();
    PaperWindow::settle();
    QCOMPARE(on.ownWith(u"Đoạn để hoàn tác."_s), -1);
}

void TestWritingPage::absentOnesAreShownWhenAskedFor()
{
    Writing on;
    const int seen = on.model().rowCount();
    on.in<QCheckBox>("absentCheckBox").setChecked(true);
    QCOMPARE(on.model().rowCount(), static_cast<int>(on.shown().paper()->narrative.size()));
    QVERIFY(on.model().rowCount() > seen);
    bool hasAbsent = false;
    for (int row = 0; row < on.model().rowCount(); ++row)
        if (on.at(row).state == NarrativeLine::State::Absent) {
            hasAbsent = true;
            QVERIFY(!on.words(row).contains(u'{'));
            QVERIFY(!NarrativeModel::stateOf(on.at(row)).isEmpty());
        }
    QVERIFY(hasAbsent);
    on.in<QCheckBox>("absentCheckBox").setChecked(false);
    QCOMPARE(on.model().rowCount(), seen);
}

void TestWritingPage::previewFollowsTheSentence()
{
    Writing on;
    const int last = [&] {
        int found = 0;
        for (int row = 0; row < on.model().rowCount(); ++row)
            if (on.at(row).kind == NarrativeLine::Kind::Sentence
                && on.at(row).state == NarrativeLine::State::Standing)
                found = row;
        return found;
    }();
    on.goTo(last);
    PaperWindow::settle();
    QCOMPARE(on.preview().shownSentence(), on.at(last).key);
    for (const report::Page& page : on.preview().pages().pages)
        for (const report::TextItem& item : page.texts)
            if (item.key == on.at(last).key) {
                QVERIFY(on.preview().viewport()->rect().intersects(on.preview().placeOf(item)));
                return;
            }
    QFAIL("no text of the pages bears the sentence's key");
}

void TestWritingPage::clickInThePreviewChoosesTheSentence()
{
    Writing on;
    const QString key = on.at(on.sentence(false)).key;
    on.goTo(0);
    on.preview().verticalScrollBar()->setValue(0);
    emit on.preview().sentenceChosen(key);
    QCOMPARE(on.at(on.current()).key, key);
}

void TestWritingPage::typingIsKeptWhenTheRoundChanges()
{
    Writing on;
    const int row = on.sentence(true);
    on.goTo(row);
    on.key(Qt::Key_F2);
    on.type(u" Chưa nhấn Enter."_s);
    on.window.nextRound();
    PaperWindow::settle();
    on.window.previousRound();
    PaperWindow::settle();
    QVERIFY(on.printed().contains(u"Chưa nhấn Enter."_s));
}

void TestWritingPage::readOnlySaysWhy()
{
    Writing on(Access::Read);
    on.goTo(on.sentence(true));
    for (const char* name : {"editSentenceButton", "dropSentenceButton", "addParagraphButton"}) {
        QVERIFY2(!on.in<QPushButton>(name).isEnabled(), name);
        QCOMPARE(on.in<QPushButton>(name).toolTip(), on.fixture.workspace.whyNotWritable());
    }
    on.key(Qt::Key_F2);
    QVERIFY(!on.editor());
    on.key(Qt::Key_Delete);
    QCOMPARE(on.said(), QString());
}

void TestWritingPage::buttonsSayTheirKeys()
{
    Writing on;
    on.goTo(on.sentence(true));
    QVERIFY(on.in<QPushButton>("editSentenceButton").toolTip().endsWith(u"(F2)"_s));
    QVERIFY(on.in<QPushButton>("dropSentenceButton").toolTip().endsWith(u"(Del)"_s));
    QVERIFY(on.in<QPushButton>("addParagraphButton").toolTip().endsWith(u"(Ctrl+Return)"_s));
}

QTEST_MAIN(TestWritingPage)
#include "tst_writingpage.moc"
