// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperface.h"

#include <QFontMetricsF>
#include <QHash>
#include <QString>

#include <memory>

namespace sosh::report {

/// Measures words for one layout, in twips, and remembers them: a table says the same names again and again.
class Ruler
{
public:
    explicit Ruler(QString family)
        : m_family(std::move(family))
    {
    }
    QString family() const { return m_family; }

    int width(const QString& text, const Face& face);

    /// Of the family's line box above the baseline; the four styles share it.
    int ascent(int size);
    int descent(int size);
    /// A line set solid with a little air, for heads, tables and lists.
    static int lineHeight(int size) { return size * 24; }
    /// Where the baseline stands in a line of the given height, letters in its middle.
    int baselineIn(int height, int size);
    int capHeight(int size);

private:
    struct Style
    {
        QFontMetricsF metrics;
        QHash<QString, int> widths;
    };
    Style& style(const Face& face);

    QString m_family;
    QHash<int, std::shared_ptr<Style>> m_styles;
};

} // namespace sosh::report
