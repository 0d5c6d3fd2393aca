// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaignpage.h"

#include "core/vinumber.h"
#include "forms/pageregistry.h"
#include "forms/tables.h"
#include "forms/theme.h"
#include "forms/widgets.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

/// As high as its rows: the page scrolls, not the table.
void fitHeight(QTableView& table)
{
    table.resizeRowsToContents();
    const int rows = table.verticalHeader()->length();
    table.setFixedHeight(table.horizontalHeader()->height() + rows + 2 * table.frameWidth());
}

QString asLines(const QStringList& entries)
{
    QStringList lines;
    for (const QString& entry : entries)
        lines += u"– "_s + entry;
    return lines.join(u'\n');
}

} // namespace

CampaignPage::CampaignPage(Workspace& workspace)
    : Page(workspace, pageTitle(PageId::Campaigns))
{
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    m_list = named(new QListWidget, u"campaignListWidget"_s, tr("Campaigns"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    looking(m_list, u"list"_s);
    splitter->addWidget(m_list);
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 900});
    content()->addWidget(splitter);
    connect(m_list, &QListWidget::currentRowChanged, this, &CampaignPage::showCampaign);
}

QWidget* CampaignPage::makeDetails()
{
    const Theme& theme = workspace().theme();
    auto* holder = looking(new QWidget, u"page"_s);
    holder->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(spacing::medium, 0, spacing::medium, 0);
    layout->setSpacing(spacing::small);
    m_head = paragraph({}, u"section"_s);
    layout->addWidget(m_head);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(spacing::large);
    m_facts->setVerticalSpacing(spacing::small);
    m_facts->setColumnStretch(1, 1);
    layout->addLayout(m_facts);
    layout->addSpacing(spacing::small);
    layout->addWidget(label(tr("Rounds"), u"section"_s));
    m_roundTable = makeTable(
        u"roundTableView"_s, tr("Rounds"), theme, &m_rounds, std::array{48, 90, 150, 176, 96, 0});
    m_roundTable->setWordWrap(true);
    m_roundTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_roundTable);
    layout->addSpacing(spacing::small);
    layout->addWidget(label(tr("Directing documents"), u"section"_s));
    m_documentTable = makeTable(u"directingTableView"_s, tr("Directing documents"), theme,
        &m_documents, std::array{140, 110, 100, 200, 0});
    layout->addWidget(m_documentTable);
    layout->addStretch();
    auto* area = named(new QScrollArea, u"campaignScrollArea"_s, tr("The campaign"));
    area->setWidget(holder);
    area->setWidgetResizable(true);
    return area;
}

void CampaignPage::reload()
{
    const auto& campaigns = workspace().overview().campaigns;
    if (campaigns.empty()) {
        showEmpty(
            tr("This register has no campaign yet. Campaigns with their rounds will stand here."));
        return;
    }
    showContent();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const CampaignOverview& campaign : campaigns) {
            auto* item = new QListWidgetItem(
                u"%1\n%2"_s.arg(campaign.campaign.title, campaign.campaign.code), m_list);
            if (campaign.campaign.code == workspace().campaign())
                m_list->setCurrentItem(item);
        }
    }
    showCampaign();
}

void CampaignPage::showCampaign()
{
    const auto& campaigns = workspace().overview().campaigns;
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(campaigns.size()))
        return;
    const CampaignOverview& shown = campaigns[static_cast<std::size_t>(row)];
    if (shown.campaign.code != workspace().campaign())
        workspace().selectCampaign(shown.campaign.code);
    m_head->setText(shown.campaign.title);
    emptyOut(m_facts);
    addFacts(shown.campaign);
    m_rounds.setRows(shown.rounds);
    m_documents.setRows(shown.documents);
    fitHeight(*m_roundTable);
    fitHeight(*m_documentTable);
}

void CampaignPage::addFacts(const Campaign& campaign)
{
    addFact(tr("Code"), campaign.code);
    addFact(tr("Code of the superior"), campaign.superiorCode);
    addFact(tr("Period"), period(campaign));
    addFact(tr("Content studied"), campaign.work);
    addFact(tr("Theme"), campaign.theme);
    addFact(tr("Topics"), asLines(campaign.topics));
    addFact(tr("Who takes part"), campaign.targets.join(u"; "_s));
    addFact(tr("Forms"), campaign.forms.join(u"; "_s));
    addFact(tr("Target rate"),
        campaign.targetRate ? vinumber::percent(*campaign.targetRate) : QString());
    addFact(tr("Reports go to"), campaign.addressee);
}

void CampaignPage::addFact(const QString& title, const QString& text)
{
    if (text.isEmpty())
        return;
    const int row = m_facts->count() == 0 ? 0 : m_facts->rowCount();
    m_facts->addWidget(label(title, u"muted"_s), row, 0, Qt::AlignTop);
    QLabel* value = paragraph(text);
    value->setAccessibleName(u"%1: %2"_s.arg(title, text));
    m_facts->addWidget(value, row, 1);
}

QString CampaignPage::period(const Campaign& campaign)
{
    if (campaign.ongoing)
        return tr("ongoing, since %1").arg(vinumber::date(campaign.from));
    if (!campaign.from.isValid() || !campaign.to.isValid())
        return {};
    return u"%1 – %2"_s.arg(vinumber::date(campaign.from), vinumber::date(campaign.to));
}

} // namespace sosh
