// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/samplerounds.h"

#include "core/digest.h"
#include "interchange/csvreader.h"
#include "interchange/returnformat.h"
#include "storage/campaignrepository.h"
#include "storage/importrepository.h"
#include "storage/lookuprepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "storage/unitofwork.h"
#include "storage/unitrepository.h"
#include "usecases/jsonresource.h"
#include "usecases/provincewords.h"
#include "usecases/rosterproposal.h"

#include <QJsonArray>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

QString samplePath(const QString& file)
{
    return u":/samples/"_s + file;
}

Unit unitFrom(const interchange::Sheet& sheet, const interchange::SheetRow& row)
{
    const auto cell = [&](const QString& head) {
        return row.cells.value(sheet.head.indexOf(head));
    };
    Unit unit;
    unit.code = cell(u"code"_s);
    unit.name = cell(u"name"_s);
    unit.shortName = cell(u"short_name"_s);
    unit.kind = cell(u"kind"_s);
    unit.sector = cell(u"sector"_s);
    unit.sortNo = cell(u"sort_no"_s).toInt();
    bool counted = false;
    const int members = cell(u"members_total"_s).toInt(&counted);
    if (counted)
        unit.headcount = members;
    return unit;
}

Status fillReturns(storage::UnitOfWork& work, RoundId round, const QString& file)
{
    const QByteArray bytes = resourceBytes(samplePath(file));
    const auto sheet = interchange::readCsv(bytes, file);
    if (!sheet)
        return sheet.error();
    const RoundSheet before = work.rounds().sheet(round);
    const auto words = provinceWords(work, before.measures);
    interchange::ReturnTable table = interchange::readReturns(*sheet, before.measures, words);
    QHash<QString, QString> seen;
    const ImportPlan plan =
        planImport(file, std::move(table.rows), table.issues, before, OnConflict::Keep, seen);
    if (plan.hasErrors())
        return Error{ErrorCode::ImportRejected,
            {plan.count(RowVerdict::Rejected), static_cast<int>(plan.rows.size())}, file};
    const QString digest = sha256Hex(bytes);
    const BatchId batch = work.imports().addBatch({round, file, digest, plan.count(RowVerdict::New),
        plan.count(RowVerdict::Same), 0, 0, false});
    for (const PlannedRow& row : plan.rows)
        if (row.apply)
            work.returns().confirm(round, row.value, row.baseRevision, batch);
    return Done{};
}

Round roundFrom(const QJsonObject& json, const Campaign& campaign)
{
    Round round;
    round.campaign = campaign.id;
    round.no = json[u"no"].toInt();
    round.name = json[u"name"].toString();
    round.denominator = campaign.denominator;
    round.due = dayFrom(json[u"due"]);
    const DateRange span{dayFrom(json[u"from"]), dayFrom(json[u"to"])};
    if (span.isValid())
        round.span = span;
    for (const QJsonValue& value : json[u"anniversaries"].toArray())
        round.anniversaries.push_back({value[u"event"].toString(), value[u"years"].toInt(),
            dayFrom(value[u"day"]), dayFrom(value[u"founded"])});
    return round;
}

void fillMeasures(storage::UnitOfWork& work, CampaignId campaign, const QJsonArray& measures)
{
    const auto builtIn = work.lookups().builtInMeasures();
    for (const QJsonValue& value : measures) {
        const QString code = value[u"code"].toString();
        for (const storage::BuiltInMeasure& entry : builtIn)
            if (entry.measure.code == code)
                work.campaigns().addMeasure(
                    campaign, entry.measure.id, value[u"required"].toBool(), true);
    }
}

} // namespace

void fillSampleUnits(storage::UnitOfWork& work, const QJsonObject& sample)
{
    const QJsonObject json = sample[u"root"].toObject();
    Unit root;
    root.code = json[u"code"].toString();
    root.name = json[u"name"].toString();
    root.shortName = json[u"shortName"].toString();
    root.kind = json[u"kind"].toString();
    root.sector = json[u"sector"].toString();
    const UnitId parent = work.units().add(root);
    const QString file = sample[u"units"].toString();
    const auto sheet = interchange::readCsv(resourceBytes(samplePath(file)), file);
    Q_ASSERT(sheet.ok());
    for (const interchange::SheetRow& row : sheet->rows) {
        Unit unit = unitFrom(*sheet, row);
        unit.parent = parent;
        unit.headcountAsOf = dayFrom(sample[u"headcountAsOf"]);
        work.units().add(unit);
    }
}

Status fillSampleRounds(
    storage::UnitOfWork& work, const Campaign& campaign, const QJsonObject& json)
{
    fillMeasures(work, campaign.id, json[u"measures"].toArray());
    for (const QJsonValue& value : json[u"rounds"].toArray()) {
        const Round round = roundFrom(value.toObject(), campaign);
        const RoundId id = work.rounds().add(round);
        const RoundState state =
            roundStateFrom(value[u"state"].toString()).value_or(RoundState::Draft);
        if (state == RoundState::Draft)
            continue;
        work.rounds().freeze(id, proposedRoster(work.units().validOn(round.span->first)),
            work.campaigns().measures(campaign.id));
        work.rounds().setState(id, RoundState::Open);
        if (const QString file = value[u"returns"].toString(); !file.isEmpty()) {
            const Status returns = fillReturns(work, id, file);
            if (!returns)
                return returns;
        }
        work.rounds().setState(id, state);
    }
    return Done{};
}

} // namespace sosh
