// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <map>

class QAction;

namespace sosh {

class EntryDesk;
class GridPanel;

/// Letting warnings stand, each with a reason that a number key picks: all of a row, that of a cell, one kind in many rows.
class WarningActions final : public QObject
{
    Q_OBJECT

public:
    WarningActions(GridPanel& grid, EntryDesk& desk);

    const QList<QAction*>& actions() const { return m_actions; } ///< for a menu
    void refresh(); ///< those of a row that can be typed in
    void giveReason(); ///< of the current row
    void acceptCell(); ///< of the current cell, else of its row
    void
    acceptKind(); ///< of the current cell, in the selected rows or in all that are being entered

signals:
    void notice(const QString& text);

private:
    QAction* add(const QString& text, const QKeySequence& key, void (WarningActions::*act)());
    bool canType(int row) const;
    const Issue* currentWarning() const;
    std::vector<int> rowsMeant() const;
    void ask(const std::map<int, Issues>& warnings);

    GridPanel& m_grid;
    EntryDesk& m_desk;
    QList<QAction*> m_actions;
};

} // namespace sosh
