// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/yearcomparing.h"

#include "usecases/roundfigures.h"
#include "usecases/unitkeeping.h"

namespace sosh {

YearComparing::YearComparing(const RegisterSession& session)
    : m_session(session)
{
}

Result<YearComparison> YearComparing::compare(
    const RoundName& earlier, const RoundName& later, const QString& measure) const
{
    const RoundFigures figures(m_session);
    const auto then = figures.sheet(earlier.campaign, earlier.round);
    if (!then)
        return then.error();
    const auto now = figures.sheet(later.campaign, later.round);
    if (!now)
        return now.error();
    if (!now->measure(measure)) {
        QStringList known;
        for (const Measure& each : now->measures)
            known += each.code;
        return Error{ErrorCode::MeasureUnknown, {measure, known}, {}};
    }
    const auto units = UnitKeeping::ledgerOf(m_session);
    if (!units)
        return units.error();
    return compareYears(*then, *now, *units, measure);
}

} // namespace sosh
