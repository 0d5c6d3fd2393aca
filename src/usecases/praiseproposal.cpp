// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/praiseproposal.h"

#include "core/vinumber.h"
#include "storage/roundrepository.h"
#include "usecases/readvalue.h"
#include "usecases/roundlocator.h"

namespace sosh {
namespace {

/// Source: the target that plans set, "từ 95% đảng viên trở lên", wording.md 1.
constexpr BasisPoints usualTarget(9500);

} // namespace

PraiseProposal::PraiseProposal(const RegisterSession& session)
    : m_session(session)
{
}

Result<PraiseList> PraiseProposal::of(
    const QString& campaign, const std::optional<BasisPoints>& least) const
{
    return readValue<PraiseList>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<PraiseList> {
            auto found = findCampaign(work, campaign);
            if (!found)
                return found.error();
            std::vector<RoundSheet> sheets;
            for (const Round& round : work.rounds().ofCampaign(found->id))
                if (round.state != RoundState::Draft)
                    sheets.push_back(work.rounds().figuresSheet(round.id, false));
            PraiseList list;
            list.least = least ? *least : found->targetRate.value_or(usualTarget);
            list.campaign = *std::move(found);
            for (PraiseCandidate& candidate : praiseCandidates(sheets, list.least)) {
                const QStringList reasons = reasonsOf(candidate, list.least);
                list.rows.push_back({std::move(candidate), reasons});
            }
            return list;
        });
}

QStringList PraiseProposal::reasonsOf(const PraiseCandidate& candidate, BasisPoints least)
{
    return {tr("Reported in time in all %n round(s)", nullptr, candidate.rounds),
        tr("Rate %1 (%2 of %3), at least %4")
            .arg(vinumber::percent(candidate.rate), vinumber::count(candidate.attended),
                vinumber::count(candidate.expected), vinumber::percent(least))};
}

} // namespace sosh
