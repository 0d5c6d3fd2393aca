// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownwords.h"
#include "windowfixture.h"

#include "forms/window/mainwindow.h"
#include "forms/window/tour.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLocale>
#include <QMap>
#include <QTest>
#include <QTranslator>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

/// What the keyboard and a screen reader work with, without the parts that such a widget is made of.
QList<QWidget*> controlsOf(const QWidget& shown)
{
    QList<QWidget*> controls;
    for (QWidget* widget : shown.findChildren<QWidget*>()) {
        const auto is = [widget](const char* name) { return widget->inherits(name); };
        const QWidget* parent = widget->parentWidget();
        const bool part = parent
            && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox")
                || parent->inherits("QLineEdit") || parent->inherits("QAbstractItemView")
                || widget->objectName().startsWith(u"qt_"_s));
        if (widget->isVisibleTo(&shown) && widget->window() == shown.window() && !part
            && !is("QHeaderView")
            && (is("QAbstractButton") || is("QLineEdit") || is("QComboBox")
                || is("QAbstractSpinBox") || is("QAbstractItemView") || is("QPlainTextEdit")))
            controls += widget;
    }
    return controls;
}

QString nameOf(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

bool takesTab(const QWidget& widget)
{
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.focusProxy();
}

/// What Tab comes to from where the focus stands, until it comes round. The grid keeps Tab for its cells; F6 leaves it.
QSet<QWidget*> reachedByTab(QWidget& shown, qsizetype most)
{
    QSet<QWidget*> reached;
    QWidget* start = shown.window()->focusWidget();
    QWidget* before = start;
    for (qsizetype step = 0; step < most; ++step) {
        QWidget* here = shown.window()->focusWidget();
        if (!here || (here == start && before != start)) // a label keeps the focus for its links
            break;
        before = here;
        reached += here;
        if (!here->inherits("sosh::EntryTableView")) {
            QTest::keyClick(here, Qt::Key_Tab);
            continue;
        }
        QWidget* next = here->nextInFocusChain();
        while (next != here && !(next->isVisible() && takesTab(*next)))
            next = next->nextInFocusChain();
        next->setFocus(Qt::TabFocusReason);
    }
    return reached;
}

} // namespace

/// Every page and dialog as a Vietnamese clerk has it: in words, by keyboard and for a screen reader.
class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void englishWordsAreKnown();
    void englishIsFound();
    void noEnglishIsLeft_data();
    void noEnglishIsLeft();
    void everyControlHasAName();
    void tabComesToEveryControl();

private:
    QTranslator m_qt;
    QTranslator m_program;
};

void TestWords::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    QVERIFY(m_qt.load(u":/i18n/qtbase_vi.qm"_s));
    QVERIFY(m_program.load(u":/i18n/sosinhhoat_vi.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&m_qt));
    QVERIFY(QCoreApplication::installTranslator(&m_program));
}

void TestWords::englishWordsAreKnown()
{
    const EnglishWords words;
    for (const QString& word : {u"cancel"_s, u"round"_s, u"operator"_s, u"next"_s, u"save"_s})
        QVERIFY2(words.firstIn(word) == word, qPrintable(word));
    for (const QString& text :
        {u"Kỳ báo cáo"_s, u"PDF"_s, u"CSV"_s, u"Đóng sổ"_s, u"xa-2026.sosh"_s})
        QVERIFY2(words.firstIn(text).isEmpty(), qPrintable(text));
}

void TestWords::englishIsFound()
{
    const EnglishWords words;
    QCOMPARE(words.firstIn(u"Báo cáo: &Cancel"_s), u"cancel"_s);
    QCOMPARE(words.firstIn(u"3 units have not reported"_s), u"units"_s);
}

void TestWords::noEnglishIsLeft_data()
{
    QTest::addColumn<QString>("sample");
    for (const char* sample : {"xa-2026", "muong-khuong-2022", "thanh-xuan-2024"})
        QTest::newRow(sample) << QString::fromLatin1(sample);
}

void TestWords::noEnglishIsLeft()
{
    QFETCH(QString, sample);
    const EnglishWords words;
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    QVERIFY(fixture.workspace.open(fixture.sample(sample)).ok());
    QMap<QString, QString> left; ///< text -> where it is met first
    qsizetype seen = 0;
    const Status walked =
        Tour::walk(window, [&](const QWidget& shown, const QString& name) -> Status {
            const QList<ShownWord> texts = shownWords(shown);
            seen += texts.size();
            for (const ShownWord& each : texts)
                if (!words.firstIn(each.text).isEmpty() && !left.contains(each.text))
                    left.insert(each.text, name + u": "_s + each.place);
            return Done{};
        });
    QVERIFY(walked.ok());
    QVERIFY(seen > 1000);
    for (auto each = left.cbegin(); each != left.cend(); ++each)
        qWarning().noquote() << each.value() << each.key();
    QCOMPARE(left.keys().join(u'\n'), QString());
}

void TestWords::everyControlHasAName()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    QStringList nameless;
    const Status walked =
        Tour::walk(window, [&](const QWidget& shown, const QString& name) -> Status {
            for (QWidget* control : controlsOf(shown)) {
                QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(control);
                const QString said = spoken ? spoken->text(QAccessible::Name) : QString();
                if (std::none_of(
                        said.begin(), said.end(), [](QChar c) { return c.isLetterOrNumber(); }))
                    nameless += name + u": "_s + nameOf(*control);
            }
            return Done{};
        });
    QVERIFY(walked.ok());
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestWords::tabComesToEveryControl()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    QStringList unreached;
    const Status walked = Tour::walk(window, [&](QWidget& shown, const QString& name) -> Status {
        shown.activateWindow();
        const QList<QWidget*> controls = controlsOf(shown);
        if (!shown.focusWidget() && !controls.isEmpty())
            controls.first()->setFocus();
        const QSet<QWidget*> reached = reachedByTab(shown, 400);
        for (QWidget* control : controls)
            if (control->isVisible() && takesTab(*control) && !reached.contains(control))
                unreached += name + u": "_s + nameOf(*control);
        return Done{};
    });
    QVERIFY(walked.ok());
    unreached.removeDuplicates();
    QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join(u'\n')));
}

QTEST_MAIN(TestWords)
#include "tst_words.moc"
