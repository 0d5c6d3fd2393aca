// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <span>
#include <vector>

class QAction;
class QKeySequence;

namespace sosh {

class BlockActions;
class EntryDesk;
class FlagActions;
class GridPanel;
class InlineMessage;
class WarningActions;
class Workspace;
struct ConfirmOutcome;
struct DraftCell;
struct Error;
struct Issue;

/// What can be done with the rows and cells of the grid: every action with its word and key, and its doing.
class EntryActions final : public QObject
{
    Q_OBJECT

public:
    EntryActions(Workspace& workspace, GridPanel& grid, EntryDesk& desk, InlineMessage& message);

    const QList<QAction*>& ofRow() const { return m_ofRow; } ///< for a menu
    const QList<QAction*>& ofCells() const { return m_ofCells; }
    BlockActions& blocks() const { return *m_blocks; }
    FlagActions& flags() const { return *m_flags; }
    WarningActions& warnings() const { return *m_warnings; }
    void refresh(); ///< what can be done now, and why not

    void confirmRow(); ///< the current one
    void confirmAll(); ///< all rows being entered that are in order
    void openForm();
    void setNil();
    bool mayLeave(int row, const QString& measure);

signals:
    void notice(const QString& text);

private:
    QAction* add(QList<QAction*>& list, const QString& text, const QList<QKeySequence>& keys,
        void (EntryActions::*act)());
    void setReported();
    void setJoint();
    void clearRow();
    void keepOverConfirmed();
    void withdraw();
    void copyAbove();
    void fillDown();
    void clearCells();
    void exempt();
    void giveDifferenceReason(std::span<const int> rows, const QString& reason);
    void onSign(QChar sign);
    void fill(std::span<const DraftCell> from, const std::vector<std::vector<int>>& into);
    void offerReadings(int row, const QString& measure, const Issue& issue);
    void confirm(std::vector<int> rows);
    bool askRevisionReason(std::span<const int> rows);
    void say(const ConfirmOutcome& outcome);
    void fail(const Error& error);
    bool canType(int row) const;

    Workspace& m_workspace;
    GridPanel& m_grid;
    EntryDesk& m_desk;
    InlineMessage& m_message;
    QList<QAction*> m_ofRow;
    QList<QAction*> m_ofCells;
    BlockActions* m_blocks = nullptr;
    FlagActions* m_flags = nullptr;
    WarningActions* m_warnings = nullptr;
    QAction* m_withdraw = nullptr;
    QAction* m_clearRow = nullptr;
    QAction* m_keepRow = nullptr;
    QAction* m_form = nullptr;
};

} // namespace sosh
