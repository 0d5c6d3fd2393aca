// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importplan.h"

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

/// Collects the findings about one return; every rule is one line below.
class Checker
{
public:
    Checker(const UnitReturn& value, const RosterEntry& entry)
        : m_value(value)
        , m_entry(entry)
    {
    }

    void error(IssueCode code, const QString& column, QVariantList args = {})
    {
        m_issues.push_back({Severity::Error, code, place(column), std::move(args)});
    }
    void warning(IssueCode code, const QString& column, QVariantList args = {})
    {
        m_issues.push_back({Severity::Warning, code, place(column), std::move(args)});
    }
    void notAbove(QStringView part, QStringView whole, IssueCode code)
    {
        const auto a = m_value.figure(part);
        const auto b = m_value.figure(whole);
        if (a && b && *a > *b)
            warning(code, part.toString(), {*a, *b});
    }
    void balanced()
    {
        const auto total = m_value.figure(measure::membersTotal);
        const auto notSummoned = m_value.figure(measure::membersNotSummoned);
        const auto expected = m_value.figure(measure::membersExpected);
        if (total && notSummoned && expected && *expected != *total - *notSummoned)
            warning(IssueCode::ExpectedNotBalanced, measure::membersExpected.toString(),
                {*expected, *total - *notSummoned});
    }
    Issues take() { return std::move(m_issues); }

private:
    Place place(const QString& column) const { return {{}, 0, column, m_entry.code}; }

    const UnitReturn& m_value;
    const RosterEntry& m_entry;
    Issues m_issues;
};

void checkFigures(Checker& check)
{
    check.notAbove(
        measure::membersAttended, measure::membersExpected, IssueCode::AttendedAboveExpected);
    check.notAbove(measure::membersExpected, measure::membersTotal, IssueCode::ExpectedAboveTotal);
    check.notAbove(
        measure::membersNotSummoned, measure::membersTotal, IssueCode::NotSummonedAboveTotal);
    check.notAbove(
        measure::keyCadresAttended, measure::membersAttended, IssueCode::CadresAboveAttended);
    check.notAbove(measure::cellsHeld, measure::cellsTotal, IssueCode::CellsHeldAboveTotal);
    check.balanced();
}

void checkDates(Checker& check, const UnitReturn& value, const Round& round)
{
    if (value.firstDay.isValid() && value.lastDay.isValid() && value.lastDay < value.firstDay)
        check.error(IssueCode::DatesReversed, u"last_day"_s, {value.firstDay, value.lastDay});
    if (!round.span)
        return;
    const bool before = value.firstDay.isValid() && !round.span->contains(value.firstDay);
    const bool after = value.lastDay.isValid() && !round.span->contains(value.lastDay);
    if (before || after)
        check.warning(IssueCode::DatesOutsideRound, before ? u"first_day"_s : u"last_day"_s,
            {round.span->first, round.span->last});
}

} // namespace

Issues checkReturn(const UnitReturn& value, const RosterEntry& entry, const RoundSheet& sheet)
{
    Checker check(value, entry);
    if (entry.exempt != (value.state == ReturnState::Exempt))
        check.error(IssueCode::ExemptUnit, u"state"_s, {entry.code});
    if (value.state == ReturnState::Nil && value.reason.isEmpty())
        check.error(IssueCode::ReasonMissing, u"reason"_s, {returnStateName(value.state)});
    if (value.state == ReturnState::Joint && !value.host.isValid())
        check.error(IssueCode::HostMissing, u"host_code"_s);
    if (value.state != ReturnState::Reported && !value.figures.isEmpty())
        check.error(
            IssueCode::FiguresOnState, value.figures.firstKey(), {returnStateName(value.state)});
    if (value.state == ReturnState::Reported) {
        checkFigures(check);
        for (const Measure& measure : sheet.measures)
            if (measure.isRequiredOf(entry.kind) && !value.figure(measure.code))
                check.warning(IssueCode::RequiredMissing, measure.code, {measure.head});
    }
    checkDates(check, value, sheet.round);
    return check.take();
}

} // namespace sosh
