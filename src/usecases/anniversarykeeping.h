// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anniversary.h"
#include "core/issue.h"
#include "core/result.h"

#include <vector>

namespace sosh {

class RegisterSession;

/// The office's table of anniversaries: the seeded ones, and local ones by date. Rounds keep what they took.
/// Errors of changes: PlanFaulty; Stale when the line is gone.
class AnniversaryKeeping
{
public:
    explicit AnniversaryKeeping(RegisterSession& session);

    Result<std::vector<Anniversary>> all() const; ///< through the year, those without a day last
    Result<AnniversaryId> add(const Anniversary& anniversary); ///< the id is ignored
    Status change(const Anniversary& anniversary);
    Status remove(const Anniversary& anniversary);

    /// Errors: no event, a day that no year has, a founding year outside 1-9999.
    static Issues issuesIn(const Anniversary& anniversary);

private:
    RegisterSession& m_session;
};

} // namespace sosh
