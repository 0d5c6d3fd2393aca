// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/onlinecopy.h"

#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace sosh::storage::sql {
namespace {

/// A new name is safe from a power cut only when its folder is on the disk as well.
void syncFolder([[maybe_unused]] const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

} // namespace

PartFile::PartFile(const QString& target)
    : m_target(target)
    , m_part(target + u".part"_s)
{
    const QFileInfo info(target);
    if (!info.dir().exists())
        throw Failure(ErrorCode::FolderMissing, {QDir::toNativeSeparators(info.absolutePath())});
    if (info.exists() || info.isSymLink())
        throw Failure(ErrorCode::FileExists, {QDir::toNativeSeparators(target)});
    remove();
}

PartFile::~PartFile()
{
    remove();
}

void PartFile::place()
{
    QFile file(m_part);
    if (!file.rename(m_target)) {
        if (QFileInfo::exists(m_target))
            throw Failure(ErrorCode::FileExists, {QDir::toNativeSeparators(m_target)});
        throw Failure(
            ErrorCode::FileUnwritable, {QDir::toNativeSeparators(m_target), file.errorString()});
    }
    syncFolder(QFileInfo(m_target).absolutePath());
}

void PartFile::remove() noexcept
{
    QFile::remove(m_part);
    QFile::remove(m_part + u"-journal"_s);
}

void copyInto(Connection& source, const QString& file)
{
    try {
        Statement(source, u"VACUUM INTO ?"_s).run(file);
    } catch (const Failure& failure) {
        if (failure.isDamage())
            throw Failure(failure.error(source.path()));
        const Error error = failure.error(file);
        if (error.code == ErrorCode::FileUnreadable || error.code == ErrorCode::RegisterReadOnly)
            throw Failure(ErrorCode::FileUnwritable,
                {QDir::toNativeSeparators(file), failure.message()}, failure.message());
        throw Failure(error);
    }
}

QString sha256OfFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        throw Failure(
            ErrorCode::FileUnreadable, {QDir::toNativeSeparators(path), file.errorString()});
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace sosh::storage::sql
