// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/datacare.h"

#include "storage/store.h"
#include "usecases/registersession.h"

#include <QDir>
#include <QFileInfo>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

CareFinding::Kind kindOf(storage::Finding::Kind kind)
{
    switch (kind) {
    case storage::Finding::Kind::Integrity:
        return CareFinding::Kind::Integrity;
    case storage::Finding::Kind::ForeignKey:
        return CareFinding::Kind::ForeignKey;
    case storage::Finding::Kind::RowChanged:
        return CareFinding::Kind::RowChanged;
    case storage::Finding::Kind::RowUnknown:
        return CareFinding::Kind::RowUnknown;
    case storage::Finding::Kind::RowLost:
        return CareFinding::Kind::RowLost;
    case storage::Finding::Kind::ReturnChanged:
        return CareFinding::Kind::ReturnChanged;
    case storage::Finding::Kind::ChainBroken:
        return CareFinding::Kind::ChainBroken;
    }
    Q_UNREACHABLE();
}

} // namespace

DataCare::DataCare(const RegisterSession& session)
    : m_session(session)
{
}

Result<std::vector<CareFinding>> DataCare::check(bool full) const
{
    const auto found = m_session.store().check(full);
    if (!found)
        return found.error();
    std::vector<CareFinding> findings;
    for (const storage::Finding& finding : *found)
        findings.push_back({kindOf(finding.kind), finding.table, finding.row, finding.detail});
    return findings;
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
