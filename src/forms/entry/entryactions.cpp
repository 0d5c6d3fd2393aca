// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/entryactions.h"

#include "core/vinumber.h"
#include "forms/basic/inlinemessage.h"
#include "forms/entry/blockactions.h"
#include "forms/entry/entrydesk.h"
#include "forms/entry/entrytableview.h"
#include "forms/entry/flagactions.h"
#include "forms/entry/gridpanel.h"
#include "forms/entry/hostdialog.h"
#include "forms/entry/reasondialog.h"
#include "forms/entry/returnform.h"
#include "forms/entry/warningactions.h"
#include "forms/window/workspace.h"
#include "models/returncommands.h"
#include "usecases/errortext.h"
#include "usecases/issuetext.h"
#include "usecases/registeroverview.h"

#include <QAction>
#include <QApplication>
#include <QHash>
#include <QMenu>

#include <set>

namespace sosh {
using namespace Qt::StringLiterals;

EntryActions::EntryActions(
    Workspace& workspace, GridPanel& grid, EntryDesk& desk, InlineMessage& message)
    : QObject(&grid)
    , m_workspace(workspace)
    , m_grid(grid)
    , m_desk(desk)
    , m_message(message)
{
    using Act = EntryActions;
    const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    add(m_ofRow, tr("&Confirm the row"), {ctrl(Qt::Key_Return), ctrl(Qt::Key_Enter)},
        &Act::confirmRow);
    m_form = add(m_ofRow, tr("Open the &form of the unit…"), {Qt::Key_F4}, &Act::openForm);
    add(m_ofRow, tr("&Reported"), {}, &Act::setReported);
    add(m_ofRow, tr("&Not held…  (key -)"), {}, &Act::setNil);
    add(m_ofRow, tr("Held &jointly with…"), {}, &Act::setJoint);
    m_warnings = new WarningActions(grid, desk);
    m_ofRow += m_warnings->actions();
    m_clearRow = add(m_ofRow, tr("C&lear what is being entered"), {}, &Act::clearRow);
    m_keepRow = add(m_ofRow, tr("Keep what is &being entered"), {}, &Act::keepOverConfirmed);
    m_withdraw = add(m_ofRow, tr("&Take the report back…"), {}, &Act::withdraw);
    add(m_ofCells, tr("Fill &down"), {ctrl(Qt::Key_D)}, &Act::fillDown);
    add(m_ofCells, tr("Copy the figure &above"), {ctrl(Qt::Key_Apostrophe)}, &Act::copyAbove);
    add(m_ofCells, tr("Cl&ear the cells"), {Qt::Key_Delete}, &Act::clearCells);
    m_blocks = new BlockActions(workspace, grid, desk, message);
    m_ofCells += m_blocks->actions();
    m_flags = new FlagActions(workspace, grid, desk, message);
    connect(m_blocks, &BlockActions::notice, this, &EntryActions::notice);
    connect(m_warnings, &WarningActions::notice, this, &EntryActions::notice);
    connect(m_flags, &FlagActions::notice, this, &EntryActions::notice);
    for (const QList<QAction*>& list : {m_ofRow, m_ofCells, m_flags->actions()}) {
        auto* line = new QAction(this);
        line->setSeparator(true);
        m_grid.table().addActions(list);
        m_grid.table().addAction(line);
    }
    m_grid.table().setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&m_grid.table(), &EntryTableView::signPressed, this, &EntryActions::onSign);
    connect(&m_grid.table(), &EntryTableView::unitActivated, this, &EntryActions::openForm);
    connect(&m_grid.table(), &EntryTableView::rowFinished, this, &EntryActions::confirmRow);
}

QAction* EntryActions::add(QList<QAction*>& list, const QString& text,
    const QList<QKeySequence>& keys, void (EntryActions::*act)())
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    list += action;
    return action;
}

bool EntryActions::canType(int row) const
{
    return row >= 0 && m_desk.isWritable() && m_grid.draft().canEdit(row);
}

