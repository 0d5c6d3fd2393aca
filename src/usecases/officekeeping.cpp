// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/officekeeping.h"

#include "core/act.h"
#include "storage/campaignrepository.h"
#include "storage/documentrepository.h"
#include "storage/officerepository.h"
#include "usecases/documentrules.h"
#include "usecases/readvalue.h"

#include <algorithm>

namespace sosh {
namespace {
using documentrules::refuse;
using documentrules::subjectOf;

const Error gone{ErrorCode::RecordGone, {}, {}};

std::vector<OfficeHistory> historiesOf(const storage::UnitOfWork& work)
{
    std::vector<OfficeHistory> histories;
    const storage::OfficeRepository& offices = work.offices();
    for (const QString& code : offices.codes())
        if (const auto issuer = offices.byCode(code))
            histories.push_back({*issuer, code, offices.records(*issuer), offices.terms(*issuer),
                offices.signatories(*issuer)});
    return histories;
}

/// The row of that id in one of the lists of any issuer.
template <typename Row, typename RowId>
Result<Row> findRow(const storage::UnitOfWork& work, std::vector<Row> OfficeHistory::*list,
    RowId Row::*key, RowId id)
{
    for (const OfficeHistory& history : historiesOf(work))
        for (const Row& row : history.*list)
            if (row.*key == id)
                return row;
    return gone;
}

std::vector<OfficialDocument> papersOf(const storage::UnitOfWork& work, IssuerId issuer)
{
    std::vector<OfficialDocument> papers = work.documents().records();
    std::erase_if(papers, [issuer](const OfficialDocument& paper) {
        return !paper.isOwn() || paper.issuer != issuer;
    });
    return papers;
}

bool covers(const std::vector<Office>& records, QDate day)
{
    return std::any_of(records.begin(), records.end(), [day](const Office& record) {
        return (!record.validFrom.isValid() || record.validFrom <= day)
            && (!record.validTo.isValid() || record.validTo >= day);
    });
}

/// No paper may lose the office that issued it.
Status keepPapers(const storage::UnitOfWork& work, IssuerId issuer, const std::vector<Office>& then)
{
    const std::vector<Office> now = work.offices().records(issuer);
    for (const OfficialDocument& paper : papersOf(work, issuer))
        if (paper.date.isValid() && covers(now, paper.date) && !covers(then, paper.date))
            return refuse(
                {{Severity::Error, IssueCode::OfficeHasLaterPapers, {}, {documentName(paper)}}});
    return Done{};
}

Status keepRecord(storage::UnitOfWork& work, const Office& office)
{
    std::vector<Office> records = work.offices().records(office.issuer);
    if (const Status refused = refuse(checkOffice(office, records)); !refused)
        return refused;
    for (Office& record : records)
        if (record.record == office.record)
            record = office;
    if (const Status kept = keepPapers(work, office.issuer, records); !kept)
        return kept;
    work.offices().updateRecord(office);
    return Done{};
}

/// Papers without a term that lie in its days; a number that the term has already is refused.
Status adoptPapers(storage::UnitOfWork& work, const Term& term)
{
    for (const OfficialDocument& paper : papersOf(work, term.issuer)) {
        if (paper.term.isValid() || !term.contains(paper.date))
            continue;
        for (const OfficialDocument& other : papersOf(work, term.issuer))
            if (other.term == term.id && other.typeCode == paper.typeCode && numberOf(other)
                && numberOf(other) == numberOf(paper))
                return refuse({{Severity::Error, IssueCode::NumberUsed, {},
                    {subjectOf(paper), documentName(other)}}});
        work.documents().setTerm(paper.id, term.id);
    }
    return Done{};
}

QStringList papersIn(const storage::UnitOfWork& work, const Term& term)
{
    QStringList papers;
    for (const OfficialDocument& paper : papersOf(work, term.issuer))
        if (paper.term == term.id)
            papers += subjectOf(paper);
    return papers;
}

Status keepTerm(storage::UnitOfWork& work, const Term& term)
{
    if (const Status refused = refuse(checkTerm(term, work.offices().terms(term.issuer))); !refused)
        return refused;
    QStringList outside;
    for (const OfficialDocument& paper : papersOf(work, term.issuer))
        if (paper.term == term.id && paper.date.isValid() && !term.contains(paper.date))
            outside += subjectOf(paper);
    if (!outside.isEmpty())
        return refuse({{Severity::Error, IssueCode::TermNumbersPapers, {}, {outside}}});
    work.offices().updateTerm(term);
    return adoptPapers(work, term);
}

} // namespace

OfficeKeeping::OfficeKeeping(RegisterSession& session)
    : m_session(session)
{
}

Status OfficeKeeping::write(QStringView verb, const QString& subject,
    const std::function<Status(storage::UnitOfWork&)>& work)
{
    const auto written = m_session.store().write(m_session.act(verb, subject), work);
    if (!written)
        return written.error();
    return Done{};
}

Result<std::vector<OfficeHistory>> OfficeKeeping::all() const
{
    using Histories = std::vector<OfficeHistory>;
    return readValue<Histories>(m_session,
        [](const storage::UnitOfWork& work) -> Result<Histories> { return historiesOf(work); });
}

Result<std::vector<OfficeOnDay>> OfficeKeeping::offices(QDate day) const
{
    return OfficeSettings(m_session).offices(day);
}

Result<IssuerId> OfficeKeeping::addOffice(const Office& given)
{
    const Office office = tidied(given);
    IssuerId added;
    const Status kept =
        write(verbs::officeAdd, office.nameLine, [&](storage::UnitOfWork& work) -> Status {
            Issues issues = checkOffice(office, {});
            if (office.code.isEmpty())
                issues.push_back(
                    {Severity::Error, IssueCode::FieldMissing, {}, {QStringLiteral("code")}});
            else if (work.offices().byCode(office.code))
                issues.push_back({Severity::Error, IssueCode::CodeTaken, {}, {office.code}});
            if (const Status refused = refuse(issues); !refused)
                return refused;
            added = work.offices().addIssuer(office.code);
            work.offices().addRecord(added, office);
            return Done{};
        });
    if (!kept)
        return kept.error();
    return added;
}

Result<OfficeRecordId> OfficeKeeping::addRecord(const Office& given)
{
    Office office = tidied(given);
    office.record = {};
    OfficeRecordId added;
    const Status kept =
        write(verbs::officeAdd, office.nameLine, [&](storage::UnitOfWork& work) -> Status {
            if (work.offices().codeOf(office.issuer).isEmpty())
                return gone;
            const auto records = work.offices().records(office.issuer);
            if (const Status refused = refuse(checkOffice(office, records)); !refused)
                return refused;
            added = work.offices().addRecord(office.issuer, office);
            return Done{};
        });
    if (!kept)
        return kept.error();
    return added;
}

Status OfficeKeeping::changeRecord(const Office& given)
{
    Office office = tidied(given);
    return write(verbs::officeChange, office.nameLine, [&](storage::UnitOfWork& work) -> Status {
        const auto standing =
            findRow(work, &OfficeHistory::records, &Office::record, office.record);
        if (!standing)
            return standing.error();
        office.issuer = standing->issuer;
        office.code = standing->code;
        return office == *standing ? Status(Done{}) : keepRecord(work, office);
    });
}

Status OfficeKeeping::endRecord(OfficeRecordId record, QDate lastDay)
{
    const auto standing = readValue<Office>(m_session, [&](const storage::UnitOfWork& work) {
        return findRow(work, &OfficeHistory::records, &Office::record, record);
    });
    if (!standing)
        return standing.error();
    Office ended = *standing;
    ended.validTo = lastDay;
    return changeRecord(ended);
}

Status OfficeKeeping::removeRecord(OfficeRecordId record)
{
    const auto standing = readValue<Office>(m_session, [&](const storage::UnitOfWork& work) {
        return findRow(work, &OfficeHistory::records, &Office::record, record);
    });
    if (!standing)
        return standing.error();
    return write(verbs::officeRemove, standing->nameLine, [&](storage::UnitOfWork& work) -> Status {
        std::vector<Office> records = work.offices().records(standing->issuer);
        std::erase_if(records, [&](const Office& other) { return other.record == record; });
        if (const Status kept = keepPapers(work, standing->issuer, records); !kept)
            return kept;
        QStringList campaigns;
        for (const Campaign& campaign : work.campaigns().all())
            if (campaign.issuer == standing->issuer)
                campaigns += campaign.code;
        if (records.empty() && !campaigns.isEmpty())
            return Error{ErrorCode::RecordInUse, {standing->nameLine, campaigns}, {}};
        work.offices().removeRecord(record);
        return Done{};
    });
}

Result<TermId> OfficeKeeping::addTerm(const Term& given)
{
    Term term = given;
    const Status kept = write(verbs::termAdd, term.name, [&](storage::UnitOfWork& work) -> Status {
        term.id = {};
        if (work.offices().codeOf(term.issuer).isEmpty())
            return gone;
        const auto terms = work.offices().terms(term.issuer);
        if (const Status refused = refuse(checkTerm(term, terms)); !refused)
            return refused;
        term.id = work.offices().addTerm(term);
        return adoptPapers(work, term);
    });
    if (!kept)
        return kept.error();
    return term.id;
}

Status OfficeKeeping::changeTerm(const Term& given)
{
    Term term = given;
    return write(verbs::termChange, term.name, [&](storage::UnitOfWork& work) -> Status {
        const auto standing = findRow(work, &OfficeHistory::terms, &Term::id, term.id);
        if (!standing)
            return standing.error();
        term.issuer = standing->issuer;
        return term == *standing ? Status(Done{}) : keepTerm(work, term);
    });
}

Status OfficeKeeping::endTerm(TermId id, QDate lastDay)
{
    const auto standing = readValue<Term>(m_session, [&](const storage::UnitOfWork& work) {
        return findRow(work, &OfficeHistory::terms, &Term::id, id);
    });
    if (!standing)
        return standing.error();
    Term ended = *standing;
    ended.last = lastDay;
    return changeTerm(ended);
}

Status OfficeKeeping::removeTerm(TermId id)
{
    const auto standing = readValue<Term>(m_session, [&](const storage::UnitOfWork& work) {
        return findRow(work, &OfficeHistory::terms, &Term::id, id);
    });
    if (!standing)
        return standing.error();
    return write(verbs::termRemove, standing->name, [&](storage::UnitOfWork& work) -> Status {
        if (const QStringList papers = papersIn(work, *standing); !papers.isEmpty())
            return Error{ErrorCode::RecordInUse, {standing->name, papers}, {}};
        work.offices().removeTerm(id);
        return Done{};
    });
}

Result<SignatoryId> OfficeKeeping::addSignatory(const SignatoryRecord& record)
{
    SignatoryId added;
    const Status kept =
        write(verbs::signatoryAdd, record.signatory.name, [&](storage::UnitOfWork& work) -> Status {
            if (work.offices().codeOf(record.issuer).isEmpty())
                return gone;
            if (const Status refused = refuse(checkSignatory(record)); !refused)
                return refused;
            added = work.offices().addSignatory(
                record.issuer, record.signatory, record.from, record.to);
            return Done{};
        });
    if (!kept)
        return kept.error();
    return added;
}

Status OfficeKeeping::changeSignatory(const SignatoryRecord& record)
{
    return write(
        verbs::signatoryChange, record.signatory.name, [&](storage::UnitOfWork& work) -> Status {
            const auto standing =
                findRow(work, &OfficeHistory::signatories, &SignatoryRecord::id, record.id);
            if (!standing)
                return standing.error();
            if (const Status refused = refuse(checkSignatory(record)); !refused)
                return refused;
            work.offices().updateSignatory(record);
            return Done{};
        });
}

Status OfficeKeeping::endSignatory(SignatoryId id, QDate lastDay)
{
    const auto standing =
        readValue<SignatoryRecord>(m_session, [&](const storage::UnitOfWork& work) {
            return findRow(work, &OfficeHistory::signatories, &SignatoryRecord::id, id);
        });
    if (!standing)
        return standing.error();
    SignatoryRecord ended = *standing;
    ended.to = lastDay;
    return changeSignatory(ended);
}

Status OfficeKeeping::removeSignatory(SignatoryId id)
{
    const auto standing =
        readValue<SignatoryRecord>(m_session, [&](const storage::UnitOfWork& work) {
            return findRow(work, &OfficeHistory::signatories, &SignatoryRecord::id, id);
        });
    if (!standing)
        return standing.error();
    return write(
        verbs::signatoryRemove, standing->signatory.name, [&](storage::UnitOfWork& work) -> Status {
            work.offices().removeSignatory(id);
            return Done{};
        });
}

} // namespace sosh
