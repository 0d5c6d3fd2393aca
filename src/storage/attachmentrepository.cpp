// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachmentrepository.h"

#include "core/digest.h"
#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

QString selectUses(QStringView where)
{
    return u"SELECT u.id, u.attachment_id, u.file_name, a.media_type, a.size, a.sha256"
           " FROM attachment_use AS u JOIN attachment AS a ON a.id = u.attachment_id WHERE "_s
        + where.toString() + u" ORDER BY u.id"_s;
}

std::vector<AttachmentUse> usesOf(sql::Statement& rows)
{
    std::vector<AttachmentUse> uses;
    while (rows.step())
        uses.push_back({rows.id<AttachmentUseId>(0), rows.id<AttachmentId>(1), rows.text(2),
            rows.text(3), rows.integer(4), rows.text(5)});
    return uses;
}

} // namespace

AttachmentRepository::AttachmentRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

AttachmentId AttachmentRepository::add(
    const QString& fileName, const QString& mediaType, const QByteArray& content)
{
    if (content.isEmpty())
        throw sql::Failure(ErrorCode::FileEmpty, {fileName});
    if (content.size() > maxAttachmentBytes)
        throw sql::Failure(ErrorCode::FileTooLarge, {fileName, maxAttachmentBytes / (1024 * 1024)});
    const QString sha256 = sha256Hex(content);
    {
        sql::Statement known(m_connection, u"SELECT id FROM attachment WHERE sha256 = ?"_s);
        if (known.bind(sha256).step())
            return known.id<AttachmentId>(0);
    }
    return AttachmentId(sql::Statement(m_connection,
        u"INSERT INTO attachment (sha256, media_type, size, content) VALUES (?, ?, ?, ?)"_s)
                            .insert(sha256, mediaType, qint64(content.size()), content));
}

AttachmentUseId AttachmentRepository::useForReturn(
    RoundId round, UnitId unit, AttachmentId attachment, const QString& fileName)
{
    return AttachmentUseId(sql::Statement(m_connection,
        u"INSERT INTO attachment_use (attachment_id, file_name, round_id, unit_id)"
        " VALUES (?, ?, ?, ?)"_s)
                               .insert(attachment, fileName, round, unit));
}

AttachmentUseId AttachmentRepository::useForDocument(
    DocumentId document, AttachmentId attachment, const QString& fileName)
{
    return AttachmentUseId(sql::Statement(m_connection,
        u"INSERT INTO attachment_use (attachment_id, file_name, document_id) VALUES (?, ?, ?)"_s)
                               .insert(attachment, fileName, document));
}

void AttachmentRepository::removeUse(AttachmentUseId use)
{
    sql::Statement remove(m_connection, u"DELETE FROM attachment_use WHERE id = ?"_s);
    remove.run(use);
    if (remove.rowsAffected() != 1)
        throw sql::Failure(ErrorCode::Stale, {use.value()});
}

std::vector<AttachmentUse> AttachmentRepository::ofReturn(RoundId round, UnitId unit) const
{
    sql::Statement rows(m_connection, selectUses(u"u.round_id = ? AND u.unit_id = ?"));
    return usesOf(rows.bind(round, unit));
}

std::vector<AttachmentUse> AttachmentRepository::ofDocument(DocumentId document) const
{
    sql::Statement rows(m_connection, selectUses(u"u.document_id = ?"));
    return usesOf(rows.bind(document));
}

std::optional<QByteArray> AttachmentRepository::content(AttachmentId attachment) const
{
    sql::Statement row(m_connection, u"SELECT content FROM attachment WHERE id = ?"_s);
    return row.bind(attachment).step() ? std::optional(row.bytes(0)) : std::nullopt;
}

} // namespace sosh::storage
