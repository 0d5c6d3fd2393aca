// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/zipfile.h"

#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace sosh::interchange {

namespace {

constexpr zip_int64_t mostParts = 10'000;
constexpr qint64 chunk = 64 * 1024;
/// First moment that a ZIP can name, 01/01/1980: a file does not tell when it was written.
constexpr zip_uint16_t noTime = 0;
constexpr zip_uint16_t noDate = (1 << 5) | 1;

struct Discard
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;
using OpenPart = std::unique_ptr<zip_file_t, Discard>;

Error failure(const char* step)
{
    return {ErrorCode::Internal, {}, u"zip: "_s + QString::fromLatin1(step)};
}

Error unreadable(const QString& why)
{
    return {ErrorCode::FileUnreadable, {QString(), why}, why};
}

Status addPart(zip_t* archive, const ZipPart& part)
{
    zip_source_t* source =
        zip_source_buffer(archive, part.content.constData(), zip_uint64_t(part.content.size()), 0);
    if (!source)
        return failure("buffer");
    const zip_int64_t index =
        zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return failure("add");
    }
    const auto place = zip_uint64_t(index);
    zip_set_file_compression(archive, place, part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
    zip_file_set_dostime(archive, place, noTime, noDate, 0);
    return Done{};
}

Result<QByteArray> bytesOf(zip_source_t* source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE)
        || zip_source_open(source) != 0)
        return failure("read");
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (got != zip_int64_t(stat.size))
        return failure("read");
    return bytes;
}

Archive openFor(zip_source_t* source, int flags)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_t* archive = zip_open_from_source(source, flags, &error);
    zip_error_fini(&error);
    return Archive(archive);
}

} // namespace

Result<QByteArray> zipOf(const std::vector<ZipPart>& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    zip_error_fini(&error);
    if (!source)
        return failure("source");
    // The archive frees its source when it closes; the bytes are read after that.
    zip_source_keep(source.get());
    Archive archive = openFor(source.get(), ZIP_TRUNCATE);
    if (!archive) {
        zip_source_free(source.get());
        return failure("open");
    }
    for (const ZipPart& part : parts) {
        if (const Status added = addPart(archive.get(), part); !added)
            return added.error();
    }
    if (zip_close(archive.get()) != 0)
        return failure("close");
    [[maybe_unused]] zip_t* closed = archive.release();
    return bytesOf(source.get());
}

Result<QByteArray> zipPart(const QByteArray& package, const QString& name)
{
    zip_error_t error;
    zip_error_init(&error);
    Source source(
        zip_source_buffer_create(package.constData(), zip_uint64_t(package.size()), 0, &error));
    zip_error_fini(&error);
    if (!source)
        return failure("source");
    const Archive archive = openFor(source.get(), ZIP_RDONLY);
    if (!archive)
        return unreadable(u"not a ZIP package"_s);
    [[maybe_unused]] zip_source_t* owned = source.release();
    if (zip_get_num_entries(archive.get(), 0) > mostParts)
        return unreadable(u"too many parts"_s);
    const OpenPart part(zip_fopen(archive.get(), name.toUtf8().constData(), 0));
    if (!part)
        return unreadable(u"no part “%1”"_s.arg(name));
    // What the directory says of the size is not believed: reading stops at the limit.
    QByteArray content;
    QByteArray piece(chunk, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got = zip_fread(part.get(), piece.data(), chunk);
        if (got < 0)
            return unreadable(u"damaged part “%1”"_s.arg(name));
        if (got == 0)
            return content;
        content.append(piece.constData(), qsizetype(got));
        if (content.size() > largestPart)
            return unreadable(u"part “%1” is too large"_s.arg(name));
    }
}

} // namespace sosh::interchange
