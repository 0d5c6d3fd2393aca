// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importrepository.h"

#include "storage/sql/connection.h"
#include "storage/sql/statement.h"

using namespace Qt::StringLiterals;

namespace sosh::storage {

ImportRepository::ImportRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

BatchId ImportRepository::addBatch(const ImportBatch& batch)
{
    return BatchId(sql::Statement(m_connection,
        u"INSERT INTO import_batch (round_id, file_name, sha256, rows_new, rows_same, rows_changed,"
        " rows_rejected, is_draft) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
                       .insert(batch.round, batch.fileName, batch.sha256, batch.rowsNew,
                           batch.rowsSame, batch.rowsChanged, batch.rowsRejected, batch.isDraft));
}

void ImportRepository::addExport(const ExportEntry& entry)
{
    sql::Statement(m_connection,
        u"INSERT INTO export_log (campaign_id, round_nos, profile, file_name, row_count, sha256,"
        " content_digest) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .run(entry.campaign, entry.roundNos, entry.profile, entry.fileName, entry.rows,
            entry.sha256, entry.contentDigest);
}

int ImportRepository::exportsWritten() const
{
    return m_connection.value(u"SELECT count(*) FROM export_log"_s).toInt();
}

} // namespace sosh::storage
