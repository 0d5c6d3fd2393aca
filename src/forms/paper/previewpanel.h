// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace sosh {

class PagePreview;
class ShownPaper;

/// The preview with its tools: pages, zoom, sources of figures. Says when kept pages are shown, and leads back.
class PreviewPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPanel(ShownPaper& shown);

    PagePreview& preview() const { return *m_preview; }

signals:
    void figureChosen(const QString& source, const QString& text);
    void figuresWanted(); ///< the list of them
    void backWanted(); ///< from kept pages to the paper as it is now

private:
    QWidget* makeTools();
    QWidget* makeKeptLine();
    void showPages();
    void sayPage(int page);

    ShownPaper& m_shown;
    PagePreview* m_preview = nullptr;
    QLabel* m_pageLabel = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QPushButton* m_figures = nullptr;
    QWidget* m_keptLine = nullptr;
    QLabel* m_kept = nullptr;
    QString m_shownStem; ///< of the paper whose place in the view is kept
};

} // namespace sosh
