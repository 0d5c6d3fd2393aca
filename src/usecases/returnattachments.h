// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment.h"
#include "core/result.h"

#include <vector>

namespace sosh {

class RegisterSession;

/// The papers that came with a unit's return: scans, letters, photographs. Each attaching and removing is an act of its own
/// and can be undone; the figures stay as they are.
class ReturnAttachments
{
public:
    explicit ReturnAttachments(RegisterSession& session);

    /// In the order they were attached. Errors: CampaignUnknown, RoundUnknown, RoundIsDraft, UnitUnknown, as of attaching.
    Result<std::vector<AttachmentUse>> of(const QString& campaign, int round, UnitId unit) const;
    /// Takes a copy into the register. Errors: those of readAttachmentFile.
    Result<ActId> attach(const QString& campaign, int round, UnitId unit, const QString& path);
    /// Errors: Stale when it is not attached to this return any more.
    Result<ActId> detach(const QString& campaign, int round, UnitId unit, AttachmentUseId use);

    /// A copy for other programs, which cannot be written; what is already there in the same bytes is taken as it is, another
    /// file of that name stays. Returns its path. Errors: FolderMissing, FileUnwritable, Stale.
    Result<QString> writeTo(const AttachmentUse& use, const QString& folder) const;

private:
    RegisterSession& m_session;
};

} // namespace sosh
