// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "usecases/returnentry.h"

#include <QCoreApplication>

#include <span>

namespace sosh {

class ReturnGridModel;
class Workspace;

/// Brings the typed rows of one round into the register and back. Knows no widgets.
class EntryDesk
{
    Q_DECLARE_TR_FUNCTIONS(EntryDesk)

public:
    EntryDesk(Workspace& workspace, ReturnGridModel& grid);

    /// Shows the workspace's round as the register has it. While an own write is going on, typing stays.
    Status load();
    /// Whether what is loaded can still be written: the same register and round, open, not read-only.
    bool isWritable() const;
    QString whyNotWritable() const; ///< in words; empty when it is

    Status saveRow(int row, const QString& caret);
    Status saveAll(const QString& caret);
    Result<ConfirmOutcome> confirm(std::span<const int> rows);
    Status discard(int row);
    Status withdraw(int row, const QString& reason);

    /// Where typing stopped last: the row and the measure; -1 when there is no draft.
    std::pair<int, QString> caret() const;

private:
    template <class Write>
    auto writing(Write write);

    Workspace& m_workspace;
    ReturnGridModel& m_grid;
    QString m_registry; ///< path of the register that is loaded
    QString m_campaign;
    int m_round = 0;
    bool m_writing = false;
};

} // namespace sosh
