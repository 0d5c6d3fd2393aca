// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/directingpanel.h"

#include "core/vinumber.h"
#include "forms/basic/pickdialog.h"
#include "forms/basic/prompts.h"
#include "forms/basic/widgets.h"
#include "forms/campaigns/factpanel.h"
#include "forms/window/workspace.h"
#include "usecases/documentkeeping.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QString nameOf(const DirectingDocument& document)
{
    const QString day = document.date.isValid() ? vinumber::date(document.date) : QString();
    QStringList parts{document.code.isEmpty() ? document.type : document.code, day, document.issuer,
        document.subject};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

DirectingPanel::DirectingPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_panel = new FactPanel(u"directing"_s, tr("Documents of the campaign"),
        tr("No document is linked to this campaign. Plans and guidance that it rests upon stand "
           "here."),
        workspace.theme(), &m_documents, std::array{130, 100, 90, 170, 0});
    m_panel->setAddText(tr("Link a document…"));
    m_panel->withoutChange();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(m_panel, &FactPanel::wantsNew, this, &DirectingPanel::pick);
    connect(m_panel, &FactPanel::wantsRemoval, this, &DirectingPanel::unlink);
}

void DirectingPanel::show(const Campaign& campaign, const std::vector<DirectingDocument>& documents)
{
    m_campaign = campaign.code;
    m_documents.setRows(documents);
    m_panel->refresh();
    m_panel->setWritable(!m_workspace.session().isReadOnly(), m_workspace.whyNotWritable());
}

void DirectingPanel::pick()
{
    std::vector<DirectingDocument> free;
    std::vector<PickDialog::Item> items;
    for (const DirectingDocument& each : m_workspace.overview().documents)
        if (std::none_of(m_documents.rows().begin(), m_documents.rows().end(),
                [&](const DirectingDocument& linked) { return linked.id == each.id; })) {
            free.push_back(each);
            items.push_back({nameOf(each), each.type});
        }
    auto* picker = new PickDialog(u"document"_s, tr("Link a document to the campaign"),
        tr("Link this document"), std::move(items), this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    auto* own = named(new QCheckBox(tr("A paper of the campaign itself, not one it rests upon")),
        u"documentOwnCheckBox"_s, tr("A paper of the campaign itself"));
    picker->addBelow(own);
    connect(picker, &QDialog::accepted, this, [this, picker, own, free] {
        if (const auto place = picker->picked())
            link(free.at(*place), own->isChecked());
    });
    picker->open();
}

void DirectingPanel::link(const DirectingDocument& document, bool isOwn)
{
    const Status linked = DocumentKeeping(m_workspace.session())
                              .linkToCampaign(document.id, m_campaign,
                                  isOwn ? DocumentRole::Own : DocumentRole::Directing);
    if (linked)
        emit done(tr("%1 is linked to the campaign.").arg(document.code));
    else
        emit failed(linked.error());
}

void DirectingPanel::unlink(int row)
{
    const DirectingDocument document = m_documents.at(row); // a copy: the model changes
    if (!m_workspace.prompts().confirm(
            tr("Take %1 away from this campaign? The document stays in the register.")
                .arg(document.code),
            tr("Take away")))
        return;
    const Status gone =
        DocumentKeeping(m_workspace.session()).unlinkFromCampaign(document.id, m_campaign);
    if (gone)
        emit done(tr("%1 is no longer linked to the campaign.").arg(document.code));
    else
        emit failed(gone.error());
}

} // namespace sosh
