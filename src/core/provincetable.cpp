// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provincetable.h"

#include "core/digest.h"
#include "core/enumnames.h"

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

constexpr std::array kindNames{
    EnumName<ColumnKind>{ColumnKind::Text, u"text"},
    EnumName<ColumnKind>{ColumnKind::Code, u"code"},
    EnumName<ColumnKind>{ColumnKind::Codes, u"codes"},
    EnumName<ColumnKind>{ColumnKind::Count, u"count"},
    EnumName<ColumnKind>{ColumnKind::Date, u"date"},
};

struct FixedColumn
{
    QStringView code;
    ColumnKind kind;
};
/// The columns before the measures, in the contract's order; `note` follows the measures.
constexpr std::array fixedColumns{
    FixedColumn{u"contract_version", ColumnKind::Count},
    FixedColumn{u"registry_id", ColumnKind::Text},
    FixedColumn{u"agency_code", ColumnKind::Text},
    FixedColumn{u"campaign_code", ColumnKind::Text},
    FixedColumn{u"round_no", ColumnKind::Count},
    FixedColumn{u"unit_code", ColumnKind::Text},
    FixedColumn{u"unit_name", ColumnKind::Text},
    FixedColumn{u"unit_kind", ColumnKind::Code},
    FixedColumn{u"unit_sector", ColumnKind::Code},
    FixedColumn{u"parent_code", ColumnKind::Text},
    FixedColumn{u"state", ColumnKind::Code},
    FixedColumn{u"revision", ColumnKind::Count},
    FixedColumn{u"first_day", ColumnKind::Date},
    FixedColumn{u"last_day", ColumnKind::Date},
    FixedColumn{u"study_form", ColumnKind::Codes},
    FixedColumn{u"attendance_mode", ColumnKind::Code},
    FixedColumn{u"received_via", ColumnKind::Code},
    FixedColumn{u"received_on", ColumnKind::Date},
    FixedColumn{u"unit_document", ColumnKind::Text},
    FixedColumn{u"host_code", ColumnKind::Text},
    FixedColumn{u"reason", ColumnKind::Text},
    FixedColumn{u"approximate", ColumnKind::Codes},
};

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString hostCode(const RoundSheet& sheet, UnitId host)
{
    const RoundSheet::Row* row = host.isValid() ? sheet.rowOf(host) : nullptr;
    return row ? row->entry.code : QString();
}

QString approximateCodes(const UnitReturn& value, const std::vector<ProvinceColumn>& columns)
{
    QStringList codes;
    for (const ProvinceColumn& column : columns) {
        const auto figure = value.figures.constFind(column.code);
        if (column.isMeasure && figure != value.figures.cend() && figure->approximate)
            codes += column.code;
    }
    return codes.join(u'+');
}

QStringList rowCells(
    const RoundSheet& sheet, const RoundSheet::Row& row, const std::vector<ProvinceColumn>& columns)
{
    const UnitReturn& value = row.current;
    const RosterEntry& entry = row.entry;
    const QString reason = value.state == ReturnState::Exempt ? entry.exemptReason : value.reason;
    QStringList cells{QString::number(ProvinceTable::contractVersion), sheet.registryId,
        sheet.agencyCode, sheet.campaign.code, QString::number(sheet.round.no), entry.code,
        entry.name, entry.kind, entry.sector, entry.parentCode, returnStateName(value.state),
        value.revision > 0 ? QString::number(value.revision) : QString(), iso(value.firstDay),
        iso(value.lastDay), value.studyForms.join(u'+'), value.attendanceMode, value.receivedVia,
        iso(value.receivedOn), value.unitDocument, hostCode(sheet, value.host), reason,
        approximateCodes(value, columns)};
    for (const ProvinceColumn& column : columns) {
        if (!column.isMeasure)
            continue;
        const auto figure = value.figure(column.code);
        cells += figure ? QString::number(*figure) : QString();
    }
    cells += value.note;
    return cells;
}

void appendCell(QByteArray& out, const QString& cell)
{
    static constexpr QStringView special = u",\"\r\n";
    const bool quoted =
        std::any_of(cell.begin(), cell.end(), [](QChar c) { return special.contains(c); });
    if (!quoted) {
        out += cell.toUtf8();
        return;
    }
    QString doubled = cell;
    doubled.replace(u'"', u"\"\""_s);
    out += '"' + doubled.toUtf8() + '"';
}

void appendLine(QByteArray& out, const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += ',';
        appendCell(out, cells.at(i));
    }
    out += "\r\n";
}

} // namespace

QString columnKindName(ColumnKind kind)
{
    return nameIn(kindNames, kind);
}
std::optional<ColumnKind> columnKindFrom(QStringView name)
{
    return valueIn(kindNames, name);
}

int ProvinceTable::columnOf(QStringView code) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
        [&](const ProvinceColumn& column) { return column.code == code; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

ProvinceTable provinceTable(std::span<const RoundSheet> sheets)
{
    ProvinceTable table;
    for (const FixedColumn& column : fixedColumns)
        table.columns.push_back({column.code.toString(), column.kind, false});
    for (const RoundSheet& sheet : sheets)
        for (const Measure& measure : sheet.measures)
            if (table.columnOf(measure.code) < 0)
                table.columns.push_back({measure.code, ColumnKind::Count, true});
    table.columns.push_back({u"note"_s, ColumnKind::Text, false});
    for (const RoundSheet& sheet : sheets)
        for (const RoundSheet::Row& row : sheet.rows)
            table.rows.push_back(rowCells(sheet, row, table.columns));
    return table;
}

QByteArray machineLine(const QStringList& cells)
{
    QByteArray line;
    appendLine(line, cells);
    return line;
}

QByteArray machineBytes(const ProvinceTable& table)
{
    QByteArray bytes;
    QStringList head;
    for (const ProvinceColumn& column : table.columns)
        head += column.code;
    appendLine(bytes, head);
    for (const QStringList& row : table.rows)
        appendLine(bytes, row);
    return bytes;
}

QString contentDigest(const ProvinceTable& table)
{
    return sha256Hex(machineBytes(table));
}

QString controlCode(QStringView contentDigest)
{
    static constexpr char alphabet[] =
        "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
    const quint64 bits = contentDigest.left(10).toULongLong(nullptr, 16);
    QString code;
    for (int shift = 35; shift >= 0; shift -= 5) {
        code += QLatin1Char(alphabet[(bits >> shift) & 31]);
        if (shift == 20)
            code += u'-';
    }
    return code;
}

} // namespace sosh
