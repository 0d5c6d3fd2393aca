// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/flagrepository.h"

#include "storage/sql/statement.h"

using namespace Qt::StringLiterals;

namespace sosh::storage {

FlagRepository::FlagRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

FlagId FlagRepository::put(RoundId round, const Flag& flag)
{
    for (const Flag& known : ofRound(round))
        if (known.isOpen() && known.unit == flag.unit && known.measure == flag.measure
            && known.kind == flag.kind) {
            sql::Statement(m_connection,
                u"UPDATE flag SET text = ?, revision = ?, raised_on = ?, raised_by = ?, doubted = "
                u"?,"
                " received_on = ? WHERE id = ?"_s)
                .run(flag.text, flag.revision, flag.raisedOn, flag.raisedBy, flag.doubted,
                    flag.receivedOn, known.id);
            return known.id;
        }
    return FlagId(sql::Statement(m_connection,
        u"INSERT INTO flag (round_id, unit_id, measure, kind, text, revision, raised_on, raised_by,"
        " doubted, received_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
                      .insert(round, flag.unit, flag.measure, flagKindName(flag.kind), flag.text,
                          flag.revision, flag.raisedOn, flag.raisedBy, flag.doubted,
                          flag.receivedOn));
}

bool FlagRepository::settle(FlagId flag, QDate day)
{
    sql::Statement update(
        m_connection, u"UPDATE flag SET settled_on = ? WHERE id = ? AND settled_on IS NULL"_s);
    update.run(day, flag);
    return update.rowsAffected() == 1;
}

std::vector<Flag> FlagRepository::ofRound(RoundId round) const
{
    std::vector<Flag> flags;
    sql::Statement rows(m_connection,
        u"SELECT id, unit_id, measure, kind, text, revision, raised_on, raised_by, settled_on,"
        " doubted, received_on FROM flag WHERE round_id = ? ORDER BY id"_s);
    rows.bind(round);
    while (rows.step())
        flags.push_back({rows.id<FlagId>(0), rows.id<UnitId>(1), rows.text(2),
            flagKindFrom(rows.text(3)).value_or(FlagKind::FollowUp), rows.text(4), rows.number(5),
            rows.day(6), rows.text(7), rows.day(8), rows.text(9), rows.day(10)});
    return flags;
}

} // namespace sosh::storage
