// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/documentkeeping.h"

#include "core/docnumber.h"
#include "storage/attachmentrepository.h"
#include "storage/campaignrepository.h"
#include "storage/documentrepository.h"
#include "storage/issuedrepository.h"
#include "storage/officerepository.h"
#include "storage/registryrepository.h"
#include "storage/reminderrepository.h"
#include "storage/roundrepository.h"
#include "usecases/attachmentfile.h"
#include "usecases/documentrules.h"
#include "usecases/planfaults.h"
#include "usecases/readvalue.h"
#include "usecases/returnattachments.h"
#include "usecases/roundlocator.h"

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;
using namespace documentrules;

const QString heldName = u"number_sequence_held"_s;

Status doneOr(const Result<ActId>& written)
{
    if (!written)
        return written.error();
    return Done{};
}

/// Campaigns and linked documents that stand in the way of removing.
QStringList usesOf(const storage::UnitOfWork& work, DocumentId id)
{
    QStringList uses;
    for (const DocumentCampaign& campaign : work.documents().campaignsOf(id))
        uses += campaign.code;
    for (const DocumentLink& link : work.documents().links()) {
        if (link.from != id && link.to != id)
            continue;
        if (const auto other = work.documents().find(link.from == id ? link.to : link.from))
            uses += subjectOf(*other);
    }
    if (const auto report = work.issued().ofDocument(id))
        if (const auto round = work.rounds().find(report->round))
            uses += round->name;
    for (const RoundId log : work.reminders().roundsOf(id))
        if (const auto round = work.rounds().find(log))
            uses += round->name;
    uses.removeDuplicates();
    return uses;
}

/// What an issued report bears and its round is locked under.
bool hasSameHead(const OfficialDocument& a, const OfficialDocument& b)
{
    return a.code == b.code && a.date == b.date && a.typeCode == b.typeCode && a.issuer == b.issuer
        && a.direction == b.direction;
}

} // namespace

DocumentKeeping::DocumentKeeping(RegisterSession& session)
    : m_session(session)
{
}

Status DocumentKeeping::changeOne(
    QStringView verb, DocumentId id, const Change& change, const QString& reason)
{
    const auto standing = readValue<OfficialDocument>(
        m_session, [id](const storage::UnitOfWork& work) { return find(work, id); });
    if (!standing)
        return standing.error();
    return doneOr(m_session.store().write(m_session.act(verb, subjectOf(*standing), reason),
        [&](storage::UnitOfWork& work) -> Status {
            auto document = find(work, id);
            return document ? change(work, *document) : Status(document.error());
        }));
}

Result<Issues> DocumentKeeping::check(const OfficialDocument& document) const
{
    return readValue<Issues>(m_session, [&](const storage::UnitOfWork& work) -> Result<Issues> {
        return issuesOf(work, prepared(work, document));
    });
}

Result<DocumentId> DocumentKeeping::add(const OfficialDocument& given)
{
    DocumentId added;
    const auto written =
        m_session.store().write(m_session.act(verbs::documentAdd, subjectOf(tidied(given))),
            [&](storage::UnitOfWork& work) -> Status {
                OfficialDocument document = prepared(work, given);
                document.id = {};
                if (const Status refused = refuse(issuesOf(work, document)); !refused)
                    return refused;
                added = work.documents().add(document);
                return Done{};
            });
    if (!written)
        return written.error();
    return added;
}

Status DocumentKeeping::change(const OfficialDocument& given)
{
    return changeOne(verbs::documentChange, given.id,
        [&](storage::UnitOfWork& work, OfficialDocument& standing) -> Status {
            OfficialDocument document = prepared(work, given);
            document.status = standing.status;
            if (document == standing)
                return Done{};
            if (!hasSameHead(document, standing))
                if (const Status free = requireFree(work, standing); !free)
                    return free;
            if (const Status refused = refuse(issuesOf(work, document)); !refused)
                return refused;
            work.documents().update(document);
            return Done{};
        });
}

