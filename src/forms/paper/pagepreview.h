// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pages.h"

#include <QAbstractScrollArea>

namespace sosh {

/// Shows laid-out pages below each other, painted by the very painter of the printer.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    void setPages(report::Pages pages);
    const report::Pages& pages() const { return m_pages; }
    int pageCount() const { return static_cast<int>(m_pages.pages.size()); }
    int currentPage() const; ///< from 0: the page in the middle of the view
    void goToPage(int page);
    /// Units: percent of the paper's size; 0 fits the width.
    void setZoom(int percent);
    double scale() const; ///< Units: pixels per twip.

signals:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    int topOf(int page) const; ///< Units: pixels from the top of the first page's gap.
    QSize sizeOf(const report::Page& page) const;
    int contentWidth() const;
    void measure();

    report::Pages m_pages;
    int m_zoom = 0;
    int m_shownPage = -1;
};

} // namespace sosh
