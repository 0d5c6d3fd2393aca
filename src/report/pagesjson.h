// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/pages.h"

#include <QByteArray>

namespace sosh::report {

/// Laid-out pages as they are kept with an issued report: the same pages give the same bytes, for ever.
QByteArray pagesToJson(const Pages& pages);
/// Errors: RegisterDamaged.
Result<Pages> pagesFromJson(const QByteArray& json);

} // namespace sosh::report
