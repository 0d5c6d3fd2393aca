// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/reportpage.h"

#include "core/formatprofile.h"
#include "forms/basic/appsettings.h"
#include "forms/basic/dateedit.h"
#include "forms/basic/keymap.h"
#include "forms/basic/prompts.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/paper/exportbox.h"
#include "forms/paper/pagepreview.h"
#include "forms/paper/paperprinting.h"
#include "forms/window/pageregistry.h"
#include "report/layout.h"
#include "report/painter.h"
#include "usecases/errortext.h"
#include "usecases/officesettings.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>

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

void addField(QVBoxLayout* layout, const QString& title, QWidget* field)
{
    QLabel* head = label(title);
    head->setBuddy(field);
    layout->addWidget(head);
    layout->addWidget(field);
    layout->addSpacing(spacing::tiny);
}

/// Lays the paper out by the rules of its day.
Result<report::Pages> pagesOf(const Paper& paper)
{
    const auto face = report::PaperFace::choose();
    if (!face)
        return face.error();
    const FormatProfile* profile = formatProfile(paper.document.formatProfile);
    return report::layOut(paper.document, profile ? *profile : formatProfileOn(paper.date), *face);
}

} // namespace

ReportPage::ReportPage(Workspace& workspace)
    : Page(workspace, pageTitle(PageId::Reports))
{
    addRoundSelectors();
    m_save = button(u"savePdfButton"_s, tr("Save as PDF…"));
    m_print = button(u"printButton"_s, tr("Print…"), true);
    addToTitleLine(m_save);
    addToTitleLine(m_print);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::large);
    line->addWidget(makePreviewSide(), 1);
    line->addWidget(makeChoiceSide());
    content()->addLayout(line, 1);
    connect(m_print, &QPushButton::clicked, this, &ReportPage::printPaper);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::savePdf);
}

