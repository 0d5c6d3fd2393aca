// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "models/draftjournal.h"
#include "usecases/returnentry.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QScopedValueRollback>

#include <memory>
#include <span>

namespace sosh {

class ReturnGridModel;
struct RowContent;
class Workspace;

/// Brings the typed rows of one round into the register and back, and keeps the cells in between. Knows no widgets.
class EntryDesk
{
    Q_DECLARE_TR_FUNCTIONS(EntryDesk)

public:
    EntryDesk(Workspace& workspace, ReturnGridModel& grid);

    /// Shows the workspace's round as the register has it. What is typed and not saved stays when it is the round that was shown,
    /// and so do the steps of typing.
    Status load();
    void selectLoadedRound(); ///< when another one cannot be shown yet
    /// Whether what is loaded can still be written: the same register and round, open, not read-only.
    bool isWritable() const;
    QString whyNotWritable() const; ///< in words; empty when it is

    /// Puts cells back that were typed and not kept when the program stopped. Returns how many of them change the draft.
    int putBack();
    /// Keeps the cells that changed in these rows, off the key's path. False: more changed than the figures of one row, and
    /// the rows belong into the register at once.
    bool note(int first, int last);

    Status saveRow(int row, const QString& caret);
    /// All rows that are typed in, in one transaction; the caret stands in `row`.
    Status saveAll(int row, const QString& caret);
    /// At most so many of them. How many are left.
    Result<int> saveSome(int most, int row, const QString& caret);
    /// Own drafts are being written: what is shown stays as it is.
    bool isKeepingDrafts() const { return m_keepingDrafts; }
    bool isWriting() const { return m_writing; }
    Result<ConfirmOutcome> confirm(std::span<const int> rows);
    Status keepOverConfirmed(int row); ///< what is typed now stands on the figures that overtook it
    Status withdraw(int row, const QString& reason);
    Status exempt(int row, const QString& reason); ///< of an untouched row
    Status setTotals(const std::vector<ControlTotal>& totals);
    /// While it lives, other writes to the register leave the typing as it is, and typing waits.
    [[nodiscard]] QScopedValueRollback<bool> keepingTyping()
    {
        return QScopedValueRollback<bool>(m_writing, true);
    }

    /// Where typing stopped last: the row and the measure; -1 when there is no draft.
    std::pair<int, QString> caret() const;

private:
    using Texts = QMap<QString, QString>; ///< by measure code

    template <typename Write>
    auto writing(Write write);
    void loadPrevious();
    void noteNewestAct();
    bool isChange(int row) const;
    bool onlyFiguresChanged(int row) const;
    Texts textsOf(const RowContent& content) const;
    Status save(const std::vector<int>& rows, int caretRow, const QString& caret);
    Status keep(const std::vector<int>& rows, const std::vector<RowEdit>& edits);
    void forget(std::span<const int> rows);

    Workspace& m_workspace;
    ReturnGridModel& m_grid;
    QString m_registry; ///< path of the register that is loaded
    QString m_campaign;
    int m_round = 0;
    bool m_writing = false;
    bool m_keepingDrafts = false;
    std::unique_ptr<DraftJournal> m_journal;
    QHash<int, Texts> m_noted; ///< rows whose cells stand in the journal, as they stand there
    std::pair<int, QString> m_lastPutBack{-1, {}};
};

} // namespace sosh
