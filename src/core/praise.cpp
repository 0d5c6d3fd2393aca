// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/praise.h"

#include "core/summary.h"

#include <QHash>

#include <algorithm>

namespace sosh {
namespace {

struct Record
{
    PraiseCandidate candidate;
    bool faultless = true;
};

bool inTime(const RoundSheet& sheet, const RoundSheet::Row& row)
{
    const ReturnState state = row.current.state;
    const bool held = state == ReturnState::Reported || state == ReturnState::Joint;
    return held && row.firstReceivedOn.isValid() && sheet.daysLate(row, row.firstReceivedOn) == 0;
}

void addRate(PraiseCandidate& candidate, const RoundSheet& sheet, const UnitReturn& value)
{
    const auto rate = rateOfReturn(value, sheet.round.denominator);
    if (!rate)
        return;
    if (candidate.ratedRounds == 0 || *rate < candidate.rate) {
        const QStringView whole = sheet.round.denominator == Denominator::Total
            ? measure::membersTotal
            : measure::membersExpected;
        candidate.rate = *rate;
        candidate.attended = value.figure(measure::membersAttended).value_or(0);
        candidate.expected = value.figure(whole).value_or(0);
    }
    ++candidate.ratedRounds;
}

} // namespace

std::vector<PraiseCandidate> praiseCandidates(std::span<const RoundSheet> sheets, BasisPoints least)
{
    QHash<UnitId, Record> records;
    std::vector<UnitId> order;
    for (const RoundSheet& sheet : sheets) {
        if (sheet.round.state == RoundState::Draft)
            continue;
        for (const RoundSheet::Row& row : sheet.rows) {
            if (row.entry.exempt)
                continue;
            if (!records.contains(row.entry.unit))
                order.push_back(row.entry.unit);
            Record& record = records[row.entry.unit];
            record.candidate.entry = row.entry;
            record.faultless = record.faultless && inTime(sheet, row);
            ++record.candidate.rounds;
            addRate(record.candidate, sheet, row.current);
        }
    }
    std::vector<PraiseCandidate> candidates;
    for (const UnitId unit : order) {
        const Record record = records.value(unit);
        if (record.faultless && record.candidate.ratedRounds > 0 && record.candidate.rate >= least)
            candidates.push_back(record.candidate);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const PraiseCandidate& a, const PraiseCandidate& b) { return a.rate > b.rate; });
    return candidates;
}

} // namespace sosh
