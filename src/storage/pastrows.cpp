// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pastrows.h"

#include "storage/sql/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

constexpr int mostRounds = 5; ///< older ones say little of a unit as it is now
constexpr std::size_t fewUnits = 8;

using RowsByUnit = QHash<UnitId, PastFigures*>;

std::vector<RoundId> pastRounds(sql::Connection& connection, RoundSheet& sheet)
{
    sql::Statement rows(connection,
        u"SELECT o.id, o.name, c.code, c.id FROM round AS o JOIN campaign AS c ON c.id = "
        u"o.campaign_id"
        " WHERE o.state <> 'draft' AND ((o.campaign_id = ? AND o.no < ?)"
        " OR (o.campaign_id <> ? AND o.first_day < ?))"
        " ORDER BY o.campaign_id <> ?, o.first_day DESC, o.no DESC LIMIT ?"_s);
    const CampaignId own = sheet.campaign.id;
    const QDate first = sheet.round.span ? sheet.round.span->first : QDate();
    rows.bind(own, sheet.round.no, own, first, own, mostRounds);
    std::vector<RoundId> found;
    sheet.pastRounds.clear();
    while (rows.step()) {
        found.push_back(rows.id<RoundId>(0));
        sheet.pastRounds += rows.id<CampaignId>(3) == own
            ? rows.text(1)
            : u"%1 (%2)"_s.arg(rows.text(1), rows.text(2));
    }
    return found;
}

/// Figures of the standing revisions of a round, of one unit or of all: "7 140;8 138", by measure.
class RoundReader
{
public:
    RoundReader(sql::Connection& connection, const RoundSheet& sheet, bool oneUnit)
        : m_rows(connection, query(oneUnit))
    {
        for (std::size_t i = 0; i < sheet.measures.size(); ++i)
            m_places.insert(sheet.measures[i].id.value(), static_cast<int>(i));
    }

    void read(RoundId round, int place, const RowsByUnit& byUnit, UnitId unit = {})
    {
        if (unit.isValid())
            m_rows.bind(round, unit);
        else
            m_rows.bind(round);
        while (m_rows.step())
            if (PastFigures* past = byUnit.value(m_rows.id<UnitId>(0)))
                add(*past, place, m_rows.text(1));
    }

private:
    static QString query(bool oneUnit)
    {
        return u"SELECT r.unit_id, (SELECT group_concat(v.measure_id || ' ' || v.value, ';')"
               " FROM return_value AS v WHERE v.return_id = r.id) FROM unit_return AS r"
               " WHERE r.round_id = ?"_s
            + (oneUnit ? u" AND r.unit_id = ?"_s : QString())
            + u" AND r.state = 'reported'"
              " AND NOT EXISTS (SELECT 1 FROM return_withdrawal AS w WHERE w.return_id = r.id)"
              " AND NOT EXISTS (SELECT 1 FROM unit_return AS l WHERE l.round_id = r.round_id"
              " AND l.unit_id = r.unit_id AND l.revision > r.revision AND NOT EXISTS"
              " (SELECT 1 FROM return_withdrawal AS x WHERE x.return_id = l.id))"_s;
    }
    void add(PastFigures& past, int round, const QString& figures) const
    {
        for (const QStringView pair : QStringView(figures).split(u';', Qt::SkipEmptyParts)) {
            const qsizetype gap = pair.indexOf(u' ');
            const int measure = m_places.value(pair.left(gap).toLongLong(), -1);
            if (measure >= 0)
                past.values.push_back({round, measure, pair.sliced(gap + 1).toLongLong()});
        }
    }

    sql::Statement m_rows;
    QHash<qint64, int> m_places; ///< by measure id
};

/// The newest head-count taken by the round's first day.
void addHeadcounts(
    sql::Connection& connection, QDate day, const RowsByUnit& byUnit, UnitId unit = {})
{
    const QString whose = unit.isValid() ? u" AND unit_id = ?"_s : QString();
    sql::Statement rows(connection,
        u"SELECT unit_id, members, as_of FROM unit_headcount WHERE coalesce(as_of, '') <= ?%1"
        " ORDER BY as_of, id"_s.arg(whose));
    if (unit.isValid())
        rows.bind(day, unit);
    else
        rows.bind(day);
    while (rows.step())
        if (PastFigures* past = byUnit.value(rows.id<UnitId>(0))) {
            past->headcount = rows.number(1);
            past->headcountAsOf = rows.day(2);
        }
}

} // namespace

void addPast(sql::Connection& connection, RoundSheet& sheet, std::span<const UnitId> units)
{
    RowsByUnit byUnit;
    for (RoundSheet::Row& row : sheet.rows) {
        row.past = {};
        byUnit.insert(row.entry.unit, &row.past);
    }
    const bool few = !units.empty() && units.size() <= fewUnits;
    std::vector<UnitId> asked;
    if (few)
        asked.assign(units.begin(), units.end());
    else
        asked.push_back({}); // all of them
    const std::vector<RoundId> rounds = pastRounds(connection, sheet);
    RoundReader reader(connection, sheet, few);
    for (const UnitId unit : asked) {
        for (std::size_t place = 0; place < rounds.size(); ++place)
            reader.read(rounds[place], static_cast<int>(place), byUnit, unit);
        if (sheet.round.span)
            addHeadcounts(connection, sheet.round.span->first, byUnit, unit);
    }
    sheet.pastIsKnown = true;
}

} // namespace sosh::storage
