// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finding.h"
#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace sosh {

class RegisterSession;

struct BackupOutcome
{
    QString file;
    QString sha256;
    bool proved = false;
};

/// Looking after the file: checking it, copying it, proving the copy.
class DataCare
{
public:
    explicit DataCare(const RegisterSession& session);

    Result<std::vector<Finding>> check(bool full) const;
    /// `target` is a file to be made, or a folder, where the copy takes the register's name and the time.
    /// Errors: FileExists, FolderMissing, FileUnwritable, DiskFull, RegisterDamaged.
    Result<BackupOutcome> backup(const QString& target) const;

private:
    const RegisterSession& m_session;
};

} // namespace sosh
