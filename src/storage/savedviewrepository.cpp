// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/savedviewrepository.h"

#include "storage/sql/statement.h"

using namespace Qt::StringLiterals;

namespace sosh::storage {

SavedViewRepository::SavedViewRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

SavedViewId SavedViewRepository::save(const SavedView& view)
{
    for (const SavedView& known : ofList(view.list))
        if (known.name == view.name) {
            sql::Statement(m_connection, u"UPDATE saved_view SET content = ? WHERE id = ?"_s)
                .run(view.content, known.id);
            return known.id;
        }
    return SavedViewId(sql::Statement(
        m_connection, u"INSERT INTO saved_view (list, name, content) VALUES (?, ?, ?)"_s)
                           .insert(view.list, view.name, view.content));
}

bool SavedViewRepository::remove(SavedViewId view)
{
    sql::Statement removal(m_connection, u"DELETE FROM saved_view WHERE id = ?"_s);
    removal.run(view);
    return removal.rowsAffected() > 0;
}

std::vector<SavedView> SavedViewRepository::ofList(const QString& list) const
{
    std::vector<SavedView> views;
    sql::Statement rows(m_connection,
        u"SELECT id, list, name, content FROM saved_view WHERE list = ? ORDER BY id"_s);
    rows.bind(list);
    while (rows.step())
        views.push_back({rows.id<SavedViewId>(0), rows.text(1), rows.text(2), rows.text(3)});
    return views;
}

} // namespace sosh::storage
