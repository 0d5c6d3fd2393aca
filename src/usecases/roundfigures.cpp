// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/roundfigures.h"

#include "core/provincetable.h"
#include "report/headline.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "usecases/readvalue.h"
#include "usecases/roundlocator.h"

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

Result<RoundSheet> loadSheet(const storage::UnitOfWork& work, const QString& campaign, int round)
{
    const auto located = findRound(work, campaign, round);
    if (!located)
        return located.error();
    if (located->round.state == RoundState::Draft)
        return Error{ErrorCode::RoundIsDraft, {located->round.name}, {}};
    return work.rounds().sheet(located->round.id);
}

RoundTotals totalsOf(RoundSheet sheet)
{
    RoundTotals totals;
    totals.summary = summarize(sheet);
    totals.headline = report::headline(sheet, totals.summary);
    totals.controlCode = controlCode(contentDigest(provinceTable(std::span(&sheet, 1))));
    totals.sheet = std::move(sheet);
    return totals;
}

} // namespace

RoundFigures::RoundFigures(const RegisterSession& session)
    : m_session(session)
{
}

Result<RoundSheet> RoundFigures::sheet(const QString& campaign, int round) const
{
    return readValue<RoundSheet>(m_session,
        [&](const storage::UnitOfWork& work) { return loadSheet(work, campaign, round); });
}

Result<std::vector<RoundSheet>> RoundFigures::sheets(const QString& campaign) const
{
    using Sheets = std::vector<RoundSheet>;
    return readValue<Sheets>(m_session, [&](const storage::UnitOfWork& work) -> Result<Sheets> {
        const auto found = findCampaign(work, campaign);
        if (!found)
            return found.error();
        Sheets sheets;
        for (const Round& round : work.rounds().ofCampaign(found->id))
            if (round.state != RoundState::Draft)
                sheets.push_back(work.rounds().sheet(round.id));
        return sheets;
    });
}

Result<SubmissionBoard> RoundFigures::board(const QString& campaign, int round, QDate asOf) const
{
    const auto loaded = sheet(campaign, round);
    if (!loaded)
        return loaded.error();
    return boardOf(*loaded, asOf);
}

Result<RoundTotals> RoundFigures::totals(const QString& campaign, int round) const
{
    auto loaded = sheet(campaign, round);
    if (!loaded)
        return loaded.error();
    return totalsOf(*std::move(loaded));
}

Result<CampaignTotals> RoundFigures::totals(const QString& campaign) const
{
    const auto loaded = sheets(campaign);
    if (!loaded)
        return loaded.error();
    CampaignTotals totals;
    totals.summary = summarize(std::span<const RoundSheet>(*loaded));
    if (!loaded->empty()) {
        totals.campaign = loaded->front().campaign;
        totals.controlCode = controlCode(contentDigest(provinceTable(*loaded)));
    }
    for (const RoundSheet& sheet : *loaded)
        totals.rounds.push_back(totalsOf(sheet));
    return totals;
}

Result<Trace> RoundFigures::trace(const QString& campaign, int round, const QString& measure) const
{
    return readValue<Trace>(m_session, [&](const storage::UnitOfWork& work) -> Result<Trace> {
        const auto loaded = loadSheet(work, campaign, round);
        if (!loaded)
            return loaded.error();
        const Measure* found = loaded->measure(measure);
        if (!found) {
            QStringList known;
            for (const Measure& other : loaded->measures)
                known += other.code;
            return Error{ErrorCode::MeasureUnknown, {measure, known.join(u", "_s)}, {}};
        }
        Trace trace;
        trace.measure = *found;
        for (const storage::ReturnSource& source :
            work.returns().currentSources(loaded->round.id)) {
            const auto figure = source.value.figures.constFind(measure);
            const RoundSheet::Row* row = loaded->rowOf(source.value.unit);
            if (!row || figure == source.value.figures.cend())
                continue;
            trace.total = trace.total.value_or(0) + figure->value;
            trace.rows.push_back({row->entry.code, row->entry.name, figure->value,
                figure->approximate, source.value.revision, source.value.receivedOn,
                source.fileName.isEmpty() ? source.actor : source.fileName});
        }
        return trace;
    });
}

} // namespace sosh
