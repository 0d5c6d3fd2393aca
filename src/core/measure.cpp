// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure.h"

#include "core/enumnames.h"
#include "core/unit.h"

namespace sosh {
namespace {

constexpr std::array kindNames{
    EnumName<MeasureKind>{MeasureKind::Persons, u"persons"},
    EnumName<MeasureKind>{MeasureKind::Attendances, u"attendances"},
    EnumName<MeasureKind>{MeasureKind::Count, u"count"},
    EnumName<MeasureKind>{MeasureKind::Papers, u"papers"},
    EnumName<MeasureKind>{MeasureKind::Cells, u"cells"},
};

} // namespace

QString measureKindName(MeasureKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<MeasureKind> measureKindFrom(QStringView name)
{
    return valueIn(kindNames, name);
}

bool Measure::isRequiredOf(QStringView unitKind) const
{
    if (!required)
        return false;
    return requiredKinds.isEmpty() ? !isNonParty(unitKind) : requiredKinds.contains(unitKind);
}

bool addsOverRounds(MeasureKind kind)
{
    return kind == MeasureKind::Attendances || kind == MeasureKind::Count
        || kind == MeasureKind::Papers;
}

} // namespace sosh
