// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flag.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <optional>

class QAction;

namespace sosh {

class EntryDesk;
class GridPanel;
class InlineMessage;
class Workspace;
struct Error;

/// Marks on figures: to look at again, and asked back to the unit. A mark is no figure, so rounds that are closed take it too.
class FlagActions final : public QObject
{
    Q_OBJECT

public:
    FlagActions(Workspace& workspace, GridPanel& grid, EntryDesk& desk, InlineMessage& message);

    const QList<QAction*>& actions() const { return m_actions; } ///< for a menu
    void refresh(); ///< what can be done now, and why not
    void mark(); ///< the current cell, with a text; a mark that stands is changed
    void askBack(); ///< puts the question to the unit on the clipboard and notes it
    void settle(); ///< the mark of the current cell
    void showList();

signals:
    void notice(const QString& text);
    void jumped(); ///< the list led to a cell that a filter may hide

private:
    struct Spot
    {
        int row = 0;
        QString measure; ///< code; empty: the whole return
    };

    QAction* add(const QString& text, const QKeySequence& key, void (FlagActions::*act)());
    std::optional<Spot> spot() const;
    QString nameOf(const Spot& spot) const;
    void askText(const Spot& spot, FlagKind kind);
    QString raise(const Spot& spot, FlagKind kind, const QString& text); ///< what went wrong
    QString question(const Spot& spot, const QString& text, QString& wrong) const;
    bool canMark() const;

    Workspace& m_workspace;
    GridPanel& m_grid;
    EntryDesk& m_desk;
    InlineMessage& m_message;
    QList<QAction*> m_actions;
    QAction* m_settle = nullptr;
    QAction* m_list = nullptr;
};

} // namespace sosh
