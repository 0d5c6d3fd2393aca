// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure.h"
#include "interchange/provinceformat.h"

/// A small province table with everything that is awkward in it, and words in two languages.
namespace sosh::test {

ProvinceTable sampleTable();
std::vector<Measure> sampleMeasures();
interchange::ProvinceWords vietnameseWords();
interchange::ProvinceWords englishWords();
interchange::ManifestFacts sampleFacts();

} // namespace sosh::test
