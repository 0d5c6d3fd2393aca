// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unitreturn.h"

#include "core/enumnames.h"

#include <tuple>

namespace sosh {
namespace {

constexpr std::array stateNames{
    EnumName<ReturnState>{ReturnState::Missing, u"missing"},
    EnumName<ReturnState>{ReturnState::Reported, u"reported"},
    EnumName<ReturnState>{ReturnState::Joint, u"joint"},
    EnumName<ReturnState>{ReturnState::Nil, u"nil"},
    EnumName<ReturnState>{ReturnState::Exempt, u"exempt"},
};

} // namespace

QString returnStateName(ReturnState state)
{
    return nameIn(stateNames, state);
}
std::optional<ReturnState> returnStateFrom(QStringView name)
{
    return valueIn(stateNames, name);
}

std::optional<qint64> UnitReturn::figure(QStringView code) const
{
    const auto found = figures.constFind(code.toString());
    return found == figures.cend() ? std::nullopt : std::optional(found->value);
}

bool UnitReturn::saysTheSame(const UnitReturn& other) const
{
    const auto said = [](const UnitReturn& r) {
        return std::tie(r.unit, r.state, r.host, r.reason, r.firstDay, r.lastDay, r.studyForms,
            r.attendanceMode, r.receivedVia, r.receivedOn, r.unitDocument, r.note, r.goodPractice,
            r.difficulty, r.proposal, r.reporter, r.figures);
    };
    return said(*this) == said(other);
}

void UnitReturn::keepTextsOf(const UnitReturn& standing)
{
    for (QString UnitReturn::*text : {&UnitReturn::goodPractice, &UnitReturn::difficulty,
             &UnitReturn::proposal, &UnitReturn::reporter})
        if ((this->*text).isEmpty())
            this->*text = standing.*text;
}

} // namespace sosh
