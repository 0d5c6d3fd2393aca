// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unit.h"
#include "core/vinumber.h"
#include "report/phrases.h"
#include "report/returntexts.h"
#include "report/summarycolumns.h"
#include "report/summarypaper.h"
#include "report/wording.h"

#include <algorithm>
#include <numeric>
#include <span>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

using Role = SummaryColumn::Role;

const QString absentSign = u"…"_s;
const QString nothingSign = u"-"_s;
const QString exemptSign = u"x"_s;
const QString jointSign = u"ghép"_s;
const QString aboutSign = u"≈"_s;

/// Rows of one khối, in roster order.
struct SectorGroup
{
    QString label;
    std::vector<int> rows;
};

QString groupLabel(const Lookups& lookups, const QString& sector)
{
    const LookupEntry* entry = Lookups::find(lookups.sectors, sector);
    if (!entry)
        return sector;
    return entry->group.isEmpty() ? entry->label : entry->group;
}

/// In the order of their first unit.
std::vector<SectorGroup> groupsOf(const PaperContext& context)
{
    std::vector<SectorGroup> groups;
    const auto& rows = context.sheet.rows;
    for (int i = 0; i < int(rows.size()); ++i) {
        const QString label = groupLabel(context.lookups, rows[size_t(i)].entry.sector);
        auto found = std::find_if(groups.begin(), groups.end(),
            [&](const SectorGroup& group) { return group.label == label; });
        if (found == groups.end())
            found = groups.insert(groups.end(), {label, {}});
        found->rows.push_back(i);
    }
    return groups;
}

class TableWriter
{
public:
    TableWriter(const PaperContext& context, Orientation orientation)
        : m_context(context)
        , m_sheet(context.sheet)
        , m_columns(summaryColumns(context.sheet, context.summaryForm, orientation))
    {
    }

    Table write()
    {
        addColumns();
        addHead();
        addRows();
        return std::move(m_table);
    }

private:
    void addColumns()
    {
        for (const SummaryColumn& column : m_columns) {
            m_table.columns.push_back(
                {column.widthMm, alignOf(column), wraps(column), measureOf(column)});
            m_table.columnNumbers << u"(%1)"_s.arg(m_table.columns.size());
        }
    }

    static Align alignOf(const SummaryColumn& column)
    {
        switch (column.role) {
        case Role::Unit:
        case Role::Note:
            return Align::Left;
        case Role::Return:
        case Role::Order:
            return Align::Center;
        case Role::Figure:
        case Role::Rate:
            break;
        }
        return Align::Right;
    }

    static bool wraps(const SummaryColumn& column)
    {
        const bool ofWords =
            column.role == Role::Return && column.ofReturn != ReturnColumn::Received;
        return ofWords || column.role == Role::Unit || column.role == Role::Note;
    }

    QString measureOf(const SummaryColumn& column) const
    {
        if (column.role != Role::Rate)
            return column.measure;
        return measure::membersAttended.toString() + u'/' + column.base;
    }

    void addHead()
    {
        const bool twoRows = std::any_of(m_columns.begin(), m_columns.end(),
            [](const SummaryColumn& column) { return !column.group.isEmpty(); });
        m_table.headRows = twoRows ? 2 : 1;
        QString open;
        for (int c = 0; c < int(m_columns.size()); ++c) {
            const SummaryColumn& column = m_columns[size_t(c)];
            if (column.group.isEmpty()) {
                m_table.head.push_back({column.head, 1, m_table.headRows, c, 0});
            } else {
                if (column.group != open)
                    m_table.head.push_back({column.group, spanOf(c), 1, c, 0});
                m_table.head.push_back({column.head, 1, 1, c, 1});
            }
            open = column.group;
        }
    }

    int spanOf(int first) const
    {
        int end = first;
        while (end < int(m_columns.size())
            && m_columns[size_t(end)].group == m_columns[size_t(first)].group)
            ++end;
        return end - first;
    }

    void addRows()
    {
        const auto groups = groupsOf(m_context);
        const bool named = groups.size() > 1 || (groups.size() == 1 && !groups[0].label.isEmpty());
        const SummaryForm& form = m_context.summaryForm;
        int number = 0;
        int order = 0;
        if (form.totalFirst)
            addTotal(wording::totalFirst);
        for (const SectorGroup& group : groups) {
            if (named) {
                const QString name = wording::phrase(wording::group,
                    {{u"khoi"_s, group.label.toUpper()},
                        {u"soDonVi"_s, vinumber::count(qint64(group.rows.size()))}});
                addSums({RowKind::Group, {}, scopeOf(u"group", group.label)},
                    vinumber::roman(++number), name, summarize(m_sheet, group.rows), group.rows);
            }
            if (form.restartNumbers)
                order = 0;
            for (const int row : group.rows)
                addUnit(++order, m_sheet.rows[size_t(row)]);
        }
        if (!form.totalFirst)
            addTotal(wording::total);
    }

    void addTotal(QStringView words)
    {
        std::vector<int> all(m_sheet.rows.size());
        std::iota(all.begin(), all.end(), 0);
        const QString name =
            wording::phrase(words, {{u"soDonVi"_s, vinumber::count(qint64(all.size()))}});
        addSums({RowKind::Total, {}}, {}, name, m_context.summary, all);
    }

    static QString scopeOf(QStringView part, const QString& name)
    {
        return name.isEmpty() ? QString() : part.toString() + u'=' + name;
    }

