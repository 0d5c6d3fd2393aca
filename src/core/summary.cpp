// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary.h"

#include <algorithm>
#include <numeric>

namespace sosh {
namespace {

bool givesFigures(const RoundSheet::Row& row)
{
    return row.current.state == ReturnState::Reported;
}

void countState(StateCounts& counts, ReturnState state)
{
    ++counts.roster;
    switch (state) {
    case ReturnState::Exempt:
        ++counts.exempt;
        return;
    case ReturnState::Reported:
        ++counts.reported;
        break;
    case ReturnState::Joint:
        ++counts.joint;
        break;
    case ReturnState::Nil:
        ++counts.nil;
        break;
    case ReturnState::Missing:
        ++counts.missing;
        break;
    }
    ++counts.expected;
}

void add(MeasureSum& sum, const Figure& figure)
{
    sum.sum = sum.sum.value_or(0) + figure.value;
    sum.approximate = sum.approximate || figure.approximate;
    ++sum.given;
}

/// Σ part / Σ whole over the returns that give both.
class RateSum
{
public:
    RateSum(QStringView part, QStringView whole)
        : m_partCode(part)
        , m_wholeCode(whole)
    {
    }
    void add(const UnitReturn& value)
    {
        const auto part = value.figure(m_partCode);
        const auto whole = value.figure(m_wholeCode);
        if (!part || !whole)
            return;
        m_part = m_part + Persons(*part);
        m_whole = m_whole + Persons(*whole);
    }
    std::optional<BasisPoints> rate() const { return rateOf(m_part, m_whole); }

private:
    QStringView m_partCode;
    QStringView m_wholeCode;
    Persons m_part;
    Persons m_whole;
};

/// members + staff outside the Party + associates, of those the round uses.
void addPeople(Summary& summary)
{
    const auto members = summary.sum(measure::membersAttended);
    const auto staff = summary.sum(measure::nonMemberStaffAttended);
    const auto associates = summary.sum(measure::associatesAttended);
    if (!members && !staff && !associates)
        return;
    summary.peopleAttended = members.value_or(0) + staff.value_or(0) + associates.value_or(0);
    summary.staffCounted = staff.value_or(0) > 0;
    summary.associatesCounted = associates.value_or(0) > 0;
}

} // namespace

const MeasureSum* Summary::measure(QStringView code) const
{
    const auto found = std::find_if(measures.begin(), measures.end(),
        [&](const MeasureSum& sum) { return sum.measure.code == code; });
    return found == measures.end() ? nullptr : &*found;
}

std::optional<qint64> Summary::sum(QStringView code) const
{
    const MeasureSum* found = measure(code);
    return found ? found->sum : std::nullopt;
}

Summary summarize(const RoundSheet& sheet)
{
    std::vector<int> all(sheet.rows.size());
    std::iota(all.begin(), all.end(), 0);
    return summarize(sheet, all);
}

Summary summarize(const RoundSheet& sheet, std::span<const int> rows)
{
    Summary summary;
    for (const Measure& measure : sheet.measures)
        summary.measures.push_back({measure, std::nullopt, 0, false});
    RateSum ofExpected(measure::membersAttended, measure::membersExpected);
    RateSum ofTotal(measure::membersAttended, measure::membersTotal);
    for (const int index : rows) {
        const RoundSheet::Row& row = sheet.rows.at(static_cast<std::size_t>(index));
        countState(summary.states, row.current.state);
        if (!givesFigures(row))
            continue;
        for (MeasureSum& sum : summary.measures) {
            const auto figure = row.current.figures.constFind(sum.measure.code);
            if (figure != row.current.figures.cend())
                add(sum, *figure);
        }
        ofExpected.add(row.current);
        ofTotal.add(row.current);
    }
    addPeople(summary);
    summary.rate = ofExpected.rate();
    summary.rateOfTotal = ofTotal.rate();
    return summary;
}

std::optional<BasisPoints> rateFor(const Summary& summary, Denominator denominator)
{
    return denominator == Denominator::Total ? summary.rateOfTotal : summary.rate;
}

std::optional<BasisPoints> rateOfReturn(const UnitReturn& value, Denominator denominator)
{
    RateSum rate(measure::membersAttended,
        denominator == Denominator::Total ? measure::membersTotal : measure::membersExpected);
    rate.add(value);
    return rate.rate();
}

const Summary* CampaignSummary::basis() const
{
    const auto found = std::find_if(rounds.begin(), rounds.end(),
        [this](const PerRound& entry) { return basisRound == entry.round.no; });
    return found == rounds.end() ? nullptr : &found->summary;
}

CampaignSummary summarize(std::span<const RoundSheet> sheets)
{
    CampaignSummary all;
    for (const RoundSheet& sheet : sheets) {
        all.rounds.push_back({sheet.round, summarize(sheet)});
        if (sheet.round.state == RoundState::Closed || sheet.round.state == RoundState::Sealed)
            all.basisRound = sheet.round.no;
    }
    const Summary* basis = all.basis();
    for (const CampaignSummary::PerRound& entry : all.rounds) {
        for (const MeasureSum& sum : entry.summary.measures) {
            const bool known = std::any_of(all.measures.begin(), all.measures.end(),
                [&](const MeasureSum& other) { return other.measure.code == sum.measure.code; });
            if (!known)
                all.measures.push_back({sum.measure, std::nullopt, 0, false});
        }
    }
    for (MeasureSum& total : all.measures) {
        if (!addsOverRounds(total.measure.kind)) {
            if (const MeasureSum* sum = basis ? basis->measure(total.measure.code) : nullptr)
                total = *sum;
            continue;
        }
        for (const CampaignSummary::PerRound& entry : all.rounds) {
            const MeasureSum* sum = entry.summary.measure(total.measure.code);
            if (!sum || !sum->sum)
                continue;
            total.sum = total.sum.value_or(0) + *sum->sum;
            total.given += sum->given;
            total.approximate = total.approximate || sum->approximate;
        }
    }
    return all;
}

} // namespace sosh
