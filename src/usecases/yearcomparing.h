// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/yearcomparison.h"

namespace sosh {

class RegisterSession;

struct RoundName
{
    QString campaign;
    int round = 0;
};

/// Two rounds beside each other, unit by unit, through mergers and divisions.
class YearComparing
{
public:
    explicit YearComparing(const RegisterSession& session);

    /// Errors: CampaignUnknown, RoundUnknown, RoundIsDraft; MeasureUnknown when the later round does not use it.
    Result<YearComparison> compare(
        const RoundName& earlier, const RoundName& later, const QString& measure) const;

private:
    const RegisterSession& m_session;
};

} // namespace sosh
