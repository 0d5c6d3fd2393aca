// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

/// How often property tests try, from one place: SOSH_LONG=1 (./packaging/test --long) gives the full figure,
/// otherwise at most 300; at most 100 under the sanitizers, which look at memory, not at results. The seed is printed, and
/// SOSH_SEED repeats a run.
namespace sosh::test {

#ifdef __SANITIZE_ADDRESS__
inline constexpr bool underSanitizers = true;
#else
inline constexpr bool underSanitizers = false;
#endif

int propertyCount(int full);
/// Prints the seed once a process.
quint32 propertySeed();
QRandomGenerator propertyRandom();

} // namespace sosh::test
