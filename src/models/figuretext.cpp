// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figuretext.h"

#include <array>

namespace sosh {

FigureText readFigure(QStringView text)
{
    constexpr std::array<QStringView, 6> words{u"≈", u"~", u"trên", u"khoảng", u"hơn", u"gần"};
    const QStringView typed = text.trimmed();
    for (const QStringView word : words)
        if (typed.startsWith(word, Qt::CaseInsensitive)) {
            const QStringView figure = typed.sliced(word.size()).trimmed();
            const CountReading reading = parseCount(figure);
            return {reading, reading.value.has_value()};
        }
    return {parseCount(text), false};
}

} // namespace sosh
