// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// What an input method of UniKey's kind sends to a program: plain keys as they are pressed, and where a key changes what
/// stands already, so many Backspaces and the letters anew. Words come whole; the typing of them is made here.
namespace sosh::unikey {

enum class Method
{
    Telex, ///< "dduwowngf": the shape beside its letter, the tone at the end
    Vni ///< "duong9772": letters first, then shapes and tone
};

/// One event at the program: a letter, or Backspace when it is null.
using Stroke = QChar;

/// A word in Vietnamese letters (NFC) as strokes.
std::vector<Stroke> strokesOf(const QString& word, Method method);
/// What a plain text makes of strokes: the reference.
QString textOf(const std::vector<Stroke>& strokes);

/// At least 200 different syllables with every letter and tone.
const QStringList& words();

} // namespace sosh::unikey
