// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/strip.h"

#include <vector>

namespace sosh::report {

/// Paper and text block of one section; twips.
struct PageFrame
{
    int pageWidth = 0;
    int pageHeight = 0;
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
};

PageFrame frameOf(const FormatProfile& profile, Orientation orientation);

/// Places strips under each other on as many pages as they need, at least one. Every page but the first carries
/// its number.
std::vector<Page> paginate(
    const Strips& strips, const PageFrame& frame, const FormatProfile& profile, Ruler& ruler);

} // namespace sosh::report
