// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/returnattachments.h"

#include "core/act.h"
#include "storage/attachmentrepository.h"
#include "storage/returnrepository.h"
#include "usecases/attachmentfile.h"
#include "usecases/readvalue.h"
#include "usecases/roundlocator.h"
#include "usecases/wholefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

Result<LocatedRound> roundOf(
    const storage::UnitOfWork& work, const QString& campaign, int no, UnitId unit)
{
    auto located = findRound(work, campaign, no);
    if (!located)
        return located;
    if (located->round.state == RoundState::Draft)
        return Error{ErrorCode::RoundIsDraft, {located->round.name}, {}};
    if (!work.returns().standing(located->round.id, unit))
        return Error{ErrorCode::UnitUnknown, {unit.value()}, {}};
    return located;
}

/// A name that every file system takes; the register may come from a machine with other rules.
QString safeName(const QString& fileName)
{
    QString name = QFileInfo(fileName).fileName();
    for (QChar& c : name)
        if (c < u' ' || u"<>:\"/\\|?*"_s.contains(c))
            c = u'_';
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? u"_"_s : name;
}

bool holds(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.size() == content.size() && file.open(QIODevice::ReadOnly)
        && file.readAll() == content;
}

/// The first of "a.pdf", "a (2).pdf" … that is free or holds these bytes.
QString placeFor(const QDir& folder, const QString& fileName, const QByteArray& content)
{
    const QFileInfo name(safeName(fileName));
    const QString ending = name.suffix().isEmpty() ? QString() : u'.' + name.suffix();
    QString path = folder.filePath(name.fileName());
    for (int number = 2; QFileInfo::exists(path) && !holds(path, content); ++number)
        path = folder.filePath(u"%1 (%2)%3"_s.arg(name.completeBaseName()).arg(number).arg(ending));
    return path;
}

} // namespace

ReturnAttachments::ReturnAttachments(RegisterSession& session)
    : m_session(session)
{
}

Result<std::vector<AttachmentUse>> ReturnAttachments::of(
    const QString& campaign, int round, UnitId unit) const
{
    using Uses = std::vector<AttachmentUse>;
    return readValue<Uses>(m_session, [&](const storage::UnitOfWork& work) -> Result<Uses> {
        const auto located = roundOf(work, campaign, round, unit);
        if (!located)
            return located.error();
        return work.attachments().ofReturn(located->round.id, unit);
    });
}

Result<ActId> ReturnAttachments::attach(
    const QString& campaign, int round, UnitId unit, const QString& path)
{
    const auto file = readAttachmentFile(path);
    if (!file)
        return file.error();
    return m_session.store().write(
        m_session.act(verbs::attachmentAdd, file->name), [&](storage::UnitOfWork& work) -> Status {
            const auto located = roundOf(work, campaign, round, unit);
            if (!located)
                return located.error();
            const AttachmentId attachment =
                work.attachments().add(file->name, file->mediaType, file->content);
            work.attachments().useForReturn(located->round.id, unit, attachment, file->name);
            return Done{};
        });
}

Result<ActId> ReturnAttachments::detach(
    const QString& campaign, int round, UnitId unit, AttachmentUseId use)
{
    const auto attached = of(campaign, round, unit);
    if (!attached)
        return attached.error();
    const auto found = std::find_if(attached->begin(), attached->end(),
        [&](const AttachmentUse& candidate) { return candidate.id == use; });
    if (found == attached->end())
        return Error{ErrorCode::Stale, {use.value()}, {}};
    return m_session.store().write(m_session.act(verbs::attachmentRemove, found->fileName),
        [&](storage::UnitOfWork& work) -> Status {
            work.attachments().removeUse(use);
            return Done{};
        });
}

Result<QString> ReturnAttachments::writeTo(const AttachmentUse& use, const QString& folder) const
{
    const QDir place(folder);
    if (folder.isEmpty() || !place.exists())
        return Error{ErrorCode::FolderMissing, {QDir::toNativeSeparators(folder)}, {}};
    const auto content = readValue<QByteArray>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<QByteArray> {
            const auto kept = work.attachments().content(use.attachment);
            return kept ? Result<QByteArray>(*kept)
                        : Result<QByteArray>(Error{ErrorCode::Stale, {use.fileName}, {}});
        });
    if (!content)
        return content.error();
    QString path = placeFor(place, use.fileName, *content);
    if (QFileInfo::exists(path))
        return path;
    if (const Status written = WholeFiles::write(path, *content); !written)
        return written.error();
    // What is changed in the copy would not come back into the register.
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser);
    return path;
}

} // namespace sosh
