// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QSaveFile>
#include <QString>

#include <memory>
#include <vector>

namespace sosh {

/// Files that are written beside their places and take their names together: what stood there before stays until all of them
/// are whole. Files that are not named in the end leave no trace.
class WholeFiles
{
    Q_DECLARE_TR_FUNCTIONS(WholeFiles)

public:
    /// Writes one of them. Errors: as `requirePlace`, FileUnwritable, DiskFull.
    Status add(const QString& path, const QByteArray& content);
    /// Gives them their names. Errors: FileUnwritable, DiskFull.
    Status take();

    /// One file alone.
    static Status write(const QString& path, const QByteArray& content);
    /// A file can stand there. Errors: FolderMissing; FileUnwritable of a folder, a device, a pipe, also at the end of a link.
    static Status requirePlace(const QString& path);
    /// What the fault of a file that was being written comes to. Qt names a full disk only when not one byte went in: the last
    /// bytes of a small file fail without a reason. `noRoom`: the volume has less room than the content wants.
    static Error failure(
        const QString& path, QFileDevice::FileError fault, const QString& said, bool noRoom);

private:
    std::vector<std::unique_ptr<QSaveFile>> m_files;
};

} // namespace sosh
