// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/entrypage.h"

#include "core/vinumber.h"
#include "forms/basic/appsettings.h"
#include "forms/basic/issueline.h"
#include "forms/basic/savedviewmenu.h"
#include "forms/basic/statestrip.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/entry/blockactions.h"
#include "forms/entry/entryactions.h"
#include "forms/entry/entrytableview.h"
#include "forms/entry/flagactions.h"
#include "forms/entry/gridpanel.h"
#include "forms/entry/warningactions.h"
#include "forms/window/pageregistry.h"
#include "models/draftstep.h"
#include "models/returncommands.h"
#include "models/rowstate.h"
#include "usecases/errortext.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr int pauseMs = 1500;
constexpr int flaggedRows = -1; ///< beside the states in the list of rows shown
constexpr int rowsAStep = 200; ///< of drafts: well below a second

} // namespace

EntryPage::EntryPage(Workspace& workspace)
    : Page(workspace, pageTitle(PageId::Entry))
{
    addRoundSelectors();
    m_grid = new GridPanel(workspace.theme());
    m_desk = std::make_unique<EntryDesk>(workspace, m_grid->model());
    m_actions = new EntryActions(workspace, *m_grid, *m_desk, message());
    m_issue = new IssueLine(*m_grid, workspace.theme());
    m_confirmAll = button(u"confirmAllButton"_s, tr("Confirm the valid rows"), true);
    addToTitleLine(m_confirmAll);
    content()->addWidget(makeToolLine());
    content()->addWidget(m_grid, 1);
    content()->addWidget(m_issue);
    m_pause.setParent(this);
    m_pause.setObjectName(u"typingPauseTimer"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(m_filter, &QLineEdit::textChanged, &m_grid->filter(), &FoldingProxy::setNeedle);
    connect(m_state, &QComboBox::currentIndexChanged, this, &EntryPage::filterRows);
    connect(m_confirmAll, &QPushButton::clicked, m_actions, &EntryActions::confirmAll);
    connect(m_issue, &IssueLine::reasonWanted, &m_actions->warnings(), &WarningActions::acceptCell);
    connect(&m_actions->flags(), &FlagActions::jumped, this, &EntryPage::showAllRows);
    connect(m_grid, &GridPanel::rowIsFiltered, this, &EntryPage::showAllRows);
    connect(m_actions, &EntryActions::notice, this, &Page::notice);
    m_step.setParent(this);
    m_step.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &EntryPage::saveStep);
    connect(&m_step, &QTimer::timeout, this, &EntryPage::saveStep);
    connect(&workspace, &Workspace::flushed, this, &EntryPage::saveTyping);
    connectGrid();
    m_grid->setColumnLayout(GridLayout::fromJson(workspace.settings().gridLayout()));
    connect(m_grid, &GridPanel::columnLayoutChanged, this,
        [this] { this->workspace().settings().setGridLayout(m_grid->columnLayout().toJson()); });
}

void EntryPage::showAllRows()
{
    m_filter->clear();
    m_state->setCurrentIndex(0);
}

void EntryPage::filterRows()
{
    const QVariant kept = m_state->currentData();
    const bool flagged = kept.isValid() && kept.toInt() == flaggedRows;
    m_grid->filter().setFlaggedOnly(flagged);
    m_grid->filter().setState(
        !kept.isValid() || flagged ? std::nullopt : std::optional(kept.toInt()));
}

/// The grid goes after the page, and its undo stack says so.
EntryPage::~EntryPage()
{
    m_grid->table().removeEventFilter(this);
    m_grid->table().selectionModel()->disconnect(this);
    m_grid->draft().undoStack().disconnect(this);
    m_grid->draft().disconnect(this);
    m_grid->disconnect(this);
}

void EntryPage::connectGrid()
{
    EntryTableView& table = m_grid->table();
    table.installEventFilter(this);
    table.mayLeave = [this](const QModelIndex& index) {
        const auto cell = m_grid->cellAt(index);
        return !cell || m_actions->mayLeave(cell->row, cell->code);
    };
    connect(m_grid, &GridPanel::selectionSummed, this, &EntryPage::saySelection);
    connect(&table, &EntryTableView::proposalTaken, this, [this](const QModelIndex& index) {
        if (const auto cell = m_grid->cellAt(index))
            ReturnCommands::setCell(m_grid->draft(), *cell, index.data(ProposalRole).toString());
    });
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this,
        &EntryPage::onCurrentChanged);
    connect(&m_grid->draft(), &ReturnDraft::rowsChanged, this, &EntryPage::onRowsChanged);
    connect(&m_grid->draft().undoStack(), &QUndoStack::indexChanged, this, &Page::typingChanged);
}

