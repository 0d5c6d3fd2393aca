// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/paperprinting.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/prompts.h"
#include "report/painter.h"

#include <QPageLayout>
#include <QPrinter>
#include <QPrinterInfo>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

void setUp(QPrinter& printer, const PrintJob& job, const QString& lastPrinter)
{
    const report::Page& first = job.pages.pages.front();
    if (QPrinterInfo::availablePrinterNames().contains(lastPrinter))
        printer.setPrinterName(lastPrinter);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(
        first.width > first.height ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDuplex(job.duplex ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    printer.setDocName(job.pages.title);
    printer.setFromTo(1, static_cast<int>(job.pages.pages.size()));
}

} // namespace

Status printPages(const PrintJob& job, Prompts& prompts, AppSettings& settings)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return Error{ErrorCode::PrinterMissing, {}, {}};
    const auto last = static_cast<int>(job.pages.pages.size());
    if (last == 0)
        return Done{};
    const QString kind = paperKindName(job.kind);
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer, job, settings.paper(kind).value(u"printer"_s).toString());
    if (!prompts.setUpPrinter(printer))
        return Error{ErrorCode::Cancelled, {}, {}};
    settings.rememberPaper(kind, {{u"printer"_s, printer.printerName()}});
    const bool all = printer.printRange() == QPrinter::AllPages || printer.fromPage() == 0;
    return report::paintOn(job.pages, printer, all ? 0 : printer.fromPage() - 1,
        all ? last - 1 : printer.toPage() - 1);
}

} // namespace sosh
