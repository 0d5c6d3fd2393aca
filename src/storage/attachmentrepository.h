// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment.h"

#include <optional>
#include <vector>

namespace sosh::storage {

namespace sql {
class Connection;
}

/// Papers kept with returns and documents. Contents stay in the register once they are in it, so that every undo and
/// redo finds them; only their uses come and go.
class AttachmentRepository
{
public:
    explicit AttachmentRepository(sql::Connection& connection);

    /// Equal bytes are stored once. Throws FileEmpty and FileTooLarge (args: `fileName`).
    AttachmentId add(const QString& fileName, const QString& mediaType, const QByteArray& content);
    AttachmentUseId useForReturn(
        RoundId round, UnitId unit, AttachmentId attachment, const QString& fileName);
    AttachmentUseId useForDocument(
        DocumentId document, AttachmentId attachment, const QString& fileName);
    /// Throws Stale when it is gone.
    void removeUse(AttachmentUseId use);

    std::vector<AttachmentUse> ofReturn(RoundId round, UnitId unit) const;
    std::vector<AttachmentUse> ofDocument(DocumentId document) const;
    std::optional<QByteArray> content(AttachmentId attachment) const;

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
