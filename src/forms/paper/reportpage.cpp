// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/reportpage.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/keymap.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/entry/gridpanel.h"
#include "forms/paper/exportbox.h"
#include "forms/paper/figuredialog.h"
#include "forms/paper/issuingpanel.h"
#include "forms/paper/pagepreview.h"
#include "forms/paper/pagesetup.h"
#include "forms/paper/paperchoice.h"
#include "forms/paper/paperfiles.h"
#include "forms/paper/papernotices.h"
#include "forms/paper/previewpanel.h"
#include "forms/paper/shownpaper.h"
#include "forms/paper/unitwordspanel.h"
#include "forms/paper/writingpanel.h"
#include "forms/window/pageregistry.h"
#include "usecases/errortext.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr int choiceWidth = 250;
constexpr int leastWork = 430; ///< px
constexpr int panelWidth = 450; ///< px at first; the handle changes it
constexpr int leastForTwo =
    1130; ///< px of the page: a panel, the preview and the choice beside each other

/// Leaves no gap where a tab is hidden.
class Tabs final : public QTabBar
{
protected:
    QSize tabSizeHint(int index) const override
    {
        const QSize size = QTabBar::tabSizeHint(index);
        return isTabVisible(index) ? size : QSize(0, size.height());
    }
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
};

} // namespace

ReportPage::ReportPage(Workspace& workspace)
    : Page(workspace, pageTitle(PageId::Reports))
    , m_shown(new ShownPaper(workspace, this))
    , m_files(new PaperFiles(workspace, *m_shown, *this))
{
    makeTitleLine();
    m_notices = new PaperNotices(workspace, *m_shown);
    content()->addWidget(m_notices);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::large);
    line->addWidget(makeWorkSide(), 1);
    line->addWidget(makeChoiceSide());
    content()->addLayout(line, 1);
    connectParts();
    arrange();
}

