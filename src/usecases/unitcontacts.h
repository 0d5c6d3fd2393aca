// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/unitcontact.h"

#include <vector>

namespace sosh {

class RegisterSession;

/// Whom the units are reached through: đầu mối báo cáo, điện thoại, cấp uỷ viên phụ trách.
class UnitContacts
{
public:
    explicit UnitContacts(RegisterSession& session);

    Result<std::vector<UnitContact>> all() const; ///< of the units that have one
    Result<UnitContact> ofUnit(const QString& unitCode) const; ///< empty when there is none
    /// Replaces the contact of the unit (`contact.unit` is ignored); an empty one removes it. One act; none when nothing changes.
    /// Errors: UnitUnknown.
    Status set(const QString& unitCode, UnitContact contact);

private:
    RegisterSession& m_session;
};

} // namespace sosh
