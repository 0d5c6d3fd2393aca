// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperwindow.h"

#include "forms/paper/sentenceedit.h"
#include "forms/paper/writingpanel.h"
#include "models/writingmodels.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QScrollBar>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

using report::NarrativeLine;

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
    void linesAreThoseOfThePaper();
    void standingWordsArePrinted();
    void editKeepsItsFigures();
    void figureTypedOverIsWords();
    void escapeChangesNothing();
    void sentenceIsDroppedAndBroughtBack();
    void emptiedSentenceIsDropped();
    void backToTheWording();
    void ownParagraphIsAdded();
    void ownParagraphUnderAHeading();
    void lostWordsAreListedAndSaid();
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

void TestWritingPage::ownParagraphUnderAHeading()
{
    Writing on;
    for (const auto kind : {NarrativeLine::Kind::Section, NarrativeLine::Kind::Subsection}) {
        int heading = 0;
        while (on.at(heading).kind != kind)
            ++heading;
        const QString words = on.words(heading);
        on.addOwn(heading, u"Đoạn mở mục."_s);
        const int own = on.ownWith(u"Đoạn mở mục."_s);
        QVERIFY(own > 0);
        QCOMPARE(on.words(own - 1), words);
        QCOMPARE(on.current(), own);
        QVERIFY(on.printed().contains(words.simplified() + u" Đoạn mở mục."_s));
        on.key(Qt::Key_Delete);
        QCOMPARE(on.ownWith(u"Đoạn mở mục."_s), -1);
    }
}

/// A figure of the clerk's sentence is gone: the line stays in the list, the notice names it, the editor has the words.
void TestWritingPage::lostWordsAreListedAndSaid()
{
    Writing on;
    const int row = on.sentence(true);
    const QString key = on.at(row).key;
    PaperText edited;
    edited.block = key;
    edited.text = u"Có {khongCo} nơi làm tốt."_s;
    QVERIFY(PaperWriting(on.session()).put(on.shown().request(), edited).ok());
    PaperWindow::settle();
    const int lost = on.rowOfKey(key);
    QVERIFY(lost >= 0);
    QVERIFY(on.at(lost).state == NarrativeLine::State::Absent);
    QCOMPARE(on.words(lost), u"Có … nơi làm tốt."_s);
    const auto* notice = on.page().findChild<QLabel*>(u"warningNoticeLabel"_s);
    QVERIFY(notice);
    QVERIFY2(notice->text().contains(u"Có … nơi làm tốt."_s), qPrintable(notice->text()));
    on.goTo(lost);
    on.key(Qt::Key_F2);
    QVERIFY(on.editor());
    QCOMPARE(on.editor()->toPlainText(), u"Có … nơi làm tốt."_s);
    on.type(u" Đã rõ."_s);
    on.key(Qt::Key_Return);
    QCOMPARE(on.at(on.rowOfKey(key)).pattern, u"Có {khongCo} nơi làm tốt. Đã rõ."_s);
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
