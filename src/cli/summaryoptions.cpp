// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/summaryoptions.h"

#include "cli/commandtext.h"

namespace sosh::cli {
using namespace Qt::StringLiterals;
namespace {

Error mistake(const QString& sentence)
{
    return Error{ErrorCode::UsageMistake, {sentence}, {}};
}

QString knownColumns()
{
    QStringList names;
    for (const report::ReturnColumn column : report::returnColumns)
        names << report::returnColumnName(column);
    return names.join(u", "_s);
}

} // namespace

Status readSummaryForm(const Invocation& call, PaperRequest& request)
{
    const bool hasTable = request.kind == PaperKind::Summary || request.kind == PaperKind::Result;
    for (const QString& option : {u"columns"_s, u"total-first"_s, u"restart-numbers"_s})
        if (call.isSet(option) && !hasTable)
            return mistake(
                Command::tr("Option --%1 is for a summary table or a result report.").arg(option));
    report::SummaryForm& form = request.summaryForm;
    form.totalFirst = call.isSet(u"total-first"_s);
    form.restartNumbers = call.isSet(u"restart-numbers"_s);
    for (const QString& name : call.values(u"columns"_s)) {
        const auto column = report::returnColumnFrom(name);
        if (!column)
            return mistake(Command::tr("Option --columns takes %1; “%2” is none of them.")
                               .arg(knownColumns(), name));
        form.columns.insert(*column);
    }
    if (!form.columns.empty() && request.orientation == Orientation::Upright)
        return mistake(
            Command::tr("Option --columns goes with --landscape: an upright page has no room."));
    return Done{};
}

} // namespace sosh::cli
