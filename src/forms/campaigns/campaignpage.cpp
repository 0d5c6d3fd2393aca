// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/campaignpage.h"

#include "core/vinumber.h"
#include "forms/basic/prompts.h"
#include "forms/basic/tables.h"
#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"
#include "forms/campaigns/factdialogs.h"
#include "forms/campaigns/factpanel.h"
#include "forms/window/pageregistry.h"
#include "usecases/campaignfacts.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>

#include <set>

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
    connect(m_list, &QListWidget::currentRowChanged, this, &CampaignPage::choose);
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
    m_campaignParts = new QWidget;
    auto* parts = new QVBoxLayout(m_campaignParts);
    parts->setContentsMargins(0, spacing::small, 0, 0);
    parts->setSpacing(spacing::small);
    parts->addWidget(label(tr("Rounds"), u"section"_s));
    m_roundTable = makeTable(
        u"roundTableView"_s, tr("Rounds"), theme, &m_rounds, std::array{48, 150, 130, 176, 96, 0});
    m_roundTable->setWordWrap(true);
    m_roundTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    parts->addWidget(m_roundTable);
    parts->addSpacing(spacing::small);
    parts->addWidget(label(tr("Directing documents"), u"section"_s));
    m_documentTable = makeTable(u"directingTableView"_s, tr("Directing documents"), theme,
        &m_documents, std::array{140, 110, 100, 200, 0});
    parts->addWidget(m_documentTable);
    layout->addWidget(m_campaignParts);
    addPanels(layout);
    layout->addStretch();
    auto* area = named(new QScrollArea, u"campaignScrollArea"_s, tr("The campaign"));
    area->setWidget(holder);
    area->setWidgetResizable(true);
    return area;
}

void CampaignPage::addPanels(QVBoxLayout* layout)
{
    const Theme& theme = workspace().theme();
    m_taskPanel =
        new FactPanel(u"task"_s, tr("Tasks"), theme, &m_tasks, std::array{230, 0, 96, 120});
    m_activityPanel = new FactPanel(
        u"activity"_s, tr("Activities"), theme, &m_activities, std::array{110, 0, 96, 210, 150});
    m_commendationPanel = new FactPanel(u"commendation"_s, tr("Commendations"), theme,
        &m_commendations, std::array{0, 150, 96, 230});
    for (FactPanel* panel : {m_taskPanel, m_activityPanel, m_commendationPanel})
        layout->addWidget(panel);
    connectPanels();
}

void CampaignPage::connectPanels()
{
    connect(m_taskPanel, &FactPanel::wantsNew, this, [this] {
        editTask(workspace(), {{}, m_campaign, {}, {}}, this);
    });
    connect(m_taskPanel, &FactPanel::wantsChange, this,
        [this](int row) { editTask(workspace(), m_tasks.at(row), this); });
    connect(m_taskPanel, &FactPanel::wantsRemoval, this,
        [this](int row) { remove(m_tasks.at(row), m_tasks.at(row).text); });
    connect(m_activityPanel, &FactPanel::wantsNew, this, [this] {
        editActivity(workspace(), {{}, m_campaign, m_year, {}}, this);
    });
    connect(m_activityPanel, &FactPanel::wantsChange, this,
        [this](int row) { editActivity(workspace(), m_activities.at(row), this); });
    connect(m_activityPanel, &FactPanel::wantsRemoval, this, [this](int row) {
        const Activity& activity = m_activities.at(row);
        remove(activity, activity.name.isEmpty() ? activity.kind : activity.name);
    });
    connect(m_commendationPanel, &FactPanel::wantsNew, this, [this] {
        editCommendation(workspace(), {{}, m_campaign, m_year}, this);
    });
    connect(m_commendationPanel, &FactPanel::wantsChange, this,
        [this](int row) { editCommendation(workspace(), m_commendations.at(row), this); });
    connect(m_commendationPanel, &FactPanel::wantsRemoval, this, [this](int row) {
        const Commendation& given = m_commendations.at(row);
        remove(given, given.occasion.isEmpty() ? given.form : given.occasion);
    });
}

template <typename Fact>
void CampaignPage::remove(Fact fact, QString name) // copies: the model changes on the way
{
    if (!workspace().prompts().confirm(
            tr("Remove “%1”? It can be undone.").arg(name), tr("Remove")))
        return;
    if (const Status removed = CampaignFacts(session()).remove(fact); !removed)
        fail(removed.error());
    else
        message().show(InlineMessage::Kind::Done, tr("“%1” was removed.").arg(name));
}

std::vector<int> CampaignPage::years() const
{
    std::set<int> years;
    for (const Activity& activity : workspace().overview().activities)
        if (activity.year)
            years.insert(*activity.year);
    for (const Commendation& commendation : workspace().overview().commendations)
        if (commendation.year)
            years.insert(*commendation.year);
    return {years.begin(), years.end()};
}

void CampaignPage::reload()
{
    const auto& campaigns = workspace().overview().campaigns;
    const std::vector<int> ownYears = years();
    if (campaigns.empty() && ownYears.empty()) {
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
            if (!m_year && campaign.campaign.code == workspace().campaign())
                m_list->setCurrentItem(item);
        }
        for (const int year : ownYears) {
            auto* item = new QListWidgetItem(tr("Year %1, outside any campaign").arg(year), m_list);
            if (m_year == year)
                m_list->setCurrentItem(item);
        }
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
    }
    choose();
}

void CampaignPage::choose()
{
    const auto& campaigns = workspace().overview().campaigns;
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const auto place = static_cast<std::size_t>(row);
    const std::vector<int> ownYears = years();
    if (place < campaigns.size())
        showCampaign(campaigns[place]);
    else if (place - campaigns.size() < ownYears.size())
        showYear(ownYears[place - campaigns.size()]);
}

void CampaignPage::showCampaign(const CampaignOverview& shown)
{
    m_year.reset();
    m_campaign = shown.campaign.id;
    if (shown.campaign.code != workspace().campaign())
        workspace().selectCampaign(shown.campaign.code);
    m_head->setText(shown.campaign.title);
    emptyOut(m_facts);
    addFacts(shown.campaign);
    m_rounds.setRows(shown.rounds);
    m_documents.setRows(shown.documents);
    fitHeight(*m_roundTable);
    fitHeight(*m_documentTable);
    m_campaignParts->show();
    m_taskPanel->show();
    showFacts(shown.tasks, shown.activities, shown.commendations);
}

void CampaignPage::showYear(int year)
{
    m_year = year;
    m_campaign = {};
    m_head->setText(tr("Year %1, outside any campaign").arg(year));
    emptyOut(m_facts);
    m_campaignParts->hide();
    m_taskPanel->hide();
    auto lists = CampaignFacts(session()).ofYear(year);
    if (!lists) {
        fail(lists.error());
        return;
    }
    showFacts({}, std::move(lists->activities), std::move(lists->commendations));
}

void CampaignPage::showFacts(std::vector<Task> tasks, std::vector<Activity> activities,
    std::vector<Commendation> commendations)
{
    m_tasks.setRows(std::move(tasks));
    m_activities.setRows(std::move(activities));
    m_commendations.setRows(std::move(commendations));
    for (FactPanel* panel : {m_taskPanel, m_activityPanel, m_commendationPanel}) {
        panel->fitHeight();
        panel->setWritable(!session().isReadOnly(), tr("The register is open for reading only."));
    }
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
