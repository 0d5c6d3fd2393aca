// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrases.h"
#include "storage/attachmentrepository.h"
#include "storage/documentrepository.h"
#include "storage/journalrepository.h"
#include "storage/lookuprepository.h"
#include "usecases/documentkeeping.h"
#include "usecases/documentrules.h"
#include "usecases/readvalue.h"

#include <QHash>
#include <QSet>

#include <algorithm>

/// What DocumentKeeping reads and never writes.
namespace sosh {
namespace {
using namespace Qt::StringLiterals;

using ById = QHash<DocumentId, OfficialDocument>;

ById byId(const storage::UnitOfWork& work)
{
    ById documents;
    for (OfficialDocument& document : work.documents().records())
        documents.insert(document.id, std::move(document));
    return documents;
}

/// Withdrawn documents are past; only those that stand are flagged, each once a base.
std::vector<FlaggedDocument> flagged(const storage::UnitOfWork& work)
{
    const ById documents = byId(work);
    const auto links = work.documents().links();
    std::vector<FlaggedDocument> found;
    for (const OfficialDocument& base : work.documents().records()) {
        if (!base.isWithdrawn())
            continue;
        for (const DocumentId id : descendants(base.id, links))
            if (!documents[id].isWithdrawn())
                found.push_back({documents[id], base});
    }
    return found;
}

std::vector<LinkedDocument> linksOf(const storage::UnitOfWork& work, DocumentId id)
{
    std::vector<LinkedDocument> linked;
    const ById documents = byId(work);
    for (const DocumentLink& link : work.documents().links()) {
        if (link.from == id)
            linked.push_back({link.id, link.kind, true, documents[link.to]});
        else if (link.to == id)
            linked.push_back({link.id, link.kind, false, documents[link.from]});
    }
    std::stable_partition(
        linked.begin(), linked.end(), [](const LinkedDocument& link) { return link.outgoing; });
    return linked;
}

std::vector<Act> historyOf(const storage::UnitOfWork& work, DocumentId id)
{
    QSet<ActId> acts;
    for (const storage::ActRowChange& entry : work.journal().changesOf(u"document"_s, id.value()))
        acts.insert(entry.act);
    std::vector<Act> history = work.journal().acts();
    std::erase_if(history, [&](const Act& act) { return !acts.contains(act.id); });
    std::reverse(history.begin(), history.end());
    return history;
}

} // namespace

Result<std::vector<DocumentEntry>> DocumentKeeping::list() const
{
    using Entries = std::vector<DocumentEntry>;
    return readValue<Entries>(m_session, [](const storage::UnitOfWork& work) -> Result<Entries> {
        const Lookups lookups = work.lookups().load();
        QSet<DocumentId> marked;
        for (const FlaggedDocument& flag : flagged(work))
            marked.insert(flag.document.id);
        Entries entries;
        for (const OfficialDocument& document : work.documents().records()) {
            DocumentEntry entry{document, Lookups::label(lookups.documentTypes, document.typeCode),
                {}, int(work.attachments().ofDocument(document.id).size()),
                marked.contains(document.id)};
            for (const DocumentCampaign& campaign : work.documents().campaignsOf(document.id))
                entry.campaigns += campaign.code;
            entries.push_back(std::move(entry));
        }
        return entries;
    });
}

Result<DocumentRecord> DocumentKeeping::record(DocumentId id) const
{
    return readValue<DocumentRecord>(
        m_session, [id](const storage::UnitOfWork& work) -> Result<DocumentRecord> {
            const auto document = documentrules::find(work, id);
            if (!document)
                return document.error();
            DocumentRecord record;
            record.document = *document;
            record.typeName =
                Lookups::label(work.lookups().load().documentTypes, document->typeCode);
            record.links = linksOf(work, id);
            record.versions = work.documents().versions(id);
            record.attachments = work.attachments().ofDocument(id);
            record.campaigns = work.documents().campaignsOf(id);
            record.history = historyOf(work, id);
            for (const FlaggedDocument& flag : flagged(work))
                if (flag.document.id == id)
                    record.withdrawnBases.push_back(flag.base);
            return record;
        });
}

Result<QStringList> DocumentKeeping::basisLines(DocumentId id) const
{
    return readValue<QStringList>(
        m_session, [id](const storage::UnitOfWork& work) -> Result<QStringList> {
            const auto document = documentrules::find(work, id);
            if (!document)
                return document.error();
            std::vector<OfficialDocument> bases;
            for (const LinkedDocument& link : linksOf(work, id))
                if (link.outgoing && link.kind != LinkKind::Replaces
                    && link.kind != LinkKind::Annuls)
                    bases.push_back(link.other);
            const Lookups lookups = work.lookups().load();
            sortForCitation(bases, lookups);
            QStringList lines;
            for (const OfficialDocument& base : bases)
                lines += u"Căn cứ "_s + report::firstCitation({cited(base, lookups)});
            lines.removeDuplicates(); // a plan may implement what is its basis too
            return lines;
        });
}

Result<std::vector<FlaggedDocument>> DocumentKeeping::flaggedDescendants() const
{
    using Flags = std::vector<FlaggedDocument>;
    return readValue<Flags>(
        m_session, [](const storage::UnitOfWork& work) -> Result<Flags> { return flagged(work); });
}

Result<std::vector<OfficialDocument>> DocumentKeeping::restingOn(DocumentId id) const
{
    using Documents = std::vector<OfficialDocument>;
    return readValue<Documents>(
        m_session, [id](const storage::UnitOfWork& work) -> Result<Documents> {
            Documents resting;
            const ById documents = byId(work);
            for (const DocumentId other : descendants(id, work.documents().links()))
                resting.push_back(documents[other]);
            return resting;
        });
}

} // namespace sosh
