// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/papertextrepository.h"

#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

void requireOne(const sql::Statement& changed, PaperTextId text)
{
    if (changed.rowsAffected() != 1)
        throw sql::Failure(ErrorCode::Stale, {text.value()});
}

} // namespace

PaperTextRepository::PaperTextRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

PaperTexts PaperTextRepository::texts(RoundId round, const QString& paper) const
{
    PaperTexts texts;
    sql::Statement rows(m_connection,
        u"SELECT id, kind, block, unit_id, text FROM report_text"
        " WHERE round_id = ? AND paper = ? ORDER BY sort_no, id"_s);
    rows.bind(round, paper);
    while (rows.step())
        texts.push_back({rows.id<PaperTextId>(0),
            paperTextKindFrom(rows.text(1)).value_or(PaperText::Kind::Edited), rows.text(2),
            rows.id<UnitId>(3), rows.text(4)});
    return texts;
}

PaperTextId PaperTextRepository::add(RoundId round, const QString& paper, const PaperText& text)
{
    return PaperTextId(sql::Statement(m_connection,
        u"INSERT INTO report_text (round_id, paper, kind, block, unit_id, text, sort_no)"
        " SELECT ?, ?, ?, ?, ?, ?, coalesce(max(sort_no), 0) + 1 FROM report_text"
        " WHERE round_id = ? AND paper = ?"_s)
                           .insert(round, paper, paperTextKindName(text.kind), text.block,
                               text.unit, text.text, round, paper));
}

void PaperTextRepository::change(const PaperText& text)
{
    sql::Statement update(m_connection,
        u"UPDATE report_text SET kind = ?, block = ?, unit_id = ?, text = ?,"
        " sort_no = CASE WHEN block = ? THEN sort_no ELSE (SELECT max(t.sort_no) + 1"
        " FROM report_text AS t WHERE t.round_id = report_text.round_id"
        " AND t.paper = report_text.paper) END WHERE id = ?"_s);
    update.run(paperTextKindName(text.kind), text.block, text.unit, text.text, text.block, text.id);
    requireOne(update, text.id);
}

void PaperTextRepository::remove(PaperTextId text)
{
    sql::Statement remove(m_connection, u"DELETE FROM report_text WHERE id = ?"_s);
    remove.run(text);
    requireOne(remove, text);
}

void PaperTextRepository::reorder(std::span<const PaperTextId> order)
{
    std::vector<int> places;
    sql::Statement place(m_connection, u"SELECT sort_no FROM report_text WHERE id = ?"_s);
    for (const PaperTextId text : order) {
        if (!place.bind(text).step())
            throw sql::Failure(ErrorCode::Stale, {text.value()});
        places.push_back(place.number(0));
    }
    std::sort(places.begin(), places.end());
    sql::Statement update(m_connection, u"UPDATE report_text SET sort_no = ? WHERE id = ?"_s);
    for (std::size_t i = 0; i < order.size(); ++i)
        update.run(places[i], order[i]);
}

} // namespace sosh::storage