/// Figures of one row wait until the row is left or typing pauses; all else is kept as soon as the step is done.
void EntryPage::onRowsChanged(int first, int last)
{
    m_pause.start();
    if (!m_desk->note(first, last))
        m_step.start();
    refreshCounts();
    refreshPosition();
}

QToolButton* EntryPage::makeMenuButton(
    const QString& objectName, const QString& text, const QList<QAction*>& actions)
{
    auto* made = named(new QToolButton, objectName, text);
    made->setText(text);
    made->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(made);
    menu->setToolTipsVisible(true);
    menu->addActions(actions);
    made->setMenu(menu);
    return made;
}

QWidget* EntryPage::makeToolLine()
{
    m_filter = named(new QLineEdit, u"unitFilterLineEdit"_s, tr("Filter the units"));
    m_filter->setPlaceholderText(tr("Filter by unit"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(100);
    m_filter->setMaximumWidth(160);
    m_state = named(new QComboBox, u"stateComboBox"_s, tr("Rows shown"));
    m_state->setMinimumWidth(90);
    m_state->addItem(tr("All"));
    for (const RowState state : rowStates)
        m_state->addItem(u"%1  %2"_s.arg(RowStateText::sign(state), RowStateText::name(state)),
            static_cast<int>(state));
    m_state->addItem(u"⚑  "_s + tr("Marked to look at again"), flaggedRows);
    SavedViewMenu* views = makeSavedViews(u"entry"_s);
    views->track(u"text"_s, m_filter);
    views->track(u"state"_s, m_state);
    m_strip = new StateStrip(workspace().theme());
    QToolButton* columns = makeMenuButton(u"columnsToolButton"_s, tr("Choose columns"), {});
    m_columns = columns->menu();
    connect(m_columns, &QMenu::aboutToShow, this, [this] { m_grid->fillColumnMenu(*m_columns); });

    auto* tools = new QWidget;
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(m_filter);
    line->addWidget(m_state);
    line->addWidget(views);
    line->addSpacing(spacing::small);
    line->addWidget(m_strip);
    line->addStretch();
    line->addWidget(makeMenuButton(u"rowToolButton"_s, tr("Row"), m_actions->ofRow()));
    QToolButton* cells = makeMenuButton(u"cellsToolButton"_s, tr("Cells"), m_actions->ofCells());
    cells->menu()->addSeparator();
    cells->menu()->addAction(m_actions->blocks().askAction());
    line->addWidget(cells);
    line->addWidget(
        makeMenuButton(u"flagsToolButton"_s, tr("Marks"), m_actions->flags().actions()));
    line->addWidget(columns);
    return tools;
}

void EntryPage::reload()
{
    if (m_desk->isKeepingDrafts())
        return;
    const Round* round = workspace().currentRound();
    if (!round) {
        showEmpty(tr("There is no round yet. The units' figures will stand here."));
        return;
    }
    if (const Status kept = keepTyping(); !kept) { // loading would forget it
        fail(kept.error());
        m_desk->selectLoadedRound();
        return;
    }
    const ReturnDraft& draft = m_grid->draft();
    const int row = m_grid->currentRow();
    const QString unit = row < 0 ? QString() : draft.row(row).entry.code;
    const QString measure = m_grid->currentMeasure();
    const RoundId before = draft.confirmed().round.id;
    if (const Status loaded = m_desk->load(); !loaded) {
        showEmpty(ErrorText::sentence(loaded.error()));
        return;
    }
    showContent();
    if (!m_desk->isWriting())
        m_grid->filter()
            .invalidate(); // other writes may have changed what is filtered and sorted by
    m_grid->fillColumnMenu(*m_columns);
    m_actions->blocks().restoreTotals();
    putTypingBack();
    if (m_grid->currentRow() < 0)
        restoreCaret(unit, measure, before == draft.confirmed().round.id);
    refreshCounts();
    refreshPosition();
}

/// After a power cut or a kill.
void EntryPage::putTypingBack()
{
    const int cells = m_desk->putBack();
    if (cells == 0)
        return;
    saveTyping();
    message().show(InlineMessage::Kind::Info,
        tr("%n cell(s) typed before the program stopped were put back.", nullptr, cells));
}

/// Where the clerk stood; after opening, where typing stopped, or the first unit that has not reported.
void EntryPage::restoreCaret(const QString& unitCode, const QString& measure, bool sameRound)
{
    const ReturnDraft& draft = m_grid->draft();
    int row = -1;
    QString cell = measure;
    if (sameRound)
        if (const RoundSheet::Row* found = draft.confirmed().rowOf(unitCode))
            row = draft.rowOf(found->entry.unit);
    if (row < 0 && draft.isEditable())
        std::tie(row, cell) = m_desk->caret();
    for (int other = 0; row < 0 && draft.isEditable() && other < draft.rowCount(); ++other)
        if (draft.isUntouched(other) && draft.canEdit(other))
            row = other;
    if (row >= 0 && m_grid->shows(row))
        m_grid->goTo(row, cell);
}

void EntryPage::refreshCounts()
{
    const ReturnGridModel& model = m_grid->model();
    int drafts = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        drafts += model.stateOf(row) == RowState::Draft ? 1 : 0;
    m_strip->setCounts(summarize(model.draft().confirmed()).states, drafts);
    const int typed = model.draft().inProgress();
    m_confirmAll->setEnabled(m_desk->isWritable() && typed > 0);
    const QString why = m_desk->whyNotWritable();
    m_confirmAll->setToolTip(!why.isEmpty() ? why
            : typed == 0                    ? tr("No row is being entered.")
                         : tr("Rows in order are confirmed, the others are listed"));
}

void EntryPage::refreshPosition()
{
    m_actions->refresh();
    m_issue->refresh();
}

void EntryPage::onCurrentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (previous.isValid() && current.row() != previous.row())
        if (const auto left = m_grid->cellAt(previous))
            if (const Status saved = m_desk->saveRow(left->row, left->code); !saved)
                fail(saved.error());
    refreshPosition();
}

Status EntryPage::keepTyping()
{
    m_grid->table().finishEditing();
    m_pause.stop();
    return m_desk->saveAll(m_grid->currentRow(), m_grid->currentMeasure());
}

void EntryPage::saveTyping()
{
    if (const Status kept = keepTyping(); !kept)
        fail(kept.error());
}

/// The rows of a large block are saved in steps, so that the window goes on answering; leaving the page saves the rest at once.
void EntryPage::saveStep()
{
    if (!m_grid->table().isEditing())
        m_pause.stop();
    const auto left = m_desk->saveSome(rowsAStep, m_grid->currentRow(), m_grid->currentMeasure());
    if (!left)
        return fail(left.error());
    if (*left > 0) {
        emit notice(tr("Saving what was typed: %n row(s) left", nullptr, *left));
        m_step.start();
    } else if (m_saysWhatIsLeft)
        emit notice({});
    m_saysWhatIsLeft = *left > 0;
}

void EntryPage::goToTyping()
{
    for (int row = 0; row < m_grid->draft().rowCount(); ++row)
        if (m_grid->draft().isInProgress(row)) {
            m_grid->goTo(row,
                m_grid->draft().row(row).draft ? m_grid->draft().row(row).draft->caret : QString());
            return;
        }
}

void EntryPage::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous()) // minimised, it is not left
        saveTyping();
    Page::hideEvent(event);
}