void EntryActions::refresh()
{
    const int row = m_grid.currentRow();
    const bool typing = canType(row);
    QString why = m_desk.whyNotWritable();
    if (why.isEmpty() && row < 0)
        why = tr("Choose a row first.");
    else if (why.isEmpty() && !typing)
        why = tr("The unit is exempt; that is decided in the list of units that must report.");
    const QList<QAction*> all = m_ofRow + m_ofCells;
    for (QAction* action : all) {
        action->setEnabled(typing);
        action->setToolTip(why.isEmpty() ? QString(action->text()).remove(u'&') : why);
    }
    m_form->setEnabled(row >= 0);
    m_blocks->pasteAction()->setEnabled(true);
    m_flags->refresh();
    if (!typing)
        return;
    m_clearRow->setEnabled(m_grid.draft().isInProgress(row));
    m_keepRow->setEnabled(m_grid.draft().isOvertaken(row));
    if (!m_keepRow->isEnabled())
        m_keepRow->setToolTip(
            tr("No other figures were confirmed while the row was being entered."));
    m_warnings->refresh();
    m_withdraw->setEnabled(m_grid.draft().row(row).confirmed.revision > 0);
}

void EntryActions::fail(const Error& error)
{
    m_message.show(InlineMessage::Kind::Error, ErrorText::sentence(error));
}

void EntryActions::confirmRow()
{
    m_grid.table().finishEditing();
    const int row = m_grid.currentRow();
    if (!canType(row) || !m_grid.draft().isInProgress(row))
        return;
    const Issues issues = m_grid.draft().issues(row);
    if (!issues.empty() && !hasErrors(issues)) {
        m_warnings->giveReason();
        if (!m_grid.draft().issues(row).empty())
            return;
    }
    confirm({row});
}

void EntryActions::confirmAll()
{
    m_grid.table().finishEditing();
    std::vector<int> rows;
    for (int row = 0; row < m_grid.draft().rowCount(); ++row)
        if (m_grid.draft().isInProgress(row))
            rows.push_back(row);
    if (rows.empty()) {
        m_message.show(InlineMessage::Kind::Info, tr("No row is being entered."));
        return;
    }
    const auto reason = m_blocks->reasonOfDifferences();
    if (!reason)
        return;
    if (!reason->isEmpty())
        giveDifferenceReason(rows, *reason);
    confirm(std::move(rows));
}

/// The reason is kept with each first report that has none of its own; a change of confirmed figures is asked about by itself.
void EntryActions::giveDifferenceReason(std::span<const int> rows, const QString& reason)
{
    std::vector<int> silent;
    for (const int row : rows)
        if (m_grid.draft().row(row).confirmed.revision == 0
            && m_grid.draft().content(row).value.revisionReason.isEmpty())
            silent.push_back(row);
    ReturnCommands::giveRevisionReason(m_grid.draft(), silent, reason);
}

bool EntryActions::askRevisionReason(std::span<const int> rows)
{
    std::vector<int> silent;
    for (const int row : rows)
        if (m_grid.draft().row(row).confirmed.revision > 0
            && !hasErrors(m_grid.draft().issues(row)) // it is refused anyway
            && m_grid.draft().content(row).value.revisionReason.isEmpty())
            silent.push_back(row);
    if (silent.empty())
        return true;
    const auto reason = askReason(&m_grid,
        silent.size() == 1 ? tr("The confirmed figures of %1 are changed. Why?")
                                 .arg(m_grid.draft().row(silent.front()).entry.name)
                           : tr("The confirmed figures of %n unit(s) are changed. Why?", nullptr,
                               static_cast<int>(silent.size())));
    if (reason)
        ReturnCommands::giveRevisionReason(m_grid.draft(), silent, *reason);
    return reason.has_value();
}

void EntryActions::confirm(std::vector<int> rows)
{
    if (!askRevisionReason(rows))
        return;
    const auto outcome = m_desk.confirm(rows);
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    say(*outcome);
}

