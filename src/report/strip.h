// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/formatprofile.h"
#include "report/linebreak.h"
#include "report/pages.h"
#include "report/ruler.h"

#include <memory>
#include <vector>

namespace sosh::report {

/// A band across the text block that no page break cuts. Places are relative to its top left corner; twips.
struct Strip
{
    int height = 0;
    int spaceBefore = 0; ///< dropped at the top of a page
    bool keepWithNext = false;
    std::vector<TextItem> texts;
    std::vector<LineItem> lines;
    std::shared_ptr<const Strip>
        repeat; ///< drawn first when this one opens a page: the head of a table
};
using Strips = std::vector<Strip>;

/// What every block is set with.
struct Setting
{
    Ruler& ruler;
    const FormatProfile& profile;
    int width = 0; ///< of the text block
    int height = 0; ///< of the text block
};

/// Lines under each other inside a strip, in a column from `x` on. Returns the bottom.
int stackLines(Strip& strip, Ruler& ruler, const std::vector<Line>& lines, int size, Align align,
    int x, int width, int top);

Strips setPartyHead(const Setting& setting, const PartyHead& head);
Strips setTitle(const Setting& setting, const TitleBlock& title);
Strips setAnnexHead(const Setting& setting, const AnnexHead& head);
Strips setHeading(const Setting& setting, const Heading& heading);
Strips setParagraph(const Setting& setting, const Paragraph& paragraph);
Strips setTable(const Setting& setting, const Table& table);
Strips setTableSignatures(const Setting& setting, const TableSignatures& signatures);
Strips setSignatureBlock(const Setting& setting, const SignatureBlock& signature);

} // namespace sosh::report
