// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/painter.h"

#include "report/paperface.h"
#include "report/pdfauthor.h"
#include "report/pdfdates.h"
#include "report/pdffonts.h"
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
const QString program = u"Sổ Sinh Hoạt"_s;

/// Whole sheet: a printer's own margins must not move the places.
QPageLayout pageLayoutOf(const Page& page)
{
    const QSizeF upright(millimetres(std::min(page.width, page.height)),
        millimetres(std::max(page.width, page.height)));
    QPageLayout layout(QPageSize(upright, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch),
        page.width > page.height ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// From the device's dots to twips from the paper's corner, also on one that keeps to its own margins.
void mapTwips(QPainter& painter, const QPagedPaintDevice& device)
{
    const QPageLayout layout = device.pageLayout();
    if (layout.mode() != QPageLayout::FullPageMode)
        painter.translate(-layout.paintRectPixels(device.logicalDpiX()).topLeft());
    painter.scale(device.logicalDpiX() / twipsPerInch, device.logicalDpiY() / twipsPerInch);
}

/// All of it or nothing, and what stood there before stays until then.
Status writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {ErrorCode::FileUnwritable, {path, file.errorString()}};
    // A disk that fills up takes the beginning and reports no error: the count tells.
    const bool whole = file.write(bytes) == bytes.size();
    if (!whole)
        file.cancelWriting();
    if (file.commit())
        return Done{};
    if (!whole || file.error() == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull, {path}, file.errorString()};
    return {ErrorCode::FileUnwritable, {path, file.errorString()}};
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
        mapTwips(painter, device);
        paint(page, pages.family, painter);
        painter.restore();
    }
    return Done{};
}

Status writePdf(const Pages& pages, const QString& path, QDate keptOn)
{
    if (pages.pages.empty())
        return {ErrorCode::NothingToWrite, {u"pdf"_s}};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(pdfDpi);
        writer.setTitle(pages.title);
        writer.setCreator(program);
        const Status painted = paintOn(pages, writer, 0, int(pages.pages.size()) - 1);
        if (!painted)
            return painted.error();
    }
    const QByteArray pdf =
        withAuthor(withSubsetTags(withFontsInOrder(buffer.data())), pages.author);
    return writeWhole(path, keptOn.isValid() ? withDay(pdf, keptOn) : pdf);
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
