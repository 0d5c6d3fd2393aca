// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issue.h"

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;

bool hasErrors(const Issues& issues)
{
    return std::any_of(issues.begin(), issues.end(),
        [](const Issue& issue) { return issue.severity == Severity::Error; });
}

QString issueCodeName(IssueCode code)
{
    switch (code) {
    case IssueCode::NotANumber:
        return u"not_a_number"_s;
    case IssueCode::AmbiguousNumber:
        return u"ambiguous_number"_s;
    case IssueCode::NegativeNumber:
        return u"negative_number"_s;
    case IssueCode::NumberTooLarge:
        return u"number_too_large"_s;
    case IssueCode::BadDate:
        return u"bad_date"_s;
    case IssueCode::BadState:
        return u"bad_state"_s;
    case IssueCode::UnknownCode:
        return u"unknown_code"_s;
    case IssueCode::UnitMissing:
        return u"unit_missing"_s;
    case IssueCode::UnitUnknown:
        return u"unit_unknown"_s;
    case IssueCode::UnitNotOnRoster:
        return u"unit_not_on_roster"_s;
    case IssueCode::UnitTwice:
        return u"unit_twice"_s;
    case IssueCode::HostMissing:
        return u"host_missing"_s;
    case IssueCode::HostUnknown:
        return u"host_unknown"_s;
    case IssueCode::ReasonMissing:
        return u"reason_missing"_s;
    case IssueCode::FiguresOnState:
        return u"figures_on_state"_s;
    case IssueCode::RoundClosed:
        return u"round_closed"_s;
    case IssueCode::RoundDiffers:
        return u"round_differs"_s;
    case IssueCode::ColumnUnknown:
        return u"column_unknown"_s;
    case IssueCode::ColumnTwice:
        return u"column_twice"_s;
    case IssueCode::ColumnMissing:
        return u"column_missing"_s;
    case IssueCode::RowTooLong:
        return u"row_too_long"_s;
    case IssueCode::BadText:
        return u"bad_text"_s;
    case IssueCode::DatesReversed:
        return u"dates_reversed"_s;
    case IssueCode::AttendedAboveExpected:
        return u"attended_above_expected"_s;
    case IssueCode::ExpectedAboveTotal:
        return u"expected_above_total"_s;
    case IssueCode::NotSummonedAboveTotal:
        return u"not_summoned_above_total"_s;
    case IssueCode::CadresAboveAttended:
        return u"cadres_above_attended"_s;
    case IssueCode::CellsHeldAboveTotal:
        return u"cells_held_above_total"_s;
    case IssueCode::DatesOutsideRound:
        return u"dates_outside_round"_s;
    case IssueCode::ExpectedNotBalanced:
        return u"expected_not_balanced"_s;
    case IssueCode::RequiredMissing:
        return u"required_missing"_s;
    case IssueCode::ExemptUnit:
        return u"exempt_unit"_s;
    }
    Q_UNREACHABLE();
}

} // namespace sosh
