// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtext.h"
#include "cli/jsonvalues.h"
#include "cli/verbs.h"
#include "usecases/errortext.h"
#include "usecases/issuetext.h"
#include "usecases/provinceexport.h"
#include "usecases/returnimport.h"

#include <QFileInfo>

namespace sosh::cli {
namespace {
using namespace Qt::StringLiterals;

QJsonObject issueJson(const Issue& issue, std::span<const Measure> measures)
{
    return {{u"row"_s, issue.place.row}, {u"column"_s, issue.place.column},
        {u"unit"_s, issue.place.unit}, {u"code"_s, issueCodeName(issue.code)},
        {u"severity"_s, issue.severity == Severity::Error ? u"error"_s : u"warning"_s},
        {u"text"_s, IssueText::sentence(issue, measures)}};
}

Issues issuesOf(const ImportedFile& file)
{
    Issues all = file.plan.issues;
    for (const PlannedRow& row : file.plan.rows)
        all.insert(all.end(), row.issues.begin(), row.issues.end());
    for (Issue& issue : all)
        issue.place.file = file.name;
    return all;
}

QJsonObject fileJson(const ImportedFile& file, std::span<const Measure> measures)
{
    QJsonArray issues;
    for (const Issue& issue : issuesOf(file))
        issues += issueJson(issue, measures);
    if (file.error)
        issues += QJsonObject{{u"row"_s, 0}, {u"column"_s, QString()}, {u"code"_s, u"unreadable"_s},
            {u"severity"_s, u"error"_s}, {u"text"_s, ErrorText::sentence(*file.error)}};
    const auto count = [&](RowVerdict verdict) { return file.plan.count(verdict); };
    const QString unit =
        file.plan.rows.size() == 1 ? file.plan.rows.front().source.unitCode : QString();
    return {{u"name"_s, file.name}, {u"verdict"_s, verdictName(file.verdict)}, {u"unit"_s, unit},
        {u"rows"_s,
            QJsonObject{{u"new"_s, count(RowVerdict::New)}, {u"same"_s, count(RowVerdict::Same)},
                {u"changed"_s, count(RowVerdict::Changed)},
                {u"rejected"_s, count(RowVerdict::Rejected)}}},
        {u"issues"_s, issues}};
}

void printFile(const Output& out, const ImportedFile& file, std::span<const Measure> measures)
{
    for (const Issue& issue : issuesOf(file))
        out.message(IssueText::sentence(issue, measures));
    if (file.error) {
        out.message(ErrorText::sentence(*file.error));
        return;
    }
    const ImportPlan& plan = file.plan;
    out.message(Command::tr("%1: %2 new, %3 unchanged, %4 changed, %5 rejected")
                    .arg(file.name)
                    .arg(plan.count(RowVerdict::New))
                    .arg(plan.count(RowVerdict::Same))
                    .arg(plan.count(RowVerdict::Changed))
                    .arg(plan.count(RowVerdict::Rejected)));
}

Result<ImportOptions> importOptions(const Invocation& call)
{
    const QString onConflict = call.value(u"on-conflict"_s);
    if (!onConflict.isEmpty() && onConflict != u"keep" && onConflict != u"replace")
        return Error{ErrorCode::UsageMistake,
            {Command::tr("Option --on-conflict takes keep or replace.")}, {}};
    ImportOptions options;
    options.dryRun = call.isSet(u"dry-run"_s);
    options.onConflict = onConflict == u"replace" ? OnConflict::Replace : OnConflict::Keep;
    options.skipBad = call.isSet(u"skip-bad"_s);
    options.draft = call.isSet(u"draft"_s);
    options.reason = call.value(u"reason"_s).trimmed();
    return options;
}

/// Exit code of an import: refused when bad rows stand in the way; the kind of the worst file that could not be read.
int importExit(const ImportReport& report)
{
    int exitCode = Done0;
    for (const ImportedFile& file : report.files)
        if (file.error)
            exitCode = std::max(exitCode, exitCodeOf(*file.error));
        else if (file.plan.hasErrors())
            exitCode = std::max<int>(exitCode, Refused1);
    return exitCode;
}

Result<ExportRequest> exportRequest(const Invocation& call)
{
    ExportRequest request;
    request.campaign = call.value(u"campaign"_s);
    request.file = call.value(u"out"_s);
    request.language = call.language();
    request.current = call.isSet(u"current"_s);
    if (call.isSet(u"round"_s)) {
        const auto round = call.number(u"round"_s);
        if (!round)
            return round.error();
        request.round = *round;
    }
    const QString profile = call.value(u"profile"_s);
    if (profile != u"excel" && profile != u"machine")
        return Error{
            ErrorCode::UsageMistake, {Command::tr("Option --profile takes excel or machine.")}, {}};
    request.profile = profile == u"machine" ? Profile::Machine : Profile::Excel;
    const QString separator = call.value(u"separator"_s);
    if (!separator.isEmpty() && separator != u"semicolon" && separator != u"comma"
        && separator != u"tab")
        return Error{ErrorCode::UsageMistake,
            {Command::tr("Option --separator takes semicolon, comma or tab.")}, {}};
    request.separator = separator == u"comma" ? u',' : separator == u"tab" ? u'\t' : u';';
    return request;
}

QString differenceText(const Difference& difference)
{
    const QString& kind = difference.text;
    if (kind == u"cell" && !difference.expected.isEmpty())
        return Command::tr("Row %1, %2, column %3: “%4” stands where “%5” was exported.")
            .arg(difference.row)
            .arg(difference.unit, difference.column, difference.found, difference.expected);
    if (kind == u"cell")
        return Command::tr("Row %1, %2, column %3: “%4” is not what was exported.")
            .arg(difference.row)
            .arg(difference.unit, difference.column, difference.found);
    const QString where = difference.unit.isEmpty() ? difference.column : difference.unit;
    return Command::tr("%1: exported %2, found %3 (%4)")
        .arg(where.isEmpty() ? kind : where,
            difference.expected.isEmpty() ? u"–"_s : difference.expected,
            difference.found.isEmpty() ? u"–"_s : difference.found, kind);
}

} // namespace

int runImport(const Invocation& call)
{
    const auto round = call.number(u"round"_s);
    const auto options = importOptions(call);
    if (!round || !options)
        return call.out().fail(!round ? round.error() : options.error());
    const auto session = call.open(options->dryRun ? Access::Read : Access::Write);
    if (!session)
        return call.out().fail(session.error());
    const auto report =
        ReturnImport(**session).run(call.value(u"campaign"_s), *round, call.words(1), *options);
    if (!report)
        return call.out().fail(report.error());
    QJsonArray files;
    for (const ImportedFile& file : report->files) {
        files += fileJson(file, report->measures);
        if (!call.out().json())
            printFile(call.out(), file, report->measures);
    }
    if (call.out().json())
        call.out().object({{u"files"_s, files}, {u"applied"_s, report->applied},
            {u"batch"_s,
                report->batch.isValid() ? QJsonValue(report->batch.value()) : QJsonValue()}});
    else if (report->refused)
        call.out().message(Command::tr(
            "Nothing was changed. Correct the rows, or take the good ones with --skip-bad."));
    else if (options->dryRun)
        call.out().line(Command::tr("Looked only; nothing was changed."));
    else
        call.out().line(Command::tr("Rows written: %1").arg(report->applied));
    return importExit(*report);
}

int runExport(const Invocation& call)
{
    const auto request = exportRequest(call);
    if (!request)
        return call.out().fail(request.error());
    const auto session = call.openEitherWay();
    if (!session)
        return call.out().fail(session.error());
    const auto outcome = ProvinceExport(**session).write(*request);
    if (!outcome)
        return call.out().fail(outcome.error());
    if (!outcome->complete)
        call.out().message(outcome->missing > 0
                ? Command::tr("%n unit(s) have not reported; the manifest says that the file is "
                              "not complete.",
                    nullptr, outcome->missing)
                : Command::tr(
                    "A round is still open; the manifest says that the file is not complete."));
    if (call.out().json())
        call.out().object({{u"rows"_s, outcome->rows}, {u"sha256"_s, outcome->sha256},
            {u"contentDigest"_s, outcome->contentDigest}, {u"controlCode"_s, outcome->controlCode},
            {u"complete"_s, outcome->complete}, {u"sealed"_s, outcome->sealed},
            {u"file"_s, outcome->file}, {u"manifest"_s, outcome->manifestFile}});
    else
        call.out().line(Command::tr("%1: %2 rows, control code %3")
                            .arg(outcome->file)
                            .arg(outcome->rows)
                            .arg(outcome->controlCode));
    return Done0;
}

int runVerify(const Invocation& call)
{
    const auto result = ProvinceExport::verify(call.word(0));
    if (!result)
        return call.out().fail(result.error());
    QJsonArray differences;
    for (const Difference& difference : result->differences) {
        const QString text = differenceText(difference);
        differences += QJsonObject{{u"row"_s, difference.row}, {u"unit"_s, difference.unit},
            {u"column"_s, difference.column}, {u"expected"_s, difference.expected},
            {u"found"_s, difference.found}, {u"kind"_s, difference.text}, {u"text"_s, text}};
        if (!call.out().json())
            call.out().line(text);
    }
    if (call.out().json())
        call.out().object({{u"ok"_s, result->ok()}, {u"controlCode"_s, result->controlCode},
            {u"differences"_s, differences}});
    else if (result->ok())
        call.out().line(Command::tr("The file is as it was exported. Control code %1")
                            .arg(result->controlCode));
    return result->ok() ? Done0 : Refused1;
}

} // namespace sosh::cli
