// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rekeymodel.h"

#include "core/vinumber.h"
#include "models/figuretext.h"
#include "models/modelroles.h"
#include "models/rowtablemodel.h"

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

/// Two texts of the same figure are the same.
QString shown(const QString& text)
{
    const FigureText read = readFigure(text);
    return read.count.value ? vinumber::count(*read.count.value) : text.trimmed();
}

} // namespace

RekeyModel::RekeyModel(const ReturnDraft& draft, QObject* parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
}

void RekeyModel::start(std::vector<int> rows, QStringList codes)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_codes = std::move(codes);
    m_second.clear();
    m_differences.clear();
    m_toType = 0;
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 1; column < columnCount(); ++column)
            m_toType += firstText(row, column).isEmpty() ? 0 : 1;
    endResetModel();
}

const Measure& RekeyModel::measureAt(int column) const
{
    return *m_draft.confirmed().measure(m_codes.at(column - 1));
}

QString RekeyModel::firstText(int row, int column) const
{
    const RowContent& content = m_draft.content(m_rows.at(static_cast<std::size_t>(row)));
    return shown(ReturnCommands::textOf(content, m_codes.at(column - 1)));
}

QString RekeyModel::secondText(int row, int column) const
{
    const auto typed = m_second.find({row, column});
    return typed == m_second.end() ? QString() : shown(typed->second);
}

void RekeyModel::compare(int row, int column)
{
    m_differences.erase({row, column});
    const QString first = firstText(row, column);
    const QString second = secondText(row, column);
    if (m_second.count({row, column}) == 0 || first == second)
        return;
    const int source = m_rows.at(static_cast<std::size_t>(row));
    m_differences.insert({{row, column},
        {{source, m_codes.at(column - 1)}, m_draft.row(source).entry.shortName,
            measureAt(column).head, first, second}});
}

std::vector<RekeyModel::Difference> RekeyModel::differences() const
{
    std::vector<Difference> found;
    for (const auto& [place, difference] : m_differences)
        found.push_back(difference);
    return found;
}

int RekeyModel::typed() const
{
    return static_cast<int>(m_second.size());
}

int RekeyModel::toType() const
{
    return m_toType;
}

int RekeyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RekeyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_codes.size()) + 1;
}

Qt::ItemFlags RekeyModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEditable, index.column() > 0);
    return flags;
}

bool RekeyModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Place place{index.row(), index.column()};
    if (value.toString().trimmed().isEmpty())
        m_second.erase(place);
    else
        m_second[place] = value.toString();
    compare(index.row(), index.column());
    emit dataChanged(index, index);
    return true;
}

QVariant RekeyModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const RosterEntry& entry = m_draft.row(m_rows.at(static_cast<std::size_t>(row))).entry;
    const QString unit = entry.shortName.isEmpty() ? entry.name : entry.shortName;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return column == 0 ? unit : secondText(row, column);
    case Qt::ToolTipRole:
        return column == 0 ? entry.name
            : differs(row, column)
            ? tr("First %1, now %2").arg(firstText(row, column), secondText(row, column))
            : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column == 0 ? leftCell : rightCell);
    case Qt::AccessibleTextRole:
        return column == 0
            ? unit
            : QStringList{unit, measureAt(column).label, secondText(row, column)}.join(u", "_s);
    case ToneRole:
        return static_cast<int>(column > 0 && differs(row, column) ? Tone::Error : Tone::Plain);
    case SeverityRole:
        return column > 0 && differs(row, column) ? QVariant(static_cast<int>(Severity::Error))
                                                  : QVariant();
    case IdRole:
        return entry.code;
    default:
        return {};
    }
}

QVariant RekeyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("Unit") : measureAt(section).head;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return section == 0 ? tr("Unit") : measureAt(section).label;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            Qt::Alignment::Int(section == 0 ? leftCell : rightCell) | Qt::TextWordWrap);
    return {};
}

} // namespace sosh
