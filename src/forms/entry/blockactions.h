// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/blockpaste.h"

#include <QObject>

class QAction;

namespace sosh {

class EntryDesk;
class GridPanel;
class InlineMessage;
class Workspace;

/// What the clerk does with many cells of the grid at once: paste a block or a message, compare with a paper's totals,
/// type again to check, mark as approximate.
class BlockActions final : public QObject
{
    Q_OBJECT

public:
    BlockActions(Workspace& workspace, GridPanel& grid, EntryDesk& desk, InlineMessage& message);

    const QList<QAction*>& actions() const { return m_actions; } ///< for a menu
    QAction* pasteAction() const { return m_actions.first(); } ///< says itself why it cannot
    QAction* askAction() const { return m_ask; } ///< whether faults of a block are asked about
    void restoreTotals(); ///< after a round was loaded
    /// Why the rows can be confirmed although the paper's totals differ: empty when they do not; none: given up.
    std::optional<QString> reasonOfDifferences();

signals:
    void notice(const QString& text);

private:
    QAction* add(const QString& text, const QKeySequence& key, void (BlockActions::*act)());
    void paste();
    void pasteMessage();
    void markApproximate();
    void editNote();
    void comparePaper();
    void keepTotals(const std::vector<ControlTotal>& totals);
    std::optional<QString> askReasonOfDifferences(const QString& question);
    void typeAgain();
    std::optional<PasteChoice> choiceFor(const BlockPaste& paste);
    void lay(BlockPaste& paste, PasteChoice choice);
    bool isTypable() const;

    Workspace& m_workspace;
    GridPanel& m_grid;
    EntryDesk& m_desk;
    InlineMessage& m_message;
    QList<QAction*> m_actions;
    QAction* m_ask = nullptr;
};

} // namespace sosh