    void addSums(TableRow row, const QString& number, const QString& name, const Summary& summary,
        std::span<const int> rows)
    {
        for (const SummaryColumn& column : m_columns) {
            switch (column.role) {
            case Role::Order:
                row.cells << number;
                break;
            case Role::Unit:
                row.cells << name;
                break;
            case Role::Figure:
                row.cells << sumCell(summary, column.measure);
                break;
            case Role::Rate:
                row.cells << rateCell(rateFor(summary, denominatorOf(column)));
                break;
            case Role::Return:
                row.cells << returnSum(column.ofReturn, summary, rows);
                break;
            case Role::Note:
                row.cells << missingNote(summary);
                break;
            }
        }
        m_table.rows.push_back(std::move(row));
    }

    static QString sumCell(const Summary& summary, const QString& code)
    {
        const MeasureSum* sum = summary.measure(code);
        if (!sum || !sum->sum)
            return summary.states.missing > 0 ? absentSign : nothingSign;
        return (sum->approximate ? aboutSign : QString()) + vinumber::count(*sum->sum);
    }

    /// Only what is in time can be counted.
    QString returnSum(ReturnColumn column, const Summary& summary, std::span<const int> rows) const
    {
        if (column != ReturnColumn::OnTime)
            return nothingSign;
        if (const auto inTime = unitsInTime(m_sheet, rows))
            return vinumber::count(*inTime);
        return summary.states.missing > 0 ? absentSign : nothingSign;
    }

    static QString rateCell(std::optional<BasisPoints> rate)
    {
        return rate ? vinumber::percentBare(*rate) : u"–"_s;
    }

    static QString missingNote(const Summary& summary)
    {
        if (summary.states.missing == 0)
            return {};
        return wording::phrase(
            wording::missingCount, {{u"n"_s, vinumber::count(summary.states.missing)}});
    }

    void addUnit(int order, const RoundSheet::Row& unit)
    {
        TableRow row{RowKind::Unit, {}, scopeOf(u"unit", unit.entry.code)};
        for (const SummaryColumn& column : m_columns) {
            switch (column.role) {
            case Role::Order:
                row.cells << QString::number(order);
                break;
            case Role::Unit:
                row.cells << unit.entry.name;
                break;
            case Role::Figure:
                row.cells << figureCell(unit, column.measure);
                break;
            case Role::Rate:
                row.cells << unitRateCell(unit, denominatorOf(column));
                break;
            case Role::Return:
                row.cells << returnCell(unit, column.ofReturn);
                break;
            case Role::Note:
                row.cells << noteOf(unit);
                break;
            }
        }
        m_table.rows.push_back(std::move(row));
    }

    static QString signOf(ReturnState state)
    {
        switch (state) {
        case ReturnState::Missing:
            return absentSign;
        case ReturnState::Nil:
            return nothingSign;
        case ReturnState::Exempt:
            return exemptSign;
        case ReturnState::Joint:
            return jointSign;
        case ReturnState::Reported:
            break;
        }
        return {};
    }

    /// Never nought for what is missing. A figure the unit need not give leaves its cell open.
    QString figureCell(const RoundSheet::Row& unit, const QString& code) const
    {
        if (unit.current.state != ReturnState::Reported)
            return signOf(unit.current.state);
        const auto figure = unit.current.figures.constFind(code);
        if (figure != unit.current.figures.cend())
            return (figure->approximate ? aboutSign : QString()) + vinumber::count(figure->value);
        const Measure* measure = m_sheet.measure(code);
        if (!measure || !measure->required)
            return {};
        return measure->isRequiredOf(unit.entry.kind) ? absentSign : nothingSign;
    }

    /// Where a return says nothing stands the sign of its state, so that what a nil return says of itself is not lost.
    QString returnCell(const RoundSheet::Row& unit, ReturnColumn column) const
    {
        const ReturnState state = unit.current.state;
        if (state == ReturnState::Missing || state == ReturnState::Exempt)
            return signOf(state);
        const QString text = returnText(m_sheet, m_context.lookups, unit, column);
        return text.isEmpty() ? signOf(state) : text;
    }

    static Denominator denominatorOf(const SummaryColumn& rate)
    {
        return rate.base == measure::membersTotal ? Denominator::Total : Denominator::Expected;
    }

    static QString unitRateCell(const RoundSheet::Row& unit, Denominator denominator)
    {
        if (unit.current.state != ReturnState::Reported)
            return signOf(unit.current.state);
        return rateCell(rateOfReturn(unit.current, denominator));
    }

    QString noteOf(const RoundSheet::Row& unit) const
    {
        switch (unit.current.state) {
        case ReturnState::Missing:
            return wording::missingNote.toString();
        case ReturnState::Nil:
            return wording::phrase(wording::nilNote, {{u"lyDo"_s, unit.current.reason}});
        case ReturnState::Exempt:
            return wording::phrase(wording::exemptNote, {{u"lyDo"_s, unit.entry.exemptReason}});
        case ReturnState::Joint: {
            const RoundSheet::Row* host = m_sheet.rowOf(unit.current.host);
            return wording::phrase(
                wording::jointNote, {{u"donVi"_s, host ? host->entry.shownName() : QString()}});
        }
        case ReturnState::Reported:
            break;
        }
        return {};
    }

    const PaperContext& m_context;
    const RoundSheet& m_sheet;
    std::vector<SummaryColumn> m_columns;
    Table m_table;
};

} // namespace

Table summaryTable(const PaperContext& context, Orientation orientation)
{
    return TableWriter(context, orientation).write();
}

} // namespace sosh::report
