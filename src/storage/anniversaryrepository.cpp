// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/anniversaryrepository.h"

#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

std::optional<int> known(int number)
{
    return number > 0 ? std::optional(number) : std::nullopt;
}

void requireOne(const sql::Statement& statement, const QString& name)
{
    if (statement.rowsAffected() != 1)
        throw sql::Failure(ErrorCode::Stale, {name});
}

} // namespace

AnniversaryRepository::AnniversaryRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

std::vector<Anniversary> AnniversaryRepository::all() const
{
    std::vector<Anniversary> anniversaries;
    sql::Statement rows(m_connection,
        u"SELECT id, event, month, day, founding_year, source FROM anniversary"
        " ORDER BY month IS NULL, month, day, id"_s);
    while (rows.step())
        anniversaries.push_back(
            {rows.id<AnniversaryId>(0), rows.text(1), rows.maybeNumber(2).value_or(0),
                rows.maybeNumber(3).value_or(0), rows.maybeNumber(4), rows.text(5)});
    return anniversaries;
}

AnniversaryId AnniversaryRepository::add(const Anniversary& anniversary)
{
    return AnniversaryId(
        sql::Statement(m_connection,
            u"INSERT INTO anniversary (event, month, day, founding_year, source)"
            " VALUES (?, ?, ?, ?, ?)"_s)
            .insert(anniversary.event, known(anniversary.month), known(anniversary.day),
                anniversary.foundingYear, anniversary.source));
}

void AnniversaryRepository::change(const Anniversary& anniversary)
{
    sql::Statement update(m_connection,
        u"UPDATE anniversary SET event = ?, month = ?, day = ?, founding_year = ?, source = ?"
        " WHERE id = ?"_s);
    update.run(anniversary.event, known(anniversary.month), known(anniversary.day),
        anniversary.foundingYear, anniversary.source, anniversary.id);
    requireOne(update, anniversary.event);
}

void AnniversaryRepository::remove(AnniversaryId anniversary)
{
    sql::Statement row(m_connection, u"DELETE FROM anniversary WHERE id = ?"_s);
    row.run(anniversary);
    requireOne(row, QString::number(anniversary.value()));
}

} // namespace sosh::storage
