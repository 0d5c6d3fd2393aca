// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/planfaults.h"

#include "usecases/issuetext.h"

namespace sosh {
using namespace Qt::StringLiterals;

Status refuseFaults(const Issues& issues, std::span<const Measure> measures)
{
    QStringList sentences;
    for (const Issue& issue : issues)
        if (issue.severity == Severity::Error)
            sentences += IssueText::sentence(issue, measures);
    if (!sentences.isEmpty())
        return Error{ErrorCode::PlanFaulty, {sentences.join(u' ')}, {}};
    return Done{};
}

Status requireReason(QStringView verb, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::ReasonMissing, {verb.toString()}, {}};
    return Done{};
}

} // namespace sosh
