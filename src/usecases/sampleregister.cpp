// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sampleregister.h"

#include "storage/campaignrepository.h"
#include "storage/documentrepository.h"
#include "storage/factrepository.h"
#include "storage/officerepository.h"
#include "storage/unitofwork.h"
#include "storage/unitrepository.h"
#include "usecases/jsonresource.h"
#include "usecases/sampleevents.h"
#include "usecases/samplefacts.h"
#include "usecases/samplerounds.h"

#include <QJsonArray>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

QStringList texts(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list += item.toString();
    return list;
}

Office officeFrom(const QJsonObject& json)
{
    Office office;
    office.code = json[u"code"].toString();
    office.speaker =
        json[u"speaker"].toString() == u"committee" ? Speaker::Committee : Speaker::StaffBody;
    office.superiorLine = json[u"superiorLine"].toString();
    office.nameLine = json[u"nameLine"].toString();
    office.bodyCode = json[u"bodyCode"].toString();
    office.committee = json[u"committee"].toString();
    office.speakerName = json[u"speakerName"].toString();
    office.organization = json[u"organization"].toString();
    office.place = json[u"place"].toString();
    office.archive = json[u"archive"].toString();
    office.validFrom = dayFrom(json[u"validFrom"]);
    office.validTo = dayFrom(json[u"validTo"]);
    return office;
}

void fillOffices(storage::OfficeRepository& offices, const QJsonArray& issuers)
{
    for (const QJsonValue& value : issuers) {
        const QJsonObject json = value.toObject();
        const Office office = officeFrom(json);
        const IssuerId issuer = offices.addIssuer(office.code);
        offices.addRecord(issuer, office);
        for (const QJsonValue& item : json[u"signatories"].toArray()) {
            const QJsonObject signer = item.toObject();
            offices.addSignatory(issuer,
                {signer[u"authority"].toString(), signer[u"position"].toString(),
                    signer[u"name"].toString()},
                office.validFrom, office.validTo);
        }
    }
}

storage::DocumentDirection directionFrom(const QString& name)
{
    if (name == u"in")
        return storage::DocumentDirection::In;
    return name == u"out" ? storage::DocumentDirection::Out : storage::DocumentDirection::Reference;
}

/// By code; a document whose number was not published has a key of its own.
QHash<QString, DocumentId> fillDocuments(storage::DocumentRepository& documents,
    const storage::OfficeRepository& offices, const QJsonArray& list)
{
    QHash<QString, DocumentId> ids;
    for (const QJsonValue& value : list) {
        const QJsonObject json = value.toObject();
        storage::StoredDocument stored;
        stored.document.typeCode = json[u"type"].toString();
        stored.document.code = json[u"code"].toString();
        stored.document.date = dayFrom(json[u"date"]);
        stored.document.issuer = json[u"issuer"].toString();
        stored.document.subject = json[u"subject"].toString();
        stored.direction = directionFrom(json[u"direction"].toString());
        stored.issuer = offices.byCode(json[u"office"].toString()).value_or(IssuerId());
        ids.insert(json[u"key"].toString(stored.document.code), documents.add(stored));
    }
    return ids;
}

Campaign campaignFrom(const QJsonObject& json, const storage::OfficeRepository& offices)
{
    Campaign campaign;
    campaign.code = json[u"code"].toString();
    campaign.superiorCode = json[u"superiorCode"].toString();
    campaign.title = json[u"title"].toString();
    campaign.nounPhrase = json[u"nounPhrase"].toString();
    campaign.shortPhrase = json[u"shortPhrase"].toString();
    campaign.work = json[u"work"].toString();
    campaign.theme = json[u"theme"].toString();
    campaign.issuer = offices.byCode(json[u"issuer"].toString()).value_or(IssuerId());
    campaign.from = dayFrom(json[u"from"]);
    campaign.to = dayFrom(json[u"to"]);
    campaign.ongoing = json[u"ongoing"].toBool();
    campaign.addressee = json[u"addressee"].toString();
    campaign.topics = texts(json[u"topics"]);
    campaign.targets = texts(json[u"targets"]);
    campaign.forms = texts(json[u"forms"]);
    if (json.contains(u"targetRate"))
        campaign.targetRate = BasisPoints(json[u"targetRate"].toInt());
    if (json.contains(u"lowRate"))
        campaign.lowRate = BasisPoints(json[u"lowRate"].toInt());
    return campaign;
}

/// A sample may build on another one: what it says itself counts.
QJsonObject contentOf(const QString& name)
{
    const QJsonObject own = jsonResource(u":/samples/%1.json"_s.arg(name));
    if (!own.contains(u"extends"))
        return own;
    QJsonObject content = contentOf(own[u"extends"].toString());
    for (auto value = own.begin(); value != own.end(); ++value)
        content.insert(value.key(), value.value());
    return content;
}

} // namespace

SampleRegister::SampleRegister(const QString& name)
    : m_content(contentOf(name))
{
}

storage::RegisterInfo SampleRegister::info() const
{
    return {m_content[u"registryId"].toString(), m_content[u"agencyCode"].toString(),
        m_content[u"agencyName"].toString(),
        QDateTime::fromString(m_content[u"created"].toString(), Qt::ISODate), true};
}

Status SampleRegister::fill(storage::UnitOfWork& work) const
{
    fillOffices(work.offices(), m_content[u"issuers"].toArray());
    const auto documents =
        fillDocuments(work.documents(), work.offices(), m_content[u"documents"].toArray());
    fillSampleUnits(work, m_content);
    if (const Status events = fillSampleEvents(work, m_content); !events)
        return events;
    for (const QJsonValue& value : m_content[u"campaigns"].toArray()) {
        const QJsonObject json = value.toObject();
        Campaign campaign = campaignFrom(json, work.offices());
        campaign.id = work.campaigns().add(campaign);
        for (const QJsonValue& item : json[u"documents"].toArray()) {
            const bool own = item[u"role"].toString() == u"own";
            work.documents().link(campaign.id, documents.value(item[u"code"].toString()),
                own ? storage::DocumentRole::Own : storage::DocumentRole::Directing);
        }
        fillSampleFacts(work.facts(), campaign.id, json);
        const Status rounds = fillSampleRounds(work, campaign, json);
        if (!rounds)
            return rounds;
    }
    fillSampleFacts(work.facts(), {}, m_content);
    return Done{};
}

} // namespace sosh
