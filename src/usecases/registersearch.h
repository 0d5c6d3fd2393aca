// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/searchindex.h"

#include <QDate>

#include <vector>

namespace sosh {

class RegisterSession;

enum class SearchKind
{
    Unit,
    Document,
    Campaign,
    Task
};

/// A record as the search box shows it.
struct SearchItem
{
    SearchKind kind = SearchKind::Unit;
    qint64 id = 0; ///< of the unit, document, campaign or task
    QString code; ///< of the unit, document or campaign; of the task's campaign
    QString title;
    QString detail; ///< second line; searched as well
    QString alsoFoundBy; ///< short and other names; searched, not shown
};

struct SearchResult
{
    std::vector<SearchItem> best;
    int total = 0;
};

/// One search over units, documents, campaigns and tasks. Holds what was read; `load` again after a change.
class RegisterSearch
{
public:
    /// Units as they are on that day, then those that are no more.
    Status load(const RegisterSession& session, QDate day);
    SearchResult find(const QString& query, int limit = 50) const;
    int size() const { return static_cast<int>(m_items.size()); }

private:
    std::vector<SearchItem> m_items;
    SearchIndex m_index;
};

} // namespace sosh
