// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pages.h"

#include <QString>

namespace sosh::report {

/// The pages as plain lines, top-down and from left to right; what stands far apart on a line, columns of the head or of
/// a table, is kept apart by blanks. A form feed stands between pages, a line feed ends each line.
QString plainText(const Pages& pages);

} // namespace sosh::report
