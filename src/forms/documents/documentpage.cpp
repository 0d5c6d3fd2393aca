// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentpage.h"

#include "forms/basic/keymap.h"
#include "forms/basic/savedviewmenu.h"
#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/documents/documentform.h"
#include "forms/window/pageregistry.h"
#include "usecases/documenttext.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

const QString flaggedState = u"flagged"_s;

QComboBox* filterBox(const QString& name, const QString& title)
{
    auto* box = named(new QComboBox, name, title);
    box->setToolTip(title);
    return box;
}

} // namespace

DocumentPage::DocumentPage(Workspace& workspace)
    : Page(workspace, pageTitle(PageId::Documents))
    , m_acts(workspace, this, [this](InlineMessage::Kind kind, const QString& sentence) {
        message().show(kind, sentence);
    })
{
    m_add = button(u"addDocumentButton"_s, tr("Add a document"), true);
    m_add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    addToTitleLine(m_add);
    content()->addLayout(makeFilters());
    makeTable();
    makeActions();
    connect(m_add, &QPushButton::clicked, this, [this] { openForm({}); });
}

QLayout* DocumentPage::makeFilters()
{
    m_search = named(new QLineEdit, u"documentFilterLineEdit"_s, tr("Filter the documents"));
    m_search->setPlaceholderText(tr("Filter: number, type, office, subject"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(280);
    m_campaign = filterBox(u"documentCampaignComboBox"_s, tr("Campaign"));
    m_campaign->setMaximumWidth(220);
    m_direction = filterBox(u"documentDirectionComboBox"_s, tr("Direction"));
    m_direction->addItem(tr("All directions"), QString());
    for (const DocumentDirection each :
        {DocumentDirection::Out, DocumentDirection::In, DocumentDirection::Reference})
        m_direction->addItem(DocumentText::direction(each), documentDirectionName(each));
    m_state = filterBox(u"documentStateComboBox"_s, tr("State"));
    m_state->addItem(tr("All states"), QString());
    for (const DocumentStatus each : {DocumentStatus::Draft, DocumentStatus::Submitted,
             DocumentStatus::Issued, DocumentStatus::Replaced, DocumentStatus::Cancelled})
        m_state->addItem(DocumentText::status(each), documentStatusName(each));
    m_state->addItem(tr("▲ To be looked at again"), flaggedState);
    SavedViewMenu* views = makeSavedViews(u"documents"_s);
    views->track(u"text"_s, m_search);
    views->track(u"campaign"_s, m_campaign);
    views->track(u"direction"_s, m_direction);
    views->track(u"state"_s, m_state);
    m_count = named(label({}, u"muted"_s), u"documentCountLabel"_s, tr("Number of documents"));
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_search, 1);
    for (QWidget* each : {static_cast<QWidget*>(m_campaign), static_cast<QWidget*>(m_direction),
             static_cast<QWidget*>(m_state), static_cast<QWidget*>(views)})
        line->addWidget(each);
    line->addSpacing(spacing::small);
    line->addWidget(m_count);
    line->addStretch();
    connect(m_search, &QLineEdit::textChanged, this, &DocumentPage::filter);
    for (QComboBox* each : {m_campaign, m_direction, m_state})
        connect(each, &QComboBox::currentIndexChanged, this, &DocumentPage::filter);
    return line;
}

void DocumentPage::makeTable()
{
    m_filter.setSourceModel(&m_model);
    m_table = sosh::makeTable(u"documentTableView"_s, tr("Documents"), workspace().theme(),
        &m_filter, std::array{28, 136, 90, 110, 0, 200, 112, 110});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DocumentListModel::DateColumn, Qt::DescendingOrder);
    content()->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, &DocumentPage::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &DocumentPage::judge);
}

void DocumentPage::makeActions()
{
    auto* open = new QAction(tr("Open…"), m_table);
    open->setObjectName(u"openDocumentAction"_s);
    connect(open, &QAction::triggered, this, &DocumentPage::openChosen);
    m_actions.push_back({open, nullptr});
    addAct(u"submitAction"_s, tr("Submit for signature…"), &DocumentActs::submit,
        &DocumentActs::whyNotPrepare);
    addAct(u"issueAction"_s, tr("Record number and day…"), &DocumentActs::issue,
        &DocumentActs::whyNotPrepare);
    addAct(u"replaceAction"_s, tr("Replace by…"), &DocumentActs::replace,
        &DocumentActs::whyNotWithdraw);
    addAct(
        u"cancelAction"_s, tr("Cancel it…"), &DocumentActs::cancel, &DocumentActs::whyNotWithdraw);
    addAct(u"historyAction"_s, tr("History…"), &DocumentActs::showHistory, nullptr);
    addAct(u"removeAction"_s, tr("Remove…"), &DocumentActs::remove, &DocumentActs::whyNotChange);
    QAction* removal = m_actions.back().action;
    removal->setShortcut(QKeySequence(Qt::Key_Delete));
    removal->setShortcutContext(Qt::WidgetShortcut);
    QAction* first = m_table->actions().value(0);
    for (const Act& act : m_actions)
        m_table->insertAction(first, act.action);
    auto* line = new QAction(m_table);
    line->setSeparator(true);
    m_table->insertAction(first, line);
}

