// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "forms/importing/importwizard.h"
#include "forms/window/mainwindow.h"
#include "usecases/journalkeeping.h"
#include "usecases/returnentry.h"
#include "usecases/returnimport.h"
#include "usecases/roundfigures.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* head = "unit_code,state,members_total,members_expected,members_attended\n";

/// The wizard over the sample commune, where five units of round 1 have not reported.
struct Wizard
{
    WindowFixture fixture;
    std::unique_ptr<ImportWizard> dialog;
    QStringList missing; ///< unit codes

    Wizard()
    {
        if (!fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok())
            return;
        const auto board = RoundFigures(fixture.workspace.session())
                               .board(fixture.workspace.campaign(), fixture.workspace.round(),
                                   fixture.clock.today());
        for (const SubmissionBoard::Missing& unit : board->missing)
            missing += unit.code;
        dialog = std::make_unique<ImportWizard>(fixture.workspace);
        dialog->QWidget::show();
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(fixture.path(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? file.fileName() : QString();
    }
    QByteArray line(int place, const char* figures) const
    {
        return missing.at(place).toUtf8() + figures;
    }
    QPushButton* button(const QString& name) const { return dialog->findChild<QPushButton*>(name); }
    void next() const { button(u"importNextButton"_s)->click(); }
    QTableView* table() const { return dialog->findChild<QTableView*>(u"importTableView"_s); }
    QString counts() const { return dialog->findChild<QLabel*>(u"importCountsLabel"_s)->text(); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    int answered() const
    {
        return RoundFigures(fixture.workspace.session())
            .totals(fixture.workspace.campaign(), fixture.workspace.round())
            ->summary.states.answered();
    }
    qsizetype acts() const
    {
        return static_cast<qsizetype>(JournalKeeping(fixture.workspace.session()).acts()->size());
    }
};

} // namespace

class TestImportWizard : public QObject
{
    Q_OBJECT

private slots:
    void nothingChosenCannotGoOn();
    void filesAreChosenThroughThePrompts();
    void filesAreDropped();
    void filesAreTakenOutAgain();
    void knownHeadsGoStraightToTheReview();
    void reviewTellsVerdicts();
    void changedRowsKeepWhatStandsUnlessDecided();
    void cancelChangesNothing();
    void importIsOneActAndIsWithdrawn();
    void unknownHeadIsMapped();
    void unknownHeadIsLeftOut();
    void rejectedRowsAreSavedAndComeBack();
    void unreadableFileIsSaidInTheReview();
    void backReturnsToTheFiles();
    void severalFilesAreOneAct();
    void rowsAreLeftAsDraftsWhenAskedFor();
    void unitsBeingEnteredAreNamedAndKept();
    void everyControlHasAName();
    void menuOpensTheWizard();
};

void TestImportWizard::nothingChosenCannotGoOn()
{
    const Wizard wizard;
    QCOMPARE(wizard.missing.size(), 5);
    QVERIFY(!wizard.button(u"importNextButton"_s)->isEnabled());
    QVERIFY(!wizard.button(u"importNextButton"_s)->toolTip().isEmpty());
}

void TestImportWizard::filesAreChosenThroughThePrompts()
{
    Wizard wizard;
    wizard.fixture.prompts.nextFile = wizard.write(u"a.csv"_s, head);
    wizard.button(u"addImportFileButton"_s)->click();
    auto* list = wizard.dialog->findChild<QListWidget*>(u"importFileListWidget"_s);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"a.csv"_s);
    wizard.button(u"addImportFileButton"_s)->click(); // the same file again
    QCOMPARE(list->count(), 1);
    QVERIFY(wizard.button(u"importNextButton"_s)->isEnabled());
}

void TestImportWizard::filesAreDropped()
{
    const Wizard wizard;
    QVERIFY(QDir(wizard.fixture.folder.path()).mkpath(u"nhan"_s));
    wizard.write(u"nhan/b.csv"_s, head);
    wizard.write(u"nhan/c.csv"_s, head);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(wizard.fixture.path(u"nhan"_s)),
        QUrl::fromLocalFile(wizard.write(u"a.csv"_s, head))});
    auto* list = wizard.dialog->findChild<QListWidget*>(u"importFileListWidget"_s);
    QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list->parentWidget(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list->parentWidget(), &drop);
    QCOMPARE(list->count(), 3);
}

void TestImportWizard::filesAreTakenOutAgain()
{
    const Wizard wizard;
    wizard.dialog->addFiles({wizard.write(u"a.csv"_s, head), wizard.write(u"b.csv"_s, head)});
    auto* list = wizard.dialog->findChild<QListWidget*>(u"importFileListWidget"_s);
    QVERIFY(!wizard.button(u"removeImportFileButton"_s)->isEnabled());
    list->item(0)->setSelected(true);
    wizard.button(u"removeImportFileButton"_s)->click();
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"b.csv"_s);
}

