// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/unitcontacts.h"

#include "core/act.h"
#include "storage/contactrepository.h"
#include "storage/unitrepository.h"
#include "usecases/readvalue.h"

namespace sosh {
namespace {

Result<UnitId> unitByCode(const storage::UnitOfWork& work, const QString& code)
{
    if (const auto unit = work.units().byCode(code))
        return *unit;
    return Error{ErrorCode::UnitUnknown, {code}, {}};
}

} // namespace

UnitContacts::UnitContacts(RegisterSession& session)
    : m_session(session)
{
}

Result<std::vector<UnitContact>> UnitContacts::all() const
{
    return readValue<std::vector<UnitContact>>(
        m_session, [](const storage::UnitOfWork& work) -> Result<std::vector<UnitContact>> {
            return work.contacts().all();
        });
}

Result<UnitContact> UnitContacts::ofUnit(const QString& unitCode) const
{
    return readValue<UnitContact>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<UnitContact> {
            const auto unit = unitByCode(work, unitCode);
            if (!unit)
                return unit.error();
            return work.contacts().ofUnit(*unit);
        });
}

Status UnitContacts::set(const QString& unitCode, UnitContact contact)
{
    const auto written = m_session.store().write(
        m_session.act(verbs::contactSet, unitCode), [&](storage::UnitOfWork& work) -> Status {
            const auto unit = unitByCode(work, unitCode);
            if (!unit)
                return unit.error();
            contact.unit = *unit;
            work.contacts().set(contact);
            return Done{};
        });
    if (!written)
        return written.error();
    return Done{};
}

} // namespace sosh
