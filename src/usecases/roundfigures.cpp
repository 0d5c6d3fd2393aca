// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/roundfigures.h"

#include "core/provincetable.h"
#include "report/headline.h"
#include "storage/issuedrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "usecases/readvalue.h"
#include "usecases/roundlocator.h"

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

Result<RoundSheet> loadSheet(
    const storage::UnitOfWork& work, const QString& campaign, int round, bool current)
{
    const auto located = findRound(work, campaign, round);
    if (!located)
        return located.error();
    if (located->round.state == RoundState::Draft)
        return Error{ErrorCode::RoundIsDraft, {located->round.name}, {}};
    return work.rounds().figuresSheet(located->round.id, current);
}

/// Returns behind the sheet's figures, in roster order.
std::vector<storage::ReturnSource> sourcesOf(
    const storage::UnitOfWork& work, RoundId round, bool current)
{
    const auto seal = current ? std::nullopt : work.issued().seal(round);
    return seal ? work.returns().sealedSources(round, seal->id)
                : work.returns().currentSources(round);
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

Result<RoundSheet> RoundFigures::sheet(const QString& campaign, int round, bool current) const
{
    return readValue<RoundSheet>(m_session,
        [&](const storage::UnitOfWork& work) { return loadSheet(work, campaign, round, current); });
}

Result<std::vector<RoundSheet>> RoundFigures::sheets(const QString& campaign, bool current) const
{
    using Sheets = std::vector<RoundSheet>;
    return readValue<Sheets>(m_session, [&](const storage::UnitOfWork& work) -> Result<Sheets> {
        const auto found = findCampaign(work, campaign);
        if (!found)
            return found.error();
        Sheets sheets;
        for (const Round& round : work.rounds().ofCampaign(found->id))
            if (round.state != RoundState::Draft)
                sheets.push_back(work.rounds().figuresSheet(round.id, current));
        return sheets;
    });
}

Result<SubmissionBoard> RoundFigures::board(const QString& campaign, int round, QDate asOf) const
{
    const auto loaded = sheet(campaign, round, true);
    if (!loaded)
        return loaded.error();
    return boardOf(*loaded, asOf);
}

Result<RoundTotals> RoundFigures::totals(const QString& campaign, int round, bool current) const
{
    auto loaded = sheet(campaign, round, current);
    if (!loaded)
        return loaded.error();
    return totalsOf(*std::move(loaded));
}

Result<CampaignTotals> RoundFigures::totals(const QString& campaign, bool current) const
{
    const auto loaded = sheets(campaign, current);
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

Result<Trace> RoundFigures::trace(
    const QString& campaign, int round, const QString& measure, bool current) const
{
    return readValue<Trace>(m_session, [&](const storage::UnitOfWork& work) -> Result<Trace> {
        const auto loaded = loadSheet(work, campaign, round, current);
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
        for (const storage::ReturnSource& source : sourcesOf(work, loaded->round.id, current)) {
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
