// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace sosh {

/// Colours by meaning. Texts keep a contrast of 4.5:1 on surface and raised.
struct Tokens
{
    QString look; ///< "light", "dark", "contrast": names the pictures that go with the colours
    QColor accent, onAccent;
    QColor text, muted;
    QColor surface, raised, rule, selection;
    QColor reported, draft, joint, nil, missing, exempt, error;
};

Tokens lightTokens();
Tokens darkTokens();
Tokens contrastTokens();

/// Distances, in device independent pixels.
namespace spacing {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
inline constexpr int row = 26;
inline constexpr int head = 44; ///< a table head of two lines
} // namespace spacing

} // namespace sosh