void ReportPage::makeTitleLine()
{
    addRoundSelectors();
    m_save = button(u"savePdfButton"_s, tr("Save as PDF…"));
    m_more = named(new QToolButton, u"morePaperToolButton"_s, tr("More to do with the paper"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("More to do with the paper"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_files->fill(*m_more->menu());
    m_print = button(u"printButton"_s, tr("Print…"), true);
    addToTitleLine(m_save);
    addToTitleLine(m_more);
    addToTitleLine(m_print);
}

QWidget* ReportPage::makeWorkSide()
{
    m_preview = new PreviewPanel(*m_shown);
    m_writing = new WritingPanel(workspace(), *m_shown, message());
    m_words = new UnitWordsPanel(workspace(), *m_shown, message());
    m_issuing = new IssuingPanel(workspace(), *m_shown, message(), *this);
    m_tabs = named(new Tabs, u"paperTabBar"_s, tr("What is done with the paper"));
    m_tabs->setExpanding(false);
    for (const QString& text :
        {tr("Preview"), tr("Writing"), tr("What the units wrote"), tr("Signature and issue")})
        m_tabs->addTab(text);
    m_beside = new QStackedWidget;
    for (QWidget* panel : std::initializer_list<QWidget*>{m_writing, m_words, m_issuing})
        m_beside->addWidget(panel);
    m_splitter = named(new QSplitter, u"paperSplitter"_s, tr("Panel and preview"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_beside);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(spacing::medium);
    m_splitter->setMinimumWidth(leastWork); // a narrow window shows one of the two
    m_nothing = named(paragraph({}, u"muted"_s), u"noPaperLabel"_s, tr("There is no paper"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_work = new QStackedWidget;
    m_work->addWidget(m_splitter);
    m_work->addWidget(m_nothing);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_tabs);
    layout->addWidget(m_work, 1);
    return side;
}

QWidget* ReportPage::makeChoiceSide()
{
    m_choice = new PaperChoice(workspace());
    m_export = new ExportBox(workspace(), *this);
    auto* side = new QWidget;
    looking(side, u"page"_s);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, spacing::tiny, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_choice);
    layout->addWidget(
        paragraph(tr("The program is not to be used for classified papers."), u"muted"_s));
    layout->addSpacing(spacing::small);
    layout->addWidget(rule());
    layout->addSpacing(spacing::small);
    layout->addWidget(m_export);
    layout->addStretch();
    auto* area = new QScrollArea;
    area->setWidget(side);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(choiceWidth + spacing::medium);
    return area;
}

void ReportPage::connectParts()
{
    connect(m_choice, &PaperChoice::changed, this, &ReportPage::showPaper);
    connect(m_shown, &ShownPaper::changed, this, &ReportPage::onShown);
    connect(m_tabs, &QTabBar::currentChanged, this, &ReportPage::arrange);
    connect(m_tabs, &QTabBar::currentChanged, this, &ReportPage::refreshPanel);
    connect(m_print, &QPushButton::clicked, this, &ReportPage::printPaper);
    connect(m_save, &QPushButton::clicked, this, [this] { m_files->save(u"pdf"_s); });
    connect(m_notices, &PaperNotices::pageWanted, this, &Page::wantsPage);
    connect(m_preview, &PreviewPanel::figureChosen, this, &ReportPage::openFigure);
    connect(m_preview, &PreviewPanel::figuresWanted, this, [this] { openFigure({}, {}); });
    connect(m_preview, &PreviewPanel::backWanted, this, &ReportPage::showPaper);
    connect(&m_preview->preview(), &PagePreview::sentenceChosen, m_writing, &WritingPanel::select);
    connect(m_writing, &WritingPanel::sentenceCurrent, this, [this](const QString& key) {
        m_preview->preview().showSentence(m_tabs->currentIndex() == WritingTab ? key : QString());
    });
    connect(m_issuing, &IssuingPanel::correctionWanted, this, [this] {
        choose(PaperKind::Correction);
        showTab(WritingTab);
    });
    connect(m_issuing, &IssuingPanel::compareWanted, m_files, &PaperFiles::compareWord);
}

void ReportPage::choose(PaperKind kind, bool forHead)
{
    m_choice->choose(kind, forHead);
}

void ReportPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ReportPage::reload()
{
    m_choice->refresh();
    showPaper();
}

void ReportPage::showPaper()
{
    if (!workspace().isOpen())
        return;
    const PaperRequest wanted = m_choice->request();
    message().clear();
    if (needsRound(wanted.kind) && !workspace().currentRound())
        m_shown->clear();
    else
        m_shown->show(wanted, PageSetups::of(workspace().settings(), wanted.kind));
}

QString ReportPage::whyNothing() const
{
    if (m_shown->error())
        return ErrorText::sentence(*m_shown->error());
    return tr("There is no round yet. The papers of a round will stand here.");
}

void ReportPage::onShown()
{
    const Paper* paper = m_shown->paper();
    const bool possible = paper && !m_shown->error();
    setPossible(possible);
    m_work->setCurrentIndex(possible ? 0 : 1);
    m_nothing->setText(possible ? QString() : whyNothing());
    m_nothing->setAccessibleName(m_nothing->text());
    const PaperKind kind = m_choice->kind();
    const bool goesOut = !m_shown->request().forHead;
    m_tabs->setTabVisible(WritingTab, hasNarrative(kind) && goesOut);
    m_tabs->setTabVisible(WordsTab, kind == PaperKind::Result);
    m_tabs->setTabVisible(IssuingTab, needsRound(kind) && goesOut);
    m_tabs->setElideMode(Qt::ElideNone); // lays the tabs out anew, which hiding one does not
    if (paper && m_shown->keptName().isEmpty()) {
        m_choice->tell(m_shown->request(), *paper);
        refreshPanel();
    }
}

/// Panels that are not seen ask nothing.
void ReportPage::refreshPanel()
{
    if (!m_shown->paper() || !m_shown->keptName().isEmpty())
        return;
    if (m_tabs->currentIndex() == WordsTab)
        m_words->reload();
    if (m_tabs->currentIndex() == IssuingTab)
        m_issuing->reload();
}

/// A panel beside the preview where there is room, else in its place.
void ReportPage::arrange()
{
    const int tab = m_tabs->currentIndex();
    const bool panel = tab > PreviewTab;
    const bool wide = width() >= leastForTwo;
    if (panel)
        m_beside->setCurrentIndex(tab - 1);
    if (panel && !m_beside->isVisibleTo(m_splitter))
        m_splitter->setSizes({panelWidth, std::max(panelWidth, m_splitter->width() - panelWidth)});
    m_beside->setVisible(panel);
    m_preview->setVisible(!panel || wide);
    if (tab != WritingTab)
        m_preview->preview().showSentence({});
}

void ReportPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ReportPage::setPossible(bool possible)
{
    const QString why = possible ? QString() : tr("There is no paper to print.");
    m_print->setEnabled(possible);
    m_save->setEnabled(possible);
    m_print->setToolTip(possible ? withKey(tr("Print the paper"), keys::print()) : why);
    m_save->setToolTip(why);
    const Round* round = workspace().currentRound();
    m_export->setPossible(round && round->state != RoundState::Draft); // no paper needed for it
}

void ReportPage::printPaper()
{
    if (m_print->isEnabled())
        m_files->print();
}

void ReportPage::exportData()
{
    m_export->write();
}

void ReportPage::openFigure(const QString& source, const QString& text)
{
    const Paper* paper = m_shown->paper();
    if (!paper)
        return;
    if (!m_shown->keptName().isEmpty()) {
        message().show(InlineMessage::Kind::Info,
            tr("The rows at hand are those of the paper as it is now, not of the pages that were "
               "kept: go back to it first."));
        return;
    }
    FigureMark start;
    start.source = source;
    start.text = text;
    auto* dialog =
        new FigureDialog(workspace(), m_shown->request(), paper->document, start, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FigureDialog::rowWanted, this, &ReportPage::goToRow);
    dialog->open();
}

void ReportPage::goToRow(const QString& unitCode, const QString& measure)
{
    emit wantsPage(PageId::Entry);
    auto* grid = window()->findChild<GridPanel*>();
    if (!grid || grid->draft().confirmed().measures.empty())
        return;
    const QString column =
        measure.isEmpty() ? grid->draft().confirmed().measures.front().code : measure;
    for (int row = 0; row < grid->draft().rowCount(); ++row)
        if (grid->draft().row(row).entry.code == unitCode)
            grid->goTo(row, column);
}

} // namespace sosh
