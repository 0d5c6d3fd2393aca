// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/issuetext.h"

namespace sosh {
using namespace Qt::StringLiterals;

QString IssueText::unitProblem(const Issue& issue)
{
    switch (issue.code) {
    case IssueCode::UnitCodeMissing:
        return tr("The unit has no code. Give it one.");
    case IssueCode::UnitCodeUsed:
        return tr("The code “%1” is that of %2. Choose another.")
            .arg(argument(issue, 0), argument(issue, 1));
    case IssueCode::UnitNameMissing:
        return tr("The unit has no name. Enter it.");
    case IssueCode::UnitKindMissing:
        return tr("The kind of the unit is not chosen. Choose it.");
    case IssueCode::UnitNamedTwice:
        return tr("%1 is chosen twice. Choose it once.").arg(argument(issue, 0));
    case IssueCode::UnitUnchanged:
        return tr("%1 is so already; nothing would change.").arg(argument(issue, 0));
    case IssueCode::UnitUnderItself:
        return tr("%1 would stand below itself. Choose another superior unit.")
            .arg(argument(issue, 0));
    case IssueCode::ParentUnknown:
        return tr("The superior unit “%1” is neither in the register nor among the good rows of "
                  "the file. Check its code.")
            .arg(argument(issue, 0));
    case IssueCode::MergedIntoItself:
        return tr("%1 cannot take itself in. Choose another successor.").arg(argument(issue, 0));
    case IssueCode::ChildrenRemain:
        return tr("%1 still has units below it: %2. Say where each of them goes.")
            .arg(argument(issue, 0), argument(issue, 1));
    case IssueCode::SuccessorsMissing:
        return tr("The number of successors is not right; %n at least.", nullptr,
            issue.args.value(0).toInt());
    case IssueCode::NearName:
        return tr("The name “%1” is that of %2, or nearly so. Check that it is another unit.")
            .arg(argument(issue, 0), argument(issue, 1));
    default:
        return {};
    }
}

QString IssueText::unitTime(const Issue& issue)
{
    switch (issue.code) {
    case IssueCode::UnitNotLiving:
        return tr("%1 does not exist on %2. Choose another day or another unit.")
            .arg(argument(issue, 0), argument(issue, 1));
    case IssueCode::ParentNotLiving:
        return tr("The superior unit %1 does not exist on %2. Choose another one.")
            .arg(argument(issue, 0), argument(issue, 1));
    case IssueCode::ClosedBeforeOpened:
        return tr("%1 exists only since %2 and cannot have ended before. Choose a later day.")
            .arg(argument(issue, 0), argument(issue, 1));
    case IssueCode::LaterRecord:
        return tr("Something about %1 is recorded for %2 already. Undo that first, or choose a "
                  "later day.")
            .arg(argument(issue, 0), argument(issue, 1));
    case IssueCode::EffectiveDayMissing:
        return tr("The day it takes effect is missing. Enter it.");
    case IssueCode::DecisionAfterEffect:
        return tr("The decision of %1 is later than the day it takes effect (%2). Check both.")
            .arg(argument(issue, 0), argument(issue, 1));
    default:
        return {};
    }
}

} // namespace sosh
