// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/controltotalrepository.h"

#include "storage/sql/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

const ControlTotal* totalOf(const std::vector<ControlTotal>& totals, const QString& measure)
{
    const auto found = std::find_if(totals.begin(), totals.end(),
        [&](const ControlTotal& total) { return total.measure == measure; });
    return found == totals.end() ? nullptr : &*found;
}

} // namespace

ControlTotalRepository::ControlTotalRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

void ControlTotalRepository::set(RoundId round, const std::vector<ControlTotal>& totals)
{
    const std::vector<ControlTotal> known = ofRound(round);
    for (const ControlTotal& old : known)
        if (!totalOf(totals, old.measure))
            sql::Statement(
                m_connection, u"DELETE FROM control_total WHERE round_id = ? AND measure = ?"_s)
                .run(round, old.measure);
    for (const ControlTotal& total : totals) {
        const ControlTotal* old = totalOf(known, total.measure);
        if (!old)
            sql::Statement(m_connection,
                u"INSERT INTO control_total (round_id, measure, total, difference, reason)"
                " VALUES (?, ?, ?, ?, ?)"_s)
                .run(round, total.measure, total.total, total.difference, total.reason);
        else if (*old != total)
            sql::Statement(m_connection,
                u"UPDATE control_total SET total = ?, difference = ?, reason = ?"
                " WHERE round_id = ? AND measure = ?"_s)
                .run(total.total, total.difference, total.reason, round, total.measure);
    }
}

std::vector<ControlTotal> ControlTotalRepository::ofRound(RoundId round) const
{
    std::vector<ControlTotal> totals;
    sql::Statement rows(m_connection,
        u"SELECT c.measure, c.total, c.difference, c.reason FROM control_total AS c"
        " LEFT JOIN round_measure AS m ON m.round_id = c.round_id AND m.code = c.measure"
        " WHERE c.round_id = ? ORDER BY m.sort_no, c.id"_s);
    rows.bind(round);
    while (rows.step())
        totals.push_back({rows.text(0), rows.integer(1), rows.integer(2), rows.text(3)});
    return totals;
}

} // namespace sosh::storage
