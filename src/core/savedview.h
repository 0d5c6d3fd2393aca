// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>

namespace sosh {

using SavedViewId = Id<struct SavedViewTag>;

/// A filter of one list with a name.
struct SavedView
{
    SavedViewId id;
    QString list; ///< of the program: "documents"
    QString name;
    QString content; ///< JSON object: field of the filter -> its text
    friend bool operator==(const SavedView&, const SavedView&) = default;
};

} // namespace sosh
