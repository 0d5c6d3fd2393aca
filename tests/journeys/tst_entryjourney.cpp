// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entryfixture.h"
#include "forms/window/page.h"
#include "support/commandrun.h"
#include "usecases/roundfigures.h"

#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;
using sosh::test::command;
using sosh::test::fileBytes;
using sosh::test::program;
using sosh::test::Ran;

namespace {

const QStringList round1{u"--campaign"_s, u"BM-2026"_s, u"--round"_s, u"1"_s};

} // namespace

/// From 40/45 to 45/45 by keys alone, closed, exported and printed; the command says the same of the same register.
class TestEntryJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EntryFixture> m_f;

    EntryFixture& f() { return *m_f; }
    QString path(const QString& name) const { return m_f->base.path(name); }
    StateCounts counts()
    {
        return RoundFigures(f().base.workspace.session()).totals(u"BM-2026"_s, 1)->summary.states;
    }
    QString currentSign() { return f().cell(f().table().currentIndex().row(), 2); }
    Ran run(const QString& verb, const QStringList& more)
    {
        return command(QStringList{verb, f().file} + more + round1);
    }
    QString textOf(const QString& pdf)
    {
        return program(u"pdftotext"_s, {u"-layout"_s, path(pdf), u"-"_s}).out;
    }
    /// `+` to the next unit that has not reported, then its figures; Enter takes the head-count and phải dự.
    void typeNextMissing()
    {
        for (int row = 0; row < 45 && currentSign() != u"○"_s; ++row)
            f().press(Qt::Key_Plus);
        QCOMPARE(currentSign(), u"○"_s);
        QCOMPARE(f().currentHead(), u"Hội nghị"_s);
        f().type(u"1\n\n0\n\n5\n2\n\n\n"_s);
    }

private slots:
    void init() { m_f = std::make_unique<EntryFixture>(); }
    void cleanup() { m_f.reset(); }

    void fiveRowsByKeysThenClosedExportedAndPrinted()
    {
        QCOMPARE(counts().answered(), 40);
        for (int unit = 0; unit < 5; ++unit) {
            typeNextMissing();
            QCOMPARE(counts().answered(), 41 + unit);
        }
        QCOMPARE(f().footer(1), u"Total (45/45 units)"_s);
        f().press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(f().base.workspace.currentRound()->state, RoundState::Closed);

        f().base.prompts.nextFile = path(u"window.csv"_s);
        f().press(Qt::Key_E, Qt::ControlModifier);
        f().base.prompts.nextFile = path(u"window.pdf"_s);
        auto* save = f().window->findChild<QPushButton*>(u"savePdfButton"_s);
        save->setFocus();
        f().press(Qt::Key_Space);
        f().base.workspace.close();

        QCOMPARE(run(u"export"_s,
                     {u"--profile"_s, u"excel"_s, u"--out"_s, path(u"command.csv"_s), u"--json"_s})
                     .exitCode,
            0);
        QVERIFY(!fileBytes(path(u"window.csv"_s)).isEmpty());
        QCOMPARE(fileBytes(path(u"window.csv"_s)), fileBytes(path(u"command.csv"_s)));
        QCOMPARE(command(QStringList{u"report"_s, f().file, u"result"_s, u"--out"_s,
                             path(u"command.pdf"_s), u"--json"_s}
                     + round1)
                     .exitCode,
            0);
        QVERIFY(textOf(u"window.pdf"_s).contains(u"BÁO CÁO"_s));
        QCOMPARE(textOf(u"window.pdf"_s), textOf(u"command.pdf"_s));
    }

    void draftsCountNowhere()
    {
        for (int draft = 0; draft < 2; ++draft) {
            for (int row = 0; row < 45 && currentSign() != u"○"_s; ++row)
                f().press(Qt::Key_Plus);
            f().type(u"1\n\n0\n"_s);
            f().press(Qt::Key_Plus);
        }
        QVERIFY(f().footer(1).startsWith(u"Total (40/45 units)\n"_s));
        QVERIFY(f().window->findChild<QWidget*>(u"stateStrip"_s)
                    ->accessibleDescription()
                    .startsWith(u"39 reported, 2 being entered, 1 not held, 3 not reported"_s));
        f().window->showPage(PageId::Overview);
        QStringList texts;
        for (const QLabel* label : f().window->page(PageId::Overview)->findChildren<QLabel*>())
            texts += label->text();
        QVERIFY(texts.join(u'\n').contains(u"40/45"_s));
        f().base.workspace.close();

        const QJsonObject status = run(u"status"_s, {u"--json"_s}).json();
        QCOMPARE(status[u"reported"].toInt(), 39);
        QCOMPARE(status[u"nil"].toInt(), 1);
        QCOMPARE(status[u"drafts"].toInt(), 2);
        const QJsonObject totals = run(u"totals"_s, {u"--json"_s}).json();
        QVERIFY(
            totals[u"headline"].toString().startsWith(u"39/45 "_s)); // held it: the nil one did not
        QCOMPARE(totals[u"given"][u"conferences"].toInt(), 39);
    }
};

QTEST_MAIN(TestEntryJourney)
#include "tst_entryjourney.moc"
