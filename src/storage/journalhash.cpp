// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalhash.h"

#include "storage/sql/digest.h"
#include "storage/sql/statement.h"

using namespace Qt::StringLiterals;

namespace sosh::storage {

// The columns are named: the hash of an old act must not change when a later schema adds a column.
QString actHash(sql::Connection& connection, ActId act)
{
    sql::Digest digest;
    const auto addPart = [&](const QString& name, const QString& select) {
        sql::Statement rows(connection, select);
        rows.bind(act);
        digest.add(name);
        digest.addRows(rows);
    };
    addPart(u"act"_s,
        u"SELECT prev_hash, id, at_utc_ms, actor, verb, subject, reason, undoes FROM act WHERE id = ?"_s);
    addPart(u"row_change"_s,
        u"SELECT id, table_name, row_id, before, after FROM row_change WHERE act_id = ? ORDER BY id"_s);
    addPart(u"unit_return"_s,
        u"SELECT id, round_id, unit_id, revision, state, host_unit_id, nil_reason, first_day, "
        u"last_day,"
        " attendance_mode, received_via, received_on, unit_document, note, batch_id"
        " FROM unit_return WHERE act_id = ? ORDER BY id"_s);
    addPart(u"return_form"_s,
        u"SELECT f.return_id, f.sort_no, f.form FROM unit_return AS r JOIN return_form AS f ON "
        u"f.return_id = r.id"
        " WHERE r.act_id = ? ORDER BY f.return_id, f.sort_no"_s);
    addPart(u"return_value"_s,
        u"SELECT v.return_id, v.measure_id, v.value, v.approximate FROM unit_return AS r"
        " JOIN return_value AS v ON v.return_id = r.id WHERE r.act_id = ? ORDER BY v.return_id, v.measure_id"_s);
    // Parts of later schemas stand in the hash only where the act has such rows: the hashes of older acts stay.
    const auto addLaterPart = [&](const QString& name, const QString& select) {
        sql::Statement rows(connection, select);
        if (!rows.bind(act).step())
            return;
        addPart(name, select);
    };
    addLaterPart(u"return_text"_s,
        u"SELECT t.return_id, t.kind, t.body FROM unit_return AS r JOIN return_text AS t"
        " ON t.return_id = r.id WHERE r.act_id = ? ORDER BY t.return_id, t.kind"_s);
    addLaterPart(u"accepted_warning"_s,
        u"SELECT w.return_id, w.code, w.place, w.reason FROM unit_return AS r JOIN "
        u"accepted_warning AS w"
        " ON w.return_id = r.id WHERE r.act_id = ? ORDER BY w.return_id, w.code, w.place"_s);
    return digest.hex();
}

} // namespace sosh::storage
