// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/returngridmodel.h"

#include "core/summary.h"
#include "core/vietnamese.h"
#include "core/vinumber.h"
#include "models/cellmarks.h"
#include "models/returncommands.h"
#include "models/rowtablemodel.h"
#include "models/valuenote.h"
#include "usecases/issuetext.h"

#include <algorithm>

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

ReturnGridModel::ReturnGridModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    connect(&m_draft, &ReturnDraft::rowsChanged, this, [this](int first, int last) {
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    });
}

void ReturnGridModel::setSheet(RoundSheet sheet)
{
    EntrySheet entry;
    for (const RoundSheet::Row& row : sheet.rows)
        entry.rows.push_back({row.entry, row.current, {}, {}, {}});
    entry.sheet = std::move(sheet);
    setEntry(std::move(entry), false);
}

void ReturnGridModel::setEntry(EntrySheet sheet, bool editable)
{
    beginResetModel();
    m_draft.load(std::move(sheet), editable);
    endResetModel();
}

void ReturnGridModel::refreshEntry(EntrySheet sheet)
{
    if (m_draft.isSameGrid(sheet))
        m_draft.rebase(std::move(sheet));
    else
        setEntry(std::move(sheet), m_draft.isEditable());
}

int ReturnGridModel::columnOf(const QString& measure) const
{
    const auto& measures = sheet().measures;
    const auto found = std::find_if(measures.begin(), measures.end(),
        [&](const Measure& candidate) { return candidate.code == measure; });
    return found == measures.end()
        ? -1
        : FirstMeasureColumn + static_cast<int>(found - measures.begin());
}

RowState ReturnGridModel::stateOf(int row) const
{
    const RoundSheet::Row& standing = m_draft.confirmed().rows.at(static_cast<std::size_t>(row));
    return rowStateOf(standing.current.state,
        m_draft.isEditable() ? m_draft.isInProgress(row) : standing.hasDraft);
}

void ReturnGridModel::setPrevious(PreviousFigures previous)
{
    m_previous = std::move(previous);
    showPrevious(m_showsPrevious);
}

void ReturnGridModel::showPrevious(bool on)
{
    m_showsPrevious = on;
    if (rowCount() > 0)
        emit dataChanged(
            index(0, 0), index(rowCount() - 1, columnCount() - 1), {PreviousRole, Qt::ToolTipRole});
}

QString ReturnGridModel::previousText(int row, int column) const
{
    if (!isMeasureColumn(column))
        return {};
    const auto unit = m_previous.units.constFind(m_draft.row(row).entry.unit.value());
    if (unit == m_previous.units.constEnd() || !unit->contains(measureAt(column).code))
        return {};
    const Figure figure = unit->value(measureAt(column).code);
    return (figure.approximate ? u"≈ "_s : QString()) + vinumber::count(figure.value);
}

QString ReturnGridModel::noteOn(int row, int column) const
{
    return isMeasureColumn(column) ? valuenote::of(shownRow(row).current, measureAt(column))
                                   : QString();
}

/// Marks on the whole return stand at its state.
std::optional<QString> ReturnGridModel::markedCode(int column) const
{
    if (column == StateColumn)
        return QString();
    return isMeasureColumn(column) ? std::optional(measureAt(column).code) : std::nullopt;
}

QVariant ReturnGridModel::mark(int row, int column, int role) const
{
    const auto code = markedCode(column);
    if (!code)
        return {};
    if (role == SettledRole)
        return CellMarks::isSettled(m_draft, row, *code);
    const Flag* flag = CellMarks::flagAt(m_draft, row, *code);
    return flag ? QVariant(static_cast<int>(flag->kind)) : QVariant();
}

QStringList ReturnGridModel::marksTold(int row, int column) const
{
    const auto code = markedCode(column);
    if (!code)
        return {};
    const Flag* flag = CellMarks::flagAt(m_draft, row, *code);
    return {
        CellMarks::toldOfSettled(m_draft, row, *code), flag ? CellMarks::told(*flag) : QString()};
}

QString ReturnGridModel::told(int row, int column) const
{
    const QString before = previousText(row, column);
    return before.isEmpty() ? QString()
                            : tr("Last round (%1): %2").arg(m_previous.roundName, before);
}

int ReturnGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_draft.rowCount();
}

int ReturnGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : noteColumn() + 1;
}

Qt::ItemFlags ReturnGridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    flags.setFlag(
        Qt::ItemIsEditable, isMeasureColumn(index.column()) && m_draft.canEdit(index.row()));
    return flags;
}

bool ReturnGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    return ReturnCommands::setCell(
        m_draft, {index.row(), measureAt(index.column()).code}, value.toString());
}

