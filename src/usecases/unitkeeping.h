// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/result.h"
#include "core/unitchange.h"
#include "core/unitcorrection.h"

#include <functional>

namespace sosh {

class RegisterSession;
namespace storage {
class UnitOfWork;
}

struct UnitOutcome
{
    ActId act; ///< invalid when nothing changed
    std::vector<UnitId> added; ///< in the order of the change's new units
    UnitEventId event; ///< invalid without one
    Issues warnings;
};

/// The units of the register and what becomes of them. Rounds keep the list they froze: no change reaches them.
/// Errors of every act: PlanFaulty with the sentences of what is wrong; nothing changes then.
class UnitKeeping
{
public:
    explicit UnitKeeping(RegisterSession& session);

    Result<UnitLedger> ledger() const { return ledgerOf(m_session); }
    static Result<UnitLedger> ledgerOf(const RegisterSession& session);

    /// What speaks against the change, kinds and sectors of the lists included.
    Result<Issues> check(const UnitChange& change) const;
    /// One act: the records, the event and its successions.
    Result<UnitOutcome> apply(const UnitChange& change, const QString& reason = {});

    /// Puts a slip of the pen right, without an event.
    Result<Issues> check(UnitId unit, const UnitCorrection& correction) const;
    Result<UnitOutcome> correct(UnitId unit, const UnitCorrection& correction);

    /// Replaces the other names; blanks and doubles fall out.
    Result<UnitOutcome> setAliases(UnitId unit, const QStringList& aliases);
    /// Members at that day; absent takes the count of that day away.
    Result<UnitOutcome> setHeadcount(UnitId unit, QDate asOf, std::optional<int> members);
    /// Before another one in the office's own order; behind all when `before` is invalid.
    Result<UnitOutcome> reorder(UnitId unit, UnitId before);

    /// Groups that may be one unit entered twice.
    Result<std::vector<std::vector<UnitId>>> nearDuplicates(QDate day) const;

private:
    using Revise =
        std::function<Result<UnitRevision>(const storage::UnitOfWork&, const UnitLedger&, Issues&)>;
    Result<UnitOutcome> write(QStringView verb, const QString& subject, const QString& reason,
        const std::vector<UnitId>& units, const Revise& revise);

    RegisterSession& m_session;
};

/// The change with every text as it is stored: composed, trimmed, single blanks.
UnitChange cleaned(UnitChange change);

} // namespace sosh
