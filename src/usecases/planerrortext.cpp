// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/errortext.h"

namespace sosh {
using namespace Qt::StringLiterals;

QString ErrorText::planRefusal(const Error& error)
{
    const auto text = [&](int index) {
        const QVariant value = error.args.value(index);
        return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u", "_s)
                                                        : value.toString();
    };
    switch (error.code) {
    case ErrorCode::PlanFaulty:
        return text(0);
    case ErrorCode::CampaignInUse:
        return tr("Campaign %1 cannot be removed: rounds of it were opened (%2). It stays in the "
                  "register.")
            .arg(text(0), text(1));
    case ErrorCode::CampaignHasFacts:
        return tr("Campaign %1 cannot be removed: activities or commendations stand in it. Remove "
                  "those first.")
            .arg(text(0));
    case ErrorCode::CampaignCodeFixed:
        return tr(
            "The code of campaign %1 stays: a round was opened, and files that were sent bear "
            "the code.")
            .arg(text(0));
    case ErrorCode::RoundNotNew:
        return tr("%1 was opened once and cannot be removed.").arg(text(0));
    case ErrorCode::RoundPartFixed:
        return tr("%1 is receiving returns. Only its name and its due dates can be changed.")
            .arg(text(0));
    case ErrorCode::RosterUnitUnknown:
        return tr("Unit “%1” is not on the list of units that must report in %2.")
            .arg(text(0), text(1));
    case ErrorCode::RosterUnitThere:
        return tr("%1 is on the list of %2 already.").arg(text(0), text(1));
    case ErrorCode::RosterUnitRemoved:
        return tr("%1 was taken off the list. Put it back on the list instead.").arg(text(0));
    case ErrorCode::RosterRelative:
        return tr("%1 cannot be on the list together with %2: one is under the other, and its "
                  "figures would count twice.")
            .arg(text(0), text(1));
    case ErrorCode::RosterHasReturn:
        return tr("%1 has reported. Take its report back first.").arg(text(0));
    case ErrorCode::RosterHasDraft:
        return tr("The row of %1 is still being entered. Discard it first.").arg(text(0));
    case ErrorCode::RosterIsHost:
        return tr("%1 stays on the list: other units held it jointly with it (%2). Change their "
                  "reports first.")
            .arg(text(0), text(1));
    default:
        return {};
    }
}

} // namespace sosh
