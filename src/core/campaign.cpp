// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign.h"

#include "core/enumnames.h"

namespace sosh {
namespace {

constexpr std::array stateNames{
    EnumName<RoundState>{RoundState::Draft, u"draft"},
    EnumName<RoundState>{RoundState::Open, u"open"},
    EnumName<RoundState>{RoundState::Closed, u"closed"},
    EnumName<RoundState>{RoundState::Sealed, u"sealed"},
};

constexpr std::array denominatorNames{
    EnumName<Denominator>{Denominator::Expected, u"expected"},
    EnumName<Denominator>{Denominator::Total, u"total"},
    EnumName<Denominator>{Denominator::Both, u"both"},
};

constexpr std::array entryLevelNames{
    EnumName<EntryLevel>{EntryLevel::Direct, u"direct"},
    EnumName<EntryLevel>{EntryLevel::Lowest, u"lowest"},
};

} // namespace

QString roundStateName(RoundState state)
{
    return nameIn(stateNames, state);
}
std::optional<RoundState> roundStateFrom(QStringView name)
{
    return valueIn(stateNames, name);
}
QString denominatorName(Denominator denominator)
{
    return nameIn(denominatorNames, denominator);
}
std::optional<Denominator> denominatorFrom(QStringView name)
{
    return valueIn(denominatorNames, name);
}
QString entryLevelName(EntryLevel level)
{
    return nameIn(entryLevelNames, level);
}
std::optional<EntryLevel> entryLevelFrom(QStringView name)
{
    return valueIn(entryLevelNames, name);
}

std::optional<int> Round::dueGapDays() const
{
    if (!due.isValid() || !superiorDue.isValid())
        return std::nullopt;
    return static_cast<int>(due.daysTo(superiorDue));
}

} // namespace sosh
