// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importplan.h"
#include "core/unit.h"

#include <QSet>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

// Sources: practice of the office. None of them forbids anything: each is a question with a reason for its answer.
constexpr qint64 totalTolerancePercent = 5;
constexpr qint64 totalToleranceLeast = 2; ///< one person in a small cell comes or goes
constexpr qint64 largeUnit = 200; ///< where everybody rarely comes
constexpr qint64 fewestMembers = 3; ///< of a cell. Source: Điều lệ Đảng, Điều 21
constexpr int headcountMonths = 12;

bool farFrom(qint64 now, qint64 before)
{
    const qint64 apart = std::abs(now - before);
    return apart >= totalToleranceLeast && apart * 100 > totalTolerancePercent * before;
}

/// Collects the findings about one return; every rule is one line below.
class Checker
{
public:
    Checker(const UnitReturn& value, const RoundSheet::Row& row, const RoundSheet& sheet)
        : m_value(value)
        , m_row(row)
        , m_sheet(sheet)
    {
        if (!row.past.values.empty())
            m_past = row.past.byMeasure(sheet.measures.size());
    }

    void error(IssueCode code, const QString& column, QVariantList args = {})
    {
        m_issues.push_back({Severity::Error, code, place(column), std::move(args)});
    }
    void warning(IssueCode code, const QString& column, QVariantList args = {})
    {
        m_issues.push_back({Severity::Warning, code, place(column), std::move(args)});
        m_doubted.insert(column);
    }
    void notAbove(QStringView part, QStringView whole, IssueCode code)
    {
        const auto a = m_value.figure(part);
        const auto b = m_value.figure(whole);
        if (a && b && *a > *b)
            warning(code, part.toString(), {*a, *b});
    }
    void attendedWithinTotal()
    {
        if (!m_value.figure(measure::membersExpected))
            notAbove(
                measure::membersAttended, measure::membersTotal, IssueCode::AttendedAboveTotal);
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
    void fullAttendance()
    {
        const auto expected = m_value.figure(measure::membersExpected);
        if (expected && *expected > largeUnit
            && m_value.figure(measure::membersAttended) == expected)
            warning(
                IssueCode::FullAttendanceLarge, measure::membersAttended.toString(), {*expected});
    }
    void fewMembers()
    {
        const auto total = m_value.figure(measure::membersTotal);
        if (isCell(m_row.entry.kind) && total && *total < fewestMembers)
            warning(IssueCode::FewMembers, measure::membersTotal.toString(), {*total});
    }
    void totalAsBefore();
    void asUsual();
    Issues take() { return std::move(m_issues); }

private:
    Place place(const QString& column) const { return {{}, 0, column, m_row.entry.code}; }
    void headcount(qint64 total);
    bool isDoubted(QStringView code) const { return m_doubted.contains(code.toString()); }
    bool followsDoubted(QStringView code) const;

    const UnitReturn& m_value;
    const RoundSheet::Row& m_row;
    const RoundSheet& m_sheet;
    std::vector<std::vector<PastFigures::Value>> m_past; ///< by measure; empty: nothing is known
    QSet<QString> m_doubted; ///< columns that are asked about already
    Issues m_issues;
};

/// By the unit's last report; where there is none, by the head-count.
void Checker::totalAsBefore()
{
    const auto total = m_value.figure(measure::membersTotal);
    if (!total)
        return;
    const Measure* measure = m_sheet.measure(measure::membersTotal);
    const auto place = measure ? static_cast<std::size_t>(measure - m_sheet.measures.data()) : 0;
    if (!measure || m_past.empty() || m_past[place].empty())
        headcount(*total);
    else if (const auto& last = m_past[place].front(); farFrom(*total, last.value))
        warning(IssueCode::TotalDiffersFromLast, measure::membersTotal.toString(),
            {*total, last.value, m_sheet.pastRounds.value(last.round)});
}

/// An old head-count is doubted either way, a fresh one only where the unit gives more.
void Checker::headcount(qint64 total)
{
    const auto& known = m_row.past.headcount;
    if (!known || !farFrom(total, *known))
        return;
    const QDate day = m_row.past.headcountAsOf;
    const bool old = day.isValid() && m_sheet.round.span
        && day.addMonths(headcountMonths) < m_sheet.round.span->first;
    if (total > *known || old)
        warning(IssueCode::HeadcountOld, measure::membersTotal.toString(),
            {total, qint64(*known), day});
}

/// Phải dự follows the total, tham gia follows phải dự: one slip is one question.
bool Checker::followsDoubted(QStringView code) const
{
    const bool total = isDoubted(measure::membersTotal);
    if (code == measure::membersExpected)
        return total;
    return code == measure::membersAttended && (total || isDoubted(measure::membersExpected));
}

void Checker::asUsual()
{
    for (std::size_t i = 0; i < m_past.size(); ++i) {
        const Measure& measure = m_sheet.measures[i];
        const auto figure = m_value.figure(measure.code);
        const bool judged =
            measure.kind == MeasureKind::Persons || measure.kind == MeasureKind::Count;
        if (!figure || !judged || isDoubted(measure.code) || followsDoubted(measure.code))
            continue;
        std::vector<qint64> earlier;
        for (const PastFigures::Value& value : m_past[i])
            earlier.push_back(value.value);
        if (const auto usual = usualRangeLeft(*figure, earlier))
            warning(IssueCode::FigureUnusual, measure.code, {*figure, usual->low, usual->high});
    }
}

void checkFigures(Checker& check)
{
    check.notAbove(
        measure::membersAttended, measure::membersExpected, IssueCode::AttendedAboveExpected);
    check.attendedWithinTotal();
    check.notAbove(measure::membersExpected, measure::membersTotal, IssueCode::ExpectedAboveTotal);
    check.notAbove(
        measure::membersNotSummoned, measure::membersTotal, IssueCode::NotSummonedAboveTotal);
    check.notAbove(
        measure::keyCadresAttended, measure::membersAttended, IssueCode::CadresAboveAttended);
    check.notAbove(measure::cellsHeld, measure::cellsTotal, IssueCode::CellsHeldAboveTotal);
    check.balanced();
    check.fullAttendance();
    check.fewMembers();
    check.totalAsBefore();
    check.asUsual();
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

Issues checkReturn(const UnitReturn& value, const RoundSheet::Row& row, const RoundSheet& sheet)
{
    const RosterEntry& entry = row.entry;
    Checker check(value, row, sheet);
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
