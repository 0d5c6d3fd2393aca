// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sosh::storage::sql {

class Connection;

/// A file that gets its name only when it is finished: made as "<target>.part", removed unless place() was reached.
class PartFile
{
public:
    /// Throws Failure: FolderMissing, FileExists. A part that a killed run left is removed.
    explicit PartFile(const QString& target);
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    const QString& path() const { return m_part; }
    /// Gives the name, never over a file that stands there. Throws Failure: FileExists, FileUnwritable.
    void place();

private:
    void remove() noexcept;
    QString m_target;
    QString m_part;
};

/// VACUUM INTO: a consistent copy while others read and write. Outside of any transaction.
/// Throws Failure with the copy's path: FileUnwritable, DiskFull.
void copyInto(Connection& source, const QString& file);

/// Throws Failure: FileUnreadable.
QString sha256OfFile(const QString& path);

} // namespace sosh::storage::sql
