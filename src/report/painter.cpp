// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/painter.h"

#include "report/paperface.h"
#include "report/pdfsubsets.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

constexpr double twipsPerInch = 1440.0;
constexpr int pdfDpi = 1440;

/// Whole sheet: a printer's own margins must not move the places.
QPageLayout pageLayoutOf(const Page& page)
{
    const bool landscape = page.width > page.height;
    QPageLayout layout(QPageSize(QPageSize::A4),
        landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace

void paint(const Page& page, const QString& family, QPainter& painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const LineItem& line : page.lines) {
        painter.setPen(QPen(Qt::black, line.thickness, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(line.x1, line.y1, line.x2, line.y2);
    }
    painter.setPen(Qt::black);
    const TextItem* before = nullptr;
    for (const TextItem& item : page.texts) {
        if (!before || before->face != item.face || before->wordSpacing != item.wordSpacing)
            painter.setFont(paperFont(family, item.face, item.wordSpacing));
        painter.drawText(QPointF(item.x, item.baseline), item.text);
        before = &item;
    }
    painter.restore();
}

Status paintOn(const Pages& pages, QPagedPaintDevice& device, int first, int last)
{
    last = std::min(last, int(pages.pages.size()) - 1);
    if (first < 0 || first > last)
        return Done{};
    device.setPageLayout(pageLayoutOf(pages.pages[size_t(first)]));
    QPainter painter;
    if (!painter.begin(&device))
        return ErrorCode::PrinterMissing;
    for (int i = first; i <= last; ++i) {
        const Page& page = pages.pages[size_t(i)];
        if (i > first) {
            device.setPageLayout(pageLayoutOf(page));
            if (!device.newPage())
                return ErrorCode::PrinterMissing;
        }
        painter.save();
        painter.scale(device.logicalDpiX() / twipsPerInch, device.logicalDpiY() / twipsPerInch);
        paint(page, pages.family, painter);
        painter.restore();
    }
    return Done{};
}

Status writePdf(const Pages& pages, const QString& path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfDpi);
        writer.setTitle(pages.title);
        writer.setCreator(pages.author);
        const Status painted = paintOn(pages, writer, 0, int(pages.pages.size()) - 1);
        if (!painted)
            return painted.error();
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {ErrorCode::FileUnwritable, {path, file.errorString()}};
    file.write(withSubsetTags(buffer.data()));
    if (file.commit())
        return Done{};
    if (file.error() == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull, {path}, file.errorString()};
    return {ErrorCode::FileUnwritable, {path, file.errorString()}};
}

QImage pageImage(const Page& page, const QString& family, int dpi)
{
    const double scale = dpi / twipsPerInch;
    QImage image(qRound(page.width * scale), qRound(page.height * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(page, family, painter);
    return image;
}

} // namespace sosh::report
