// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/returnrows.h"

#include "storage/sql/connection.h"
#include "storage/sql/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sosh::storage {

namespace {

struct TextKind
{
    QStringView name;
    QString UnitReturn::*text;
};
constexpr std::array textKinds{
    TextKind{u"good_practice", &UnitReturn::goodPractice},
    TextKind{u"difficulty", &UnitReturn::difficulty},
    TextKind{u"proposal", &UnitReturn::proposal},
    TextKind{u"reporter", &UnitReturn::reporter},
    TextKind{u"revision_reason", &UnitReturn::revisionReason},
};

using ReturnsById = QHash<ReturnId, UnitReturn*>;

/// Which returns are read: all of a round, or those of one unit in it.
struct Whose
{
    RoundId round;
    UnitId unit;

    QString condition() const
    {
        return unit.isValid() ? u"r.round_id = ? AND r.unit_id = ?"_s : u"r.round_id = ?"_s;
    }
    void bindTo(sql::Statement& statement) const
    {
        if (unit.isValid())
            statement.bind(round, unit);
        else
            statement.bind(round);
    }
};

void fillTexts(sql::Connection& connection, const Whose& whose, const ReturnsById& byId)
{
    sql::Statement texts(connection,
        u"SELECT t.return_id, t.kind, t.body FROM unit_return AS r JOIN return_text AS t"
        " ON t.return_id = r.id WHERE "_s
            + whose.condition());
    whose.bindTo(texts);
    while (texts.step())
        if (UnitReturn* value = byId.value(texts.id<ReturnId>(0)))
            for (const TextKind& kind : textKinds)
                if (texts.text(1) == kind.name)
                    value->*kind.text = texts.text(2);

    sql::Statement warnings(connection,
        u"SELECT w.return_id, w.code, w.place, w.reason FROM unit_return AS r JOIN "
        u"accepted_warning AS w"
        " ON w.return_id = r.id WHERE "_s
            + whose.condition() + u" ORDER BY w.return_id, w.code, w.place"_s);
    whose.bindTo(warnings);
    while (warnings.step())
        if (UnitReturn* value = byId.value(warnings.id<ReturnId>(0)))
            value->acceptedWarnings.push_back(
                {warnings.text(1), warnings.text(2), warnings.text(3)});
}

} // namespace

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

void fillReturns(
    sql::Connection& connection, RoundId round, std::span<UnitReturn* const> returns, UnitId unit)
{
    const Whose whose{round, unit};
    ReturnsById byId;
    for (UnitReturn* value : returns)
        byId.insert(value->id, value);

    sql::Statement forms(connection,
        u"SELECT f.return_id, f.form FROM unit_return AS r JOIN return_form AS f ON f.return_id = "
        u"r.id"
        " WHERE "_s
            + whose.condition() + u" ORDER BY f.return_id, f.sort_no"_s);
    whose.bindTo(forms);
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
        " JOIN return_value AS v ON v.return_id = r.id WHERE "_s
            + whose.condition());
    whose.bindTo(values);
    while (values.step())
        if (UnitReturn* value = byId.value(values.id<ReturnId>(0)))
            value->figures.insert(
                codes.value(values.id<MeasureId>(1)), {values.integer(2), values.flag(3)});
    fillTexts(connection, whose, byId);
}

void addReturnTexts(sql::Connection& connection, ReturnId id, const UnitReturn& value)
{
    sql::Statement text(
        connection, u"INSERT INTO return_text (return_id, kind, body) VALUES (?, ?, ?)"_s);
    for (const TextKind& kind : textKinds)
        if (!(value.*kind.text).isEmpty())
            text.run(id, kind.name.toString(), value.*kind.text);
    sql::Statement warning(connection,
        u"INSERT INTO accepted_warning (return_id, code, place, reason) VALUES (?, ?, ?, ?)"_s);
    for (const AcceptedWarning& accepted : value.acceptedWarnings)
        warning.run(id, accepted.code, accepted.place, accepted.reason);
}

} // namespace sosh::storage
