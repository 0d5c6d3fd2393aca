// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/countparse.h"

namespace sosh {

/// A figure as units say it: "≈ 140", "~140", "trên 140", "khoảng 140" are 140 and approximate.
struct FigureText
{
    CountReading count;
    bool approximate = false;
};

FigureText readFigure(QStringView text);

} // namespace sosh
