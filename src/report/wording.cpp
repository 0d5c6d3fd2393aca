// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wording.h"

#include "report/narrative.h"

namespace sosh::report::wording {

QString phrase(QStringView pattern, const Values& values)
{
    return textOf(partPieces(pattern, values));
}

std::optional<QString> fill(QStringView pattern, const Values& values)
{
    const QString text = textOf(pieces(pattern, values));
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace sosh::report::wording
