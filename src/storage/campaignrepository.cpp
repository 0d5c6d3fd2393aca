// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/campaignrepository.h"

#include "core/vietnamese.h"
#include "storage/campaignrows.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

struct ItemList
{
    QStringView name;
    QStringList Campaign::*items;
};
constexpr std::array itemLists{
    ItemList{u"topic", &Campaign::topics},
    ItemList{u"target", &Campaign::targets},
    ItemList{u"form", &Campaign::forms},
};

QString selectCampaigns(const QString& tail)
{
    return u"SELECT id, code, superior_code, title, noun_phrase, short_phrase, work, theme, "
           u"issuer_id,"
           " first_day, last_day, ongoing, denominator, target_rate, low_rate, addressee, "
           "entry_level FROM campaign "_s
        + tail;
}

std::optional<int> number(const std::optional<BasisPoints>& rate)
{
    return rate ? std::optional(rate->value()) : std::nullopt;
}

std::optional<BasisPoints> rate(const std::optional<int>& number)
{
    return number ? std::optional(BasisPoints(*number)) : std::nullopt;
}

void readItems(sql::Connection& connection, Campaign& campaign)
{
    sql::Statement rows(connection,
        u"SELECT list, text FROM campaign_item WHERE campaign_id = ? ORDER BY list, sort_no"_s);
    rows.bind(campaign.id);
    while (rows.step())
        for (const ItemList& list : itemLists)
            if (rows.text(0) == list.name)
                (campaign.*list.items).append(rows.text(1));
}

Campaign campaignOf(sql::Connection& connection, const sql::Statement& row)
{
    Campaign campaign;
    campaign.id = row.id<CampaignId>(0);
    campaign.code = row.text(1);
    campaign.superiorCode = row.text(2);
    campaign.title = row.text(3);
    campaign.nounPhrase = row.text(4);
    campaign.shortPhrase = row.text(5);
    campaign.work = row.text(6);
    campaign.theme = row.text(7);
    campaign.issuer = row.id<IssuerId>(8);
    campaign.from = row.day(9);
    campaign.to = row.day(10);
    campaign.ongoing = row.flag(11);
    campaign.denominator = denominatorFrom(row.text(12)).value_or(Denominator::Expected);
    campaign.targetRate = rate(row.maybeNumber(13));
    campaign.lowRate = rate(row.maybeNumber(14));
    campaign.addressee = row.text(15);
    campaign.entryLevel = entryLevelFrom(row.text(16)).value_or(EntryLevel::Direct);
    readItems(connection, campaign);
    return campaign;
}

void writeItems(sql::Connection& connection, CampaignId id, const Campaign& campaign)
{
    sql::Statement item(connection,
        u"INSERT INTO campaign_item (campaign_id, list, text, sort_no) VALUES (?, ?, ?, ?)"_s);
    for (const ItemList& list : itemLists) {
        int sortNo = 0;
        for (const QString& text : campaign.*list.items)
            item.run(id, list.name.toString(), text, ++sortNo);
    }
}

bool sameItems(const Campaign& a, const Campaign& b)
{
    return std::all_of(itemLists.begin(), itemLists.end(),
        [&](const ItemList& list) { return a.*list.items == b.*list.items; });
}

} // namespace

std::optional<Campaign> campaignById(sql::Connection& connection, CampaignId id)
{
    sql::Statement row(connection, selectCampaigns(u"WHERE id = ?"_s));
    return row.bind(id).step() ? std::optional(campaignOf(connection, row)) : std::nullopt;
}

std::vector<Measure> measuresOf(sql::Statement& rows)
{
    std::vector<Measure> measures;
    while (rows.step())
        measures.push_back({rows.id<MeasureId>(0), rows.text(1), rows.text(2), rows.text(3),
            measureKindFrom(rows.text(4)).value_or(MeasureKind::Count), rows.flag(5), rows.flag(6),
            rows.text(7).split(u'+', Qt::SkipEmptyParts)});
    return measures;
}

CampaignRepository::CampaignRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

CampaignId CampaignRepository::add(const Campaign& campaign)
{
    const CampaignId id(
        sql::Statement(m_connection,
            u"INSERT INTO campaign (code, superior_code, title, title_fold, noun_phrase, "
            u"short_phrase, work,"
            " theme, issuer_id, first_day, last_day, ongoing, denominator, target_rate, low_rate, "
            "addressee, entry_level)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .insert(campaign.code, campaign.superiorCode, campaign.title,
                vietnamese::fold(campaign.title), campaign.nounPhrase, campaign.shortPhrase,
                campaign.work, campaign.theme, campaign.issuer, campaign.from, campaign.to,
                campaign.ongoing, denominatorName(campaign.denominator),
                number(campaign.targetRate), number(campaign.lowRate), campaign.addressee,
                entryLevelName(campaign.entryLevel)));
    writeItems(m_connection, id, campaign);
    return id;
}

