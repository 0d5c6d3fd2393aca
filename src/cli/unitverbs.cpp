// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtext.h"
#include "cli/jsonvalues.h"
#include "cli/verbs.h"
#include "core/unitnames.h"
#include "usecases/errortext.h"
#include "usecases/issuetext.h"
#include "usecases/registeroverview.h"
#include "usecases/unitimport.h"
#include "usecases/unitkeeping.h"

namespace sosh::cli {
namespace {
using namespace Qt::StringLiterals;

QJsonObject issueJson(const Issue& issue)
{
    return {{u"row"_s, issue.place.row}, {u"column"_s, issue.place.column},
        {u"unit"_s, issue.place.unit}, {u"code"_s, issueCodeName(issue.code)},
        {u"severity"_s, issue.severity == Severity::Error ? u"error"_s : u"warning"_s},
        {u"text"_s, IssueText::sentence(issue)}};
}

Issues issuesOf(const UnitImportReport& report)
{
    Issues all = report.plan.issues;
    for (const PlannedUnit& row : report.plan.rows)
        all.insert(all.end(), row.issues.begin(), row.issues.end());
    return all;
}

QJsonObject reportJson(const UnitImportReport& report)
{
    QJsonArray issues;
    for (const Issue& issue : issuesOf(report))
        issues += issueJson(issue);
    if (report.error)
        issues += QJsonObject{{u"row"_s, 0}, {u"column"_s, QString()}, {u"code"_s, u"unreadable"_s},
            {u"severity"_s, u"error"_s}, {u"text"_s, ErrorText::sentence(*report.error)}};
    const auto count = [&](RowVerdict verdict) { return report.plan.count(verdict); };
    const QString unit =
        report.plan.rows.size() == 1 ? report.plan.rows.front().source.code : QString();
    const QJsonObject file{{u"name"_s, report.name}, {u"verdict"_s, verdictName(report.verdict)},
        {u"unit"_s, unit},
        {u"rows"_s,
            QJsonObject{{u"new"_s, count(RowVerdict::New)}, {u"same"_s, count(RowVerdict::Same)},
                {u"changed"_s, count(RowVerdict::Changed)},
                {u"rejected"_s, count(RowVerdict::Rejected)}}},
        {u"issues"_s, issues}};
    return {{u"files"_s, QJsonArray{file}}, {u"applied"_s, report.applied},
        {u"batch"_s, report.batch.isValid() ? QJsonValue(report.batch.value()) : QJsonValue()}};
}

void printReport(const Output& out, const UnitImportReport& report)
{
    for (const Issue& issue : issuesOf(report))
        out.message(IssueText::sentence(issue));
    if (report.error) {
        out.message(ErrorText::sentence(*report.error));
        return;
    }
    const UnitImportPlan& plan = report.plan;
    out.message(Command::tr("%1: %2 new, %3 unchanged, %4 changed, %5 rejected")
                    .arg(report.name)
                    .arg(plan.count(RowVerdict::New))
                    .arg(plan.count(RowVerdict::Same))
                    .arg(plan.count(RowVerdict::Changed))
                    .arg(plan.count(RowVerdict::Rejected)));
    if (report.refused())
        out.message(Command::tr("Nothing was changed. Correct the rows and try again."));
}

/// With what tells units of one name apart.
QStringList shownNames(RegisterSession& session, const std::vector<Unit>& units)
{
    const auto ledger = UnitKeeping(session).ledger();
    QStringList names;
    for (const Unit& unit : units)
        names += ledger ? unitnames::display(*ledger, unit) : unit.name;
    return names;
}

} // namespace

int runUnits(const Invocation& call)
{
    const auto asOf = call.day(u"as-of"_s, call.clock().today());
    if (!asOf)
        return call.out().fail(asOf.error());
    const auto session = call.open(Access::Read);
    if (!session)
        return call.out().fail(session.error());
    const auto units = RegisterOverview(**session).units(*asOf, call.value(u"find"_s));
    if (!units)
        return call.out().fail(units.error());
    const QStringList names = call.out().json() ? QStringList() : shownNames(**session, *units);
    QJsonArray list;
    for (qsizetype i = 0; i < qsizetype(units->size()); ++i) {
        const Unit& unit = units->at(std::size_t(i));
        if (call.out().json())
            list += QJsonObject{{u"code"_s, unit.code}, {u"name"_s, unit.name},
                {u"shortName"_s, unit.shortName}, {u"kind"_s, unit.kind},
                {u"sector"_s, unit.sector}, {u"parent"_s, unit.parentCode},
                {u"from"_s, json(unit.from)}, {u"to"_s, json(unit.to)}};
        else
            call.out().line(u"%1\t%2"_s.arg(unit.code, names.at(i)));
    }
    if (call.out().json())
        call.out().object({{u"units"_s, list}});
    return Done0;
}

int runImportUnits(const Invocation& call)
{
    const auto effective = call.day(u"effective"_s, {});
    if (!effective)
        return call.out().fail(effective.error());
    const bool dryRun = call.isSet(u"dry-run"_s);
    const auto session = call.open(dryRun ? Access::Read : Access::Write);
    if (!session)
        return call.out().fail(session.error());
    const UnitImportOptions options{
        *effective, call.value(u"decision"_s).simplified(), call.clock().today()};
    UnitImport import(**session);
    const auto report =
        dryRun ? import.plan(call.word(1), options) : import.run(call.word(1), options);
    if (!report)
        return call.out().fail(report.error());
    if (call.out().json())
        call.out().object(reportJson(*report));
    else
        printReport(call.out(), *report);
    if (report->error)
        return exitCodeOf(*report->error);
    if (report->refused())
        return Refused1;
    if (!call.out().json())
        call.out().line(dryRun ? Command::tr("Looked only; nothing was changed.")
                               : Command::tr("Rows written: %1").arg(report->applied));
    return Done0;
}

} // namespace sosh::cli
