// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/pagepreview.h"

#include "forms/basic/tokens.h"
#include "report/painter.h"

#include <QKeyEvent>
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
}

void PagePreview::setPages(report::Pages pages)
{
    m_pages = std::move(pages);
    m_shownPage = -1;
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

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int i = 0; i < pageCount(); ++i) {
        const report::Page& page = m_pages.pages[static_cast<std::size_t>(i)];
        const QSize size = sizeOf(page);
        const int left = std::max(gap, (viewport()->width() - size.width()) / 2)
            - horizontalScrollBar()->value();
        const QRect sheet(QPoint(left, topOf(i) - verticalScrollBar()->value()), size);
        if (!sheet.intersects(viewport()->rect()))
            continue;
        painter.fillRect(sheet, Qt::white);
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
