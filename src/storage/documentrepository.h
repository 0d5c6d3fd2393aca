// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/officialdocument.h"

#include <optional>
#include <vector>

namespace sosh::storage {

namespace sql {
class Connection;
}

using sosh::DocumentDirection;
using sosh::DocumentRole;

/// A document as it is cited, with whose it is.
struct StoredDocument
{
    DirectingDocument document;
    DocumentDirection direction = DocumentDirection::Reference;
    IssuerId issuer; ///< when it is one of ours
};

/// Changing or removing what is gone throws Stale.
class DocumentRepository
{
public:
    explicit DocumentRepository(sql::Connection& connection);

    DocumentId add(const OfficialDocument& document);
    DocumentId add(const StoredDocument& document); ///< issued; its number is read from the code
    void update(const OfficialDocument& document);
    /// With its versions; links, campaigns and attachments must be gone.
    void remove(DocumentId document);
    void setStatus(DocumentId document, DocumentStatus status);
    void setTerm(DocumentId document, TermId term);

    std::optional<OfficialDocument> find(DocumentId document) const;
    std::vector<OfficialDocument> records() const; ///< by day
    std::vector<StoredDocument> all() const; ///< by day

    DocumentLinkId addLink(const DocumentLink& link);
    void removeLink(DocumentLinkId link);
    std::vector<DocumentLink> links() const; ///< of all documents

    DocumentVersionId addVersion(DocumentId document, const DocumentVersion& version);
    std::vector<DocumentVersion> versions(DocumentId document) const;

    void link(CampaignId campaign, DocumentId document, DocumentRole role);
    void unlink(CampaignId campaign, DocumentId document);
    std::vector<DocumentCampaign> campaignsOf(DocumentId document) const;
    /// In the order of "Căn cứ": rank of the type (the lookup's group), then date.
    std::vector<DirectingDocument> ofCampaign(CampaignId campaign, DocumentRole role) const;

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
