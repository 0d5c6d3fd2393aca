// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/registersearch.h"

#include "core/vinumber.h"
#include "usecases/registeroverview.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace sosh {
namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

SearchItem itemOf(const Unit& unit)
{
    return {SearchKind::Unit, unit.id.value(), unit.code, unit.name, {}, unit.shortName};
}

SearchItem itemOf(const DirectingDocument& document)
{
    const QString title = joined({document.type, document.code});
    return {SearchKind::Document, document.id.value(), document.code, title,
        joined({document.subject, document.issuer, vinumber::date(document.date)}), {}};
}

SearchItem itemOf(const Campaign& campaign)
{
    return {SearchKind::Campaign, campaign.id.value(), campaign.code, campaign.title,
        joined({campaign.theme, campaign.work}), {}};
}

SearchItem itemOf(const Task& task, const Campaign& campaign)
{
    return {SearchKind::Task, task.id.value(), campaign.code, task.text,
        joined({task.body, campaign.title}), {}};
}

QString searchedText(const SearchItem& item)
{
    return QStringList{item.title, item.code, item.detail, item.alsoFoundBy}.join(u' ');
}

} // namespace

Status RegisterSearch::load(const RegisterSession& session, QDate day)
{
    const RegisterOverview overview(session);
    const Result<std::vector<Unit>> units = overview.units(day);
    if (!units)
        return units.error();
    const Result<Overview> all = overview.load();
    if (!all)
        return all.error();
    m_items.clear();
    for (const Unit& unit : *units)
        m_items.push_back(itemOf(unit));
    for (const DirectingDocument& document : all->documents)
        m_items.push_back(itemOf(document));
    for (const CampaignOverview& entry : all->campaigns)
        m_items.push_back(itemOf(entry.campaign));
    for (const CampaignOverview& entry : all->campaigns)
        for (const Task& task : entry.tasks)
            m_items.push_back(itemOf(task, entry.campaign));
    std::vector<QString> texts;
    texts.reserve(m_items.size());
    for (const SearchItem& item : m_items)
        texts.push_back(searchedText(item));
    m_index.reset(texts);
    return Done{};
}

SearchResult RegisterSearch::find(const QString& query, int limit) const
{
    const SearchIndex::Found found = m_index.find(query, limit);
    SearchResult result;
    result.total = found.total;
    for (const SearchIndex::Hit& hit : found.best)
        result.best.push_back(m_items[static_cast<std::size_t>(hit.entry)]);
    return result;
}

} // namespace sosh
