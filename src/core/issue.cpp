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
    case IssueCode::AttendedAboveTotal:
        return u"attended_above_total"_s;
    case IssueCode::TotalDiffersFromLast:
        return u"total_differs_from_last"_s;
    case IssueCode::FigureUnusual:
        return u"figure_unusual"_s;
    case IssueCode::FullAttendanceLarge:
        return u"full_attendance_large"_s;
    case IssueCode::HeadcountOld:
        return u"headcount_old"_s;
    case IssueCode::FewMembers:
        return u"few_members"_s;
    case IssueCode::ChangedMeanwhile:
        return u"changed_meanwhile"_s;
    case IssueCode::DraftStands:
        return u"draft_stands"_s;
    case IssueCode::UnitCodeMissing:
        return u"unit_code_missing"_s;
    case IssueCode::UnitCodeUsed:
        return u"unit_code_used"_s;
    case IssueCode::UnitNameMissing:
        return u"unit_name_missing"_s;
    case IssueCode::UnitKindMissing:
        return u"unit_kind_missing"_s;
    case IssueCode::UnitNamedTwice:
        return u"unit_named_twice"_s;
    case IssueCode::UnitNotLiving:
        return u"unit_not_living"_s;
    case IssueCode::UnitUnchanged:
        return u"unit_unchanged"_s;
    case IssueCode::UnitUnderItself:
        return u"unit_under_itself"_s;
    case IssueCode::ParentUnknown:
        return u"parent_unknown"_s;
    case IssueCode::ParentNotLiving:
        return u"parent_not_living"_s;
    case IssueCode::MergedIntoItself:
        return u"merged_into_itself"_s;
    case IssueCode::ClosedBeforeOpened:
        return u"closed_before_opened"_s;
    case IssueCode::LaterRecord:
        return u"later_record"_s;
    case IssueCode::ChildrenRemain:
        return u"children_remain"_s;
    case IssueCode::SuccessorsMissing:
        return u"successors_missing"_s;
    case IssueCode::EffectiveDayMissing:
        return u"effective_day_missing"_s;
    case IssueCode::NearName:
        return u"near_name"_s;
    case IssueCode::DecisionAfterEffect:
        return u"decision_after_effect"_s;
    case IssueCode::FieldMissing:
        return u"field_missing"_s;
    case IssueCode::DocumentNumberUnread:
        return u"document_number_unread"_s;
    case IssueCode::NumberWithoutType:
        return u"number_without_type"_s;
    case IssueCode::NumberOfAnotherType:
        return u"number_of_another_type"_s;
    case IssueCode::IssuedWithoutNumber:
        return u"issued_without_number"_s;
    case IssueCode::IssuedWithoutDate:
        return u"issued_without_date"_s;
    case IssueCode::NumberUsed:
        return u"number_used"_s;
    case IssueCode::DocumentSeemsKnown:
        return u"document_seems_known"_s;
    case IssueCode::DatedAfterOfficeEnd:
        return u"dated_after_office_end"_s;
    case IssueCode::DatedBeforeOffice:
        return u"dated_before_office"_s;
    case IssueCode::BasisLater:
        return u"basis_later"_s;
    case IssueCode::LinkToItself:
        return u"link_to_itself"_s;
    case IssueCode::LinkTwice:
        return u"link_twice"_s;
    case IssueCode::LinkInCircle:
        return u"link_in_circle"_s;
    case IssueCode::TermOverlaps:
        return u"term_overlaps"_s;
    case IssueCode::OfficeOverlaps:
        return u"office_overlaps"_s;
    case IssueCode::OfficeHasLaterPapers:
        return u"office_has_later_papers"_s;
    case IssueCode::TermNumbersPapers:
        return u"term_numbers_papers"_s;
    case IssueCode::ReportBeforeEnd:
        return u"report_before_end"_s;
    case IssueCode::ReportBeforeRound:
        return u"report_before_round"_s;
    case IssueCode::ReportAfterToday:
        return u"report_after_today"_s;
    case IssueCode::CorrectionBeforeReport:
        return u"correction_before_report"_s;
    case IssueCode::NumberOfAnotherPaper:
        return u"number_of_another_paper"_s;
    case IssueCode::StatusForbids:
        return u"status_forbids"_s;
    case IssueCode::TextMissing:
        return u"text_missing"_s;
    case IssueCode::BadCode:
        return u"bad_code"_s;
    case IssueCode::CodeTaken:
        return u"code_taken"_s;
    case IssueCode::RateOutOfRange:
        return u"rate_out_of_range"_s;
    case IssueCode::LowAboveTarget:
        return u"low_above_target"_s;
    case IssueCode::MeasuresMissing:
        return u"measures_missing"_s;
    case IssueCode::RateMeasureMissing:
        return u"rate_measure_missing"_s;
    case IssueCode::RoundOutsideCampaign:
        return u"round_outside_campaign"_s;
    case IssueCode::DueBeforeEnd:
        return u"due_before_end"_s;
    case IssueCode::DueOnWeekend:
        return u"due_on_weekend"_s;
    case IssueCode::DueAfterSuperior:
        return u"due_after_superior"_s;
    }
    Q_UNREACHABLE();
}

} // namespace sosh
