// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace sosh {

/// A file as it goes into the register.
struct AttachmentFile
{
    QString name;
    QString mediaType;
    QByteArray content;
};

/// Errors: FileMissing, FileUnreadable, FileEmpty, AttachmentTooLarge.
Result<AttachmentFile> readAttachmentFile(const QString& path);

} // namespace sosh
