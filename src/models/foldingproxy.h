// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <optional>

namespace sosh {

/// Filters without accents, case and tone places ("dang uy" finds "Đảng uỷ" and "Đảng ủy"), every word in any place,
/// and sorts by SortRole. Parents of a match stay.
class FoldingProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FoldingProxy(QObject* parent = nullptr);

    void setNeedle(const QString& text);
    /// Only rows whose StateRole is this; none: all.
    void setState(std::optional<int> state);
    void setFlaggedOnly(bool on); ///< only rows with a mark to look at again

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
    std::optional<int> m_state;
    bool m_flaggedOnly = false;
};

} // namespace sosh
