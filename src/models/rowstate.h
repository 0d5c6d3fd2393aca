// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roundsheet.h"
#include "models/modelroles.h"

#include <QCoreApplication>
#include <QString>

namespace sosh {

/// How a row of a round stands on screen: the states of a return, and a draft where nothing is confirmed.
enum class RowState
{
    Reported,
    Draft,
    Joint,
    Nil,
    Missing,
    Exempt
};

inline constexpr RowState rowStates[] = {RowState::Reported, RowState::Draft, RowState::Joint,
    RowState::Nil, RowState::Missing, RowState::Exempt};

/// Sign, colour and words of a state: never the colour alone.
class RowStateText
{
    Q_DECLARE_TR_FUNCTIONS(RowStateText)

public:
    static QString sign(RowState state); ///< ● ◐ ⊕ ✕ ○ –
    static QString name(RowState state);
    static Tone tone(RowState state);
};

RowState rowStateOf(ReturnState confirmed, bool hasDraft);
RowState rowStateOf(const RoundSheet::Row& row);

} // namespace sosh
