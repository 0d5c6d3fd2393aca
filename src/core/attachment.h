// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>

namespace sosh {

using AttachmentId = Id<struct AttachmentTag>;
using AttachmentUseId = Id<struct AttachmentUseTag>;

/// 20 MB, as the schema has it.
inline constexpr qint64 maxAttachmentBytes = 20LL * 1024 * 1024;

/// The office's own paper, kept with a return or a document. Equal bytes are stored once, whoever uses them.
struct AttachmentUse
{
    AttachmentUseId id;
    AttachmentId attachment;
    QString fileName;
    QString mediaType;
    qint64 size = 0; ///< Units: bytes.
    QString sha256;
    friend bool operator==(const AttachmentUse&, const AttachmentUse&) = default;
};

} // namespace sosh
