// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/previewpanel.h"

#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/paper/pagepreview.h"
#include "forms/paper/shownpaper.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QToolButton* pageButton(const QString& objectName, const QString& text, const QString& meaning)
{
    auto* made = named(new QToolButton, objectName, meaning);
    made->setText(text);
    made->setToolTip(meaning);
    return made;
}

bool hasFigures(const report::Pages& pages)
{
    return std::any_of(pages.pages.begin(), pages.pages.end(), [](const report::Page& page) {
        return std::any_of(page.texts.begin(), page.texts.end(),
            [](const report::TextItem& item) { return !item.source.isEmpty(); });
    });
}

} // namespace

PreviewPanel::PreviewPanel(ShownPaper& shown)
    : m_shown(shown)
{
    m_preview = named(new PagePreview, u"paperPreview"_s, tr("Preview of the paper"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(makeTools());
    layout->addWidget(makeKeptLine());
    layout->addWidget(m_preview, 1);
    connect(m_previous, &QToolButton::clicked, this,
        [this] { m_preview->goToPage(m_preview->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this,
        [this] { m_preview->goToPage(m_preview->currentPage() + 1); });
    connect(m_preview, &PagePreview::currentPageChanged, this, &PreviewPanel::sayPage);
    connect(m_preview, &PagePreview::figureChosen, this, &PreviewPanel::figureChosen);
    connect(&shown, &ShownPaper::changed, this, &PreviewPanel::showPages);
}

QWidget* PreviewPanel::makeTools()
{
    m_previous = pageButton(u"previousPageButton"_s, u"‹"_s, tr("Previous page"));
    m_next = pageButton(u"nextPageButton"_s, u"›"_s, tr("Next page"));
    m_pageLabel = named(label({}), u"pageLabel"_s, tr("Page"));
    m_figures = button(u"figuresButton"_s, tr("Sources of figures…"));
    m_figures->setToolTip(tr("Every figure of the paper, and the rows that it comes from"));
    auto* zoom = named(new QComboBox, u"zoomComboBox"_s, tr("Zoom"));
    zoom->addItem(tr("Fit the width"), 0);
    for (const int percent : {50, 75, 100, 125, 150, 200})
        zoom->addItem(u"%1%"_s.arg(percent), percent);
    auto* holder = new QWidget;
    auto* tools = new QHBoxLayout(holder);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(spacing::small);
    tools->addWidget(m_previous);
    tools->addWidget(m_pageLabel);
    tools->addWidget(m_next);
    tools->addStretch();
    tools->addWidget(m_figures);
    tools->addWidget(zoom);
    connect(m_figures, &QPushButton::clicked, this, &PreviewPanel::figuresWanted);
    connect(zoom, &QComboBox::currentIndexChanged, this,
        [this, zoom] { m_preview->setZoom(zoom->currentData().toInt()); });
    return holder;
}

QWidget* PreviewPanel::makeKeptLine()
{
    m_kept = label({});
    m_kept->setWordWrap(true);
    auto* back = button(u"backToPaperButton"_s, tr("Back to the paper as it is now"));
    m_keptLine = new QWidget;
    auto* line = new QHBoxLayout(m_keptLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(m_kept, 1);
    line->addWidget(back);
    m_keptLine->hide();
    connect(back, &QPushButton::clicked, this, &PreviewPanel::backWanted);
    return m_keptLine;
}

void PreviewPanel::showPages()
{
    const Paper* paper = m_shown.paper();
    const QString stem = paper ? paper->fileStem + m_shown.keptName() : QString();
    m_preview->setPages(
        m_shown.pages(), stem == m_shownStem ? PagePreview::Place::Kept : PagePreview::Place::Top);
    m_shownStem = stem;
    m_keptLine->setVisible(!m_shown.keptName().isEmpty());
    m_kept->setText(tr("Shown as it was kept: %1").arg(m_shown.keptName()));
    m_figures->setEnabled(hasFigures(m_shown.pages()));
    sayPage(m_preview->currentPage());
}

void PreviewPanel::sayPage(int page)
{
    m_pageLabel->setText(tr("Page %1 of %2").arg(page + 1).arg(m_preview->pageCount()));
    m_pageLabel->setAccessibleName(m_pageLabel->text());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_preview->pageCount());
}

} // namespace sosh
