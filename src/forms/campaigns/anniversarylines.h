// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"

namespace sosh {

/// An anniversary of a round as a line: "132 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/2022)".
QString anniversaryLine(const RoundAnniversary& anniversary);
/// The one of `known` whose line it is, else what the line says; its figure and its day may be missing.
RoundAnniversary anniversaryFrom(const QString& line, const std::vector<RoundAnniversary>& known);

} // namespace sosh
