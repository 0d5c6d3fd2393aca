// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foldingproxy.h"

#include "core/vietnamese.h"
#include "models/modelroles.h"

namespace sosh {

FoldingProxy::FoldingProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(SortRole);
}

void FoldingProxy::setNeedle(const QString& text)
{
    m_words = vietnamese::fold(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void FoldingProxy::setState(std::optional<int> state)
{
    m_state = state;
    invalidateFilter();
}

void FoldingProxy::setFlaggedOnly(bool on)
{
    m_flaggedOnly = on;
    invalidateFilter();
}

bool FoldingProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_state && index.data(StateRole).toInt() != *m_state)
        return false;
    if (m_flaggedOnly && !index.data(FlaggedRowRole).toBool())
        return false;
    if (m_words.isEmpty())
        return true;
    const QString folded = index.data(FoldRole).toString();
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString& word) { return folded.contains(word); });
}

bool FoldingProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (!a.isValid() || !b.isValid())
        return !a.isValid() && b.isValid();
    if (a.typeId() == QMetaType::QByteArray)
        return a.toByteArray() < b.toByteArray();
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace sosh
