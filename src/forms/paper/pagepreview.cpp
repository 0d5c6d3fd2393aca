// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/pagepreview.h"

#include "forms/basic/tokens.h"
#include "report/painter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace sosh {
namespace {

constexpr int gap = spacing::medium;

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
}

void PagePreview::setPages(report::Pages pages, Place place)
{
    m_pages = std::move(pages);
    m_shownPage = -1;
    if (place == Place::Top)
        verticalScrollBar()->setValue(0);
    measure();
    viewport()->update();
}

double PagePreview::scale() const
{
    if (m_zoom > 0)
        return m_zoom / 100.0 * logicalDpiX() / 1440.0;
    int widest = 1;
    for (const report::Page& page : m_pages.pages)
        widest = std::max(widest, page.width);
    return std::max(0.005, static_cast<double>(viewport()->width() - 2 * gap) / widest);
}

QSize PagePreview::sizeOf(const report::Page& page) const
{
    return {qRound(page.width * scale()), qRound(page.height * scale())};
}

int PagePreview::topOf(int page) const
{
    int top = gap;
    for (int i = 0; i < page && i < pageCount(); ++i)
        top += sizeOf(m_pages.pages[static_cast<std::size_t>(i)]).height() + gap;
    return top;
}

int PagePreview::contentWidth() const
{
    int width = 0;
    for (const report::Page& page : m_pages.pages)
        width = std::max(width, sizeOf(page).width());
    return width + 2 * gap;
}

void PagePreview::measure()
{
    verticalScrollBar()->setRange(0, std::max(0, topOf(pageCount()) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(spacing::huge * 2);
    horizontalScrollBar()->setRange(0, std::max(0, contentWidth() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    scrollContentsBy(0, 0);
}

void PagePreview::setZoom(int percent)
{
    const int page = currentPage();
    m_zoom = percent;
    measure();
    goToPage(page);
    viewport()->update();
}

int PagePreview::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    int page = 0;
    while (page + 1 < pageCount() && topOf(page + 1) <= middle)
        ++page;
    return page;
}

void PagePreview::goToPage(int page)
{
    verticalScrollBar()->setValue(topOf(page) - gap);
}

QRect PagePreview::sheetOf(int page) const
{
    const QSize size = sizeOf(m_pages.pages[static_cast<std::size_t>(page)]);
    const int left =
        std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(left, topOf(page) - verticalScrollBar()->value()), size};
}

QRect PagePreview::placeOf(const report::TextItem& item, const QRect& sheet) const
{
    const double height = item.face.size * 20.0; // twips a point
    const QRectF place(item.x * scale(), (item.baseline - 0.85 * height) * scale(),
        item.width * scale(), 1.15 * height * scale());
    return place.translated(sheet.topLeft()).toAlignedRect();
}

QRect PagePreview::placeOf(const report::TextItem& item) const
{
    for (int page = 0; page < pageCount(); ++page)
        for (const report::TextItem& each : m_pages.pages[static_cast<std::size_t>(page)].texts)
            if (&each == &item)
                return placeOf(item, sheetOf(page));
    return {};
}

const report::TextItem* PagePreview::itemAt(QPoint point) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRect sheet = sheetOf(page);
        if (!sheet.contains(point))
            continue;
        for (const report::TextItem& item : m_pages.pages[static_cast<std::size_t>(page)].texts)
            if (placeOf(item, sheet).contains(point))
                return &item;
    }
    return nullptr;
}

void PagePreview::showSentence(const QString& key)
{
    m_sentence = key;
    viewport()->update();
    if (key.isEmpty())
        return;
    for (int page = 0; page < pageCount(); ++page)
        for (const report::TextItem& item : m_pages.pages[static_cast<std::size_t>(page)].texts) {
            if (item.key != key)
                continue;
            const QRect place = placeOf(item, sheetOf(page));
            if (!viewport()->rect().contains(place.center()))
                verticalScrollBar()->setValue(
                    verticalScrollBar()->value() + place.top() - viewport()->height() / 3);
            return;
        }
}

/// On paper, so the same in the dark: a pale marker's yellow.
void PagePreview::paintSentence(
    QPainter& painter, const report::Page& page, const QRect& sheet) const
{
    if (m_sentence.isEmpty())
        return;
    for (const report::TextItem& item : page.texts)
        if (item.key == m_sentence)
            painter.fillRect(placeOf(item, sheet), QColor(0xFF, 0xF1, 0xC2));
}

void PagePreview::mouseMoveEvent(QMouseEvent* event)
{
    const report::TextItem* item = itemAt(event->position().toPoint());
    const bool figure = item && !item->source.isEmpty();
    viewport()->setCursor(figure ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(figure ? tr("Click to see where this figure comes from") : QString());
}

void PagePreview::mouseReleaseEvent(QMouseEvent* event)
{
    const report::TextItem* item = itemAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !item)
        return;
    const report::TextItem clicked = *item; // the answer may bring other pages
    if (!clicked.key.isEmpty())
        emit sentenceChosen(clicked.key);
    if (!clicked.source.isEmpty())
        emit figureChosen(clicked.source, clicked.text);
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int i = 0; i < pageCount(); ++i) {
        const report::Page& page = m_pages.pages[static_cast<std::size_t>(i)];
        const QRect sheet = sheetOf(i);
        if (!sheet.intersects(viewport()->rect()))
            continue;
        painter.fillRect(sheet, Qt::white);
        paintSentence(painter, page, sheet);
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        painter.scale(scale(), scale());
        report::paint(page, m_pages.family, painter);
        painter.restore();
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(sheet.adjusted(0, 0, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    measure();
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        goToPage(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_shownPage) {
        m_shownPage = page;
        emit currentPageChanged(page);
    }
}

} // namespace sosh
