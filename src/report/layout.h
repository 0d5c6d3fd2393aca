// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/formatprofile.h"
#include "report/pages.h"
#include "report/paperface.h"

#include <functional>
#include <optional>

namespace sosh::report {

struct MarginsMm
{
    double left = 0, top = 0, right = 0, bottom = 0;
    friend bool operator==(const MarginsMm&, const MarginsMm&) = default;
};

/// How a paper is put on sheets. Invariant: what is left out follows the directive.
/// On both sides (`duplex`) backs have their side margins mirrored, and each section begins on a front: behind an empty
/// back where the one before it ends on a front.
struct PageSetup
{
    bool duplex = false;
    bool wideSheet = false; ///< landscape sections on A3
    std::optional<MarginsMm> margins; ///< upright; none: those of the profile
    friend bool operator==(const PageSetup&, const PageSetup&) = default;
};

/// Gives everything its place. A pure function of its arguments and the face's metrics: the same document gives the
/// same pages on every device. `progress` is told the share done (0 … 1) and answers whether to go on; stopped, the
/// pages are empty.
Pages layOut(const Document& document, const FormatProfile& profile, const PaperFace& face,
    const PageSetup& setup = {}, const std::function<bool(double)>& progress = {});

/// Letters of the document that the face lacks in one of its styles, each once, in order of appearance: they would be drawn
/// as empty boxes.
QString lettersMissing(const Document& document, const PaperFace& face);

} // namespace sosh::report