QWidget* ReportPage::makePreviewSide()
{
    m_preview = named(new PagePreview, u"paperPreview"_s, tr("Preview of the paper"));
    m_previous = pageButton(u"previousPageButton"_s, u"‹"_s, tr("Previous page"));
    m_next = pageButton(u"nextPageButton"_s, u"›"_s, tr("Next page"));
    m_pageLabel = named(label({}), u"pageLabel"_s, tr("Page"));
    auto* zoom = named(new QComboBox, u"zoomComboBox"_s, tr("Zoom"));
    zoom->addItem(tr("Fit the width"), 0);
    for (const int percent : {50, 75, 100, 125, 150, 200})
        zoom->addItem(u"%1%"_s.arg(percent), percent);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(spacing::small);
    tools->addWidget(m_previous);
    tools->addWidget(m_pageLabel);
    tools->addWidget(m_next);
    tools->addStretch();
    tools->addWidget(zoom);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addLayout(tools);
    layout->addWidget(m_preview, 1);
    connect(m_previous, &QToolButton::clicked, this,
        [this] { m_preview->goToPage(m_preview->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this,
        [this] { m_preview->goToPage(m_preview->currentPage() + 1); });
    connect(m_preview, &PagePreview::currentPageChanged, this, &ReportPage::sayPage);
    connect(zoom, &QComboBox::currentIndexChanged, this,
        [this, zoom] { m_preview->setZoom(zoom->currentData().toInt()); });
    return side;
}

QWidget* ReportPage::makeChoiceSide()
{
    m_kind = named(new QComboBox, u"paperComboBox"_s, tr("Paper"));
    m_kind->addItems(
        {tr("Result report"), tr("Summary table, upright"), tr("Summary table, landscape")});
    m_date = named(
        makeDateEdit(workspace().clock().today()), u"paperDateEdit"_s, tr("Date of the paper"));
    m_issuer = named(new QComboBox, u"issuerComboBox"_s, tr("Issuing office"));
    m_issuer->setToolTip(
        tr("The offices of this register that are valid on the date of the paper"));
    m_issuer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_code = named(paragraph({}, u"muted"_s), u"controlCodeLabel"_s, tr("Control code"));
    m_export = new ExportBox(workspace(), *this);

    auto* side = new QWidget;
    side->setFixedWidth(250);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(label(tr("Paper"), u"section"_s));
    addField(layout, tr("Kind of paper"), m_kind);
    addField(layout, tr("Date of the paper"), m_date);
    addField(layout, tr("Issuing office"), m_issuer);
    layout->addWidget(m_code);
    layout->addSpacing(spacing::large);
    layout->addWidget(rule());
    layout->addSpacing(spacing::small);
    layout->addWidget(m_export);
    layout->addStretch();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportPage::showPaper);
    connect(m_date, &QDateEdit::dateChanged, this, &ReportPage::showPaper);
    connect(m_issuer, &QComboBox::currentIndexChanged, this, &ReportPage::showPaper);
    return side;
}

PaperRequest ReportPage::request() const
{
    PaperRequest request;
    request.campaign = workspace().campaign();
    request.round = workspace().round();
    request.kind = m_kind->currentIndex() == 0 ? PaperKind::Result : PaperKind::Summary;
    request.orientation =
        m_kind->currentIndex() == 2 ? Orientation::Landscape : Orientation::Upright;
    request.issuer = m_issuer->currentData().toString();
    if (m_datedFor == u"%1/%2"_s.arg(request.campaign).arg(request.round))
        request.date = m_date->date();
    return request;
}

void ReportPage::reload()
{
    if (!workspace().currentRound()) {
        setPossible(false);
        showEmpty(tr("There is no round yet. The papers of a round will stand here."));
        return;
    }
    showPaper();
}

/// One that is not valid any more on the day gives way to the campaign's own.
void ReportPage::fillIssuers()
{
    const QSignalBlocker quiet(m_issuer);
    const QString chosen = m_issuer->currentData().toString();
    m_issuer->clear();
    m_issuer->addItem(tr("As the campaign says"), QString());
    if (const auto offices = OfficeSettings(session()).offices(m_date->date()))
        for (const OfficeOnDay& each : *offices)
            if (each.office)
                m_issuer->addItem(each.office->speakerName, each.code);
    m_issuer->setCurrentIndex(std::max(0, m_issuer->findData(chosen)));
}

void ReportPage::showPaper()
{
    if (!workspace().isOpen() || !workspace().currentRound())
        return;
    fillIssuers();
    const PaperRequest wanted = request();
    const auto paper = PaperDesk(session()).prepare(wanted);
    setPossible(paper.ok());
    if (!paper) {
        if (paper.error().code == ErrorCode::RoundIsDraft)
            showEmpty(ErrorText::sentence(paper.error()));
        else
            fail(paper.error());
        return;
    }
    showContent();
    {
        const QSignalBlocker quiet(m_date);
        m_date->setDate(paper->date);
        m_datedFor = u"%1/%2"_s.arg(wanted.campaign).arg(wanted.round);
    }
    fillIssuers(); // of the day that the paper took
    auto pages = pagesOf(*paper);
    if (!pages) {
        fail(pages.error());
        return;
    }
    m_preview->setPages(*std::move(pages));
    m_fileStem = paper->fileStem;
    m_code->setText(tr("Control code: %1").arg(paper->controlCode));
    m_code->setAccessibleName(m_code->text());
    sayPage(m_preview->currentPage());
    if (paper->warning)
        message().show(InlineMessage::Kind::Warning, ErrorText::sentence(*paper->warning));
    else
        message().clear();
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

void ReportPage::sayPage(int page)
{
    m_pageLabel->setText(tr("Page %1 of %2").arg(page + 1).arg(m_preview->pageCount()));
    m_pageLabel->setAccessibleName(m_pageLabel->text());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_preview->pageCount());
}

void ReportPage::printPaper()
{
    if (!m_print->isEnabled())
        return;
    const Status printed = printPages(m_preview->pages(), workspace().prompts());
    if (printed)
        message().show(InlineMessage::Kind::Done, tr("The paper was sent to the printer."));
    else if (printed.error().code != ErrorCode::Cancelled)
        fail(printed.error());
}

void ReportPage::savePdf()
{
    const QString start = QDir(workspace().settings().fileFolder(AppSettings::Folder::Out))
                              .filePath(m_fileStem + u".pdf"_s);
    const QString file = workspace().prompts().saveFile(
        {tr("Save as PDF"), start, tr("PDF files (*.pdf)"), u"pdf"_s});
    if (file.isEmpty())
        return;
    workspace().settings().rememberFolderOf(file);
    const Status written = report::writePdf(m_preview->pages(), file);
    if (written)
        message().show(
            InlineMessage::Kind::Done, tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
    else
        fail(written.error());
}

void ReportPage::exportData()
{
    m_export->write();
}

} // namespace sosh