/// Leaving the grid for another place of the window leaves the row too.
bool EntryPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_grid->table() && event->type() == QEvent::FocusOut
        && !m_grid->table().isEditing() && !QApplication::activePopupWidget())
        saveStep();
    return Page::eventFilter(watched, event);
}

QString EntryPage::typingToUndo() const
{
    const ReturnDraft& draft = m_grid->draft();
    const ActId before = DraftStep::actBefore(draft.undoStack());
    // What was confirmed since then is taken back first.
    return before.value() < draft.newestAct().value() ? QString() : draft.undoStack().undoText();
}

QString EntryPage::typingToRedo() const
{
    return m_grid->draft().undoStack().redoText();
}

void EntryPage::undoTyping()
{
    m_grid->draft().undoStack().undo();
    DraftStep::dropDead(m_grid->draft().undoStack());
}

void EntryPage::redoTyping()
{
    m_grid->draft().undoStack().redo();
    DraftStep::dropDead(m_grid->draft().undoStack());
}

void EntryPage::saySelection(int cells, std::optional<qint64> sum)
{
    if (cells < 2)
        emit notice({});
    else if (sum)
        emit notice(tr("%n cell(s) selected; sum: %1", nullptr, cells).arg(vinumber::count(*sum)));
    else
        emit notice(tr("%n cell(s) selected", nullptr, cells));
}

} // namespace sosh
