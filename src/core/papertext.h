// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace sosh {

using PaperTextId = Id<struct PaperTextTag>;

/// What the clerk did to one place of a paper's narrative.
struct PaperText
{
    enum class Kind
    {
        Edited, ///< says the sentence `block` in other words; {placeholders} keep their figures live
        Dropped, ///< leaves the sentence `block` out
        Own, ///< a paragraph of its own after the sentence or heading `block`, or at the beginning when that is empty
        Quote ///< words of a unit, taken into the sentence `block`
    };
    PaperTextId id;
    Kind kind = Kind::Edited;
    QString block; ///< key of a sentence of the paper's wording, "UD3", or of a heading
    UnitId unit; ///< Quote: whose words they are
    QString text; ///< pattern of `report/wording`; a Quote is plain text, shortened
    friend bool operator==(const PaperText&, const PaperText&) = default;
};
/// In the order in which they stand where several share a block.
using PaperTexts = std::vector<PaperText>;

QString paperTextKindName(PaperText::Kind kind); ///< "edited"
std::optional<PaperText::Kind> paperTextKindFrom(QStringView name);

} // namespace sosh
