// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/integrity.h"
#include "storage/journalrepository.h"
#include "storage/sql/connection.h"
#include "storage/sql/digest.h"
#include "storage/sql/failure.h"
#include "storage/sql/onlinecopy.h"
#include "storage/sql/transaction.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

[[noreturn]] void refuse(const sql::Connection& source, const QString& finding)
{
    throw sql::Failure(
        ErrorCode::RegisterDamaged, {QDir::toNativeSeparators(source.path()), finding}, finding);
}

/// VACUUM writes to the copy, which query_only would refuse as well.
void copyOut(sql::Connection& source, bool readOnly, const QString& file)
{
    if (readOnly)
        source.setQueryOnly(false);
    try {
        sql::copyInto(source, file);
    } catch (const sql::Failure&) {
        if (readOnly)
            source.setQueryOnly(true);
        throw;
    }
    if (readOnly)
        source.setQueryOnly(true);
}

QString digestNow(sql::Connection& connection)
{
    const sql::Transaction view(connection, sql::Transaction::Kind::Read);
    return sql::registerDigest(connection);
}

/// Opens the copy as its future reader would and finds nothing wrong with it.
BackupProof prove(sql::Connection& source, const QString& file)
{
    BackupProof proof;
    {
        sql::Connection copy(file, sql::Connection::Access::ReadOnly);
        const std::vector<Finding> findings = findingsOf(copy, false);
        if (!findings.empty())
            refuse(source, findings.front().table + u' ' + findings.front().detail);
        proof.registerDigest = sql::registerDigest(copy);
        proof.chainHead = JournalRepository(copy).chainHead();
    }
    proof.sha256 = sql::sha256OfFile(file);
    return proof;
}

} // namespace

BackupProof backUp(sql::Connection& source, bool readOnly, const QString& target)
{
    sql::PartFile part(target);
    const QString before = digestNow(source);
    copyOut(source, readOnly, part.path());
    BackupProof proof = prove(source, part.path());
    // Another program may have written between the digest and the copy; then the digest after it is the one.
    if (proof.registerDigest != before && proof.registerDigest != digestNow(source))
        refuse(source, u"digest"_s);
    part.place();
    proof.file = target;
    return proof;
}

} // namespace sosh::storage