void EntryActions::say(const ConfirmOutcome& outcome)
{
    if (outcome.confirmed.empty() && outcome.refused.empty()) {
        m_message.show(InlineMessage::Kind::Info,
            tr("Nothing was confirmed: a note or a day alone is no report."));
        return;
    }
    const auto confirmed = static_cast<int>(outcome.confirmed.size());
    QString said = confirmed == 1
        ? tr("%1 was confirmed.")
              .arg(m_grid.draft().row(m_grid.draft().rowOf(outcome.confirmed.front())).entry.name)
        : tr("%n row(s) were confirmed.", nullptr, confirmed);
    if (outcome.refused.empty()) {
        m_message.show(InlineMessage::Kind::Done, said);
        return;
    }
    constexpr std::size_t shownLines = 5;
    QStringList lines{said + u' '
        + tr("%n row(s) stay in entry:", nullptr, static_cast<int>(outcome.refused.size()))};
    std::vector<std::pair<int, QString>> places;
    for (const ConfirmOutcome::Refused& refused : outcome.refused) {
        const int row = m_grid.draft().rowOf(refused.unit);
        Issue issue = refused.issues.empty() ? Issue{} : refused.issues.front();
        issue.place.unit = m_grid.draft().row(row).entry.shortName;
        places.emplace_back(row, issue.place.column);
        if (places.size() <= shownLines)
            lines += refused.issues.empty()
                ? tr("%1: the reason of the change is missing.").arg(issue.place.unit)
                : IssueText::sentence(issue, m_grid.draft().confirmed().measures);
    }
    if (places.size() > shownLines)
        lines += tr("and %n more", nullptr, static_cast<int>(places.size() - shownLines));
    m_message.show(InlineMessage::Kind::Warning, lines.join(u'\n'));
    m_message.offer(tr("Go to the cell"), [this, places, next = std::size_t(0)]() mutable {
        const auto& [row, measure] = places[next++ % places.size()];
        m_grid.goTo(row, measure);
    });
}

void EntryActions::openForm()
{
    m_grid.table().finishEditing();
    const int row = m_grid.currentRow();
    if (row < 0)
        return;
    const auto lookups = RegisterOverview(m_workspace.session()).lookups();
    if (!lookups) {
        fail(lookups.error());
        return;
    }
    if (const Status saved = m_desk.saveAll(row, m_grid.currentMeasure()); !saved)
        fail(saved.error());
    ReturnForm form(m_workspace, m_grid.draft(), row, *lookups, &m_grid);
    const auto answer = [&] { // files are attached while it is open
        const auto guard = m_desk.keepingTyping();
        return form.exec();
    };
    if (answer() == QDialog::Accepted && canType(row))
        ReturnCommands::setContent(m_grid.draft(), row, form.value());
}

void EntryActions::setReported()
{
    if (canType(m_grid.currentRow()))
        ReturnCommands::setReported(m_grid.draft(), m_grid.currentRow());
}

void EntryActions::setNil()
{
    const int row = m_grid.currentRow();
    if (!canType(row))
        return;
    const auto reason = askReason(&m_grid,
        tr("%1 did not hold it. Why?").arg(m_grid.draft().row(row).entry.name), nilReasons());
    if (reason)
        ReturnCommands::setNil(m_grid.draft(), row, *reason);
}

void EntryActions::setJoint()
{
    const int row = m_grid.currentRow();
    if (!canType(row))
        return;
    std::vector<RosterEntry> hosts;
    for (int other = 0; other < m_grid.draft().rowCount(); ++other)
        if (other != row && !m_grid.draft().row(other).entry.exempt)
            hosts.push_back(m_grid.draft().row(other).entry);
    HostDialog dialog(m_grid.draft().row(row).entry.name, std::move(hosts), &m_grid);
    if (dialog.exec() == QDialog::Accepted && dialog.host().isValid())
        ReturnCommands::setJoint(m_grid.draft(), row, dialog.host());
}

void EntryActions::clearRow()
{
    if (canType(m_grid.currentRow()))
        ReturnCommands::clearRow(m_grid.draft(), m_grid.currentRow());
}

void EntryActions::keepOverConfirmed()
{
    m_grid.table().finishEditing();
    const int row = m_grid.currentRow();
    if (!canType(row) || !m_grid.draft().isOvertaken(row))
        return;
    if (const Status kept = m_desk.keepOverConfirmed(row); !kept)
        fail(kept.error());
    else
        emit notice(tr("What is being entered stays; confirming it changes what stands."));
}

void EntryActions::withdraw()
{
    const int row = m_grid.currentRow();
    if (!canType(row))
        return;
    const QString name = m_grid.draft().row(row).entry.name;
    const auto reason = askReason(&m_grid, tr("Take the report of %1 back. Why?").arg(name));
    if (!reason)
        return;
    if (const Status done = m_desk.withdraw(row, *reason); !done)
        fail(done.error());
    else
        m_message.show(InlineMessage::Kind::Done, tr("The report of %1 was taken back.").arg(name));
}

