// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/valuenote.h"

#include "core/vietnamese.h"

#include <algorithm>

namespace sosh::valuenote {
using namespace Qt::StringLiterals;
namespace {

const QString between = u"; "_s;

QString startOf(const Measure& measure)
{
    return measure.head + u": "_s;
}

} // namespace

QString of(const UnitReturn& value, const Measure& measure)
{
    for (const QString& part : value.note.split(between))
        if (part.startsWith(startOf(measure)))
            return part.sliced(startOf(measure).size());
    return {};
}

void set(UnitReturn& value, const Measure& measure, const QString& text)
{
    QStringList parts = value.note.split(between, Qt::SkipEmptyParts);
    const auto place = std::find_if(parts.begin(), parts.end(),
        [&](const QString& part) { return part.startsWith(startOf(measure)); });
    // What parts the notes cannot stand inside one.
    const QString clean = vietnamese::clean(text).replace(between, u", "_s);
    if (place != parts.end() && clean.isEmpty())
        parts.erase(place);
    else if (place != parts.end())
        *place = startOf(measure) + clean;
    else if (!clean.isEmpty())
        parts += startOf(measure) + clean;
    value.note = parts.join(between);
}

} // namespace sosh::valuenote
