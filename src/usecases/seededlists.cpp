// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/seededlists.h"

#include "storage/anniversaryrepository.h"
#include "storage/lookuprepository.h"
#include "storage/unitofwork.h"
#include "usecases/jsonresource.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

void seedLookups(storage::LookupRepository& lookups, const QJsonObject& lists)
{
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        int sortNo = 0;
        for (const QJsonValue& value : list->toArray()) {
            const QJsonObject entry = value.toObject();
            lookups.add(list.key(),
                {entry[u"code"].toString(), entry[u"label"].toString(),
                    entry[u"labelEn"].toString(), entry[u"group"].toString(),
                    entry[u"source"].toString()},
                ++sortNo);
        }
    }
}

void seedMeasures(storage::LookupRepository& lookups, const QJsonArray& measures)
{
    int sortNo = 0;
    for (const QJsonValue& value : measures) {
        const QJsonObject entry = value.toObject();
        storage::BuiltInMeasure builtIn;
        builtIn.measure.code = entry[u"code"].toString();
        builtIn.measure.label = entry[u"label"].toString();
        builtIn.measure.head = entry[u"head"].toString();
        builtIn.measure.kind =
            measureKindFrom(entry[u"kind"].toString()).value_or(MeasureKind::Count);
        builtIn.labelEn = entry[u"labelEn"].toString();
        lookups.addBuiltIn(builtIn, ++sortNo);
    }
}

void seedAnniversaries(storage::AnniversaryRepository& table, const QJsonArray& anniversaries)
{
    for (const QJsonValue& value : anniversaries) {
        const QJsonObject entry = value.toObject();
        table.add({{}, entry[u"event"].toString(), entry[u"month"].toInt(), entry[u"day"].toInt(),
            entry[u"foundingYear"].toInt(), entry[u"source"].toString()});
    }
}

} // namespace

void seedLists(storage::UnitOfWork& work)
{
    const QJsonObject seeds = jsonResource(u":/seeds/lookups.json"_s);
    seedLookups(work.lookups(), seeds[u"lookups"].toObject());
    seedMeasures(work.lookups(), seeds[u"measures"].toArray());
    seedAnniversaries(work.anniversaries(), seeds[u"anniversaries"].toArray());
}

} // namespace sosh
