// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vietnamese.h"
#include "models/modelroles.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <vector>

namespace sosh {

inline constexpr Qt::Alignment leftCell = Qt::AlignLeft | Qt::AlignVCenter;
inline constexpr Qt::Alignment rightCell = Qt::AlignRight | Qt::AlignVCenter;
inline constexpr Qt::Alignment centerCell = Qt::AlignHCenter | Qt::AlignVCenter;

/// One column of a RowTableModel: to be read, unless it is typed or ticked.
template <class Row>
struct ModelColumn
{
    using Text = std::function<QString(const Row&)>;
    using SortKey = std::function<QVariant(const Row&)>;
    using ToneOf = std::function<Tone(const Row&)>;

    ModelColumn(QString head, Text getter, Qt::Alignment align = leftCell, SortKey key = nullptr,
        ToneOf colour = nullptr, QString spoken = {})
        : title(std::move(head))
        , text(std::move(getter))
        , alignment(align)
        , sortKey(std::move(key))
        , tone(std::move(colour))
        , sign(std::move(spoken))
    {
    }

    ModelColumn typed(std::function<bool(Row&, const QString&)> take) &&
    {
        edit = std::move(take);
        return std::move(*this);
    }
    ModelColumn ticked(
        std::function<bool(const Row&)> isSet, std::function<void(Row&, bool)> set) &&
    {
        isTicked = std::move(isSet);
        tick = std::move(set);
        return std::move(*this);
    }

    QString title;
    Text text;
    Qt::Alignment alignment;
    SortKey sortKey; ///< none: the Vietnamese order of the text
    ToneOf tone; ///< none: plain
    QString sign; ///< spoken name of a column whose title is empty
    std::function<bool(Row&, const QString&)> edit; ///< false: not taken; none: only to be read
    std::function<bool(const Row&)> isTicked; ///< none: no box
    std::function<void(Row&, bool)> tick;
};

/// A table over values: a new model is its columns and their getters. It never asks a register; pages set its rows.
template <class Row>
class RowTableModel : public QAbstractTableModel
{
public:
    using Columns = std::vector<ModelColumn<Row>>;

    RowTableModel(
        Columns columns, std::function<QVariant(const Row&)> id, int headColumn, QObject* parent)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_id(std::move(id))
        , m_headColumn(headColumn)
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_folded.assign(m_rows.size(), {});
        endResetModel();
    }
    /// Invariant: 0 <= row < rowCount().
    const Row& at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    const std::vector<Row>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    Qt::ItemFlags flags(const QModelIndex& index) const final
    {
        if (!index.isValid())
            return Qt::NoItemFlags;
        Qt::ItemFlags flags =
            Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren | m_moreFlags;
        flags.setFlag(Qt::ItemIsEditable, columnAt(index.column()).edit != nullptr);
        flags.setFlag(Qt::ItemIsUserCheckable, columnAt(index.column()).tick != nullptr);
        return flags;
    }

    /// What one cell changes may show in the whole row.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return false;
        const ModelColumn<Row>& column = columnAt(index.column());
        return change(index.row(), [&](Row& row) {
            if (role == Qt::EditRole)
                return column.edit != nullptr && column.edit(row, value.toString());
            if (role == Qt::CheckStateRole && column.tick)
                column.tick(row, value.toInt() == Qt::Checked);
            return role == Qt::CheckStateRole && column.tick != nullptr;
        });
    }

    QVariant data(const QModelIndex& index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row& row = at(index.row());
        const ModelColumn<Row>& column = columnAt(index.column());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
        case Qt::ToolTipRole:
            return column.text(row);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case Qt::AccessibleTextRole:
            return spoken(row, column);
        case IdRole:
            return m_id(row);
        case SortRole:
            return sortValue(row, column);
        case ToneRole:
            return static_cast<int>(column.tone ? column.tone(row) : Tone::Plain);
        case FoldRole:
            return folded(index.row());
        case Qt::CheckStateRole:
            return column.isTicked ? QVariant(column.isTicked(row) ? Qt::Checked : Qt::Unchecked)
                                   : QVariant();
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::DisplayRole)
            return columnAt(section).title;
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return titleOf(columnAt(section));
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(columnAt(section).alignment);
        return {};
    }

protected:
    /// Returns what `act` does: whether it changed the row.
    bool change(int row, const std::function<bool(Row&)>& act)
    {
        if (!act(m_rows.at(static_cast<std::size_t>(row))))
            return false;
        m_folded.at(static_cast<std::size_t>(row)).clear();
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        return true;
    }
    void setMoreFlags(Qt::ItemFlags flags) { m_moreFlags = flags; } ///< of every cell
    /// False when there is no such place.
    bool moveTo(int from, int to)
    {
        const int rows = rowCount();
        if (from == to || from < 0 || to < 0 || from >= rows || to >= rows
            || !beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
            return false;
        const auto first = m_rows.begin() + std::min(from, to);
        const auto last = m_rows.begin() + std::max(from, to) + 1;
        std::rotate(first, from < to ? first + 1 : last - 1, last);
        m_folded.assign(m_rows.size(), {});
        endMoveRows();
        return true;
    }

private:
    const ModelColumn<Row>& columnAt(int column) const
    {
        return m_columns.at(static_cast<std::size_t>(column));
    }
    static const QString& titleOf(const ModelColumn<Row>& column)
    {
        return column.title.isEmpty() ? column.sign : column.title;
    }
    /// "row, column, value", as a screen reader says it.
    QString spoken(const Row& row, const ModelColumn<Row>& column) const
    {
        return QStringList{columnAt(m_headColumn).text(row), titleOf(column), column.text(row)}
            .join(QStringLiteral(", "));
    }
    /// A day that is none is absent: an invalid QVariant, whatever the column's key says.
    static QVariant sortValue(const Row& row, const ModelColumn<Row>& column)
    {
        if (!column.sortKey)
            return vietnamese::sortKey(column.text(row));
        const QVariant key = column.sortKey(row);
        const bool isDay = key.typeId() == QMetaType::QDate || key.typeId() == QMetaType::QDateTime;
        return isDay && !key.toDateTime().isValid() ? QVariant() : key;
    }
    const QString& folded(int row) const
    {
        QString& kept = m_folded.at(static_cast<std::size_t>(row));
        if (kept.isEmpty()) {
            QStringList texts;
            for (const ModelColumn<Row>& column : m_columns)
                texts += column.text(at(row));
            kept = vietnamese::fold(texts.join(u' '));
        }
        return kept;
    }

    Columns m_columns;
    std::function<QVariant(const Row&)> m_id;
    int m_headColumn = 0;
    Qt::ItemFlags m_moreFlags;
    std::vector<Row> m_rows;
    mutable std::vector<QString> m_folded; ///< made when first searched
};

} // namespace sosh
