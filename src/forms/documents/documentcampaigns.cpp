// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentcampaigns.h"

#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"
#include "usecases/documenttext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;

DocumentCampaigns::DocumentCampaigns(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_list = looking(
        named(new QListWidget, u"documentCampaignListWidget"_s, tr("Campaigns")), u"list"_s);
    m_list->setFixedHeight(66);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_campaign = named(new QComboBox, u"linkCampaignComboBox"_s, tr("Campaign it shall belong to"));
    m_campaign->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_add = button(u"linkCampaignButton"_s, tr("Add to the campaign"));
    m_remove = button(u"unlinkCampaignButton"_s, tr("Take off"));
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_campaign, 1);
    for (QPushButton* one : {m_add, m_remove}) {
        one->setAutoDefault(false);
        line->addWidget(one);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_list);
    layout->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, &DocumentCampaigns::add);
    connect(m_remove, &QPushButton::clicked, this, &DocumentCampaigns::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &DocumentCampaigns::judge);
}

void DocumentCampaigns::show(const DocumentRecord& record)
{
    m_document = record.document;
    m_campaigns = record.campaigns;
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const DocumentCampaign& campaign : m_campaigns)
        m_list->addItem(u"%1  (%2)"_s.arg(campaign.title, DocumentText::role(campaign.role)));
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    m_campaign->clear();
    for (const CampaignOverview& each : m_workspace.overview().campaigns) {
        const auto belongs = [&](const DocumentCampaign& use) {
            return use.campaign == each.campaign.id;
        };
        if (std::none_of(m_campaigns.begin(), m_campaigns.end(), belongs))
            m_campaign->addItem(each.campaign.title, each.campaign.code);
    }
    judge();
}

void DocumentCampaigns::judge()
{
    const QString closed = m_workspace.whyNotWritable();
    const QString none =
        m_campaign->count() > 0 ? QString() : tr("There is no other campaign to add it to.");
    m_campaign->setEnabled(closed.isEmpty() && none.isEmpty());
    m_add->setEnabled(closed.isEmpty() && none.isEmpty());
    m_add->setToolTip(closed.isEmpty() ? none : closed);
    const QString unchosen =
        m_list->currentRow() >= 0 ? QString() : tr("Choose a campaign in the list first.");
    m_remove->setEnabled(closed.isEmpty() && unchosen.isEmpty());
    m_remove->setToolTip(closed.isEmpty() ? unchosen : closed);
}

void DocumentCampaigns::add()
{
    const QString title = m_campaign->currentText();
    const Status added = DocumentKeeping(m_workspace.session())
                             .linkToCampaign(m_document.id, m_campaign->currentData().toString(),
                                 m_document.isOwn() ? DocumentRole::Own : DocumentRole::Directing);
    if (added)
        emit done(tr("It now belongs to “%1”.").arg(title));
    else
        emit failed(added.error());
}

void DocumentCampaigns::remove()
{
    if (!m_remove->isEnabled())
        return;
    const DocumentCampaign use = m_campaigns.at(static_cast<std::size_t>(m_list->currentRow()));
    const Status removed =
        DocumentKeeping(m_workspace.session()).unlinkFromCampaign(m_document.id, use.code);
    if (removed)
        emit done(tr("It does not belong to “%1” any more. Ctrl+Z takes it back.").arg(use.title));
    else
        emit failed(removed.error());
}

void DocumentCampaigns::keyPressEvent(QKeyEvent* event)
{
    if (m_list->hasFocus() && event->key() == Qt::Key_Delete)
        remove();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sosh