void TestImportWizard::knownHeadsGoStraightToTheReview()
{
    const Wizard wizard;
    wizard.dialog->addFiles(
        {wizard.write(u"a.csv"_s, head + wizard.line(0, ",reported,20,20,19\n"))});
    wizard.next();
    QVERIFY(wizard.table()->isVisible());
    QCOMPARE(wizard.table()->model()->rowCount(), 1);
    QCOMPARE(wizard.cell(0, 1), u"New"_s);
    QVERIFY2(wizard.counts().contains(u"New: 1"_s), qPrintable(wizard.counts()));
    QVERIFY(wizard.button(u"importNextButton"_s)->text().contains(u'1'));
}

void TestImportWizard::reviewTellsVerdicts()
{
    const Wizard wizard;
    QFile returns(QStringLiteral(SOSH_SOURCE_DIR "/resources/samples/xa-2026-returns.csv"));
    QVERIFY(returns.open(QIODevice::ReadOnly));
    const QByteArray sampleHead = returns.readLine();
    const QByteArray same = returns.readLine();
    QByteArray changed = returns.readLine();
    changed.replace(",45,44,", ",45,43,");
    wizard.dialog->addFiles({wizard.write(
        u"a.csv"_s, sampleHead + same + changed + "KHONG-CO,reported,,,,,,,,,,,,,\n")});
    wizard.next();
    QCOMPARE(wizard.table()->model()->rowCount(), 3);
    QCOMPARE(wizard.cell(0, 1), u"Unchanged"_s);
    QCOMPARE(wizard.cell(1, 1), u"Changed"_s);
    QVERIFY2(wizard.cell(1, 6).contains(u"44 → 43"_s), qPrintable(wizard.cell(1, 6)));
    QCOMPARE(wizard.cell(2, 1), u"Rejected"_s);
    QVERIFY2(wizard.cell(2, 7).contains(u"KHONG-CO"_s), qPrintable(wizard.cell(2, 7)));
    QVERIFY2(wizard.counts().contains(u"Changed: 1  ·  Unchanged: 1  ·  Rejected: 1"_s),
        qPrintable(wizard.counts()));
}

void TestImportWizard::changedRowsKeepWhatStandsUnlessDecided()
{
    const Wizard wizard;
    wizard.dialog->addFiles(
        {wizard.write(u"a.csv"_s, QByteArray(head) + "XB02,reported,46,45,40\n")});
    wizard.next();
    QCOMPARE(wizard.cell(0, 5), u"Keep what stands"_s);
    QVERIFY(!wizard.button(u"importNextButton"_s)->isEnabled());
    QVERIFY(!wizard.button(u"takeTheirsButton"_s)->isEnabled());
    wizard.table()->selectRow(0);
    wizard.button(u"takeTheirsButton"_s)->click();
    QCOMPARE(wizard.cell(0, 5), u"Take the file's figures"_s);
    QVERIFY(wizard.button(u"importNextButton"_s)->isEnabled());
    QVERIFY(wizard.table()->selectionModel()->isRowSelected(0, {}));
    wizard.next();
    const auto sheet =
        RoundFigures(wizard.fixture.workspace.session())
            .sheet(wizard.fixture.workspace.campaign(), wizard.fixture.workspace.round());
    QCOMPARE(sheet->rowOf(QStringView(u"XB02"))->current.figure(u"members_attended"),
        std::optional<qint64>(40));
}

void TestImportWizard::cancelChangesNothing()
{
    const Wizard wizard;
    const qsizetype before = wizard.acts();
    wizard.dialog->addFiles(
        {wizard.write(u"a.csv"_s, head + wizard.line(0, ",reported,20,20,19\n"))});
    wizard.next();
    wizard.button(u"importCancelButton"_s)->click();
    QVERIFY(!wizard.dialog->isVisible());
    QCOMPARE(wizard.acts(), before);
    QCOMPARE(wizard.answered(), 40);
}

void TestImportWizard::importIsOneActAndIsWithdrawn()
{
    const Wizard wizard;
    const qsizetype before = wizard.acts();
    wizard.dialog->addFiles({wizard.write(u"a.csv"_s,
        head + wizard.line(0, ",reported,20,20,19\n") + wizard.line(1, ",reported,9,9,9\n"))});
    wizard.next();
    wizard.next();
    auto* result = wizard.dialog->findChild<QLabel*>(u"importResultLabel"_s);
    QVERIFY2(result->isVisible() && result->text().contains(u'2'), qPrintable(result->text()));
    QCOMPARE(wizard.acts(), before + 1);
    QCOMPARE(wizard.answered(), 42);
    wizard.button(u"withdrawImportButton"_s)->click();
    QVERIFY(result->text().contains(u"withdrawn"_s));
    QVERIFY(!wizard.button(u"withdrawImportButton"_s)->isVisible());
    QCOMPARE(wizard.answered(), 40);
    wizard.next();
    QVERIFY(!wizard.dialog->isVisible());
}

