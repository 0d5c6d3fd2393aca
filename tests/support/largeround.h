// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sosh {
class RegisterSession;
}

namespace sosh::test {

inline constexpr int largeRoundNo = 90;

/// Opens the round `largeRoundNo` of the sample "xa-2026"'s campaign BM-2026, with so many units U0, U1 … that have
/// reported nothing, and so many measures.
bool addLargeRound(RegisterSession& session, int units, int measures);

} // namespace sosh::test
