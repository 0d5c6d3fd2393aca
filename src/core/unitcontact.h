// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>

namespace sosh {

/// Whom a unit is reached through. At most one a unit; all empty is none.
struct UnitContact
{
    UnitId unit;
    QString contact; ///< đầu mối báo cáo: name and position
    QString phone;
    QString committeeMember; ///< cấp uỷ viên phụ trách
    bool isEmpty() const
    {
        return contact.isEmpty() && phone.isEmpty() && committeeMember.isEmpty();
    }
    friend bool operator==(const UnitContact&, const UnitContact&) = default;
};

} // namespace sosh
