// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/figurerows.h"

#include "core/quantities.h"
#include "core/vinumber.h"

#include <algorithm>
#include <array>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;
using Row = RoundSheet::Row;

/// What the round adds up as people. Source: contract, peopleAttended.
constexpr std::array peopleMeasures{
    measure::membersAttended, measure::nonMemberStaffAttended, measure::associatesAttended};

QString about(bool approximate)
{
    return approximate ? u"≈"_s : QString();
}

const Figure* figureOf(const Row& row, QStringView code)
{
    if (row.current.state != ReturnState::Reported)
        return nullptr;
    const auto found = row.current.figures.constFind(code.toString());
    return found == row.current.figures.cend() ? nullptr : &*found;
}

bool isOfState(const RoundSheet& sheet, const Row& row, QStringView state)
{
    const ReturnState is = row.current.state;
    const bool held = is == ReturnState::Reported || is == ReturnState::Joint;
    const bool answered = held || is == ReturnState::Nil;
    const bool dated = answered && row.firstReceivedOn.isValid() && sheet.dueOf(row).isValid();
    const bool late = dated && sheet.daysLate(row, row.firstReceivedOn) > 0;
    if (state == u"expected")
        return is != ReturnState::Exempt;
    if (state == u"answered")
        return answered;
    if (state == u"held")
        return held;
    if (state == u"late")
        return late;
    if (state == u"on_time")
        return dated && !late;
    return returnStateName(is) == state;
}

class Adder
{
public:
    Adder(const RoundSheet& sheet, const Lookups& lookups, const FigureSource& source)
        : m_sheet(sheet)
        , m_lookups(lookups)
        , m_source(source)
    {
    }

    FigureSum units() const
    {
        FigureSum sum;
        for (const Row* row : rowsInScope())
            if (isOfState(m_sheet, *row, m_source.state))
                sum.rows.push_back({row, {}});
        sum.total = vinumber::count(qint64(sum.rows.size()));
        return sum;
    }

    /// Of one measure, or of several that count together.
    FigureSum figures(std::span<const QStringView> codes) const
    {
        FigureSum sum;
        Figure all;
        for (const Row* row : rowsInScope()) {
            Figure own;
            bool gives = false;
            for (const QStringView code : codes)
                if (const Figure* figure = figureOf(*row, code)) {
                    gives = true;
                    own.value += figure->value;
                    own.approximate = own.approximate || figure->approximate;
                }
            if (!gives)
                continue;
            all.value += own.value;
            all.approximate = all.approximate || own.approximate;
            sum.rows.push_back({row, about(own.approximate) + vinumber::count(own.value)});
        }
        sum.total = sum.rows.empty() ? u"–"_s : about(all.approximate) + vinumber::count(all.value);
        return sum;
    }

    /// Over the rows that give both. Source: contract, Rate.
    FigureSum rate(QStringView part, QStringView whole) const
    {
        FigureSum sum;
        qint64 parts = 0;
        qint64 wholes = 0;
        for (const Row* row : rowsInScope()) {
            const Figure* a = figureOf(*row, part);
            const Figure* b = figureOf(*row, whole);
            if (!a || !b)
                continue;
            parts += a->value;
            wholes += b->value;
            sum.rows.push_back(
                {row, vinumber::count(a->value) + u" / "_s + vinumber::count(b->value)});
        }
        sum.total = vinumber::percentOrDash(shareOf(parts, wholes));
        return sum;
    }

private:
    std::vector<const Row*> rowsInScope() const
    {
        std::vector<const Row*> rows;
        for (const Row& row : m_sheet.rows)
            if (m_source.unit.isEmpty() ? isInGroup(row) : row.entry.code == m_source.unit)
                rows.push_back(&row);
        return rows;
    }
    /// As the biểu groups its rows.
    bool isInGroup(const Row& row) const
    {
        if (m_source.group.isEmpty())
            return true;
        const LookupEntry* entry = Lookups::find(m_lookups.sectors, row.entry.sector);
        const QString label = !entry ? row.entry.sector
            : entry->group.isEmpty() ? entry->label
                                     : entry->group;
        return label == m_source.group;
    }

    const RoundSheet& m_sheet;
    const Lookups& m_lookups;
    const FigureSource& m_source;
};

} // namespace

FigureSum figureSum(const RoundSheet& sheet, const Lookups& lookups, const FigureSource& source)
{
    const Adder adder(sheet, lookups, source);
    if (!source.state.isEmpty())
        return adder.units();
    if (source.people)
        return adder.figures(peopleMeasures);
    if (source.measures.size() == 2)
        return adder.rate(source.measures[0], source.measures[1]);
    const std::array one{QStringView(source.measures.value(0))};
    return adder.figures(one);
}

} // namespace sosh
