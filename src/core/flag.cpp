// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flag.h"

#include "core/enumnames.h"

namespace sosh {
using namespace Qt::StringLiterals;
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

QString doubtedIn(const UnitReturn& value, const QString& measure)
{
    QStringList said;
    if (measure.isEmpty())
        said += returnStateName(value.state);
    for (auto each = value.figures.cbegin(); each != value.figures.cend(); ++each)
        if (measure.isEmpty() || each.key() == measure)
            said += u"%1=%2%3"_s.arg(each.key(), each->approximate ? u"~"_s : QString())
                        .arg(each->value);
    return said.join(u';');
}

bool Flag::isAnswered(const UnitReturn& standing) const
{
    const bool again =
        standing.receivedOn.isValid() && receivedOn.isValid() && standing.receivedOn > receivedOn;
    return standing.revision > revision && (again || doubtedIn(standing, measure) != doubted);
}

} // namespace sosh
