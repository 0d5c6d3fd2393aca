// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controltotal.h"
#include "core/flag.h"
#include "core/importplan.h"
#include "core/result.h"
#include "core/roundsheet.h"

#include <QDateTime>
#include <QMap>

#include <optional>
#include <span>
#include <vector>

namespace sosh {

class RegisterSession;

/// A draft as it lies in the register, with the cell where typing stopped.
struct EntryDraft
{
    UnitReturn value;
    int baseRevision = 0; ///< confirmed revision it started from; 0 = none
    QString caret; ///< measure code or column
    QString operatorName;
    QDateTime saved = {};
    QMap<QString, QString> unread = {}; ///< by measure code: typed texts that are no counts
};

/// One row of the entry grid.
struct EntryRow
{
    RosterEntry entry;
    UnitReturn confirmed; ///< state Missing when nothing is
    std::optional<EntryDraft> draft;
    std::optional<int> headcount; ///< the unit's members, proposed for the total
    QDate headcountAsOf;

    /// What the grid shows: the draft, else what is confirmed.
    const UnitReturn& shown() const { return draft ? draft->value : confirmed; }
};

struct EntrySheet
{
    RoundSheet sheet;
    std::vector<EntryRow> rows; ///< parallel to sheet.rows
    std::vector<Flag> flags = {}; ///< open ones, as they were raised
    std::vector<ControlTotal> totals = {}; ///< of the paper, in the round's order
};

/// Whether a sheet comes with what the units gave before.
enum class PastReading
{
    Read,
    Left ///< the reader has it already
};

/// What the clerk typed in one row.
struct RowEdit
{
    UnitReturn value; ///< unit set; revisionReason when it changes confirmed figures
    int baseRevision =
        0; ///< what stood when it was begun; it may be taken back meanwhile, not replaced
    QString caret;
    QMap<QString, QString> unread = {}; ///< by measure code: typed texts that are no counts
};

struct ConfirmOutcome
{
    ActId act; ///< invalid when no row could be confirmed
    std::vector<UnitId> confirmed;
    struct Refused
    {
        UnitId unit;
        Issues issues; ///< errors, and warnings without a reason
        bool reasonMissing = false; ///< changes confirmed figures and does not say why
    };
    std::vector<Refused> refused;
};

/// Journey 1: typing what arrives. Drafts stand beside what is confirmed and count nowhere; confirming makes the next revision.
class ReturnEntry
{
public:
    explicit ReturnEntry(RegisterSession& session);

    /// Errors: CampaignUnknown, RoundUnknown, RoundIsDraft.
    Result<EntrySheet> load(
        const QString& campaign, int round, PastReading past = PastReading::Read) const;

    /// Keeps the row as a draft; equal to what is confirmed means no draft. Errors: RoundNotOpen, RegisterReadOnly.
    Status saveDraft(const QString& campaign, int round, const RowEdit& edit);
    /// The same for many rows, in one transaction. Errors: UnitUnknown as well; then nothing is kept.
    Status saveDrafts(const QString& campaign, int round, std::span<const RowEdit> edits);
    Status discardDraft(const QString& campaign, int round, UnitId unit);

    /// Confirms the rows that are in order in one act, and lists the others; those stay drafts. In a sealed round each row says
    /// why it changes; what was sealed stays as it is.
    /// A row that was confirmed meanwhile is refused like one with an error. Errors: RoundNotOpen; RoundSealed when a row of a
    /// sealed round has no reason.
    Result<ConfirmOutcome> confirm(
        const QString& campaign, int round, std::span<const RowEdit> edits);

    /// Takes a confirmed report back; the one before stands again, if there is one. Errors: RoundNotOpen, ReasonMissing, Stale.
    Status withdraw(const QString& campaign, int round, UnitId unit, const QString& reason);

    /// Errors block confirming; a warning is in order once it has a reason.
    static Issues openIssues(
        const UnitReturn& value, const RoundSheet::Row& row, const RoundSheet& sheet);
    /// One error for each text that is no count.
    static Issues unreadIssues(const QMap<QString, QString>& unread, const RosterEntry& entry);
    /// All that keeps a row from being confirmed: figures that were confirmed meanwhile, texts that are no counts, and the open
    /// issues of the other figures.
    static Issues issuesOf(
        const RowEdit& edit, const RoundSheet::Row& row, const RoundSheet& sheet);

private:
    RegisterSession& m_session;
};

} // namespace sosh
