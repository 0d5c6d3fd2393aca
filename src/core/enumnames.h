// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace sosh {

/// The contract's spelling of an enumeration, both ways, from one table.
template <class Enum>
struct EnumName
{
    Enum value;
    QStringView name;
};

template <class Enum, std::size_t n>
QString nameIn(const std::array<EnumName<Enum>, n>& table, Enum value)
{
    for (const EnumName<Enum>& entry : table)
        if (entry.value == value)
            return entry.name.toString();
    Q_UNREACHABLE();
}

template <class Enum, std::size_t n>
std::optional<Enum> valueIn(const std::array<EnumName<Enum>, n>& table, QStringView name)
{
    for (const EnumName<Enum>& entry : table)
        if (entry.name == name)
            return entry.value;
    return std::nullopt;
}

} // namespace sosh