void CampaignRepository::change(const Campaign& campaign)
{
    const auto before = campaignById(m_connection, campaign.id);
    if (!before)
        throw sql::Failure(ErrorCode::Stale, {campaign.code});
    sql::Statement(m_connection,
        u"UPDATE campaign SET code = ?, superior_code = ?, title = ?, title_fold = ?,"
        " noun_phrase = ?, short_phrase = ?, work = ?, theme = ?, issuer_id = ?, first_day = ?,"
        " last_day = ?, ongoing = ?, denominator = ?, target_rate = ?, low_rate = ?,"
        " addressee = ?, entry_level = ? WHERE id = ?"_s)
        .run(campaign.code, campaign.superiorCode, campaign.title, vietnamese::fold(campaign.title),
            campaign.nounPhrase, campaign.shortPhrase, campaign.work, campaign.theme,
            campaign.issuer, campaign.from, campaign.to, campaign.ongoing,
            denominatorName(campaign.denominator), number(campaign.targetRate),
            number(campaign.lowRate), campaign.addressee, entryLevelName(campaign.entryLevel),
            campaign.id);
    if (sameItems(*before, campaign))
        return;
    sql::Statement(m_connection, u"DELETE FROM campaign_item WHERE campaign_id = ?"_s)
        .run(campaign.id);
    writeItems(m_connection, campaign.id, campaign);
}

void CampaignRepository::remove(CampaignId campaign)
{
    for (const QString& table : {u"campaign_item"_s, u"campaign_document"_s, u"task"_s,
             u"campaign_measure"_s, u"measure"_s})
        sql::Statement(m_connection, u"DELETE FROM %1 WHERE campaign_id = ?"_s.arg(table))
            .run(campaign);
    sql::Statement(m_connection, u"DELETE FROM campaign WHERE id = ?"_s).run(campaign);
}

void CampaignRepository::addMeasure(
    CampaignId campaign, MeasureId measure, bool required, bool inAnnex)
{
    sql::Statement(m_connection,
        u"INSERT INTO campaign_measure (campaign_id, measure_id, sort_no, required, in_annex)"
        " SELECT ?, ?, coalesce(max(sort_no), 0) + 1, ?, ? FROM campaign_measure WHERE campaign_id = ?"_s)
        .run(campaign, measure, required, inAnnex, campaign);
}

MeasureId CampaignRepository::addOwnMeasure(CampaignId campaign, const Measure& measure)
{
    return MeasureId(sql::Statement(m_connection,
        u"INSERT INTO measure (campaign_id, code, label, head, label_en, kind, sort_no)"
        " SELECT ?, ?, ?, ?, '', ?, coalesce(max(sort_no), 0) + 1 FROM measure WHERE campaign_id = ?"_s)
                         .insert(campaign, measure.code, measure.label, measure.head,
                             measureKindName(measure.kind), campaign));
}

void CampaignRepository::setMeasures(CampaignId campaign, std::span<const Measure> measures)
{
    for (const Measure& old : this->measures(campaign))
        if (std::none_of(measures.begin(), measures.end(),
                [&](const Measure& kept) { return kept.id == old.id; }))
            sql::Statement(m_connection,
                u"DELETE FROM campaign_measure WHERE campaign_id = ? AND measure_id = ?"_s)
                .run(campaign, old.id);
    sql::Statement put(m_connection,
        u"INSERT INTO campaign_measure (campaign_id, measure_id, sort_no, required, in_annex,"
        " required_kinds) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (campaign_id, measure_id)"
        " DO UPDATE SET sort_no = excluded.sort_no, required = excluded.required,"
        " in_annex = excluded.in_annex, required_kinds = excluded.required_kinds"_s);
    int sortNo = 0;
    for (const Measure& one : measures)
        put.run(
            campaign, one.id, ++sortNo, one.required, one.inAnnex, one.requiredKinds.join(u'+'));
}

std::vector<Campaign> CampaignRepository::all() const
{
    std::vector<Campaign> campaigns;
    sql::Statement rows(
        m_connection, selectCampaigns(u"ORDER BY first_day IS NULL, first_day, id"_s));
    while (rows.step())
        campaigns.push_back(campaignOf(m_connection, rows));
    return campaigns;
}

std::optional<Campaign> CampaignRepository::byCode(const QString& code) const
{
    if (code.isEmpty())
        return std::nullopt;
    sql::Statement row(m_connection,
        selectCampaigns(
            u"WHERE code = ? OR superior_code = ? ORDER BY code = ? DESC, id LIMIT 1"_s));
    return row.bind(code, code, code).step() ? std::optional(campaignOf(m_connection, row))
                                             : std::nullopt;
}

std::vector<Measure> CampaignRepository::measures(CampaignId campaign) const
{
    sql::Statement rows(m_connection,
        u"SELECT m.id, m.code, m.label, m.head, m.kind, c.required, c.in_annex, c.required_kinds"
        " FROM campaign_measure AS c"
        " JOIN measure AS m ON m.id = c.measure_id WHERE c.campaign_id = ? ORDER BY c.sort_no"_s);
    rows.bind(campaign);
    return measuresOf(rows);
}

std::vector<Measure> CampaignRepository::ownMeasures(CampaignId campaign) const
{
    sql::Statement rows(m_connection,
        u"SELECT id, code, label, head, kind, 0, 0, '' FROM measure WHERE campaign_id = ?"
        " ORDER BY sort_no, id"_s);
    rows.bind(campaign);
    return measuresOf(rows);
}

bool CampaignRepository::isExported(CampaignId campaign) const
{
    sql::Statement row(m_connection, u"SELECT 1 FROM export_log WHERE campaign_id = ? LIMIT 1"_s);
    return row.bind(campaign).step();
}

} // namespace sosh::storage
