// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/paperprinting.h"

#include "forms/basic/prompts.h"
#include "report/painter.h"

#include <QPageLayout>
#include <QPrinter>
#include <QPrinterInfo>

namespace sosh {

Status printPages(const report::Pages& pages, Prompts& prompts)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return Error{ErrorCode::PrinterMissing, {}, {}};
    QPrinter printer(QPrinter::HighResolution);
    const auto last = static_cast<int>(pages.pages.size());
    if (last == 0)
        return Done{};
    const report::Page& first = pages.pages.front();
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(
        first.width > first.height ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDocName(pages.title);
    printer.setFromTo(1, last);
    if (!prompts.setUpPrinter(printer))
        return Error{ErrorCode::Cancelled, {}, {}};
    const bool all = printer.printRange() == QPrinter::AllPages || printer.fromPage() == 0;
    return report::paintOn(
        pages, printer, all ? 0 : printer.fromPage() - 1, all ? last - 1 : printer.toPage() - 1);
}

} // namespace sosh
