// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unit.h"

#include <optional>
#include <utility>
#include <vector>

namespace sosh::storage {

namespace sql {
class Connection;
}

class UnitRepository
{
public:
    explicit UnitRepository(sql::Connection& connection);

    /// Adds the unit with its name, kind, parent and head-count valid from `unit.from`. `unit.id` is ignored.
    UnitId add(const Unit& unit);
    /// The present name ends the day before; old rounds keep what they froze.
    void rename(UnitId unit, const QString& name, const QString& shortName, QDate from);

    /// Every unit that lives on that day, as it is on that day, in the office's order.
    std::vector<Unit> validOn(QDate day) const;
    std::optional<UnitId> byCode(const QString& code) const;
    /// Of every unit, living or not: the newest name.
    std::vector<std::pair<UnitId, QString>> names() const;
    int count() const;

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
