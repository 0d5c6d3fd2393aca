// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/wholefiles.h"

#include "storage/diskspace.h"

#include <QDir>
#include <QFileInfo>

namespace sosh {
Status WholeFiles::add(const QString& path, const QByteArray& content)
{
    if (const Status free = requirePlace(path); !free)
        return free;
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return failure(path, file->error(), file->errorString(), false);
    if (file->write(content) != content.size() || !file->flush())
        return failure(path, file->error(), file->errorString(),
            storage::lacksRoom(QFileInfo(path).absolutePath(), content.size()));
    m_files.push_back(std::move(file));
    return Done{};
}

Status WholeFiles::take()
{
    for (const auto& file : m_files)
        if (!file->commit())
            return failure(file->fileName(), file->error(), file->errorString(), false);
    m_files.clear();
    return Done{};
}

Status WholeFiles::write(const QString& path, const QByteArray& content)
{
    WholeFiles files;
    const Status added = files.add(path, content);
    return added ? files.take() : added;
}

Status WholeFiles::requirePlace(const QString& path)
{
    const QFileInfo info(path);
    if (!info.absoluteDir().exists())
        return Error{ErrorCode::FolderMissing, {QDir::toNativeSeparators(info.absolutePath())}, {}};
    if (info.exists() && !info.isFile())
        return Error{ErrorCode::FileUnwritable,
            {QDir::toNativeSeparators(path), tr("there is something else than a file")}, {}};
    return Done{};
}

Error WholeFiles::failure(
    const QString& path, QFileDevice::FileError fault, const QString& said, bool noRoom)
{
    // Without a fault part of the bytes was taken and no word said.
    if (noRoom || fault == QFileDevice::ResourceError || fault == QFileDevice::NoError)
        return {ErrorCode::DiskFull, {QDir::toNativeSeparators(path)}, said};
    return {ErrorCode::FileUnwritable, {QDir::toNativeSeparators(path), said}, {}};
}

} // namespace sosh
