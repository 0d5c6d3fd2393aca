// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryfixture.h"
#include "unikeyengine.h"
#include "windowfixture.h"

#include "core/dateparse.h"
#include "forms/basic/dayedit.h"
#include "forms/window/tour.h"
#include "support/testcounts.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

using namespace sosh;
using namespace Qt::StringLiterals;
using unikey::Method;

namespace {

constexpr int wordsAtOnce = 6; ///< a field lays out its whole line at every key

/// The fields of a page or dialog in which words can be typed.
QList<QWidget*> textFieldsOf(const QWidget& shown)
{
    QList<QWidget*> fields;
    for (QWidget* widget : shown.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&shown) || !widget->isEnabled()
            || widget->window() != shown.window())
            continue;
        if (const auto* line = qobject_cast<QLineEdit*>(widget))
            if (!line->isReadOnly() && !qobject_cast<QAbstractSpinBox*>(line->parentWidget()))
                fields += widget;
        if (const auto* plain = qobject_cast<QPlainTextEdit*>(widget))
            if (!plain->isReadOnly())
                fields += widget;
        if (const auto* rich = qobject_cast<QTextEdit*>(widget))
            if (!rich->isReadOnly())
                fields += widget;
    }
    return fields;
}

QString textIn(const QWidget& field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&field))
        return line->text();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&field))
        return plain->toPlainText();
    const auto* rich = qobject_cast<const QTextEdit*>(&field);
    return rich ? rich->toPlainText() : QString();
}

void clear(QWidget& field)
{
    QMetaObject::invokeMethod(&field, "clear");
}

/// To a list that has popped up first, as the window system does.
void send(QWidget& field, unikey::Stroke stroke)
{
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* target = popup ? popup : &field;
    if (stroke.isNull())
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key_Backspace, QString(), Qt::NoModifier);
    else
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(stroke), Qt::NoModifier);
}

void type(QWidget& field, const QString& text, Method method)
{
    for (const QString& word : text.split(u' ')) {
        if (!textIn(field).isEmpty())
            send(field, u' ');
        for (const unikey::Stroke stroke : unikey::strokesOf(word, method))
            send(field, stroke);
    }
}

/// Words in chunks, as lines that a field holds: all of them, but only some under the sanitizers, where a key takes long.
QStringList lines()
{
    QStringList all;
    const qsizetype next = test::underSanitizers ? 5 * wordsAtOnce : wordsAtOnce;
    for (qsizetype at = 0; at < unikey::words().size(); at += next)
        all += unikey::words().mid(at, wordsAtOnce).join(u' ');
    return all;
}

} // namespace

/// Vietnamese typed with an input method that takes letters back and puts others in their place: no field may finish,
/// refuse or rewrite a word while it is being typed.
class TestUniKey : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void engineTypesItsWords_data();
    void engineTypesItsWords();
    void everyFieldTakesEveryWord();
    void noFieldRewritesWhatIsTyped();
    void daysAreUnderstoodAsTheyAreTyped();
    void cellOfTheGridTakesWordsAsTheyAre();

private:
    void typeInto(const QPointer<QWidget>& field, const QString& where);
    void lookAt(const QWidget& field, const QString& where);
    void typeDays(QWidget& shown, const QString& name);

    // What one walk through all pages and dialogs found: showing them all takes seconds.
    QSet<QString> m_typed;
    QStringList m_mistyped;
    QStringList m_rewriting;
    QStringList m_wrongDays;
    int m_dayFields = 0;
};

void TestUniKey::initTestCase()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    const Status walked = Tour::walk(window, [&](QWidget& shown, const QString& name) -> Status {
        for (const QPointer<QWidget> field : textFieldsOf(shown)) {
            const QString where =
                (&shown == &window ? u"window"_s : shown.objectName()) + u' ' + field->objectName();
            lookAt(*field, name + u": "_s + where);
            if (!m_typed.contains(where))
                typeInto(field, where);
        }
        typeDays(shown, name);
        return Done{};
    });
    QVERIFY(walked.ok());
}

