// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/formatprofile.h"
#include "report/linebreak.h"
#include "report/pages.h"
#include "report/progress.h"
#include "report/ruler.h"

#include <memory>
#include <utility>
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
    std::shared_ptr<const Strip> foot; ///< drawn at the foot of the section's last page
    bool cut = false; ///< what follows stands on the lower half of the page
};
using Strips = std::vector<Strip>;

/// What every block is set with.
struct Setting
{
    Ruler& ruler;
    const FormatProfile& profile;
    int width = 0; ///< of the text block
    int height = 0; ///< of the text block
    int above = 0; ///< from the paper's edge to the text block
    double stretch =
        1; ///< of the columns of tables, which are drawn for the directive's text block
    Progress& progress;
};

/// A part of the text block between two uprights; twips.
struct Band
{
    int x = 0;
    int width = 0;
};

/// Left and right column of the head and of the signatures.
std::pair<Band, Band> headColumns(const Setting& setting);

/// Lines under each other inside a strip, in a column from `x` on. Returns the bottom.
int stackLines(Strip& strip, Ruler& ruler, const std::vector<Line>& lines, int size, Align align,
    int x, int width, int top);

/// The same with every strip that is higher than a page taken apart between its lines.
Strips withoutTall(Strips strips, int height, Ruler& ruler);

/// "- words", further lines under the first word. Returns the bottom.
int stackHanging(
    Strip& strip, Ruler& ruler, const QString& text, const Face& face, Band column, int top);

Strips setPartyHead(const Setting& setting, const PartyHead& head);
Strips setTitle(const Setting& setting, const TitleBlock& title);
Strips setAnnexHead(const Setting& setting, const AnnexHead& head);
Strips setAddressees(const Setting& setting, const Addressees& addressees);
Strips setHeading(const Setting& setting, const Heading& heading);
Strips setParagraph(const Setting& setting, const Paragraph& paragraph);
Strips setFormLine(const Setting& setting, const FormLine& line);
Strips setCutLine(const Setting& setting);
Strips setTable(const Setting& setting, const Table& table);
Strips setTableSignatures(const Setting& setting, const TableSignatures& signatures);
Strips setSignatureBlock(const Setting& setting, const SignatureBlock& signature);

} // namespace sosh::report
