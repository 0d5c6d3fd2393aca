// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/blockactions.h"

#include "core/vinumber.h"
#include "forms/basic/appsettings.h"
#include "forms/basic/formdialog.h"
#include "forms/basic/inlinemessage.h"
#include "forms/basic/theme.h"
#include "forms/entry/chatdialog.h"
#include "forms/entry/chatsenders.h"
#include "forms/entry/entrydesk.h"
#include "forms/entry/entrytableview.h"
#include "forms/entry/gridpanel.h"
#include "forms/entry/papertotalsdialog.h"
#include "forms/entry/pastedialog.h"
#include "forms/entry/reasondialog.h"
#include "forms/entry/rekeydialog.h"
#include "forms/window/workspace.h"
#include "models/valuenote.h"
#include "usecases/errortext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QProgressDialog>

#include <algorithm>
#include <memory>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr int progressAfterMs = 1000;
constexpr qsizetype manyCells = 20000; ///< well below a second

/// Shows itself only when the work is long; Cancel stops it. Small blocks have none, for telling lets other events in.
class PasteProgress
{
public:
    PasteProgress(const QString& text, const BlockPaste& paste, QWidget* parent)
    {
        if (paste.cells() < manyCells)
            return;
        m_dialog =
            std::make_unique<QProgressDialog>(text, BlockActions::tr("Cancel"), 0, 1, parent);
        m_dialog->setWindowModality(Qt::WindowModal);
        m_dialog->setMinimumDuration(progressAfterMs);
    }
    BlockPaste::Progress teller()
    {
        if (!m_dialog)
            return {};
        return [this](int done, int total) {
            m_dialog->setMaximum(total);
            m_dialog->setValue(done);
            return !m_dialog->wasCanceled();
        };
    }

private:
    std::unique_ptr<QProgressDialog> m_dialog;
};

} // namespace

BlockActions::BlockActions(
    Workspace& workspace, GridPanel& grid, EntryDesk& desk, InlineMessage& message)
    : QObject(&grid)
    , m_workspace(workspace)
    , m_grid(grid)
    , m_desk(desk)
    , m_message(message)
{
    using Act = BlockActions;
    add(tr("&Paste"), QKeySequence::Paste, &Act::paste);
    add(tr("Paste a &message…"), Qt::CTRL | Qt::Key_M, &Act::pasteMessage);
    add(tr("Appro&ximate (≈)"), Qt::Key_F7, &Act::markApproximate);
    add(tr("&Note on the figure…"), Qt::SHIFT | Qt::Key_F2, &Act::editNote)
        ->setObjectName(u"valueNoteAction"_s);
    add(tr("&Totals on the paper…"), Qt::CTRL | Qt::Key_T, &Act::comparePaper);
    add(tr("Type a&gain to check…"), Qt::CTRL | Qt::Key_R, &Act::typeAgain);
    m_ask = new QAction(tr("Ask about &wrong cells when pasting"), this);
    m_ask->setObjectName(u"askPasteAction"_s);
    m_ask->setCheckable(true);
    m_ask->setChecked(workspace.settings().pasteChoice().isEmpty());
    connect(m_ask, &QAction::triggered, this, [this](bool ask) {
        m_workspace.settings().setPasteChoice(
            ask ? QString() : pasteChoiceName(PasteChoice::Everything));
    });
}

QAction* BlockActions::add(
    const QString& text, const QKeySequence& key, void (BlockActions::*act)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_actions += action;
    return action;
}

bool BlockActions::isTypable() const
{
    return m_desk.isWritable() && m_grid.currentRow() >= 0;
}

