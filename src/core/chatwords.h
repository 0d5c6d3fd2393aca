// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure.h"

#include <vector>

/// The words by which chats name a figure.
namespace sosh::chatwords {

/// Codes that the words before and after a figure may mean; none: nothing is named, or not for sure. A longer phrase wins over
/// those in it. What is counted stands beside its figure and wins over whose it is: "tham gia 5 buổi" are 5 conferences.
/// Words such as "không", "dự bị", "tỷ lệ" make another figure of it, so nothing is named. The words are folded.
QStringList measuresNamedBy(
    const QString& before, const QString& after, const std::vector<Measure>& measures);

/// Whether the words name a figure of the round and nothing else: "tổng số", "5 buổi".
bool isMeasureName(const QString& words, const std::vector<Measure>& measures);

/// Whether the word before a figure makes it approximate: "trên", "khoảng", "hơn", "gần".
bool makesApproximate(QStringView foldedWord);

/// Words that only count people and say nothing of which: "đồng chí", "đ/c", "người".
bool isNoise(QStringView foldedWord);

} // namespace sosh::chatwords
