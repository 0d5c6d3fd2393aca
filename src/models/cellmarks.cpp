// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cellmarks.h"

#include "core/vinumber.h"
#include "usecases/issuetext.h"

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

bool shows(const ReturnDraft& draft, int row, const Flag& flag)
{
    return flag.unit == draft.row(row).entry.unit
        && !(flag.kind == FlagKind::Recheck && flag.isAnswered(draft.row(row).confirmed));
}

/// What was said about that place, of what the row shows.
std::vector<AcceptedWarning> acceptedAt(const ReturnDraft& draft, int row, const QString& code)
{
    std::vector<AcceptedWarning> found;
    for (const AcceptedWarning& warning : draft.content(row).value.acceptedWarnings) {
        const bool ofFigure = draft.confirmed().measure(warning.place) != nullptr;
        if (ofFigure ? warning.place == code : code.isEmpty())
            found.push_back(warning);
    }
    return found;
}

} // namespace

const Flag* CellMarks::flagAt(const ReturnDraft& draft, int row, const QString& code)
{
    const Flag* found = nullptr;
    for (const Flag& flag : draft.flags())
        if (flag.measure == code && shows(draft, row, flag)
            && (!found || flag.kind == FlagKind::Recheck))
            found = &flag;
    return found;
}

bool CellMarks::isFlagged(const ReturnDraft& draft, int row)
{
    return std::any_of(draft.flags().begin(), draft.flags().end(),
        [&](const Flag& flag) { return shows(draft, row, flag); });
}

QString CellMarks::kindName(FlagKind kind)
{
    return kind == FlagKind::Recheck ? tr("Asked to check again ↺") : tr("To look at again");
}

QString CellMarks::told(const Flag& flag)
{
    const QString day = tr("%1, %2").arg(kindName(flag.kind), vinumber::date(flag.raisedOn));
    return flag.text.isEmpty() ? day : u"%1: %2"_s.arg(day, flag.text);
}

bool CellMarks::isSettled(const ReturnDraft& draft, int row, const QString& code)
{
    return !acceptedAt(draft, row, code).empty();
}

QString CellMarks::toldOfSettled(const ReturnDraft& draft, int row, const QString& code)
{
    const auto accepted = acceptedAt(draft, row, code);
    if (accepted.empty())
        return {};
    const Issues issues =
        checkReturn(draft.content(row).value, draft.confirmedRow(row), draft.confirmed());
    QStringList lines;
    for (const AcceptedWarning& warning : accepted) {
        for (Issue issue : issues)
            if (issueCodeName(issue.code) == warning.code && issue.place.column == warning.place) {
                issue.place.unit.clear();
                lines += IssueText::sentence(issue, draft.confirmed().measures);
            }
        lines += tr("Reason: %1").arg(warning.reason);
    }
    return lines.join(u'\n');
}

} // namespace sosh