void TestImportWizard::unknownHeadIsMapped()
{
    const Wizard wizard;
    wizard.dialog->addFiles({wizard.write(u"a.csv"_s,
        "unit_code,state,members_total,members_expected,Cột lạ\n"
            + wizard.line(0, ",reported,20,20,18\n"))});
    wizard.next();
    auto* heads = wizard.dialog->findChild<QTableWidget*>(u"importHeadTableWidget"_s);
    QVERIFY(heads->isVisible());
    QCOMPARE(heads->rowCount(), 5);
    QCOMPARE(heads->item(4, 0)->text(), u"Cột lạ"_s);
    QCOMPARE(heads->item(4, 2)->text(), u"18"_s);
    auto* choice = wizard.dialog->findChild<QComboBox*>(u"head4ComboBox"_s);
    QCOMPARE(choice->currentData().toString(), QString());
    const int attended = choice->findData(u"members_attended"_s);
    QVERIFY(attended > 0);
    choice->setCurrentIndex(attended);
    wizard.next();
    QCOMPARE(wizard.cell(0, 1), u"New"_s);
    wizard.next();
    const auto sheet =
        RoundFigures(wizard.fixture.workspace.session())
            .sheet(wizard.fixture.workspace.campaign(), wizard.fixture.workspace.round());
    QCOMPARE(sheet->rowOf(QStringView(wizard.missing[0]))->current.figure(u"members_attended"),
        std::optional<qint64>(18));
}

void TestImportWizard::unknownHeadIsLeftOut()
{
    const Wizard wizard;
    wizard.dialog->addFiles({wizard.write(u"a.csv"_s,
        "unit_code,state,members_total,members_expected,members_attended,Cột lạ\n"
            + wizard.line(0, ",reported,20,20,18,gì đó\n"))});
    wizard.next();
    wizard.next();
    QVERIFY(wizard.table()->isVisible());
    QCOMPARE(wizard.cell(0, 1), u"New"_s);
    QVERIFY2(!wizard.cell(0, 7).contains(u"Cột lạ"_s), qPrintable(wizard.cell(0, 7)));
}

void TestImportWizard::rejectedRowsAreSavedAndComeBack()
{
    Wizard wizard;
    wizard.dialog->addFiles({wizard.write(u"a.csv"_s,
                                 head + wizard.line(0, ",reported,20,20,19\n")
                                     + "LA-01,reported,=1+1,5,5\n"),
        wizard.write(u"b.csv"_s, QByteArray("unit_code,state,note\nLA-02,reported,gửi lại\n"))});
    wizard.next();
    QVERIFY(wizard.button(u"saveRejectedButton"_s)->isEnabled());
    wizard.fixture.prompts.nextFile = wizard.fixture.path(u"tra-lai.csv"_s);
    wizard.button(u"saveRejectedButton"_s)->click();
    QFile saved(wizard.fixture.prompts.nextFile);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QStringList lines =
        QString::fromUtf8(saved.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].endsWith(u"members_attended;note"_s));
    QVERIFY2(lines[1].startsWith(u"a.csv;3;"_s), qPrintable(lines[1]));
    QVERIFY2(lines[1].contains(u";'=1+1;"_s), qPrintable(lines[1]));
    QVERIFY2(lines[2].startsWith(u"b.csv;2;"_s) && lines[2].endsWith(u";gửi lại"_s),
        qPrintable(lines[2]));
}

void TestImportWizard::unreadableFileIsSaidInTheReview()
{
    const Wizard wizard;
    wizard.dialog->addFiles({wizard.write(u"a.csv"_s, QByteArray("\xff\xd8\xff\x00\x01", 5)),
        wizard.write(u"b.csv"_s, head + wizard.line(0, ",reported,20,20,19\n"))});
    wizard.next();
    QVERIFY(wizard.table()->isVisible());
    QCOMPARE(wizard.cell(0, 1), u"Rejected"_s);
    QCOMPARE(wizard.cell(0, 2), u"a.csv"_s);
    QVERIFY(!wizard.cell(0, 7).isEmpty());
    QVERIFY(!wizard.button(u"saveRejectedButton"_s)->isEnabled());
    wizard.next();
    QCOMPARE(wizard.answered(), 41);
}

void TestImportWizard::backReturnsToTheFiles()
{
    const Wizard wizard;
    QVERIFY(!wizard.button(u"importBackButton"_s)->isVisible());
    wizard.dialog->addFiles(
        {wizard.write(u"a.csv"_s, head + wizard.line(0, ",reported,20,20,19\n"))});
    wizard.next();
    wizard.button(u"importBackButton"_s)->click();
    QVERIFY(wizard.dialog->findChild<QListWidget*>(u"importFileListWidget"_s)->isVisible());
}

