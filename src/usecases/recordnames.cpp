// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/recordnames.h"

#include "storage/campaignrepository.h"
#include "storage/documentrepository.h"
#include "storage/officerepository.h"
#include "storage/roundrepository.h"
#include "storage/unitofwork.h"
#include "storage/unitrepository.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sosh {
namespace {

struct Pointer
{
    QStringView column;
    QStringView kind;
};

constexpr std::array pointers{
    Pointer{u"unit_id", u"unit"},
    Pointer{u"parent_id", u"unit"},
    Pointer{u"from_unit_id", u"unit"},
    Pointer{u"to_unit_id", u"unit"},
    Pointer{u"host_unit_id", u"unit"},
    Pointer{u"document_id", u"document"},
    Pointer{u"from_id", u"document"},
    Pointer{u"to_id", u"document"},
    Pointer{u"campaign_id", u"campaign"},
    Pointer{u"round_id", u"round"},
    Pointer{u"issuer_id", u"issuer"},
    Pointer{u"measure_id", u"measure"},
};

} // namespace

RecordNames::RecordNames(const storage::UnitOfWork& work)
{
    for (const auto& [id, name] : work.units().names())
        m_names[u"unit"_s].insert(id.value(), name);
    for (const storage::StoredDocument& stored : work.documents().all())
        m_names[u"document"_s].insert(stored.document.id.value(), stored.document.code);
    for (const Campaign& campaign : work.campaigns().all()) {
        m_names[u"campaign"_s].insert(campaign.id.value(), campaign.code);
        for (const Measure& measure : work.campaigns().measures(campaign.id))
            m_names[u"measure"_s].insert(measure.id.value(), measure.label);
        for (const Round& round : work.rounds().ofCampaign(campaign.id))
            m_names[u"round"_s].insert(
                round.id.value(), u"%1/%2"_s.arg(campaign.code).arg(round.no));
    }
    for (const QString& code : work.offices().codes())
        if (const auto id = work.offices().byCode(code))
            m_names[u"issuer"_s].insert(id->value(), code);
}

QString RecordNames::of(const QString& column, qint64 id) const
{
    for (const Pointer& pointer : pointers)
        if (pointer.column == column)
            return m_names.value(pointer.kind.toString()).value(id);
    return {};
}

} // namespace sosh
