// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure.h"
#include "core/unitreturn.h"

/// Notes on single figures. They stand in the return's own note, each behind the head of its column, so that they are
/// kept, printed and sent as that is: "Tham gia: 02 đồng chí đi công tác; Hội nghị: ghép với họp thôn".
namespace sosh::valuenote {

QString of(const UnitReturn& value, const Measure& measure); ///< empty: none
/// An empty text takes the note away; what else stands in the return's note stays.
void set(UnitReturn& value, const Measure& measure, const QString& text);

} // namespace sosh::valuenote
