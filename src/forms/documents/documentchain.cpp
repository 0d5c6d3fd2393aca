// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentchain.h"

#include "core/vinumber.h"
#include "forms/basic/attachmentlist.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/documents/documentcampaigns.h"
#include "forms/documents/documentlinks.h"
#include "forms/window/workspace.h"
#include "usecases/journalkeeping.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

/// The act that has just been written.
Result<ActId> lastAct(RegisterSession& session)
{
    const auto last = JournalKeeping(session).nextToUndo();
    if (!last)
        return last.error();
    return *last ? (*last)->id : ActId();
}

} // namespace

DocumentChain::DocumentChain(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    layout->setSpacing(spacing::small);
    m_links = new DocumentLinks(workspace);
    m_campaigns = new DocumentCampaigns(workspace);
    m_files = makeFiles();
    add(*layout, tr("Basis and linked documents"), m_links);
    add(*layout, tr("Campaigns"), m_campaigns);
    add(*layout, tr("Attached files"), m_files);
    m_versions = looking(
        named(new QListWidget, u"versionListWidget"_s, tr("Submitted for signature")), u"list"_s);
    m_versions->setFixedHeight(84);
    m_versions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_versionHead = label(tr("Submitted for signature"), u"section"_s);
    layout->addWidget(m_versionHead);
    layout->addWidget(m_versions);
    layout->addStretch();
    connect(m_links, &DocumentLinks::failed, this, &DocumentChain::failed);
    connect(m_links, &DocumentLinks::done, this, &DocumentChain::done);
    connect(m_links, &DocumentLinks::wantsDocument, this, &DocumentChain::wantsDocument);
    connect(m_campaigns, &DocumentCampaigns::failed, this, &DocumentChain::failed);
    connect(m_campaigns, &DocumentCampaigns::done, this, &DocumentChain::done);
}

void DocumentChain::add(QVBoxLayout& layout, const QString& title, QWidget* section)
{
    layout.addWidget(label(title, u"section"_s));
    layout.addWidget(section);
    layout.addSpacing(spacing::small);
}

AttachmentList* DocumentChain::makeFiles()
{
    RegisterSession& session = m_workspace.session();
    const auto keeping = [&session] { return DocumentKeeping(session); };
    AttachmentStore store;
    store.list = [this, keeping]() -> Result<std::vector<AttachmentUse>> {
        if (!m_document.isValid())
            return std::vector<AttachmentUse>();
        auto record = keeping().record(m_document);
        if (!record)
            return record.error();
        return record->attachments;
    };
    store.attach = [this, keeping, &session](const QString& path) -> Result<ActId> {
        const auto use = keeping().attach(m_document, path);
        return use ? lastAct(session) : Result<ActId>(use.error());
    };
    store.detach = [this, keeping, &session](AttachmentUseId use) -> Result<ActId> {
        const Status detached = keeping().detach(m_document, use);
        return detached ? lastAct(session) : Result<ActId>(detached.error());
    };
    store.writeTo = [keeping](const AttachmentUse& use, const QString& folder) {
        return keeping().writeTo(use, folder);
    };
    return new AttachmentList(m_workspace, std::move(store));
}

void DocumentChain::show(const DocumentRecord& record)
{
    m_document = record.document.id;
    m_links->show(record);
    m_campaigns->show(record);
    m_files->reload();
    showVersions(record);
}

void DocumentChain::showVersions(const DocumentRecord& record)
{
    m_versions->clear();
    for (const DocumentVersion& version : record.versions) {
        QStringList parts{vinumber::date(version.submittedOn)};
        if (!version.preparedBy.isEmpty())
            parts += tr("prepared by %1").arg(version.preparedBy);
        if (!version.checkedBy.isEmpty())
            parts += tr("checked by %1").arg(version.checkedBy);
        if (!version.note.isEmpty())
            parts += version.note;
        m_versions->addItem(tr("Version %1: %2").arg(version.no).arg(parts.join(u", "_s)));
    }
    const bool any = !record.versions.empty();
    m_versionHead->setVisible(any);
    m_versions->setVisible(any);
}

} // namespace sosh
