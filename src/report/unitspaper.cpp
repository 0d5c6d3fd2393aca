// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vinumber.h"
#include "report/listparts.h"
#include "report/listwording.h"
#include "report/paperparts.h"
#include "report/papers.h"

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

const QString indent(3, QChar(QChar::Nbsp)); // blanks that no line ends at

struct MemberSum
{
    qint64 members = 0;
    bool known = false; ///< somebody's number is in it
};

/// Sums without counting twice: a parent's own number stands for those below it, without one their sum does.
class MemberCounter
{
public:
    explicit MemberCounter(const std::vector<UnitListRow>& rows)
        : m_rows(rows)
    {
    }

    MemberSum all()
    {
        MemberSum sum;
        while (m_at < m_rows.size())
            add(sum, next());
        return sum;
    }

private:
    static void add(MemberSum& sum, const MemberSum& more)
    {
        sum.members += more.members;
        sum.known = sum.known || more.known;
    }

    /// The unit at hand with all below it.
    MemberSum next()
    {
        const UnitListRow& row = m_rows[m_at++];
        MemberSum below;
        while (m_at < m_rows.size() && m_rows[m_at].depth > row.depth)
            add(below, next());
        return row.members ? MemberSum{*row.members, true} : below;
    }

    const std::vector<UnitListRow>& m_rows;
    size_t m_at = 0;
};

QString sectorLabel(const Lookups& lookups, const QString& code)
{
    return code.isEmpty() ? QString() : Lookups::label(lookups.sectors, code);
}

} // namespace

Document unitsPaper(const PaperFrame& frame, const UnitList& list)
{
    Table table = listTable({{u"STT", 10, Align::Center}, {u"Tên", 67}, {u"Loại hình", 34},
        {u"Khối", 32}, {u"Số đảng viên", 22, Align::Right}});
    for (const UnitListRow& row : list.rows)
        addListRow(table,
            {indent.repeated(row.depth) + row.name,
                Lookups::label(frame.lookups.unitKinds, row.kind),
                sectorLabel(frame.lookups, row.sector),
                row.members ? vinumber::count(*row.members) : u"…"_s});
    const MemberSum sum = MemberCounter(list.rows).all();
    if (!list.rows.empty())
        addTotalRow(table,
            {wording::phrase(
                 wording::total, {{u"soDonVi"_s, vinumber::count(qint64(list.rows.size()))}}),
                {}, {}, sum.known ? vinumber::count(sum.members) : u"…"_s});
    const TitleBlock title{wording::unitsTitle.toString(),
        wording::phrase(wording::unitsSubject, frameValues(frame, {})),
        wording::phrase(wording::unitsAsOf, {{u"ngay"_s, vinumber::date(list.asOf)}})};
    return listPaper(frame, title, std::move(table), wording::noUnits,
        list.rows.empty() ? QString() : wording::unitsNote.toString());
}

} // namespace sosh::report
