// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// Laid-out pages: everything has its place. The preview, the printer and the PDF paint these and nothing else.
/// Units: twips, 1/20 pt, 1440 an inch, from the page's top left corner.
namespace sosh::report {

struct Face
{
    int size = 14; ///< Units: points.
    bool bold = false;
    bool italic = false;
    friend bool operator==(const Face&, const Face&) = default;
};

struct TextItem
{
    int x = 0;
    int baseline = 0;
    QString text;
    Face face;
    int wordSpacing = 0; ///< added to each blank, for justified lines
    int width = 0; ///< advance of the whole item, blanks included
    QString source = {}; ///< of a figure: text of a `FigureSource`
    QString key = {}; ///< sentence of the narrative that it stands in
    friend bool operator==(const TextItem&, const TextItem&) = default;
};

struct LineItem
{
    int x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    int thickness = 10;
    friend bool operator==(const LineItem&, const LineItem&) = default;
};

struct Page
{
    int width = 0;
    int height = 0;
    int number = 1; ///< inside its section
    std::vector<TextItem> texts;
    std::vector<LineItem> lines;
    friend bool operator==(const Page&, const Page&) = default;
};

struct Pages
{
    QString title;
    QString author;
    QString family; ///< of every face on every page
    std::vector<Page> pages;
    friend bool operator==(const Pages&, const Pages&) = default;
};

constexpr int twips(double mm)
{
    return static_cast<int>(mm * 1440.0 / 25.4 + 0.5);
}
constexpr double millimetres(int twips)
{
    return twips * 25.4 / 1440.0;
}

} // namespace sosh::report