void BlockActions::paste()
{
    const QMimeData* data = QApplication::clipboard()->mimeData();
    const QString measure = m_grid.currentMeasure();
    if (const QString why = m_desk.whyNotWritable(); !why.isEmpty())
        return emit notice(why);
    if (measure.isEmpty())
        return emit notice(tr("Choose the cell of a figure first; the block goes in from there."));
    if (!data)
        return;
    m_grid.table().finishEditing();
    BlockPaste paste(m_grid.draft(), TableBlock::from(*data), m_grid.rowsFrom(m_grid.currentRow()),
        m_grid.measuresFrom(measure));
    {
        PasteProgress progress(tr("Looking at the block…"), paste, &m_grid);
        if (!paste.look(progress.teller()))
            return emit notice(tr("Nothing was pasted."));
    }
    if (const auto choice = choiceFor(paste))
        lay(paste, *choice);
}

/// Asked once a block, unless the clerk said that it is always the same.
std::optional<PasteChoice> BlockActions::choiceFor(const BlockPaste& paste)
{
    if (paste.faults().empty())
        return PasteChoice::Everything;
    if (const auto kept = pasteChoiceFrom(m_workspace.settings().pasteChoice()))
        return kept;
    PasteDialog dialog(paste, &m_grid);
    if (dialog.exec() != QDialog::Accepted)
        return PasteChoice::Nothing;
    if (dialog.isRemembered()) {
        m_workspace.settings().setPasteChoice(pasteChoiceName(dialog.choice()));
        m_ask->setChecked(false);
    }
    return dialog.choice();
}

void BlockActions::lay(BlockPaste& paste, PasteChoice choice)
{
    if (choice == PasteChoice::Nothing) {
        m_message.show(InlineMessage::Kind::Info,
            tr("Nothing was pasted.") + u'\n' + paste.sentences().join(u'\n'));
        return;
    }
    std::optional<PasteOutcome> outcome;
    {
        PasteProgress progress(tr("Pasting…"), paste, &m_grid);
        outcome = paste.lay(choice, progress.teller());
    }
    if (!outcome)
        return emit notice(tr("Nothing was pasted."));
    const QString said = tr("%n cell(s) were pasted.", nullptr, outcome->taken);
    if (paste.faults().empty())
        emit notice(said);
    else
        m_message.show(InlineMessage::Kind::Warning,
            said + u' '
                + tr("%n cell(s) were left out. Ctrl+Z takes the block back.", nullptr,
                    outcome->leftOut)
                + u'\n' + paste.sentences().join(u'\n'));
}

void BlockActions::pasteMessage()
{
    if (!isTypable())
        return;
    m_grid.table().finishEditing();
    const QString text = QApplication::clipboard()->text();
    ChatDialog dialog(m_grid.draft(), m_grid.currentRow(), chatSenders(m_workspace, m_grid.draft()),
        text, m_workspace.theme(), &m_grid);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<DraftCell> cells;
    QStringList texts;
    for (const ChatDialog::Landing& landing : dialog.landings())
        for (auto each = landing.figures.cbegin(); each != landing.figures.cend(); ++each) {
            cells.push_back({landing.row, each.key()});
            texts += (each->approximate ? u"≈"_s : QString()) + QString::number(each->value);
        }
    if (cells.empty())
        return;
    const int row = cells.front().row;
    ReturnCommands::putTexts(m_grid.draft(), tr("pasting a message"), cells, texts);
    m_grid.goTo(row, cells.front().code);
    emit notice(tr(
        "%n figure(s) of the message are in the grid.", nullptr, static_cast<int>(cells.size())));
}

void BlockActions::markApproximate()
{
    const std::vector<DraftCell> cells = m_grid.selectedCells();
    const bool all = std::all_of(cells.begin(), cells.end(), [this](const DraftCell& cell) {
        const auto& figures = m_grid.draft().content(cell.row).value.figures;
        return !figures.contains(cell.code) || figures.value(cell.code).approximate;
    });
    if (isTypable() && !cells.empty())
        ReturnCommands::setApproximate(m_grid.draft(), cells, !all);
}

