// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure.h"

#include <vector>

/// The words by which chats name a figure.
namespace sosh::chatwords {

/// Codes that the words around a figure fit best: the longest phrase wins; several when equally long ones fit.
/// `words` are folded.
QStringList measuresNamedBy(const QString& words, const std::vector<Measure>& measures);

/// Whether the word before a figure makes it approximate: "trên", "khoảng", "hơn", "gần".
bool makesApproximate(QStringView foldedWord);

/// Words that only count people and say nothing of which: "đồng chí", "đ/c", "người".
bool isNoise(QStringView foldedWord);

} // namespace sosh::chatwords
