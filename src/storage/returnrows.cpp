// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/returnrows.h"

#include "storage/sql/connection.h"
#include "storage/sql/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sosh::storage {

QString selectReturns(const QString& where)
{
    return u"SELECT r.id, r.unit_id, r.revision, r.state, r.host_unit_id, r.nil_reason, "
           u"r.first_day,"
           " r.last_day, r.attendance_mode, r.received_via, r.received_on, r.unit_document, r.note,"
           " r.act_id, a.verb, a.actor, a.at_utc_ms, coalesce(b.file_name, ''), w.id IS NOT NULL"
           " FROM unit_return AS r JOIN act AS a ON a.id = r.act_id"
           " LEFT JOIN import_batch AS b ON b.id = r.batch_id"
           " LEFT JOIN return_withdrawal AS w ON w.return_id = r.id"
           " LEFT JOIN roster_entry AS e ON e.round_id = r.round_id AND e.unit_id = r.unit_id WHERE "_s
        + where;
}

ReturnSource returnOf(const sql::Statement& row)
{
    ReturnSource source;
    UnitReturn& value = source.value;
    value.id = row.id<ReturnId>(0);
    value.unit = row.id<UnitId>(1);
    value.revision = row.number(2);
    value.state = returnStateFrom(row.text(3)).value_or(ReturnState::Reported);
    value.host = row.id<UnitId>(4);
    value.reason = row.text(5);
    value.firstDay = row.day(6);
    value.lastDay = row.day(7);
    value.attendanceMode = row.text(8);
    value.receivedVia = row.text(9);
    value.receivedOn = row.day(10);
    value.unitDocument = row.text(11);
    value.note = row.text(12);
    source.act = row.id<ActId>(13);
    source.verb = row.text(14);
    source.actor = row.text(15);
    source.at = QDateTime::fromMSecsSinceEpoch(row.integer(16), Qt::UTC);
    source.fileName = row.text(17);
    source.withdrawn = row.flag(18);
    return source;
}

void fillReturns(sql::Connection& connection, RoundId round, std::span<UnitReturn* const> returns)
{
    QHash<ReturnId, UnitReturn*> byId;
    for (UnitReturn* value : returns)
        byId.insert(value->id, value);

    sql::Statement forms(connection,
        u"SELECT f.return_id, f.form FROM unit_return AS r JOIN return_form AS f ON f.return_id = "
        u"r.id"
        " WHERE r.round_id = ? ORDER BY f.return_id, f.sort_no"_s);
    forms.bind(round);
    while (forms.step())
        if (UnitReturn* value = byId.value(forms.id<ReturnId>(0)))
            value->studyForms.append(forms.text(1));

    QHash<MeasureId, QString> codes;
    sql::Statement measures(
        connection, u"SELECT measure_id, code FROM round_measure WHERE round_id = ?"_s);
    measures.bind(round);
    while (measures.step())
        codes.insert(measures.id<MeasureId>(0), measures.text(1));

    sql::Statement values(connection,
        u"SELECT v.return_id, v.measure_id, v.value, v.approximate FROM unit_return AS r"
        " JOIN return_value AS v ON v.return_id = r.id WHERE r.round_id = ?"_s);
    values.bind(round);
    while (values.step())
        if (UnitReturn* value = byId.value(values.id<ReturnId>(0)))
            value->figures.insert(
                codes.value(values.id<MeasureId>(1)), {values.integer(2), values.flag(3)});
}

} // namespace sosh::storage