void DocumentPage::addAct(const QString& name, const QString& title,
    void (DocumentActs::*act)(const OfficialDocument&),
    QString (DocumentActs::*whyNot)(const OfficialDocument&) const)
{
    auto* action = new QAction(title, m_table);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, act] {
        if (const OfficialDocument* document = chosen())
            (m_acts.*act)(OfficialDocument(*document));
    });
    m_actions.push_back({action, whyNot});
}

void DocumentPage::reload()
{
    auto entries = DocumentKeeping(session()).list();
    if (!entries) {
        fail(entries.error());
        return;
    }
    m_entries = *std::move(entries);
    fillCampaigns();
    filter();
    const QString closed = workspace().whyNotWritable();
    m_add->setEnabled(closed.isEmpty());
    m_add->setToolTip(closed.isEmpty()
            ? withKey(tr("Issued by the office, received or cited"), m_add->shortcut())
            : closed);
    if (m_entries.empty())
        showEmpty(tr("This register holds no document yet. “Add a document” takes in directing "
                     "documents and papers of the office."));
    else
        showContent();
}

void DocumentPage::fillCampaigns()
{
    const QString kept = m_campaign->currentData().toString();
    const QSignalBlocker quiet(m_campaign);
    m_campaign->clear();
    m_campaign->addItem(tr("All campaigns"), QString());
    for (const CampaignOverview& each : workspace().overview().campaigns)
        m_campaign->addItem(each.campaign.title, each.campaign.code);
    m_campaign->setCurrentIndex(std::max(0, m_campaign->findData(kept)));
}

bool DocumentPage::passes(const DocumentEntry& entry) const
{
    const QString campaign = m_campaign->currentData().toString();
    const QString direction = m_direction->currentData().toString();
    const QString state = m_state->currentData().toString();
    if (!campaign.isEmpty() && !entry.campaigns.contains(campaign))
        return false;
    if (!direction.isEmpty() && documentDirectionName(entry.document.direction) != direction)
        return false;
    if (state == flaggedState)
        return entry.flagged;
    return state.isEmpty() || documentStatusName(entry.document.status) == state;
}

void DocumentPage::filter()
{
    const OfficialDocument* before = chosen();
    const DocumentId kept = before ? before->id : DocumentId();
    std::vector<DocumentEntry> shown;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(shown),
        [this](const DocumentEntry& entry) { return passes(entry); });
    m_model.setRows(std::move(shown));
    m_filter.setNeedle(m_search->text());
    for (int row = 0; kept.isValid() && row < m_filter.rowCount(); ++row)
        if (m_filter.index(row, 0).data(IdRole).toLongLong() == kept.value())
            m_table->selectRow(row);
    const int count = m_filter.rowCount();
    m_count->setText(count > 0 ? tr("%n document(s)", nullptr, count) : tr("None matches."));
    judge();
}

const OfficialDocument* DocumentPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_model.at(m_filter.mapToSource(rows.front()).row()).document
                            : nullptr;
}

void DocumentPage::judge()
{
    const OfficialDocument* document = chosen();
    for (const Act& act : m_actions) {
        QString why = document ? QString() : tr("Select one document in the list first.");
        if (document && act.whyNot)
            why = (m_acts.*act.whyNot)(*document);
        act.action->setEnabled(why.isEmpty());
        act.action->setToolTip(why.isEmpty() ? act.action->text() : why);
    }
}

void DocumentPage::openForm(DocumentId document)
{
    (new DocumentForm(workspace(), document, this))->open();
}

void DocumentPage::openChosen()
{
    if (const OfficialDocument* document = chosen())
        openForm(document->id);
}

void DocumentPage::searchFor(const QString& text)
{
    m_search->setText(text);
    m_search->setFocus();
}

} // namespace sosh
