// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace sosh {

/// Row identity. No conversion either way: an id of a unit never passes for one of a round.
template <class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }
    constexpr bool isValid() const { return m_value > 0; }
    constexpr qint64 value() const { return m_value; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using ActId = Id<struct ActTag>;
using BatchId = Id<struct BatchTag>;
using CampaignId = Id<struct CampaignTag>;
using DocumentId = Id<struct DocumentTag>;
using FlagId = Id<struct FlagTag>;
using IssuedReportId = Id<struct IssuedReportTag>;
using IssuerId = Id<struct IssuerTag>;
using MeasureId = Id<struct MeasureTag>;
using ReminderId = Id<struct ReminderTag>;
using ReturnId = Id<struct ReturnTag>;
using RoundId = Id<struct RoundTag>;
using UnitId = Id<struct UnitTag>;

} // namespace sosh
