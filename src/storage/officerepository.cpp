// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/officerepository.h"

#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

const QStringView committeeName = u"committee";
const QStringView staffBodyName = u"staff_body";

QString nameOf(Speaker speaker)
{
    return (speaker == Speaker::Committee ? committeeName : staffBodyName).toString();
}

const QString selectOffice =
    u"SELECT r.issuer_id, i.code, r.speaker, r.superior_line, r.name_line, r.body_code, "
    u"r.committee,"
    " r.speaker_name, r.organization, r.place, r.archive, r.format_profile, r.valid_from,"
    " r.valid_to, r.id, r.office_kind, r.asking_verb, r.recipients,"
    " r.contact_line"
    " FROM issuer_record AS r JOIN issuer AS i ON i.id = r.issuer_id WHERE r.issuer_id = ?"_s;

Office officeOf(const sql::Statement& row)
{
    Office office;
    office.issuer = row.id<IssuerId>(0);
    office.code = row.text(1);
    office.speaker = row.text(2) == staffBodyName ? Speaker::StaffBody : Speaker::Committee;
    office.superiorLine = row.text(3);
    office.nameLine = row.text(4);
    office.bodyCode = row.text(5);
    office.committee = row.text(6);
    office.speakerName = row.text(7);
    office.organization = row.text(8);
    office.place = row.text(9);
    office.archive = row.text(10);
    office.formatProfile = row.text(11);
    office.validFrom = row.day(12);
    office.validTo = row.day(13);
    office.record = row.id<OfficeRecordId>(14);
    office.officeKind = row.text(15);
    office.askingVerb = row.text(16);
    office.recipients = row.text(17).split(u'\n', Qt::SkipEmptyParts);
    office.contactLine = row.text(18);
    return office;
}

std::optional<QString> profileOf(const Office& office)
{
    return office.formatProfile.isEmpty() ? std::nullopt : std::optional(office.formatProfile);
}

const QString selectTerm =
    u"SELECT id, issuer_id, name, first_day, last_day, basis FROM term WHERE issuer_id = ?"_s;

Term termOf(const sql::Statement& row)
{
    return {
        row.id<TermId>(0), row.id<IssuerId>(1), row.text(2), row.day(3), row.day(4), row.text(5)};
}

void requireOne(const sql::Statement& changed, qint64 row)
{
    if (changed.rowsAffected() != 1)
        throw sql::Failure(ErrorCode::Stale, {row});
}

void removeRow(sql::Connection& connection, const QString& table, qint64 row)
{
    sql::Statement remove(connection, u"DELETE FROM %1 WHERE id = ?"_s.arg(table));
    remove.run(row);
    requireOne(remove, row);
}

} // namespace

OfficeRepository::OfficeRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

IssuerId OfficeRepository::addIssuer(const QString& code)
{
    return IssuerId(
        sql::Statement(m_connection, u"INSERT INTO issuer (code) VALUES (?)"_s).insert(code));
}

std::optional<IssuerId> OfficeRepository::byCode(const QString& code) const
{
    sql::Statement row(m_connection, u"SELECT id FROM issuer WHERE code = ?"_s);
    return row.bind(code).step() ? std::optional(row.id<IssuerId>(0)) : std::nullopt;
}

std::vector<QString> OfficeRepository::codes() const
{
    std::vector<QString> codes;
    sql::Statement rows(m_connection, u"SELECT code FROM issuer ORDER BY id"_s);
    while (rows.step())
        codes.push_back(rows.text(0));
    return codes;
}

QString OfficeRepository::codeOf(IssuerId issuer) const
{
    sql::Statement row(m_connection, u"SELECT code FROM issuer WHERE id = ?"_s);
    return row.bind(issuer).step() ? row.text(0) : QString();
}

OfficeRecordId OfficeRepository::addRecord(IssuerId issuer, const Office& office)
{
    return OfficeRecordId(
        sql::Statement(m_connection,
            u"INSERT INTO issuer_record (issuer_id, speaker, superior_line, name_line, body_code,"
            " committee, speaker_name, organization, place, archive, format_profile, valid_from,"
            " valid_to, office_kind, asking_verb, recipients, contact_line)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .insert(issuer, nameOf(office.speaker), office.superiorLine, office.nameLine,
                office.bodyCode, office.committee, office.speakerName, office.organization,
                office.place, office.archive, profileOf(office), office.validFrom, office.validTo,
                office.officeKind, office.askingVerb, office.recipients.join(u'\n'),
                office.contactLine));
}

void OfficeRepository::updateRecord(const Office& office)
{
    sql::Statement update(m_connection,
        u"UPDATE issuer_record SET speaker = ?, superior_line = ?, name_line = ?, body_code = ?,"
        " committee = ?, speaker_name = ?, organization = ?, place = ?, archive = ?,"
        " format_profile = ?, valid_from = ?, valid_to = ?, office_kind = ?, asking_verb = ?,"
        " recipients = ?, contact_line = ? WHERE id = ?"_s);
    update.run(nameOf(office.speaker), office.superiorLine, office.nameLine, office.bodyCode,
        office.committee, office.speakerName, office.organization, office.place, office.archive,
        profileOf(office), office.validFrom, office.validTo, office.officeKind, office.askingVerb,
        office.recipients.join(u'\n'), office.contactLine, office.record);
    requireOne(update, office.record.value());
}