Status DocumentKeeping::remove(DocumentId id)
{
    return changeOne(verbs::documentRemove, id,
        [&](storage::UnitOfWork& work, OfficialDocument& document) -> Status {
            if (const QStringList uses = usesOf(work, id); !uses.isEmpty())
                return Error{ErrorCode::RecordInUse, {subjectOf(document), uses}, {}};
            for (const AttachmentUse& use : work.attachments().ofDocument(id))
                work.attachments().removeUse(use.id);
            work.documents().remove(id);
            return Done{};
        });
}

Status DocumentKeeping::linkToCampaign(DocumentId id, const QString& campaign, DocumentRole role)
{
    return changeOne(verbs::documentLink, id,
        [&](storage::UnitOfWork& work, OfficialDocument& document) -> Status {
            const auto found = findCampaign(work, campaign);
            if (!found)
                return found.error();
            for (const DocumentCampaign& use : work.documents().campaignsOf(id))
                if (use.campaign == found->id)
                    return Error{
                        ErrorCode::RecordInUse, {subjectOf(document), QStringList{use.code}}, {}};
            work.documents().link(found->id, id, role);
            return Done{};
        });
}

Status DocumentKeeping::unlinkFromCampaign(DocumentId id, const QString& campaign)
{
    return changeOne(
        verbs::documentUnlink, id, [&](storage::UnitOfWork& work, OfficialDocument&) -> Status {
            for (const DocumentCampaign& use : work.documents().campaignsOf(id))
                if (use.code == campaign) {
                    work.documents().unlink(use.campaign, id);
                    return Done{};
                }
            return Error{ErrorCode::RecordGone, {}, {}};
        });
}

Result<DocumentLinkId> DocumentKeeping::addLink(DocumentId from, DocumentId to, LinkKind kind)
{
    DocumentLinkId added;
    const Status linked = changeOne(
        verbs::documentLink, from, [&](storage::UnitOfWork& work, OfficialDocument&) -> Status {
            const DocumentLink link{{}, from, to, kind};
            if (const auto other = find(work, to); !other)
                return other.error();
            if (const Status refused = refuse(issuesOf(work, link)); !refused)
                return refused;
            added = work.documents().addLink(link);
            return Done{};
        });
    if (!linked)
        return linked.error();
    return added;
}

Status DocumentKeeping::removeLink(DocumentLinkId id)
{
    const auto link = readValue<DocumentLink>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<DocumentLink> {
            for (const DocumentLink& known : work.documents().links())
                if (known.id == id)
                    return known;
            return Error{ErrorCode::RecordGone, {}, {}};
        });
    if (!link)
        return link.error();
    return changeOne(verbs::documentUnlink, link->from,
        [id](storage::UnitOfWork& work, OfficialDocument&) -> Status {
            work.documents().removeLink(id);
            return Done{};
        });
}

Result<int> DocumentKeeping::submit(DocumentId id, const Submission& submission)
{
    int number = 0;
    const Status submitted = changeOne(verbs::documentSubmit, id,
        [&](storage::UnitOfWork& work, OfficialDocument& document) -> Status {
            if (document.status > DocumentStatus::Submitted)
                return refuse({statusForbids(document.status)});
            const auto versions = work.documents().versions(id);
            number = versions.empty() ? 1 : versions.back().no + 1;
            const QDate day = submission.day.isValid() ? submission.day : m_session.clock().today();
            work.documents().addVersion(id,
                {{}, number, day, submission.preparedBy.trimmed(), submission.checkedBy.trimmed(),
                    submission.note.trimmed()});
            work.documents().setStatus(id, DocumentStatus::Submitted);
            return Done{};
        });
    if (!submitted)
        return submitted.error();
    return number;
}

Status DocumentKeeping::issue(
    DocumentId id, const QString& number, QDate day, const QString& signer)
{
    return changeOne(verbs::documentIssue, id,
        [&](storage::UnitOfWork& work, OfficialDocument& document) -> Status {
            const auto issued = asIssued(work, document, number, day, signer);
            if (!issued)
                return issued.error();
            work.documents().update(*issued);
            return Done{};
        });
}

