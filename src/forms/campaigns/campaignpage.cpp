// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/campaignpage.h"

#include "forms/basic/formdialog.h"
#include "forms/basic/keymap.h"
#include "forms/basic/prompts.h"
#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"
#include "forms/campaigns/campaigngeneral.h"
#include "forms/campaigns/directingpanel.h"
#include "forms/campaigns/factpanel.h"
#include "forms/campaigns/factpanels.h"
#include "forms/campaigns/praisedialog.h"
#include "forms/campaigns/roundpanel.h"
#include "forms/history/historydialog.h"
#include "forms/window/pageregistry.h"
#include "usecases/campaignfacts.h"
#include "usecases/errortext.h"
#include "usecases/officesettings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>

#include <set>
#include <type_traits>

namespace sosh {
using namespace Qt::StringLiterals;

CampaignPage::CampaignPage(Workspace& workspace)
    : Page(workspace, pageTitle(PageId::Campaigns))
{
    m_new = button(u"newCampaignButton"_s, tr("New campaign…"), true);
    m_new->setShortcut(QKeySequence::New);
    m_openYear = button(u"openYearButton"_s, tr("Year without a campaign…"));
    addToTitleLine(m_openYear);
    addToTitleLine(m_new);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    m_list = named(new QListWidget, u"campaignListWidget"_s, tr("Campaigns"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    looking(m_list, u"list"_s);
    splitter->addWidget(m_list);
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 920});
    content()->addWidget(splitter);
    connect(m_list, &QListWidget::currentRowChanged, this, &CampaignPage::choose);
    connect(m_new, &QPushButton::clicked, this, &CampaignPage::newCampaign);
    connect(m_openYear, &QPushButton::clicked, this, &CampaignPage::askYear);
}

QWidget* CampaignPage::makeDetails()
{
    auto* holder = looking(new QWidget, u"page"_s);
    holder->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(spacing::medium, 0, 0, 0);
    layout->setSpacing(spacing::small);
    m_head = paragraph({}, u"section"_s);
    layout->addWidget(m_head);
    layout->addWidget(makeActions());
    m_tabs = named(new QTabWidget, u"campaignTabWidget"_s, tr("Parts of the campaign"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false); // all of them are in sight in a narrow window too
    m_tabs->setElideMode(Qt::ElideRight);
    addTabs();
    connectPanels();
    layout->addWidget(m_tabs, 1);
    return holder;
}

QWidget* CampaignPage::makeActions()
{
    m_actions = new QWidget;
    auto* line = new QHBoxLayout(m_actions);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    m_change = button(u"changeCampaignButton"_s, tr("Change…"));
    m_copy = button(u"copyCampaignButton"_s, tr("Copy as template…"));
    m_remove = button(u"removeCampaignButton"_s, tr("Remove"));
    auto* history = button(u"campaignHistoryButton"_s, tr("History…"));
    history->setToolTip(tr("Who changed what of this campaign, and when"));
    for (QPushButton* each : {m_change, m_copy, m_remove, history})
        line->addWidget(each);
    line->addStretch();
    connect(m_change, &QPushButton::clicked, this, [this] {
        change(m_tabs->currentIndex() == MeasureTab ? CampaignDialog::MeasureTab
                                                    : CampaignDialog::GeneralTab);
    });
    connect(m_copy, &QPushButton::clicked, this, &CampaignPage::copyAsTemplate);
    connect(m_remove, &QPushButton::clicked, this, &CampaignPage::removeCampaign);
    connect(history, &QPushButton::clicked, this, &CampaignPage::showHistory);
    return m_actions;
}

void CampaignPage::addTabs()
{
    m_general = new CampaignGeneral;
    m_documents = new DirectingPanel(workspace());
    m_measurePanel = new FactPanel(u"measure"_s, tr("Measures"),
        tr("No measure is chosen. Units report nothing yet."), workspace().theme(), &m_measures,
        std::array{0, 150, 100, 160, 104});
    m_measurePanel->setAddText(tr("Choose and order…"));
    m_measurePanel->withoutRows();
    m_rounds = new RoundPanel(workspace());
    m_facts = new FactPanels(workspace(), this);
    m_tabs->addTab(m_general, tr("General"));
    m_tabs->addTab(m_documents, tr("Documents"));
    m_tabs->addTab(m_measurePanel, tr("Measures"));
    m_tabs->addTab(m_rounds, tr("Rounds"));
    m_tabs->addTab(m_facts->tasks(), tr("Tasks"));
    m_tabs->addTab(m_facts->activities(), tr("Activities"));
    m_tabs->addTab(m_facts->commendations(), tr("Commendations"));
}

void CampaignPage::connectPanels()
{
    const auto connectTo = [this](auto* panel) {
        using Panel = std::remove_pointer_t<decltype(panel)>;
        connect(panel, &Panel::done, this, &CampaignPage::say);
        connect(panel, &Panel::failed, this, &CampaignPage::fail);
    };
    connectTo(m_documents);
    connectTo(m_rounds);
    connectTo(m_facts);
    connect(
        m_measurePanel, &FactPanel::wantsNew, this, [this] { change(CampaignDialog::MeasureTab); });
    connect(m_facts, &FactPanels::wantsProposal, this,
        [this] { (new PraiseDialog(workspace(), m_campaign.code, this))->open(); });
}

void CampaignPage::say(const QString& sentence)
{
    message().show(InlineMessage::Kind::Done, sentence);
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
    if (m_year)
        years.insert(*m_year); // it may have no facts yet
    return {years.begin(), years.end()};
}

void CampaignPage::reload()
{
    const QString why = workspace().whyNotWritable();
    m_new->setEnabled(why.isEmpty());
    m_new->setToolTip(why.isEmpty()
            ? withKey(tr("Enter a campaign; only its title and code are needed"), m_new->shortcut())
            : why);
    m_openYear->setEnabled(why.isEmpty());
    m_openYear->setToolTip(why.isEmpty()
            ? tr("Activities and commendations of a year that belong to no campaign")
            : why);
    if (workspace().overview().campaigns.empty() && years().empty()) {
        showEmpty(
            tr("This register has no campaign yet. Campaigns with their rounds will stand here. "
               "Press “New campaign…” to enter the first one."));
        return;
    }
    showContent();
    fillList();
    choose();
}

void CampaignPage::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const CampaignOverview& campaign : workspace().overview().campaigns) {
        auto* item = new QListWidgetItem(
            u"%1\n%2"_s.arg(campaign.campaign.title, campaign.campaign.code), m_list);
        if (!m_year && campaign.campaign.code == workspace().campaign())
            m_list->setCurrentItem(item);
    }
    for (const int year : years()) {
        auto* item = new QListWidgetItem(tr("Year %1, outside any campaign").arg(year), m_list);
        if (m_year == year)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
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
    m_campaign = shown.campaign;
    if (shown.campaign.code != workspace().campaign())
        workspace().selectCampaign(shown.campaign.code);
    m_head->setText(shown.campaign.title);
    m_general->show(shown.campaign, issuerName(shown.campaign.issuer));
    m_documents->show(shown.campaign, shown.documents);
    m_rounds->show(shown.campaign, shown.rounds);
    auto content = CampaignKeeping(session()).load(shown.campaign.code);
    if (!content)
        fail(content.error());
    m_measures.setRows(content ? std::move(content->measures) : std::vector<Measure>());
    m_measurePanel->refresh();
    m_facts->show(shown.campaign.id, {}, shown.tasks, shown.activities, shown.commendations);
    showTabs(true);
    judge(true);
}

void CampaignPage::showYear(int year)
{
    m_year = year;
    m_campaign = {};
    m_head->setText(tr("Year %1, outside any campaign").arg(year));
    showTabs(false);
    judge(false);
    auto lists = CampaignFacts(session()).ofYear(year);
    if (!lists) {
        fail(lists.error());
        return;
    }
    m_facts->show({}, year, {}, std::move(lists->activities), std::move(lists->commendations));
}

void CampaignPage::showTabs(bool ofCampaign)
{
    for (const Tab tab : {GeneralTab, DocumentTab, MeasureTab, RoundTab, TaskTab})
        m_tabs->setTabVisible(tab, ofCampaign);
    if (!ofCampaign && m_tabs->currentIndex() < ActivityTab)
        m_tabs->setCurrentIndex(ActivityTab);
}

void CampaignPage::judge(bool ofCampaign)
{
    const QString why = workspace().whyNotWritable();
    m_actions->setVisible(ofCampaign);
    const std::pair<QPushButton*, QString> writing[] = {
        {m_change, tr("Title, days, topics, target groups, forms, measures")},
        {m_copy, tr("A campaign like this one in another year, its rounds as drafts")},
        {m_remove, tr("Only a campaign whose rounds were never opened")}};
    for (const auto& [each, tooltip] : writing) {
        each->setEnabled(why.isEmpty());
        each->setToolTip(why.isEmpty() ? tooltip : why);
    }
    m_measurePanel->setWritable(why.isEmpty(), why);
}

QString CampaignPage::issuerName(IssuerId issuer) const
{
    const auto offices = OfficeSettings(session()).offices(workspace().clock().today());
    if (offices)
        for (const OfficeOnDay& each : *offices)
            if (each.office && each.office->issuer == issuer)
                return each.office->speakerName;
    return {};
}

void CampaignPage::newCampaign()
{
    auto content = CampaignDialog::blank(workspace());
    if (!content)
        fail(content.error());
    else
        openDialog(*std::move(content), CampaignDialog::GeneralTab);
}

void CampaignPage::askYear()
{
    auto* form = new FormDialog(u"openYearDialog"_s, tr("Year without a campaign"), this);
    auto* year = form->addText(u"openYearLineEdit"_s, tr("Year"),
        QString::number(workspace().clock().today().year()),
        tr("Its conferences, contests and commendations that belong to no campaign"), true);
    form->onSave<int>([=] { return FormDialog::text(year).toInt(); },
        [this](int chosen) {
            if (chosen < 1930 || chosen > 2199)
                return tr("Write the year in four digits, for example 2027.");
            m_year = chosen;
            reload();
            return QString();
        });
    form->open();
}

void CampaignPage::change(CampaignDialog::Tab tab)
{
    auto content = CampaignKeeping(session()).load(m_campaign.code);
    if (!content)
        fail(content.error());
    else
        openDialog(*std::move(content), tab);
}

void CampaignPage::openDialog(CampaignContent content, CampaignDialog::Tab tab)
{
    auto* dialog = new CampaignDialog(workspace(), std::move(content), this);
    dialog->showTab(tab);
    connect(dialog, &CampaignDialog::saved, this, &CampaignPage::onSaved);
    dialog->open();
}

void CampaignPage::onSaved(const QString& code, bool isNew)
{
    m_year.reset();
    workspace().selectCampaign(code);
    reload();
    if (!isNew) {
        say(tr("%1 was changed.").arg(code));
        return;
    }
    say(tr("%1 was added. Its rounds come next.").arg(code));
    message().offer(tr("Plan rounds…"), [this] {
        m_tabs->setCurrentIndex(RoundTab);
        m_rounds->planRounds();
    });
}

void CampaignPage::copyAsTemplate()
{
    const int from =
        m_campaign.from.isValid() ? m_campaign.from.year() : workspace().clock().today().year();
    QString code = m_campaign.code;
    code.replace(QString::number(from), QString::number(from + 1));
    auto* form = new FormDialog(u"copyCampaignDialog"_s, tr("Copy as template"), this);
    auto* year = form->addText(u"copyYearLineEdit"_s, tr("Year"), QString::number(from + 1),
        tr("Days, rounds and the year in the texts are moved to it"), true);
    auto* newCode = form->addText(u"copyCodeLineEdit"_s, tr("Code"), code,
        tr("Figures, activities, commendations and documents are not copied"), true);
    form->onSave<std::pair<int, QString>>(
        [=] { return std::pair(FormDialog::text(year).toInt(), FormDialog::text(newCode)); },
        [this](const std::pair<int, QString>& to) {
            if (to.first < 1930 || to.first > 2199)
                return tr("Write the year in four digits, for example 2027.");
            const auto copy =
                CampaignKeeping(session()).copyAsTemplate(m_campaign.code, to.second, to.first);
            if (!copy)
                return ErrorText::sentence(copy.error());
            onSaved(copy->code, true);
            return QString();
        });
    form->open();
}

void CampaignPage::removeCampaign()
{
    const QString code = m_campaign.code;
    if (!workspace().prompts().confirm(
            tr("Remove campaign %1 with its draft rounds and tasks? It can be undone.").arg(code),
            tr("Remove")))
        return;
    if (const Status removed = CampaignKeeping(session()).remove(code); !removed)
        fail(removed.error());
    else
        say(tr("Campaign %1 was removed.").arg(code));
}

void CampaignPage::showHistory()
{
    auto* dialog = new HistoryDialog(
        workspace(), RecordKind::Campaign, m_campaign.id.value(), m_campaign.title, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace sosh
