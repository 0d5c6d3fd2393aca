// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/office.h"

#include <optional>
#include <vector>

namespace sosh::storage {

namespace sql {
class Connection;
}

enum class DocumentDirection
{
    Out,
    In,
    Reference
};
enum class DocumentRole
{
    Directing,
    Own
};

struct StoredDocument
{
    DirectingDocument document;
    DocumentDirection direction = DocumentDirection::Reference;
    IssuerId issuer; ///< when it is one of ours
};

class DocumentRepository
{
public:
    explicit DocumentRepository(sql::Connection& connection);

    DocumentId add(const StoredDocument& document);
    void link(CampaignId campaign, DocumentId document, DocumentRole role);

    std::vector<StoredDocument> all() const;
    /// In the order of "Căn cứ": rank of the type (the lookup's group), then date.
    std::vector<DirectingDocument> ofCampaign(CampaignId campaign, DocumentRole role) const;

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
