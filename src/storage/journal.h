// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/changes.h"

namespace sosh::storage {

namespace sql {
class Connection;
}

/// Writes the journal: one act a transaction, and by TEMP triggers the images of every row it changes.
/// Stored triggers would fail under trusted_schema = OFF, and would be executable content in the file.
/// Every function throws sql::Failure.
class Journal
{
public:
    explicit Journal(sql::Connection& connection);

    /// Makes the TEMP tables and triggers, once a session, before the first write. Outside of an act.
    void prepare();
    /// Inside a transaction. Its hash is still empty.
    ActId begin(const ActHeader& header, const QDateTime& now, ActId undoes);
    /// Fills the hash and says what changed. An act that changed nothing but drafts goes again: `act` is invalid then.
    /// Nothing at all changed: no kinds.
    ChangeSet finish(ActId act);

    /// One act that takes every row as the migration left it. Needs no triggers; inside the last step's transaction.
    void recordMigration(int from, int to, const QDateTime& now);

private:
    ActId insertAct(const ActHeader& header, const QDateTime& now, ActId undoes);
    void seal(ActId act);
    void drop(ActId act);

    sql::Connection& m_connection;
    bool m_prepared = false;
};

/// SELECT of (row_id, after): the newest image of every row of the table that the journal knows.
QString newestImages(const QString& table);

} // namespace sosh::storage
