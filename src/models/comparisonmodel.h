// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/roundfigures.h"

#include <QAbstractTableModel>

namespace sosh {

/// A campaign's figures side by side: rows are states, measures and the rate; columns its rounds and the whole campaign.
/// The last column follows core/summary: persons and cells are never added over rounds.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTotals(const CampaignTotals& totals);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void addStates(const CampaignTotals& totals);
    void addMeasures(const CampaignTotals& totals);
    void addRates(const CampaignTotals& totals);

    QStringList m_titles;
    std::vector<QStringList> m_rows; ///< head, one cell a round, campaign, how it is counted
};

} // namespace sosh
