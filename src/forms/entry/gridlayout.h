// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace sosh {

/// How a clerk likes the grid: which columns are seen, in which order, how wide, by which the rows are sorted. Columns go by the codes of their
/// measures, so that it fits every round; others by "#unit" and the like.
struct GridLayout
{
    QSet<QString> hidden;
    QStringList order; ///< of all columns that can be moved; empty: as the round has them
    QHash<QString, int> widths; ///< pixels; only what was changed by hand
    QString sort; ///< the column that the rows are sorted by; empty: as the round has them
    bool descending = false;
    bool previous = false; ///< the round before stands beside the cells

    QByteArray toJson() const;
    static GridLayout fromJson(const QByteArray& json); ///< what cannot be read is as new
    friend bool operator==(const GridLayout&, const GridLayout&) = default;
};

} // namespace sosh
