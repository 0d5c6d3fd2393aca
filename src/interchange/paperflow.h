// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/formatprofile.h"

#include <QString>

#include <variant>
#include <vector>

/// A paper as a word processor thinks of it: paragraphs and tables that flow, all form in their styles. Both writers
/// put this down as it is and decide nothing themselves. Units: twips, 1/20 pt.
namespace sosh::interchange {

struct TextStyle
{
    int size = 14; ///< points
    bool bold = false;
    bool italic = false;
    bool underlined = false;
    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

struct ParagraphStyle
{
    enum class Rule
    {
        None,
        Above,
        Dashed ///< above, to cut along
    };
    QString role; ///< as the word processor's list of styles shows it
    TextStyle text;
    Align align = Align::Left;
    int left = 0, right = 0; ///< indents
    int firstLine = 0; ///< beside `left`; hanging when negative
    int before = 0, after = 0;
    int line = 0; ///< exact height of a line
    bool keepWithNext = false;
    Rule rule = Rule::None;
    int outline = 0; ///< 1, 2 of headings; 0: none
    std::vector<int> dotsTo; ///< tab stops that a dotted line leads to
    friend bool operator==(const ParagraphStyle&, const ParagraphStyle&) = default;
};

/// A stretch of text in one face. '\t' goes to the next stop, '\n' begins a new line.
struct Span
{
    QString text;
    TextStyle style;
    QString mark; ///< name of a `FigureMark`; empty for words
};

struct FlowParagraph
{
    ParagraphStyle style;
    std::vector<Span> spans;
    bool newPage = false;
    bool atFoot = false; ///< stands at the foot of the page that it comes to
};

struct FlowItem;

struct FlowCell
{
    std::vector<FlowItem> items; ///< at least one paragraph
    int columns = 1;
    int rows = 1;
    bool covered = false; ///< lies under a cell of an earlier row that spans it
    bool ruled = false; ///< borders around it
};

struct FlowRow
{
    std::vector<FlowCell> cells; ///< a cell that spans columns is there once
    int atLeast = 0; ///< height
    bool head = false; ///< repeated on each page
};

struct FlowTable
{
    std::vector<int> widths; ///< of the grid
    std::vector<FlowRow> rows;
    int padding = 0; ///< left and right in each cell
    int air = 0; ///< above and below
    bool middle = false; ///< words stand in the middle of a row's height
};

struct FlowItem
{
    std::variant<FlowParagraph, FlowTable> content;
    FlowParagraph* paragraph() { return std::get_if<FlowParagraph>(&content); }
    FlowTable* table() { return std::get_if<FlowTable>(&content); }
};
using FlowItems = std::vector<FlowItem>;

struct FlowPage
{
    int width = 0, height = 0;
    int left = 0, right = 0, top = 0, bottom = 0; ///< margins
    int numberTop = 0; ///< of the page number, from the edge
    int textWidth() const { return width - left - right; }
    int textHeight() const { return height - top - bottom; }
};

struct FlowSection
{
    FlowPage page;
    FlowItems items;
    FlowParagraph corner; ///< top right of the first page; empty: nothing stands there
    FlowParagraph number; ///< style of the page number
    bool hasCorner() const { return !corner.spans.empty(); }
};

struct PaperFlow
{
    QString title;
    QString author;
    ParagraphStyle body; ///< what a new paragraph looks like
    std::vector<FlowSection> sections; ///< at least one
};

PaperFlow flowOf(const Document& document, const FormatProfile& profile);

constexpr int twipsOf(double mm)
{
    return static_cast<int>(mm * 1440.0 / 25.4 + 0.5);
}

} // namespace sosh::interchange
