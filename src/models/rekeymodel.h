// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/returncommands.h"

#include <QAbstractTableModel>

#include <map>

namespace sosh {

/// Rows whose figures are typed a second time without seeing the first, to find slips of the finger.
class RekeyModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Difference
    {
        DraftCell cell;
        QString unit; ///< short name
        QString head;
        QString first; ///< empty: nothing was typed
        QString second;
    };

    explicit RekeyModel(const ReturnDraft& draft, QObject* parent = nullptr);

    /// Nothing is typed yet. `codes`: the columns, in their order.
    void start(std::vector<int> rows, QStringList codes);

    /// Of cells that were typed again; by rows.
    std::vector<Difference> differences() const;
    int typed() const; ///< cells that were typed again
    int toType() const; ///< cells that hold anything

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString firstText(int row, int column) const;
    QString secondText(int row, int column) const;
    bool differs(int row, int column) const { return m_differences.count({row, column}) > 0; }
    void compare(int row, int column);
    const Measure& measureAt(int column) const;

    const ReturnDraft& m_draft;
    std::vector<int> m_rows;
    QStringList m_codes;
    using Place = std::pair<int, int>; ///< row and column
    std::map<Place, QString> m_second;
    std::map<Place, Difference> m_differences;
    int m_toType = 0;
};

} // namespace sosh
