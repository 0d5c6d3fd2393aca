// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registerlock.h"

#include "storage/diskspace.h"
#include "storage/sql/failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

constexpr int lockWaitMs = 200;
constexpr qint64 roomForLock = 4096; ///< one block

QString lockPath(const QString& registerPath)
{
    return canonicalPath(registerPath) + u".lock"_s;
}

QString namePath(const QString& lockFile)
{
    return lockFile + u".name"_s;
}

/// Who it is, under the number of the process: a name that a killed holder left is nobody's.
void writeName(const QString& lockFile, const QString& operatorName)
{
    QFile file(namePath(lockFile));
    if (operatorName.isEmpty() || !file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return; // the lock stands without its name
    file.write(QByteArray::number(QCoreApplication::applicationPid()) + '\n'
        + operatorName.simplified().toUtf8() + '\n');
}

QString nameOf(const QString& lockFile, qint64 pid)
{
    constexpr qint64 longestName = 1000;
    QFile file(namePath(lockFile));
    if (!file.open(QIODevice::ReadOnly) || file.readLine(longestName).trimmed().toLongLong() != pid)
        return {};
    return QString::fromUtf8(file.readLine(longestName)).trimmed();
}

std::optional<LockHolder> describe(const QLockFile& file)
{
    LockHolder holder;
    if (!file.getLockInfo(&holder.pid, &holder.host, &holder.program))
        return std::nullopt;
    holder.since = QFileInfo(file.fileName()).lastModified();
    holder.operatorName = nameOf(file.fileName(), holder.pid);
    return holder;
}

} // namespace

RegisterLock::RegisterLock(const QString& registerPath, const QString& operatorName)
    : m_file(lockPath(registerPath))
{
    take(registerPath);
    writeName(m_file.fileName(), operatorName);
}

RegisterLock::~RegisterLock()
{
    QFile::remove(namePath(m_file.fileName()));
}

void RegisterLock::take(const QString& registerPath)
{
    // 0: never stale by age. A lock whose process is gone is taken over by QLockFile itself.
    m_file.setStaleLockTime(0);
    if (m_file.tryLock(lockWaitMs))
        return;
    const QString native = QDir::toNativeSeparators(registerPath);
    // A lock file that finds no room is an unknown error to Qt.
    if (m_file.error() == QLockFile::UnknownError
        && lacksRoom(QFileInfo(m_file.fileName()).absolutePath(), roomForLock))
        throw sql::Failure(ErrorCode::DiskFull, {native});
    if (m_file.error() == QLockFile::PermissionError || m_file.error() == QLockFile::UnknownError)
        throw sql::Failure(ErrorCode::RegisterReadOnly, {native});
    const std::optional<LockHolder> holder = describe(m_file);
    // A lock of this machine whose holder is dead, or one without its lines: QLockFile steps back for 30 s when somebody was
    // killed while taking it over. The file of a living holder cannot be removed: the system's own lock stands on it.
    const bool ofThisMachine = !holder || holder->host == QSysInfo::machineHostName();
    if (ofThisMachine && m_file.removeStaleLockFile() && m_file.tryLock(lockWaitMs)) {
        QFile::remove(m_file.fileName() + u".rmlock"_s);
        return;
    }
    const LockHolder shown = holder.value_or(LockHolder());
    throw sql::Failure(ErrorCode::RegisterLocked,
        {native, shown.host, shown.program, shown.since, shown.operatorName});
}

std::optional<LockHolder> RegisterLock::holder(const QString& registerPath)
{
    const QString path = lockPath(registerPath);
    if (!QFileInfo::exists(path))
        return std::nullopt;
    QLockFile file(path);
    file.setStaleLockTime(0);
    if (file.tryLock(0))
        return std::nullopt;
    return describe(file);
}

QString canonicalPath(const QString& path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : folder + u'/' + info.fileName();
}

} // namespace sosh::storage
