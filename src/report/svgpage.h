// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pages.h"

#include <QByteArray>

namespace sosh::report {

/// One page as a picture that scales: a document of its own, in millimetres. Words stay words; a reader without the
/// family takes Times New Roman, Tinos or another face of their widths.
QByteArray svgOf(const Page& page, const QString& family);

} // namespace sosh::report
