// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/officerepository.h"

#include "storage/sql/statement.h"

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

const QStringView committeeName = u"committee";
const QStringView staffBodyName = u"staff_body";

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

void OfficeRepository::addRecord(IssuerId issuer, const Office& office)
{
    const QStringView speaker =
        office.speaker == Speaker::Committee ? committeeName : staffBodyName;
    const auto profile =
        office.formatProfile.isEmpty() ? std::nullopt : std::optional(office.formatProfile);
    sql::Statement(m_connection,
        u"INSERT INTO issuer_record (issuer_id, speaker, superior_line, name_line, body_code, "
        u"committee,"
        " speaker_name, organization, place, archive, format_profile, valid_from, valid_to)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(issuer, speaker.toString(), office.superiorLine, office.nameLine, office.bodyCode,
            office.committee, office.speakerName, office.organization, office.place, office.archive,
            profile, office.validFrom, office.validTo);
}

void OfficeRepository::addSignatory(
    IssuerId issuer, const Signatory& signatory, QDate from, QDate to)
{
    sql::Statement(m_connection,
        u"INSERT INTO signatory (issuer_id, authority, position, name, valid_from, valid_to)"
        " VALUES (?, ?, ?, ?, ?, ?)"_s)
        .run(issuer, signatory.authority, signatory.position, signatory.name, from, to);
}

std::optional<IssuerId> OfficeRepository::byCode(const QString& code) const
{
    sql::Statement row(m_connection, u"SELECT id FROM issuer WHERE code = ?"_s);
    return row.bind(code).step() ? std::optional(row.id<IssuerId>(0)) : std::nullopt;
}

QString OfficeRepository::codeOf(IssuerId issuer) const
{
    sql::Statement row(m_connection, u"SELECT code FROM issuer WHERE id = ?"_s);
    return row.bind(issuer).step() ? row.text(0) : QString();
}

std::vector<QString> OfficeRepository::codes() const
{
    std::vector<QString> codes;
    sql::Statement rows(m_connection, u"SELECT code FROM issuer ORDER BY id"_s);
    while (rows.step())
        codes.push_back(rows.text(0));
    return codes;
}

std::optional<Office> OfficeRepository::officeOn(IssuerId issuer, QDate day) const
{
    sql::Statement row(m_connection,
        u"SELECT i.code, r.speaker, r.superior_line, r.name_line, r.body_code, r.committee, "
        u"r.speaker_name,"
        " r.organization, r.place, r.archive, r.format_profile, r.valid_from, r.valid_to"
        " FROM issuer_record AS r JOIN issuer AS i ON i.id = r.issuer_id WHERE r.issuer_id = ?"
        " AND coalesce(r.valid_from, '') <= ? AND coalesce(r.valid_to, '9999-12-31') >= ?"
        " ORDER BY r.valid_from DESC, r.id DESC LIMIT 1"_s);
    if (!row.bind(issuer, day, day).step())
        return std::nullopt;
    Office office;
    office.issuer = issuer;
    office.code = row.text(0);
    office.speaker = row.text(1) == staffBodyName ? Speaker::StaffBody : Speaker::Committee;
    office.superiorLine = row.text(2);
    office.nameLine = row.text(3);
    office.bodyCode = row.text(4);
    office.committee = row.text(5);
    office.speakerName = row.text(6);
    office.organization = row.text(7);
    office.place = row.text(8);
    office.archive = row.text(9);
    office.formatProfile = row.text(10);
    office.validFrom = row.day(11);
    office.validTo = row.day(12);
    return office;
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
