// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>

namespace sosh {

/// Largest figure one cell may hold. A sum over ten million rows stays inside 64 bits, so sums cannot overflow.
inline constexpr qint64 maxFigure = 999'999'999;

/// A whole number that knows what it counts; persons and attendances are never added to each other.
template <class Tag>
class Quantity
{
public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(qint64 value)
        : m_value(value)
    {
    }
    constexpr qint64 value() const { return m_value; }
    friend constexpr auto operator<=>(Quantity, Quantity) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b)
    {
        return Quantity(a.m_value + b.m_value);
    }
    friend constexpr Quantity operator-(Quantity a, Quantity b)
    {
        return Quantity(a.m_value - b.m_value);
    }

private:
    qint64 m_value = 0;
};

using Persons = Quantity<struct PersonsTag>;
using Attendances = Quantity<struct AttendancesTag>;

/// Hundredths of a percent: 9231 is 92,31 %.
class BasisPoints
{
public:
    constexpr BasisPoints() = default;
    constexpr explicit BasisPoints(int value)
        : m_value(value)
    {
    }
    constexpr int value() const { return m_value; }
    friend constexpr auto operator<=>(BasisPoints, BasisPoints) = default;

private:
    int m_value = 0;
};

/// 10000·part/whole, half up; nothing when whole is zero or less, or part is negative.
std::optional<BasisPoints> rateOf(Persons part, Persons whole);
/// The same for a share of units or cells.
std::optional<BasisPoints> shareOf(qint64 part, qint64 whole);

/// "Trên N": the value cut to tens below 10 000, hundreds below 100 000, thousands above.
/// Invariant: result <= value.
qint64 roundedDown(qint64 value);

} // namespace sosh
