// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/registersearch.h"

#include "core/vinumber.h"
#include "usecases/registeroverview.h"
#include "usecases/unitkeeping.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace sosh {
namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// Found by every name it has or had, and by what people call it.
QString otherNames(const UnitHistory& history)
{
    QStringList names = history.aliases;
    for (const NameRecord& record : history.names)
        names += {record.name, record.shortName};
    names.removeDuplicates();
    return names.join(u' ');
}

SearchItem itemOf(const UnitHistory& history, const Unit& unit)
{
    return {SearchKind::Unit, unit.id.value(), unit.code, unit.name, {}, otherNames(history)};
}

/// A unit that is no more, or is yet to be, by its last name and its years.
SearchItem itemOf(const UnitHistory& history)
{
    SearchItem item{SearchKind::Unit, history.id.value(), history.code, history.lastName(), {},
        otherNames(history)};
    item.detail =
        u"%1 – %2"_s.arg(vinumber::date(history.life.from), vinumber::date(history.life.to));
    return item;
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
    const Result<Overview> all = RegisterOverview(session).load();
    if (!all)
        return all.error();
    const auto units = UnitKeeping::ledgerOf(session);
    if (!units)
        return units.error();
    m_items.clear();
    for (const Unit& unit : units->validOn(day))
        m_items.push_back(itemOf(*units->history(unit.id), unit));
    for (const UnitHistory& history : units->units())
        if (!units->livesOn(history.id, day))
            m_items.push_back(itemOf(history));
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
