// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vietnamese.h"
#include "models/modelroles.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace sosh {

inline constexpr Qt::Alignment leftCell = Qt::AlignLeft | Qt::AlignVCenter;
inline constexpr Qt::Alignment rightCell = Qt::AlignRight | Qt::AlignVCenter;
inline constexpr Qt::Alignment centerCell = Qt::AlignHCenter | Qt::AlignVCenter;

/// One column of a RowTableModel.
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

    QString title;
    Text text;
    Qt::Alignment alignment;
    SortKey sortKey; ///< none: the Vietnamese order of the text
    ToneOf tone; ///< none: plain
    QString sign; ///< spoken name of a column whose title is empty
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
        return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                               : Qt::NoItemFlags;
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
            return column.sortKey ? column.sortKey(row)
                                  : QVariant(vietnamese::sortKey(column.text(row)));
        case ToneRole:
            return static_cast<int>(column.tone ? column.tone(row) : Tone::Plain);
        case FoldRole:
            return folded(index.row());
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
    std::vector<Row> m_rows;
    mutable std::vector<QString> m_folded; ///< made when first searched
};

} // namespace sosh