void TestImportWizard::severalFilesAreOneAct()
{
    const Wizard wizard;
    const qsizetype before = wizard.acts();
    wizard.dialog->addFiles(
        {wizard.write(u"a.csv"_s, head + wizard.line(0, ",reported,20,20,19\n")),
            wizard.write(u"b.csv"_s, head + wizard.line(1, ",reported,8,8,8\n"))});
    wizard.next();
    wizard.next();
    QCOMPARE(wizard.acts(), before + 1);
    QCOMPARE(wizard.answered(), 42);
}

void TestImportWizard::rowsAreLeftAsDraftsWhenAskedFor()
{
    const Wizard wizard;
    wizard.dialog->addFiles({wizard.write(
        u"a.csv"_s, head + wizard.line(0, ",reported,20,20,19\n") + "XB01,reported,17,17,15\n")});
    wizard.next();
    auto* drafts = wizard.dialog->findChild<QCheckBox*>(u"importDraftsCheckBox"_s);
    QVERIFY(wizard.counts().contains(u"1 row(s) will be written"_s)); // what stands is kept
    drafts->click();
    QVERIFY(wizard.counts().contains(u"2 row(s) will be written"_s)); // a draft takes nothing away
    drafts->click();
    QVERIFY(wizard.counts().contains(u"1 row(s) will be written"_s));
    drafts->click();
    wizard.next();
    QCOMPARE(wizard.answered(), 40);
    const auto sheet =
        RoundFigures(wizard.fixture.workspace.session())
            .sheet(wizard.fixture.workspace.campaign(), wizard.fixture.workspace.round());
    QCOMPARE(sheet->drafts(), 2);
    QVERIFY(wizard.dialog->findChild<QLabel*>(u"importResultLabel"_s)
                ->text()
                .contains(u"2 row(s) were left as drafts"_s));
    QVERIFY(!wizard.button(u"withdrawImportButton"_s)->isVisible());
}

void TestImportWizard::unitsBeingEnteredAreNamedAndKept()
{
    const Wizard wizard;
    const Workspace& workspace = wizard.fixture.workspace;
    RowEdit edit;
    const auto load = [&] {
        const auto sheet =
            ReturnEntry(workspace.session()).load(workspace.campaign(), workspace.round());
        for (const EntryRow& row : sheet->rows)
            if (row.entry.code == wizard.missing.at(0))
                return row;
        return EntryRow();
    };
    edit.value.unit = load().entry.unit;
    edit.value.state = ReturnState::Reported;
    edit.value.figures[u"members_attended"_s].value = 7;
    QVERIFY(ReturnEntry(workspace.session())
                .saveDraft(workspace.campaign(), workspace.round(), edit)
                .ok());
    wizard.dialog->addFiles(
        {wizard.write(u"a.csv"_s, head + wizard.line(0, ",reported,20,20,19\n"))});
    wizard.next();
    QVERIFY(wizard.counts().contains(u"1 unit(s) being entered"_s));
    QVERIFY(wizard.cell(0, 7).contains(u"being entered"_s));
    auto* drafts = wizard.dialog->findChild<QCheckBox*>(u"importDraftsCheckBox"_s);
    drafts->click();
    QVERIFY(wizard.counts().contains(u"0 row(s) will be written"_s));
    drafts->click();
    wizard.next();
    QCOMPARE(load().confirmed.figure(u"members_attended"), std::optional<qint64>(19));
    QCOMPARE(load().draft->value.figure(u"members_attended"), std::optional<qint64>(7));
}

void TestImportWizard::everyControlHasAName()
{
    const Wizard wizard;
    wizard.dialog->addFiles({wizard.write(u"a.csv"_s, "unit_code,state,Lạ\nXB01,reported,1\n")});
    for (int step = 0; step < 3; ++step) {
        for (const QWidget* widget : wizard.dialog->findChildren<QWidget*>()) {
            const bool ours = widget->inherits("QPushButton") || widget->inherits("QCheckBox")
                || widget->inherits("QComboBox") || widget->inherits("QTableView")
                || widget->inherits("QListWidget");
            if (ours && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
        wizard.next();
    }
}

void TestImportWizard::menuOpensTheWizard()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    auto* action = window.findChild<QAction*>(u"importReturnsAction"_s);
    QVERIFY(action && !action->isEnabled());
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    action->trigger();
    const auto* wizard = window.findChild<ImportWizard*>();
    QVERIFY(wizard && wizard->isVisible());
    QVERIFY(wizard->windowTitle().contains(fixture.workspace.currentRound()->name));
}

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
