// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pages.h"

#include <QAbstractScrollArea>

namespace sosh {

/// Shows laid-out pages below each other, painted by the very painter of the printer. A figure with a source and a sentence
/// of the narrative can be clicked.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    enum class Place
    {
        Top,
        Kept ///< the same paper again
    };
    void setPages(report::Pages pages, Place place = Place::Top);
    const report::Pages& pages() const { return m_pages; }
    int pageCount() const { return static_cast<int>(m_pages.pages.size()); }
    int currentPage() const; ///< from 0: the page in the middle of the view
    void goToPage(int page);
    /// Units: percent of the paper's size; 0 fits the width.
    void setZoom(int percent);
    double scale() const; ///< Units: pixels per twip.
    /// Sets the sentence off and scrolls to it when it is not in sight; empty: none.
    void showSentence(const QString& key);
    const QString& shownSentence() const { return m_sentence; }
    /// Where the text stands in the view; null when it is not on the pages.
    QRect placeOf(const report::TextItem& item) const;

signals:
    void currentPageChanged(int page);
    void figureChosen(const QString& source, const QString& text);
    void sentenceChosen(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QRect sheetOf(int page) const; ///< in the view
    QRect placeOf(const report::TextItem& item, const QRect& sheet) const;
    const report::TextItem* itemAt(QPoint point) const;
    void paintSentence(QPainter& painter, const report::Page& page, const QRect& sheet) const;
    int topOf(int page) const; ///< Units: pixels from the top of the first page's gap.
    QSize sizeOf(const report::Page& page) const;
    int contentWidth() const;
    void measure();

    report::Pages m_pages;
    int m_zoom = 0;
    int m_shownPage = -1;
    QString m_sentence; ///< set off
};

} // namespace sosh