void OfficeRepository::removeRecord(OfficeRecordId record)
{
    removeRow(m_connection, u"issuer_record"_s, record.value());
}

std::vector<Office> OfficeRepository::records(IssuerId issuer) const
{
    std::vector<Office> records;
    sql::Statement rows(m_connection, selectOffice + u" ORDER BY r.valid_from, r.id"_s);
    rows.bind(issuer);
    while (rows.step())
        records.push_back(officeOf(rows));
    return records;
}

std::optional<Office> OfficeRepository::officeOn(IssuerId issuer, QDate day) const
{
    sql::Statement row(m_connection,
        selectOffice
            + u" AND coalesce(r.valid_from, '') <= ? AND coalesce(r.valid_to, '9999-12-31') >= ?"
              " ORDER BY r.valid_from DESC, r.id DESC LIMIT 1"_s);
    return row.bind(issuer, day, day).step() ? std::optional(officeOf(row)) : std::nullopt;
}

TermId OfficeRepository::addTerm(const Term& term)
{
    return TermId(sql::Statement(m_connection,
        u"INSERT INTO term (issuer_id, name, first_day, last_day, basis) VALUES (?, ?, ?, ?, ?)"_s)
                      .insert(term.issuer, term.name, term.first, term.last, term.basis));
}

void OfficeRepository::updateTerm(const Term& term)
{
    sql::Statement update(m_connection,
        u"UPDATE term SET name = ?, first_day = ?, last_day = ?, basis = ? WHERE id = ?"_s);
    update.run(term.name, term.first, term.last, term.basis, term.id);
    requireOne(update, term.id.value());
}

void OfficeRepository::removeTerm(TermId term)
{
    removeRow(m_connection, u"term"_s, term.value());
}

std::vector<Term> OfficeRepository::terms(IssuerId issuer) const
{
    std::vector<Term> terms;
    sql::Statement rows(m_connection, selectTerm + u" ORDER BY first_day, id"_s);
    rows.bind(issuer);
    while (rows.step())
        terms.push_back(termOf(rows));
    return terms;
}

std::optional<Term> OfficeRepository::termOn(IssuerId issuer, QDate day) const
{
    sql::Statement row(m_connection,
        selectTerm
            + u" AND first_day <= ? AND coalesce(last_day, '9999-12-31') >= ?"
              " ORDER BY first_day DESC, id DESC LIMIT 1"_s);
    return row.bind(issuer, day, day).step() ? std::optional(termOf(row)) : std::nullopt;
}

SignatoryId OfficeRepository::addSignatory(
    IssuerId issuer, const Signatory& signatory, QDate from, QDate to)
{
    return SignatoryId(
        sql::Statement(m_connection,
            u"INSERT INTO signatory (issuer_id, authority, position, name, valid_from, valid_to)"
            " VALUES (?, ?, ?, ?, ?, ?)"_s)
            .insert(issuer, signatory.authority, signatory.position, signatory.name, from, to));
}

void OfficeRepository::updateSignatory(const SignatoryRecord& record)
{
    sql::Statement update(m_connection,
        u"UPDATE signatory SET authority = ?, position = ?, name = ?, valid_from = ?, valid_to = ?"
        " WHERE id = ?"_s);
    update.run(record.signatory.authority, record.signatory.position, record.signatory.name,
        record.from, record.to, record.id);
    requireOne(update, record.id.value());
}

void OfficeRepository::removeSignatory(SignatoryId signatory)
{
    removeRow(m_connection, u"signatory"_s, signatory.value());
}

std::vector<SignatoryRecord> OfficeRepository::signatories(IssuerId issuer) const
{
    std::vector<SignatoryRecord> records;
    sql::Statement rows(m_connection,
        u"SELECT id, issuer_id, authority, position, name, valid_from, valid_to FROM signatory"
        " WHERE issuer_id = ? ORDER BY valid_from, id"_s);
    rows.bind(issuer);
    while (rows.step())
        records.push_back({rows.id<SignatoryId>(0), rows.id<IssuerId>(1),
            {rows.text(2), rows.text(3), rows.text(4)}, rows.day(5), rows.day(6)});
    return records;
}

std::optional<Signatory> OfficeRepository::signatoryOn(IssuerId issuer, QDate day) const
{
    sql::Statement row(m_connection,
        u"SELECT authority, position, name FROM signatory WHERE issuer_id = ?"
        " AND coalesce(valid_from, '') <= ? AND coalesce(valid_to, '9999-12-31') >= ?"
        " ORDER BY valid_from DESC, id DESC LIMIT 1"_s);
    if (!row.bind(issuer, day, day).step())
        return std::nullopt;
    return Signatory{row.text(0), row.text(1), row.text(2)};
}

} // namespace sosh::storage
