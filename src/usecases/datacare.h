// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace sosh {

class RegisterSession;

struct CareFinding
{
    enum class Kind
    {
        Integrity,
        ForeignKey,
        RowChanged,
        RowUnknown,
        RowLost,
        ReturnChanged,
        ChainBroken
    };
    Kind kind = Kind::Integrity;
    QString table;
    qint64 row = 0;
    QString detail;
};

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

    Result<std::vector<CareFinding>> check(bool full) const;
    /// `target` is a file to be made, or a folder, where the copy takes the register's name and the time.
    /// Errors: FileExists, FolderMissing, FileUnwritable, DiskFull, RegisterDamaged.
    Result<BackupOutcome> backup(const QString& target) const;

private:
    const RegisterSession& m_session;
};

} // namespace sosh
