// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/datacare.h"

#include "storage/store.h"
#include "usecases/registersession.h"

#include <QDir>
#include <QFileInfo>

namespace sosh {
using namespace Qt::StringLiterals;

DataCare::DataCare(const RegisterSession& session)
    : m_session(session)
{
}

Result<std::vector<Finding>> DataCare::check(bool full) const
{
    return m_session.store().check(full);
}

Result<BackupOutcome> DataCare::backup(const QString& target) const
{
    QString file = target;
    if (QFileInfo(target).isDir()) {
        const QString stem = QFileInfo(m_session.path()).completeBaseName();
        const QString time =
            m_session.clock().nowUtc().toLocalTime().toString(u"yyyy-MM-dd-HHmmss");
        file = QDir(target).filePath(u"%1-%2.sosh"_s.arg(stem, time));
    }
    const auto proof = m_session.store().backup(file);
    if (!proof)
        return proof.error();
    return BackupOutcome{proof->file, proof->sha256, true};
}

} // namespace sosh
