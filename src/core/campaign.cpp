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

} // namespace sosh
