// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtext.h"
#include "cli/jsonvalues.h"
#include "cli/verbs.h"
#include "core/vinumber.h"
#include "usecases/acttext.h"
#include "usecases/datacare.h"
#include "usecases/errortext.h"
#include "usecases/journalkeeping.h"
#include "usecases/registercreation.h"
#include "usecases/registeroverview.h"

namespace sosh::cli {
namespace {
using namespace Qt::StringLiterals;

QJsonValue count(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject documentJson(const DirectingDocument& document, const Overview& overview)
{
    const DocumentStanding standing = overview.standing.value(document.id);
    QJsonArray links;
    for (const DocumentTie& tie : standing.links)
        links += QJsonObject{{u"kind"_s, linkKindName(tie.kind)}, {u"code"_s, tie.code}};
    return {{u"code"_s, document.code}, {u"type"_s, document.typeCode},
        {u"typeName"_s, document.type}, {u"date"_s, json(document.date)},
        {u"issuer"_s, document.issuer}, {u"subject"_s, document.subject},
        {u"status"_s, documentStatusName(standing.status)}, {u"number"_s, count(standing.number)},
        {u"links"_s, links}};
}

QJsonArray documentsJson(const std::vector<DirectingDocument>& documents, const Overview& overview)
{
    QJsonArray list;
    for (const DirectingDocument& document : documents)
        list += documentJson(document, overview);
    return list;
}

QJsonObject roundJson(const Round& round)
{
    QJsonArray anniversaries;
    for (const RoundAnniversary& anniversary : round.anniversaries)
        anniversaries += QJsonObject{{u"event"_s, anniversary.event},
            {u"years"_s, anniversary.years}, {u"day"_s, json(anniversary.day)}};
    return {{u"no"_s, round.no}, {u"name"_s, round.name}, {u"state"_s, roundStateName(round.state)},
        {u"from"_s, json(round.span ? round.span->first : QDate())},
        {u"to"_s, json(round.span ? round.span->last : QDate())}, {u"due"_s, json(round.due)},
        {u"anniversaries"_s, anniversaries}};
}

QJsonArray tasksJson(const std::vector<Task>& tasks)
{
    QJsonArray list;
    for (const Task& task : tasks)
        list += QJsonObject{{u"body"_s, task.body}, {u"text"_s, task.text},
            {u"due"_s, json(task.due)}, {u"status"_s, taskStatusName(task.status)}};
    return list;
}

QJsonArray activitiesJson(const std::vector<Activity>& activities)
{
    QJsonArray list;
    for (const Activity& activity : activities)
        list += QJsonObject{{u"kind"_s, activity.kind}, {u"name"_s, activity.name},
            {u"heldOn"_s, json(activity.heldOn)}, {u"people"_s, count(activity.people)},
            {u"qualifier"_s, activity.qualifier}, {u"opinions"_s, count(activity.opinions)},
            {u"countedInUnits"_s, activity.countedInUnits}, {u"note"_s, activity.note},
            {u"year"_s, count(activity.year)}};
    return list;
}

QJsonArray commendationsJson(const std::vector<Commendation>& commendations)
{
    QJsonArray list;
    for (const Commendation& commendation : commendations)
        list += QJsonObject{{u"occasion"_s, commendation.occasion},
            {u"heldOn"_s, json(commendation.heldOn)}, {u"form"_s, commendation.form},
            {u"collectives"_s, count(commendation.collectives)},
            {u"individuals"_s, count(commendation.individuals)},
            {u"total"_s, count(commendation.total)}, {u"year"_s, count(commendation.year)}};
    return list;
}

QJsonObject campaignJson(const CampaignOverview& entry, const Overview& overview)
{
    QJsonArray rounds;
    for (const Round& round : entry.rounds)
        rounds += roundJson(round);
    const Campaign& campaign = entry.campaign;
    return {{u"code"_s, campaign.code}, {u"title"_s, campaign.title}, {u"work"_s, campaign.work},
        {u"theme"_s, campaign.theme}, {u"topics"_s, json(campaign.topics)},
        {u"targets"_s, json(campaign.targets)}, {u"forms"_s, json(campaign.forms)},
        {u"ongoing"_s, campaign.ongoing}, {u"tasks"_s, tasksJson(entry.tasks)},
        {u"activities"_s, activitiesJson(entry.activities)},
        {u"commendations"_s, commendationsJson(entry.commendations)},
        {u"documents"_s, documentsJson(entry.documents, overview)}, {u"rounds"_s, rounds}};
}

/// Number, day or issuer may be unknown.
QString documentLine(const DirectingDocument& document)
{
    QStringList parts{u"%1 %2"_s.arg(document.type, document.code).trimmed(),
        vinumber::date(document.date), document.issuer};
    parts.removeAll(QString());
    return parts.join(u", ");
}

QString activityLine(const Activity& activity)
{
    const bool namesItsKind = activity.name.startsWith(activity.kind, Qt::CaseInsensitive);
    QStringList parts{
        namesItsKind ? activity.name : u"%1 %2"_s.arg(activity.kind, activity.name).trimmed()};
    if (activity.heldOn.isValid())
        parts += vinumber::date(activity.heldOn);
    if (activity.people)
        parts += u"%1 %2"_s.arg(activity.qualifier, vinumber::count(*activity.people)).trimmed();
    return parts.join(u", ");
}

QString commendationLine(const Commendation& commendation)
{
    const int all = commendation.total.value_or(
        commendation.collectives.value_or(0) + commendation.individuals.value_or(0));
    return u"%1: %2 %3"_s.arg(commendation.occasion, vinumber::count(all), commendation.form);
}

void printCampaign(const Output& out, const CampaignOverview& entry)
{
    out.line(u"%1  %2"_s.arg(entry.campaign.code, entry.campaign.title));
    for (const DirectingDocument& document : entry.documents)
        out.line(u"  "_s + documentLine(document));
    for (const Round& round : entry.rounds) {
        QString line =
            u"  %1. %2 – %3"_s.arg(round.no).arg(round.name, ErrorText::stateName(round.state));
        if (round.span)
            line += u" (%1 – %2)"_s.arg(
                vinumber::date(round.span->first), vinumber::date(round.span->last));
        out.line(line);
    }
    for (const Task& task : entry.tasks)
        out.line(u"  %1: %2"_s.arg(task.body, task.text));
    for (const Activity& activity : entry.activities)
        out.line(u"  "_s + activityLine(activity));
    for (const Commendation& commendation : entry.commendations)
        out.line(u"  "_s + commendationLine(commendation));
}

QString findingName(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Integrity:
        return u"integrity"_s;
    case Finding::Kind::ForeignKey:
        return u"foreign_key"_s;
    case Finding::Kind::RowChanged:
        return u"row_changed"_s;
    case Finding::Kind::RowUnknown:
        return u"row_unknown"_s;
    case Finding::Kind::RowLost:
        return u"row_lost"_s;
    case Finding::Kind::ReturnChanged:
        return u"return_changed"_s;
    case Finding::Kind::ChainBroken:
        return u"chain_broken"_s;
    case Finding::Kind::SealBroken:
        return u"seal_broken"_s;
    }
    Q_UNREACHABLE();
}

QString findingText(const Finding& finding)
{
    const QString row = QString::number(finding.row);
    switch (finding.kind) {
    case Finding::Kind::Integrity:
        return Command::tr("The file is damaged: %1").arg(finding.detail);
    case Finding::Kind::ForeignKey:
        return Command::tr("Row %2 of %1 points to a row that is not there.")
            .arg(finding.table, row);
    case Finding::Kind::RowChanged:
        return Command::tr("Row %2 of %1 was changed outside the program.").arg(finding.table, row);
    case Finding::Kind::RowUnknown:
        return Command::tr("Row %2 of %1 was added outside the program.").arg(finding.table, row);
    case Finding::Kind::RowLost:
        return Command::tr("Row %2 of %1 was removed outside the program.").arg(finding.table, row);
    case Finding::Kind::ReturnChanged:
        return Command::tr("Figures confirmed by act %1 were changed outside the program.")
            .arg(row);
    case Finding::Kind::ChainBroken:
        return Command::tr("The journal's chain is broken at act %1.").arg(row);
    case Finding::Kind::SealBroken:
        return Command::tr("What was kept with an issued report (row %2 of %1) was changed outside "
                           "the program: %3.")
            .arg(finding.table, row, finding.detail);
    }
    Q_UNREACHABLE();
}

} // namespace

int runNew(const Invocation& call)
{
    const QString sample = call.value(u"sample"_s);
    const bool empty = sample.isEmpty() || sample == u"empty";
    const AgencyChoice agency{call.isSet(u"agency"_s) ? call.value(u"agency"_s) : u"XX.00"_s,
        call.value(u"agency-name"_s)};
    const auto made = empty
        ? RegisterCreation::createEmpty(call.word(0), agency, call.clock(), call.actor())
        : RegisterCreation::createSample(call.word(0), sample, call.actor());
    if (!made)
        return call.out().fail(made.error());
    if (call.out().json())
        call.out().object({{u"registryId"_s, *made}});
    else
        call.out().line(Command::tr("Made the register %1.").arg(call.word(0)));
    return Done0;
}

int runShow(const Invocation& call)
{
    const auto session = call.open(Access::Read);
    if (!session)
        return call.out().fail(session.error());
    const auto overview = RegisterOverview(**session).load();
    if (!overview)
        return call.out().fail(overview.error());
    const RegisterFacts& facts = (*session)->facts();
    if (call.out().json()) {
        QJsonArray campaigns;
        for (const CampaignOverview& entry : overview->campaigns)
            campaigns += campaignJson(entry, *overview);
        call.out().object({{u"schemaVersion"_s, facts.schemaVersion},
            {u"registryId"_s, facts.registryId}, {u"sample"_s, facts.isSample},
            {u"agency"_s,
                QJsonObject{{u"code"_s, facts.agencyCode}, {u"name"_s, facts.agencyName}}},
            {u"campaigns"_s, campaigns}, {u"units"_s, overview->units},
            {u"documents"_s, documentsJson(overview->documents, *overview)},
            {u"activities"_s, activitiesJson(overview->activities)},
            {u"commendations"_s, commendationsJson(overview->commendations)}});
        return Done0;
    }
    call.out().line(facts.isSample ? Command::tr("%1 (sample register)").arg(facts.agencyName)
                                   : facts.agencyName);
    call.out().line(Command::tr("Units: %1").arg(overview->units));
    for (const CampaignOverview& entry : overview->campaigns)
        printCampaign(call.out(), entry);
    for (const Activity& activity : overview->activities)
        call.out().line(u"%1  %2"_s.arg(activity.year.value_or(0)).arg(activityLine(activity)));
    for (const Commendation& commendation : overview->commendations)
        call.out().line(
            u"%1  %2"_s.arg(commendation.year.value_or(0)).arg(commendationLine(commendation)));
    return Done0;
}

int runLog(const Invocation& call)
{
    const auto session = call.open(Access::Read);
    if (!session)
        return call.out().fail(session.error());
    const auto acts = JournalKeeping(**session).acts();
    if (!acts)
        return call.out().fail(acts.error());
    QJsonArray list;
    for (const Act& act : *acts) {
        if (call.out().json())
            list += QJsonObject{{u"id"_s, act.id.value()},
                {u"at"_s, act.at.toString(Qt::ISODateWithMs)}, {u"actor"_s, act.header.actor},
                {u"verb"_s, act.header.verb}, {u"subject"_s, act.header.subject},
                {u"reason"_s, act.header.reason}, {u"undone"_s, act.undoneBy.isValid()},
                {u"hash"_s, act.hash}};
        else
            call.out().line(
                u"%1\t%2\t%3\t%4\t%5%6"_s.arg(act.id.value())
                    .arg(act.at.toLocalTime().toString(u"dd/MM/yyyy HH:mm"), act.header.actor,
                        ActText::verb(act.header.verb), act.header.subject,
                        act.undoneBy.isValid() ? Command::tr(" (undone)") : QString()));
    }
    if (call.out().json())
        call.out().object({{u"acts"_s, list}});
    return Done0;
}

int runUndo(const Invocation& call)
{
    std::optional<ActId> act;
    if (call.isSet(u"act"_s)) {
        const auto id = call.number(u"act"_s);
        if (!id)
            return call.out().fail(id.error());
        act = ActId(*id);
    }
    const auto session = call.open(Access::Write);
    if (!session)
        return call.out().fail(session.error());
    const auto undone = JournalKeeping(**session).undo(act, call.value(u"reason"_s));
    if (!undone)
        return call.out().fail(undone.error());
    if (call.out().json())
        call.out().object({{u"undone"_s, undone->undone.value()}, {u"by"_s, undone->by.value()},
            {u"kept"_s, json(undone->kept)}});
    else
        call.out().line(Command::tr("Act %1 is undone.").arg(undone->undone.value()));
    if (!undone->kept.isEmpty())
        call.out().message(Command::tr("Kept, because a later report stands on them: %1")
                               .arg(undone->kept.join(u", "_s)));
    return Done0;
}

int runCheck(const Invocation& call)
{
    const auto session = call.open(Access::Read);
    if (!session)
        return call.out().fail(session.error());
    const auto findings = DataCare(**session).check(call.isSet(u"full"_s));
    if (!findings)
        return call.out().fail(findings.error());
    QJsonArray problems;
    for (const Finding& finding : *findings) {
        const QString text = findingText(finding);
        problems += QJsonObject{{u"code"_s, findingName(finding.kind)}, {u"table"_s, finding.table},
            {u"row"_s, finding.row}, {u"text"_s, text}, {u"detail"_s, finding.detail}};
        if (!call.out().json())
            call.out().line(text);
    }
    if (call.out().json())
        call.out().object({{u"ok"_s, findings->empty()}, {u"problems"_s, problems}});
    else if (findings->empty())
        call.out().line(Command::tr("The register is whole."));
    return findings->empty() ? Done0 : Damaged4;
}

int runBackup(const Invocation& call)
{
    const auto session = call.open(Access::Read);
    if (!session)
        return call.out().fail(session.error());
    const auto copy = DataCare(**session).backup(call.word(1));
    if (!copy)
        return call.out().fail(copy.error());
    if (call.out().json())
        call.out().object(
            {{u"file"_s, copy->file}, {u"sha256"_s, copy->sha256}, {u"proved"_s, copy->proved}});
    else
        call.out().line(Command::tr("Backed up and checked: %1").arg(copy->file));
    return Done0;
}

} // namespace sosh::cli