QVariant ReturnGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const RosterEntry& entry = m_draft.row(row).entry;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return rawValue(row, column);
    case Qt::ToolTipRole: {
        const QString wrong = problem(row, column);
        QStringList lines{
            wrong.isEmpty() ? spoken(row, column) : wrong, noteOn(row, column), told(row, column)};
        lines += marksTold(row, column);
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::AccessibleDescriptionRole: {
        QStringList lines{noteOn(row, column), told(row, column)};
        lines += marksTold(row, column);
        lines.removeAll(QString());
        return lines.join(u"; "_s);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(gridAlignment(*this, column));
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.name, spokenTitle(column), spoken(row, column)};
        if (const QString wrong = problem(row, column); !wrong.isEmpty())
            parts += wrong;
        return parts.join(u", "_s);
    }
    case IdRole:
        return entry.code;
    case StateRole:
        return static_cast<int>(stateOf(row));
    case ToneRole:
        return static_cast<int>(tone(row, column));
    case FoldRole:
        return vietnamese::fold(u"%1 %2 %3"_s.arg(entry.code, entry.name, entry.shortName));
    case SortRole:
        if (column == UnitColumn || column == noteColumn())
            return vietnamese::sortKey(text(row, column));
        return rawValue(row, column);
    case SeverityRole: {
        const Issue* issue = issueAt(row, column);
        return issue ? QVariant(static_cast<int>(issue->severity)) : QVariant();
    }
    case SettledRole:
    case FlagRole:
        return mark(row, column, role);
    case FlaggedRowRole:
        return CellMarks::isFlagged(m_draft, row);
    case ProposalRole:
        return proposal(row, column);
    case NoteRole:
        return noteOn(row, column);
    case PreviousRole:
        return m_showsPrevious ? QVariant(previousText(row, column)) : QVariant();
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

QString ReturnGridModel::text(int row, int column) const
{
    const RosterEntry& entry = m_draft.row(row).entry;
    if (column == NumberColumn)
        return QString::number(entry.sortNo);
    if (column == UnitColumn)
        return entry.shownName();
    if (column == StateColumn)
        return RowStateText::sign(stateOf(row));
    if (column == noteColumn())
        return note(row);
    const QVariant value = rawValue(row, column);
    if (!value.isValid() || value.typeId() == QMetaType::QString)
        return value.toString();
    if (column == rateColumn())
        return vinumber::percentBare(BasisPoints(value.toInt()));
    const QString count = vinumber::count(value.toLongLong());
    const auto& figures = shownRow(row).current.figures;
    return figures.value(measureAt(column).code).approximate ? u"≈ "_s + count : count;
}

QVariant ReturnGridModel::rawValue(int row, int column) const
{
    if (column == NumberColumn)
        return m_draft.row(row).entry.sortNo;
    if (column == StateColumn)
        return static_cast<int>(stateOf(row));
    if (column == rateColumn()) {
        const auto rate = rateOfReturn(shownRow(row).current, sheet().round.denominator);
        return rate ? QVariant(rate->value()) : QVariant();
    }
    if (!isMeasureColumn(column))
        return text(row, column);
    const QString& code = measureAt(column).code;
    if (const auto figure = shownRow(row).current.figure(code))
        return QVariant(*figure);
    const auto& unread = m_draft.content(row).unread;
    return unread.contains(code) ? QVariant(unread.value(code)) : QVariant();
}

QVariant ReturnGridModel::proposal(int row, int column) const
{
    if (!isMeasureColumn(column))
        return {};
    const auto proposed = m_draft.proposal(row, measureAt(column).code);
    return proposed ? QVariant(vinumber::count(*proposed)) : QVariant();
}

const Issue* ReturnGridModel::issueAt(int row, int column) const
{
    if (isMeasureColumn(column))
        return m_draft.issueAt(row, measureAt(column).code);
    return column == StateColumn ? m_draft.issueAt(row, {}) : nullptr;
}

QString ReturnGridModel::problem(int row, int column) const
{
    const Issue* issue = issueAt(row, column);
    return issue ? IssueText::sentence(*issue, sheet().measures) : QString();
}

QString ReturnGridModel::spoken(int row, int column) const
{
    return column == StateColumn ? RowStateText::name(stateOf(row)) : text(row, column);
}

QString ReturnGridModel::note(int row) const
{
    const RosterEntry& entry = m_draft.row(row).entry;
    const UnitReturn& value = shownRow(row).current;
    const bool typed = m_draft.isInProgress(row);
    QStringList parts;
    if (entry.exempt)
        parts += entry.exemptReason;
    if (typed && m_draft.row(row).confirmed.revision > 0)
        parts += tr("being changed");
    if (typed && value.state == ReturnState::Nil)
        parts += RowStateText::name(RowState::Nil);
    if (value.state == ReturnState::Joint)
        if (const RoundSheet::Row* host = sheet().rowOf(value.host))
            parts += tr("with %1").arg(host->entry.shortName);
    parts += {value.reason, value.note};
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
    return measureAt(column).head;
}

QString ReturnGridModel::spokenTitle(int column) const
{
    if (column == StateColumn)
        return tr("State");
    return isMeasureColumn(column) ? measureAt(column).label : title(column);
}

Tone ReturnGridModel::tone(int row, int column) const
{
    const RowState state = stateOf(row);
    if (column == StateColumn) // a confirmed row that is being changed keeps its sign
        return RowStateText::tone(m_draft.isInProgress(row) ? RowState::Draft : state);
    if (column == NumberColumn || column == noteColumn())
        return Tone::Muted;
    if (!isMeasureColumn(column) || !m_draft.isInProgress(row))
        return Tone::Plain;
    const QString& code = measureAt(column).code;
    if (m_draft.content(row).unread.contains(code))
        return Tone::Error;
    const bool follows = code == measure::membersExpected && !m_draft.content(row).expectedTyped;
    return follows ? Tone::Muted : Tone::Plain;
}

} // namespace sosh
