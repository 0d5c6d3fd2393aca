// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/warningactions.h"

#include "forms/entry/entrydesk.h"
#include "forms/entry/entrytableview.h"
#include "forms/entry/gridpanel.h"
#include "forms/entry/reasondialog.h"
#include "models/returncommands.h"
#include "usecases/issuetext.h"

#include <QAction>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr int shownLines = 6;

Issues warningsOf(const Issues& issues)
{
    Issues warnings;
    std::copy_if(issues.begin(), issues.end(), std::back_inserter(warnings),
        [](const Issue& issue) { return issue.severity == Severity::Warning; });
    return warnings;
}

} // namespace

WarningActions::WarningActions(GridPanel& grid, EntryDesk& desk)
    : QObject(&grid)
    , m_grid(grid)
    , m_desk(desk)
{
    using Act = WarningActions;
    add(tr("&Give the reason of the warnings…"), Qt::Key_F8, &Act::giveReason);
    add(tr("Accept the &warning of the cell…"), Qt::Key_F9, &Act::acceptCell);
    add(tr("Accept warnings of this &kind…"), Qt::SHIFT | Qt::Key_F9, &Act::acceptKind);
}

QAction* WarningActions::add(
    const QString& text, const QKeySequence& key, void (WarningActions::*act)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_actions += action;
    return action;
}

void WarningActions::refresh()
{
    const bool any = !m_grid.draft().issues(m_grid.currentRow()).empty();
    for (QAction* action : m_actions)
        action->setEnabled(any);
}

bool WarningActions::canType(int row) const
{
    return row >= 0 && m_desk.isWritable() && m_grid.draft().canEdit(row);
}

/// The cell's own, else the first of its row.
const Issue* WarningActions::currentWarning() const
{
    const int row = m_grid.currentRow();
    if (!canType(row))
        return nullptr;
    const Issue* here = m_grid.draft().issueAt(row, m_grid.currentMeasure());
    if (here && here->severity == Severity::Warning)
        return here;
    for (const Issue& issue : m_grid.draft().issues(row))
        if (issue.severity == Severity::Warning)
            return &issue;
    return nullptr;
}

void WarningActions::giveReason()
{
    const int row = m_grid.currentRow();
    if (canType(row))
        ask({{row, warningsOf(m_grid.draft().issues(row))}});
}

void WarningActions::acceptCell()
{
    m_grid.table().finishEditing();
    if (const Issue* warning = currentWarning())
        ask({{m_grid.currentRow(), {*warning}}});
    else
        emit notice(tr("Nothing is to be checked in this row."));
}

std::vector<int> WarningActions::rowsMeant() const
{
    std::vector<int> rows = m_grid.selectedRows();
    if (rows.size() < 2)
        rows = m_grid.rowsFrom(-1);
    std::erase_if(rows, [this](int row) { return !canType(row); });
    return rows;
}

void WarningActions::acceptKind()
{
    m_grid.table().finishEditing();
    const Issue* warning = currentWarning();
    if (!warning)
        return emit notice(tr("Nothing is to be checked in this row."));
    const IssueCode kind = warning->code;
    std::map<int, Issues> found;
    for (const int row : rowsMeant())
        for (const Issue& issue : m_grid.draft().issues(row))
            if (issue.code == kind)
                found[row].push_back(issue);
    ask(found);
}

void WarningActions::ask(const std::map<int, Issues>& warnings)
{
    QStringList lines;
    int count = 0;
    for (const auto& [row, issues] : warnings)
        for (Issue issue : issues) {
            if (++count > shownLines)
                continue;
            issue.place.unit = m_grid.draft().row(row).entry.shortName;
            lines += IssueText::sentence(issue, m_grid.draft().confirmed().measures);
        }
    if (count == 0)
        return;
    if (count > shownLines)
        lines += tr("and %n more", nullptr, count - shownLines);
    lines += tr("Why do the figures stand?");
    if (const auto reason = askReason(&m_grid, lines.join(u'\n')))
        ReturnCommands::acceptEach(m_grid.draft(), warnings, *reason);
}

} // namespace sosh
