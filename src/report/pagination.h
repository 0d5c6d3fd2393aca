// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/layout.h"
#include "report/strip.h"

#include <vector>

namespace sosh::report {

/// Paper and text block of one section; twips.
struct PageFrame
{
    int pageWidth = 0;
    int pageHeight = 0;
    int left = 0;
    int leftOnBack = 0; ///< on pages with even numbers
    int top = 0;
    int width = 0;
    int height = 0;
};

PageFrame frameOf(
    const FormatProfile& profile, Orientation orientation, const PageSetup& setup = {});

/// Places strips under each other on as many pages as they need, at least one. Every page but the first carries
/// its number.
std::vector<Page> paginate(
    Strips strips, const PageFrame& frame, const FormatProfile& profile, Ruler& ruler);

/// Baseline of a line that stands so far from the paper's edge: in the middle between the line's top and the capitals'
/// own, so that either reading of the directive holds within a millimetre.
int baselineBelow(double mm, int size, Ruler& ruler);

} // namespace sosh::report
