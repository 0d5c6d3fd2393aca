// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office.h"
#include "core/result.h"

namespace sosh {

class RegisterSession;

/// An office as it is from a day on, with who signs, in one act.
class OfficeSetup
{
public:
    explicit OfficeSetup(RegisterSession& session);

    /// Of the issuer `office.issuer`, whose record of that day ends the day before; without one a new issuer under
    /// `office.code`. A signer without a name is left out; the one before stays until changed.
    /// Errors: RecordGone; PlanFaulty, its sentences naming what is missing, used or overlaps.
    Result<IssuerId> begin(const Office& office, const Signatory& signatory);

private:
    RegisterSession& m_session;
};

} // namespace sosh