/// Every word, those of one line by Telex and those of the next by VNI: a field sees letters and Backspaces only.
void TestUniKey::typeInto(const QPointer<QWidget>& field, const QString& where)
{
    m_typed += where;
    static const QStringList all = lines();
    Method method = m_typed.size() % 2 == 0 ? Method::Telex : Method::Vni;
    for (const QString& line : all) {
        clear(*field);
        type(*field, line, method);
        if (!field || textIn(*field) != line) {
            m_mistyped += where + u": "_s + (field ? textIn(*field) : QString());
            break;
        }
        method = method == Method::Telex ? Method::Vni : Method::Telex;
    }
    if (field)
        clear(*field);
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
}

void TestUniKey::lookAt(const QWidget& field, const QString& where)
{
    const auto* line = qobject_cast<const QLineEdit*>(&field);
    if (!line)
        return;
    if (line->validator() || !line->inputMask().isEmpty())
        m_rewriting += where + u" has a validator"_s;
    if (line->completer() && line->completer()->completionMode() == QCompleter::InlineCompletion)
        m_rewriting += where + u" completes in line"_s;
}

void TestUniKey::typeDays(QWidget& shown, const QString& name)
{
    for (DayEdit* field : shown.findChildren<DayEdit*>()) {
        if (!field->isVisibleTo(&shown) || !field->isEnabled())
            continue;
        ++m_dayFields;
        const QString before = field->text();
        for (const QString& typed : {u"3/4/24"_s, u"03042024"_s, u"3-4-2024"_s}) {
            field->clear();
            for (const QChar c : typed) // nothing is put in or taken away on the way
                send(*field, c);
            if (field->text() != typed || field->day() != QDate(2024, 4, 3))
                m_wrongDays += name + u": "_s + field->objectName() + u": "_s + field->text();
        }
        field->setText(before);
    }
}

void TestUniKey::engineTypesItsWords_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("Telex") << static_cast<int>(Method::Telex);
    QTest::newRow("VNI") << static_cast<int>(Method::Vni);
}

void TestUniKey::engineTypesItsWords()
{
    QFETCH(int, method);
    QVERIFY(unikey::words().size() >= 200);
    qsizetype taken = 0;
    for (const QString& word : unikey::words()) {
        const auto strokes = unikey::strokesOf(word, static_cast<Method>(method));
        QCOMPARE(unikey::textOf(strokes), word);
        taken += std::count_if(
            strokes.begin(), strokes.end(), [](unikey::Stroke stroke) { return stroke.isNull(); });
    }
    QVERIFY(taken > 200); // Backspaces, else it would be no test
}

void TestUniKey::everyFieldTakesEveryWord()
{
    qInfo("%lld fields, %lld words each", static_cast<long long>(m_typed.size()),
        static_cast<long long>(lines().join(u' ').count(u' ') + 1));
    QVERIFY(m_typed.size() > 40);
    QVERIFY2(m_mistyped.isEmpty(), qPrintable(m_mistyped.join(u'\n')));
}

void TestUniKey::noFieldRewritesWhatIsTyped()
{
    QVERIFY2(m_rewriting.isEmpty(), qPrintable(m_rewriting.join(u'\n')));
}

void TestUniKey::daysAreUnderstoodAsTheyAreTyped()
{
    QVERIFY(m_dayFields > 8);
    QVERIFY2(m_wrongDays.isEmpty(), qPrintable(m_wrongDays.join(u'\n')));
}

void TestUniKey::cellOfTheGridTakesWordsAsTheyAre()
{
    EntryFixture f;
    const QString attended = u"Tham gia"_s;
    for (const Method method : {Method::Telex, Method::Vni}) {
        f.goTo(u"XB07"_s, attended);
        for (const unikey::Stroke stroke : unikey::strokesOf(u"khoảng"_s, method))
            send(*QApplication::focusWidget(), stroke);
        send(*QApplication::focusWidget(), u' ');
        send(*QApplication::focusWidget(), u'9');
        f.press(Qt::Key_Return);
        QCOMPARE(f.cell(f.rowOf(u"XB07"_s), f.columnOf(attended)), u"≈ 9"_s);
        f.goTo(u"XB07"_s, attended);
        f.press(Qt::Key_Delete);
    }
}

QTEST_MAIN(TestUniKey)
#include "tst_unikey.moc"
