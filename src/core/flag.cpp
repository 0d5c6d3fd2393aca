// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flag.h"

#include "core/enumnames.h"

namespace sosh {
namespace {

constexpr std::array kindNames{
    EnumName<FlagKind>{FlagKind::FollowUp, u"follow_up"},
    EnumName<FlagKind>{FlagKind::Recheck, u"recheck"},
};

} // namespace

QString flagKindName(FlagKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<FlagKind> flagKindFrom(QStringView name)
{
    return valueIn(kindNames, name);
}

} // namespace sosh
