// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/attachmentfile.h"

#include "core/attachment.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace sosh {
namespace {

constexpr qint64 megabyte = 1024 * 1024;

Error tooLarge(const QString& name, qint64 size)
{
    return {ErrorCode::AttachmentTooLarge,
        {name, (size + megabyte - 1) / megabyte, maxAttachmentBytes / megabyte}, {}};
}

} // namespace

Result<AttachmentFile> readAttachmentFile(const QString& path)
{
    const QFileInfo info(path);
    const QString native = QDir::toNativeSeparators(path);
    if (!info.exists() || info.isDir())
        return Error{ErrorCode::FileMissing, {native}, {}};
    if (info.size() > maxAttachmentBytes) // asked first, so that a film is not read in vain
        return tooLarge(info.fileName(), info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {native, file.errorString()}, {}};
    AttachmentFile read;
    read.content = file.read(maxAttachmentBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, {native, file.errorString()}, {}};
    if (read.content.isEmpty())
        return Error{ErrorCode::FileEmpty, {native}, {}};
    if (read.content.size() > maxAttachmentBytes)
        return tooLarge(info.fileName(), read.content.size());
    read.name = info.fileName().normalized(QString::NormalizationForm_C);
    read.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(read.name, read.content).name();
    return read;
}

} // namespace sosh