void BlockActions::editNote()
{
    const auto cell = m_grid.cellAt(m_grid.table().currentIndex());
    if (!cell || !isTypable())
        return;
    m_grid.table().finishEditing();
    auto* dialog = new FormDialog(u"valueNoteDialog"_s, tr("Note on the figure"), &m_grid);
    const Measure& measure = *m_grid.draft().confirmed().measure(cell->code);
    const QLineEdit* note = dialog->addText(u"valueNoteLineEdit"_s,
        u"%1, %2"_s.arg(m_grid.draft().row(cell->row).entry.name, measure.label),
        valuenote::of(m_grid.draft().content(cell->row).value, measure),
        tr("It stands in the note of the report, behind the name of the column."));
    dialog->onSave<QString>([note] { return FormDialog::text(note); },
        [this, cell = *cell](const QString& text) {
            ReturnCommands::setNote(m_grid.draft(), cell, text);
            return QString();
        });
    dialog->open();
}

void BlockActions::comparePaper()
{
    if (!isTypable())
        return;
    PaperTotalsDialog dialog(
        summarize(m_grid.model().sheet()).measures, m_grid.footer().paperTotals(), &m_grid);
    if (dialog.exec() != QDialog::Accepted)
        return;
    keepTotals(dialog.totals());
    if (dialog.wantsReason())
        askReasonOfDifferences(tr("Why do they differ?"));
}

void BlockActions::keepTotals(const std::vector<ControlTotal>& totals)
{
    if (const Status kept = m_desk.setTotals(totals); !kept)
        m_message.show(InlineMessage::Kind::Error, ErrorText::sentence(kept.error()));
    restoreTotals();
}

void BlockActions::restoreTotals()
{
    const std::vector<ControlTotal>& totals = m_grid.draft().totals();
    if (totals != m_grid.footer().paperTotals())
        m_grid.setPaperTotals(totals);
}

std::optional<QString> BlockActions::reasonOfDifferences()
{
    return askReasonOfDifferences(tr("Why are the rows confirmed all the same?"));
}

/// Differences that have their reason are not asked about again. The reason is kept with the differences it was given for.
std::optional<QString> BlockActions::askReasonOfDifferences(const QString& question)
{
    QStringList lines;
    std::vector<ControlTotal> totals = m_grid.footer().paperTotals();
    for (const TotalDifference& each : m_grid.footer().differences()) {
        if (!each.reason.isEmpty())
            continue;
        lines +=
            tr("%1: on the paper %2, in the grid %3")
                .arg(each.measure.label, vinumber::count(each.paper), vinumber::count(each.grid));
        for (ControlTotal& total : totals)
            if (total.measure == each.measure.code)
                total.difference = each.difference();
    }
    if (lines.isEmpty())
        return QString();
    lines.prepend(tr("The totals differ from the paper."));
    const auto reason = askReason(&m_grid, (lines + QStringList{question}).join(u'\n'));
    if (!reason)
        return reason;
    for (const TotalDifference& each : m_grid.footer().differences())
        for (ControlTotal& total : totals)
            if (total.measure == each.measure.code && each.reason.isEmpty())
                total.reason = *reason;
    keepTotals(totals);
    return reason;
}

/// The selected rows when there are several, else all that are being entered.
void BlockActions::typeAgain()
{
    std::vector<int> rows = m_grid.selectedRows();
    if (rows.size() < 2) {
        rows.clear();
        for (const int row : m_grid.rowsFrom(-1))
            if (m_grid.draft().isInProgress(row))
                rows.push_back(row);
    }
    std::erase_if(rows, [this](int row) { return !m_grid.draft().canEdit(row); });
    if (!m_desk.isWritable() || rows.empty())
        return emit notice(tr("No row is being entered; select the rows to type again."));
    m_grid.table().finishEditing();
    RekeyDialog dialog(
        m_grid.draft(), std::move(rows), m_grid.measuresFrom({}), m_workspace.theme(), &m_grid);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<DraftCell> cells;
    QStringList texts;
    for (const RekeyModel::Difference& each : dialog.differences()) {
        cells.push_back(each.cell);
        texts += each.second;
    }
    ReturnCommands::putTexts(m_grid.draft(), tr("figures typed again"), cells, texts);
}

} // namespace sosh
