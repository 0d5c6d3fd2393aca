// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/returngridmodel.h"

#include "core/summary.h"
#include "core/vietnamese.h"
#include "core/vinumber.h"
#include "models/rowstate.h"
#include "models/rowtablemodel.h"

namespace sosh {
using namespace Qt::StringLiterals;

Qt::Alignment gridAlignment(const ReturnGridModel& grid, int column)
{
    if (column == ReturnGridModel::StateColumn)
        return centerCell;
    if (column == ReturnGridModel::UnitColumn || column == grid.noteColumn())
        return leftCell;
    return rightCell;
}

void ReturnGridModel::setSheet(RoundSheet sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

int ReturnGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int ReturnGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : noteColumn() + 1;
}

Qt::ItemFlags ReturnGridModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QVariant ReturnGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RoundSheet::Row& row = m_sheet.rows.at(static_cast<std::size_t>(index.row()));
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return rawValue(row, column);
    case Qt::ToolTipRole:
        return column == StateColumn ? RowStateText::name(rowStateOf(row)) : text(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(gridAlignment(*this, column));
    case Qt::AccessibleTextRole: {
        const QString value =
            column == StateColumn ? RowStateText::name(rowStateOf(row)) : text(row, column);
        return QStringList{row.entry.name, spokenTitle(column), value}.join(u", "_s);
    }
    case IdRole:
        return row.entry.code;
    case StateRole:
        return static_cast<int>(rowStateOf(row));
    case ToneRole:
        return static_cast<int>(tone(row, column));
    case FoldRole:
        return vietnamese::fold(
            u"%1 %2 %3"_s.arg(row.entry.code, row.entry.name, row.entry.shortName));
    case SortRole:
        if (column == UnitColumn || column == noteColumn())
            return vietnamese::sortKey(text(row, column));
        return rawValue(row, column);
    default:
        return {};
    }
}

QVariant ReturnGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return title(section);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return spokenTitle(section);
    if (role
        == Qt::
            TextAlignmentRole) // an int, for heads wrap to two lines and Qt::Alignment has no word for that
        return static_cast<int>(
            Qt::Alignment::Int(gridAlignment(*this, section)) | Qt::TextWordWrap);
    return {};
}

QString ReturnGridModel::text(const RoundSheet::Row& row, int column) const
{
    if (column == NumberColumn)
        return QString::number(row.entry.sortNo);
    if (column == UnitColumn)
        return row.entry.shortName.isEmpty() ? row.entry.name : row.entry.shortName;
    if (column == StateColumn)
        return RowStateText::sign(rowStateOf(row));
    if (column == noteColumn())
        return note(row);
    const QVariant value = rawValue(row, column);
    if (!value.isValid())
        return {};
    if (column == rateColumn())
        return vinumber::percentBare(BasisPoints(value.toInt()));
    const Measure& measure =
        m_sheet.measures.at(static_cast<std::size_t>(column - FirstMeasureColumn));
    const QString count = vinumber::count(value.toLongLong());
    return row.current.figures.value(measure.code).approximate ? u"≈ "_s + count : count;
}

QVariant ReturnGridModel::rawValue(const RoundSheet::Row& row, int column) const
{
    if (column == NumberColumn)
        return row.entry.sortNo;
    if (column == StateColumn)
        return static_cast<int>(rowStateOf(row));
    if (column == rateColumn()) {
        const auto rate = rateOfReturn(row.current, m_sheet.round.denominator);
        return rate ? QVariant(rate->value()) : QVariant();
    }
    if (isMeasureColumn(column)) {
        const Measure& measure =
            m_sheet.measures.at(static_cast<std::size_t>(column - FirstMeasureColumn));
        const auto figure = row.current.figure(measure.code);
        return figure ? QVariant(*figure) : QVariant();
    }
    return text(row, column);
}

QString ReturnGridModel::note(const RoundSheet::Row& row) const
{
    QStringList parts;
    if (row.entry.exempt)
        parts += row.entry.exemptReason;
    if (row.current.state == ReturnState::Joint)
        if (const RoundSheet::Row* host = m_sheet.rowOf(row.current.host))
            parts += tr("with %1").arg(host->entry.shortName);
    parts += {row.current.reason, row.current.note};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QString ReturnGridModel::title(int column) const
{
    if (column == NumberColumn)
        return tr("No.");
    if (column == UnitColumn)
        return tr("Unit");
    if (column == StateColumn)
        return {};
    if (column == rateColumn())
        return tr("Rate (%)");
    if (column == noteColumn())
        return tr("Note");
    return m_sheet.measures.at(static_cast<std::size_t>(column - FirstMeasureColumn)).head;
}

QString ReturnGridModel::spokenTitle(int column) const
{
    if (column == StateColumn)
        return tr("State");
    return isMeasureColumn(column)
        ? m_sheet.measures.at(static_cast<std::size_t>(column - FirstMeasureColumn)).label
        : title(column);
}

Tone ReturnGridModel::tone(const RoundSheet::Row& row, int column) const
{
    if (column == StateColumn)
        return RowStateText::tone(rowStateOf(row));
    if (column == NumberColumn || column == noteColumn())
        return Tone::Muted;
    return Tone::Plain;
}

} // namespace sosh