void EntryActions::copyAbove()
{
    const auto cell = m_grid.cellAt(m_grid.table().currentIndex());
    const QModelIndex index = m_grid.table().currentIndex();
    const auto above = m_grid.cellAt(index.siblingAtRow(index.row() - 1));
    if (cell && above)
        fill(std::vector{*above}, {{cell->row}});
}

/// Rows that were not held, or held jointly, keep what they say.
void EntryActions::fill(std::span<const DraftCell> from, const std::vector<std::vector<int>>& into)
{
    std::set<int> passed;
    for (const std::vector<int>& rows : into)
        for (const int row : rows)
            if (ReturnCommands::hasNoFigures(m_grid.draft().content(row)))
                passed.insert(row);
    ReturnCommands::fillDown(m_grid.draft(), from, into);
    if (!passed.empty())
        emit notice(tr("%n row(s) that have no figures of their own were passed over.", nullptr,
            static_cast<int>(passed.size())));
}

void EntryActions::fillDown()
{
    std::map<QString, std::vector<DraftCell>> columns;
    for (const DraftCell& cell : m_grid.selectedCells())
        columns[cell.code].push_back(cell);
    std::vector<DraftCell> from;
    std::vector<std::vector<int>> into;
    QHash<int, int> places; // of rows on the screen
    for (const int row : m_grid.rowsFrom(-1))
        places.insert(row, static_cast<int>(places.size()));
    for (auto& [code, cells] : columns) {
        std::sort(cells.begin(), cells.end(), [&](const DraftCell& a, const DraftCell& b) {
            return places.value(a.row) < places.value(b.row);
        });
        from.push_back(cells.front());
        into.emplace_back();
        for (std::size_t i = 1; i < cells.size(); ++i)
            into.back().push_back(cells[i].row);
    }
    if (!from.empty())
        fill(from, into);
}

void EntryActions::clearCells()
{
    const std::vector<DraftCell> cells = m_grid.selectedCells();
    if (!cells.empty())
        ReturnCommands::clearCells(m_grid.draft(), cells);
}

/// Signs of the numeric pad, on a row in which nothing stands yet.
void EntryActions::onSign(QChar sign)
{
    const int row = m_grid.currentRow();
    if (row < 0 || !canType(row))
        return;
    if (!m_grid.draft().isUntouched(row))
        emit notice(tr("The row has figures; “Not held” is in the menu of the row."));
    else if (sign == u'*')
        exempt();
    else
        setNil();
}

void EntryActions::exempt()
{
    const int row = m_grid.currentRow();
    const QString name = m_grid.draft().row(row).entry.name;
    const auto reason =
        askReason(&m_grid, tr("%1 is exempt from reporting. Why?").arg(name), exemptReasons());
    if (!reason)
        return;
    if (const Status done = m_desk.exempt(row, *reason); !done)
        fail(done.error());
    else
        m_message.show(InlineMessage::Kind::Done, tr("%1 is exempt from reporting.").arg(name));
}

bool EntryActions::mayLeave(int row, const QString& measure)
{
    const Issue* issue = m_grid.draft().issueAt(row, measure);
    if (!issue || issue->code != IssueCode::AmbiguousNumber)
        return true;
    offerReadings(row, measure, *issue);
    return false;
}

void EntryActions::offerReadings(int row, const QString& measure, const Issue& issue)
{
    auto* menu = new QMenu(&m_grid.table());
    menu->setObjectName(u"readingsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString first = issue.args.value(1).toString();
    const auto take = [this, row, measure](const QString& text) {
        ReturnCommands::setCell(m_grid.draft(), {row, measure}, text);
    };
    QAction* read = menu->addAction(tr("It is %1").arg(first));
    connect(read, &QAction::triggered, this, [take, first] { take(first); });
    QAction* drop = menu->addAction(tr("Clear the cell"));
    connect(drop, &QAction::triggered, this, [take] { take({}); });
    const QRect cell = m_grid.table().visualRect(m_grid.table().currentIndex());
    menu->popup(m_grid.table().viewport()->mapToGlobal(cell.bottomLeft()));
    menu->setActiveAction(read);
}

} // namespace sosh
