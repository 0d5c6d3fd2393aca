// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowstate.h"

#include "usecases/errortext.h"

namespace sosh {
using namespace Qt::StringLiterals;

QString RowStateText::sign(RowState state)
{
    switch (state) {
    case RowState::Reported:
        return u"●"_s;
    case RowState::Draft:
        return u"◐"_s;
    case RowState::Joint:
        return u"⊕"_s;
    case RowState::Nil:
        return u"✕"_s;
    case RowState::Missing:
        return u"○"_s;
    case RowState::Exempt:
        return u"–"_s;
    }
    Q_UNREACHABLE();
}

QString RowStateText::name(RowState state)
{
    switch (state) {
    case RowState::Reported:
        return ErrorText::stateName(ReturnState::Reported);
    case RowState::Draft:
        return tr("Being entered");
    case RowState::Joint:
        return ErrorText::stateName(ReturnState::Joint);
    case RowState::Nil:
        return ErrorText::stateName(ReturnState::Nil);
    case RowState::Missing:
        return ErrorText::stateName(ReturnState::Missing);
    case RowState::Exempt:
        return ErrorText::stateName(ReturnState::Exempt);
    }
    Q_UNREACHABLE();
}

Tone RowStateText::tone(RowState state)
{
    switch (state) {
    case RowState::Reported:
        return Tone::Reported;
    case RowState::Draft:
        return Tone::Draft;
    case RowState::Joint:
        return Tone::Joint;
    case RowState::Nil:
        return Tone::Nil;
    case RowState::Missing:
        return Tone::Missing;
    case RowState::Exempt:
        return Tone::Exempt;
    }
    Q_UNREACHABLE();
}

RowState rowStateOf(const RoundSheet::Row& row)
{
    return rowStateOf(row.current.state, row.hasDraft);
}

RowState rowStateOf(ReturnState confirmed, bool hasDraft)
{
    switch (confirmed) {
    case ReturnState::Reported:
        return RowState::Reported;
    case ReturnState::Joint:
        return RowState::Joint;
    case ReturnState::Nil:
        return RowState::Nil;
    case ReturnState::Exempt:
        return RowState::Exempt;
    case ReturnState::Missing:
        break;
    }
    return hasDraft ? RowState::Draft : RowState::Missing;
}

} // namespace sosh
