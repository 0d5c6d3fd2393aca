// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalrepository.h"

#include "storage/sql/connection.h"
#include "storage/sql/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sosh::storage {

JournalRepository::JournalRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

/// An act is undone while an act that undoes it stands. Newest first, each act's standing is known when it is reached.
std::vector<Act> JournalRepository::acts() const
{
    std::vector<Act> acts;
    QHash<ActId, ActId> undoneBy;
    sql::Statement rows(m_connection,
        u"SELECT id, verb, actor, subject, reason, at_utc_ms, undoes, hash FROM act ORDER BY id DESC"_s);
    while (rows.step()) {
        Act act;
        act.id = rows.id<ActId>(0);
        act.header = {rows.text(1), rows.text(2), rows.text(3), rows.text(4)};
        act.at = QDateTime::fromMSecsSinceEpoch(rows.integer(5), Qt::UTC);
        act.undoes = rows.id<ActId>(6);
        act.undoneBy = undoneBy.value(act.id);
        act.hash = rows.text(7);
        if (act.undoes.isValid() && !act.undoneBy.isValid())
            undoneBy.insert(act.undoes, act.id);
        acts.push_back(std::move(act));
    }
    std::reverse(acts.begin(), acts.end());
    return acts;
}

std::optional<Act> JournalRepository::act(ActId id) const
{
    const std::vector<Act> all = acts();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Act& act) { return act.id == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::vector<RowChange> JournalRepository::changes(ActId act) const
{
    std::vector<RowChange> changes;
    sql::Statement rows(m_connection,
        u"SELECT table_name, row_id, before, after FROM row_change WHERE act_id = ? ORDER BY id"_s);
    rows.bind(act);
    while (rows.step())
        changes.push_back({rows.text(0), rows.integer(1), rows.text(2), rows.text(3)});
    return changes;
}

QString JournalRepository::chainHead() const
{
    return m_connection.value(u"SELECT hash FROM act ORDER BY id DESC LIMIT 1"_s).toString();
}

} // namespace sosh::storage