Result<std::vector<OfficialDocument>> DocumentKeeping::replaceBy(
    DocumentId id, DocumentId replacement)
{
    const Status replaced = changeOne(verbs::documentReplace, id,
        [&](storage::UnitOfWork& work, OfficialDocument& document) -> Status {
            if (document.isWithdrawn())
                return refuse({statusForbids(document.status)});
            if (const Status free = requireFree(work, document); !free)
                return free;
            if (const auto other = find(work, replacement); !other)
                return other.error();
            const DocumentLink link{{}, replacement, id, LinkKind::Replaces};
            Issues issues = issuesOf(work, link);
            const auto isSaidAlready = [](const Issue& issue) {
                return issue.code == IssueCode::LinkTwice;
            };
            const bool known = std::erase_if(issues, isSaidAlready) > 0;
            if (const Status refused = refuse(std::move(issues)); !refused)
                return refused;
            if (!known)
                work.documents().addLink(link);
            work.documents().setStatus(id, DocumentStatus::Replaced);
            return Done{};
        });
    if (!replaced)
        return replaced.error();
    return restingOn(id);
}

Result<std::vector<OfficialDocument>> DocumentKeeping::cancel(DocumentId id, const QString& reason)
{
    if (const Status given = requireReason(verbs::documentCancel, reason); !given)
        return given.error();
    const Status cancelled = changeOne(
        verbs::documentCancel, id,
        [&](storage::UnitOfWork& work, OfficialDocument& document) -> Status {
            if (document.isWithdrawn())
                return refuse({statusForbids(document.status)});
            if (const Status free = requireFree(work, document); !free)
                return free;
            work.documents().setStatus(id, DocumentStatus::Cancelled);
            return Done{};
        },
        reason.trimmed());
    if (!cancelled)
        return cancelled.error();
    return restingOn(id);
}

Result<NumberPlan> DocumentKeeping::nextNumber(
    IssuerId issuer, const QString& typeCode, QDate day) const
{
    return readValue<NumberPlan>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<NumberPlan> {
            NumberPlan plan;
            plan.term = work.offices().termOn(issuer, day);
            const std::vector<int> taken = numbersOf(
                work.documents().records(), issuer, typeCode, plan.term ? plan.term->id : TermId());
            plan.next = sosh::nextNumber(taken);
            plan.repeated = repeatedNumbers(taken);
            if (work.registry().setting(heldName) == u"true"_s)
                plan.missing = missingNumbers(taken);
            return plan;
        });
}

Result<bool> DocumentKeeping::holdsSequence() const
{
    return readValue<bool>(m_session, [](const storage::UnitOfWork& work) -> Result<bool> {
        return work.registry().setting(heldName) == u"true"_s;
    });
}

Status DocumentKeeping::setHoldsSequence(bool holds)
{
    const auto standing = holdsSequence();
    if (!standing)
        return standing.error();
    if (*standing == holds)
        return Done{};
    return doneOr(m_session.store().write(m_session.act(verbs::settingChange, heldName),
        [holds](storage::UnitOfWork& work) -> Status {
            work.registry().setSetting(heldName, holds ? u"true"_s : u"false"_s);
            return Done{};
        }));
}

Result<AttachmentUseId> DocumentKeeping::attach(DocumentId id, const QString& path)
{
    const auto file = readAttachmentFile(path);
    if (!file)
        return file.error();
    AttachmentUseId added;
    const Status attached = changeOne(
        verbs::attachmentAdd, id, [&](storage::UnitOfWork& work, OfficialDocument&) -> Status {
            const AttachmentId content =
                work.attachments().add(file->name, file->mediaType, file->content);
            added = work.attachments().useForDocument(id, content, file->name);
            return Done{};
        });
    if (!attached)
        return attached.error();
    return added;
}

Status DocumentKeeping::detach(DocumentId id, AttachmentUseId use)
{
    return changeOne(
        verbs::attachmentRemove, id, [&](storage::UnitOfWork& work, OfficialDocument&) -> Status {
            const auto uses = work.attachments().ofDocument(id);
            if (std::none_of(uses.begin(), uses.end(),
                    [use](const AttachmentUse& known) { return known.id == use; }))
                return Error{ErrorCode::RecordGone, {}, {}};
            work.attachments().removeUse(use);
            return Done{};
        });
}

Result<QString> DocumentKeeping::writeTo(const AttachmentUse& use, const QString& folder) const
{
    return ReturnAttachments(m_session).writeTo(use, folder);
}

} // namespace sosh
