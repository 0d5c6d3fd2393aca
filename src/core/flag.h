// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unitreturn.h"

#include <QDate>
#include <QString>

#include <optional>

namespace sosh {

enum class FlagKind
{
    FollowUp, ///< the clerk's own: xem lại
    Recheck ///< the unit is asked: đề nghị kiểm tra lại
};
QString flagKindName(FlagKind kind); ///< "follow_up", "recheck"
std::optional<FlagKind> flagKindFrom(QStringView name);

/// What the return says there, typed or confirmed: the figure, or all figures when `measure` is empty. To be compared only.
QString doubtedIn(const UnitReturn& value, const QString& measure);

/// A figure, or a whole return, to look at again. It is no state: the figure stands until a new one comes.
struct Flag
{
    FlagId id;
    UnitId unit;
    QString measure; ///< code; empty: the whole return
    FlagKind kind = FlagKind::FollowUp;
    QString text; ///< what is doubted
    int revision = 0; ///< that stood when it was raised; 0: none
    QDate raisedOn;
    QString raisedBy;
    QDate settledOn; ///< invalid: open
    QString doubted = {}; ///< as doubtedIn gave it when it was raised
    QDate receivedOn = {}; ///< what is received later is newer

    bool isOpen() const { return !settledOn.isValid(); }
    /// The unit sent something newer since: another figure, or the same one again. Confirming what was doubted is no answer.
    bool isAnswered(const UnitReturn& standing) const;
};

} // namespace sosh
