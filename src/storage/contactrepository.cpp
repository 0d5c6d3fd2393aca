// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contactrepository.h"

#include "storage/sql/statement.h"

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

UnitContact contactOf(const sql::Statement& row)
{
    return {row.id<UnitId>(0), row.text(1), row.text(2), row.text(3)};
}

} // namespace

ContactRepository::ContactRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

void ContactRepository::set(const UnitContact& contact)
{
    if (contact.isEmpty()) {
        sql::Statement(m_connection, u"DELETE FROM unit_contact WHERE unit_id = ?"_s)
            .run(contact.unit);
        return;
    }
    sql::Statement(m_connection,
        u"INSERT INTO unit_contact (unit_id, contact, phone, committee_member) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (unit_id) DO UPDATE SET contact = excluded.contact, phone = excluded.phone,"
        " committee_member = excluded.committee_member"_s)
        .run(contact.unit, contact.contact, contact.phone, contact.committeeMember);
}

UnitContact ContactRepository::ofUnit(UnitId unit) const
{
    sql::Statement row(m_connection,
        u"SELECT unit_id, contact, phone, committee_member FROM unit_contact WHERE unit_id = ?"_s);
    return row.bind(unit).step() ? contactOf(row) : UnitContact{unit, {}, {}, {}};
}

std::vector<UnitContact> ContactRepository::all() const
{
    std::vector<UnitContact> contacts;
    sql::Statement rows(m_connection,
        u"SELECT c.unit_id, c.contact, c.phone, c.committee_member FROM unit_contact AS c"
        " JOIN unit AS u ON u.id = c.unit_id ORDER BY u.sort_no, u.id"_s);
    while (rows.step())
        contacts.push_back(contactOf(rows));
    return contacts;
}

} // namespace sosh::storage
