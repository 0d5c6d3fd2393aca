// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/papercontext.h"
#include "report/papers.h"

#include <vector>

namespace sosh::report {

/// The rounds that a result paper tells, by number, each as a paper on it alone would see it: one of a report on a round,
/// of sơ kết those up to it, of tổng kết all. The paper's own is among them. Persons are never added over rounds, so
/// each has figures and annexes of its own.
std::vector<PaperContext> roundsTold(const PaperContext& context, ResultVariant variant);

/// The paper's own round among them.
size_t ownRoundIn(const std::vector<PaperContext>& rounds, const PaperContext& context);

} // namespace sosh::report
