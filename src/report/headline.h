// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roundsheet.h"
#include "core/summary.h"

#include <QString>

namespace sosh::report {

/// "46 chi bộ, đảng bộ tổ chức hội nghị với trên 3.550 cán bộ, đảng viên tham gia"; "39/45 …" while some have not;
/// empty when nobody has. For news and overviews, never for báo cáo or biểu.
QString headline(const RoundSheet& sheet, const Summary& summary);

} // namespace sosh::report
