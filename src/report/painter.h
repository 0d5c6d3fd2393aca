// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/pages.h"

#include <QDate>

class QImage;
class QPagedPaintDevice;
class QPainter;

/// Laid-out pages to ink. Screen, printer and PDF get the same places.
namespace sosh::report {

/// One page with its top left corner at the painter's origin. Units of the painter: twips; scale it first.
void paint(const Page& page, const QString& family, QPainter& painter);

/// Pages `first` … `last` (from 0, both inside) on a printer or another paged device. The device's margins are set to
/// nothing: the places already hold them. Errors: PrinterMissing when the device takes no painter, or no next page.
Status paintOn(const Pages& pages, QPagedPaintDevice& device, int first, int last);

/// A whole PDF/A-1b or nothing: written beside `path` first. Of kept pages `keptOn` is the day that the file says it was
/// made on; then the same pages give the same bytes. Errors: NothingToWrite without pages, FileUnwritable, DiskFull.
Status writePdf(const Pages& pages, const QString& path, QDate keptOn = {});

/// One page as a picture on white.
QImage pageImage(const Page& page, const QString& family, int dpi);

} // namespace sosh::report
