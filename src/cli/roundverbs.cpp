// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtext.h"
#include "cli/jsonvalues.h"
#include "cli/verbs.h"
#include "core/vinumber.h"
#include "usecases/errortext.h"
#include "usecases/followingup.h"
#include "usecases/roundfigures.h"
#include "usecases/roundkeeping.h"

namespace sosh::cli {
namespace {
using namespace Qt::StringLiterals;

QJsonObject valuesJson(const std::vector<MeasureSum>& sums)
{
    QJsonObject values;
    for (const MeasureSum& sum : sums)
        values.insert(sum.measure.code, json(sum.sum));
    return values;
}

QJsonObject givenJson(const std::vector<MeasureSum>& sums)
{
    QJsonObject given;
    for (const MeasureSum& sum : sums)
        given.insert(sum.measure.code, sum.given);
    return given;
}

QJsonObject totalsJson(const RoundTotals& totals)
{
    const Summary& summary = totals.summary;
    return {{u"round"_s, totals.sheet.round.no}, {u"name"_s, totals.sheet.round.name},
        {u"state"_s, roundStateName(totals.sheet.round.state)},
        {u"unitsExpected"_s, summary.states.expected},
        {u"unitsReported"_s, summary.states.answered()}, {u"unitsHeld"_s, summary.states.held()},
        {u"measures"_s, valuesJson(summary.measures)}, {u"given"_s, givenJson(summary.measures)},
        {u"peopleAttended"_s, json(summary.peopleAttended)},
        {u"rateBasisPoints"_s, json(rateFor(summary, totals.sheet.round.denominator))},
        {u"headline"_s, totals.headline}, {u"controlCode"_s, totals.controlCode},
        {u"basisRound"_s, totals.sheet.round.no}, {u"perRound"_s, QJsonArray()}};
}

void printTotals(const Output& out, const RoundTotals& totals)
{
    const Summary& summary = totals.summary;
    out.line(totals.headline);
    out.line(Command::tr("%1: %2 of %3 units reported, %4 held it")
                 .arg(totals.sheet.round.name)
                 .arg(summary.states.answered())
                 .arg(summary.states.expected)
                 .arg(summary.states.held()));
    for (const MeasureSum& sum : summary.measures)
        out.line(u"  %1: %2"_s.arg(sum.measure.label, sum.sum ? vinumber::count(*sum.sum) : u"–"_s)
            + (sum.sum ? Command::tr(" (given by %1 units)").arg(sum.given) : QString()));
    out.line(Command::tr("  Rate: %1")
                 .arg(vinumber::percentOrDash(rateFor(summary, totals.sheet.round.denominator))));
    out.line(Command::tr("  Control code: %1").arg(totals.controlCode));
}

int totalsOfRound(const Invocation& call, const RoundFigures& figures)
{
    const auto round = call.number(u"round"_s);
    if (!round)
        return call.out().fail(round.error());
    const auto totals = figures.totals(call.value(u"campaign"_s), *round, call.isSet(u"current"_s));
    if (!totals)
        return call.out().fail(totals.error());
    if (call.out().json())
        call.out().object(totalsJson(*totals));
    else
        printTotals(call.out(), *totals);
    return Done0;
}

int totalsOfCampaign(const Invocation& call, const RoundFigures& figures)
{
    const auto totals = figures.totals(call.value(u"campaign"_s), call.isSet(u"current"_s));
    if (!totals)
        return call.out().fail(totals.error());
    if (!call.out().json()) {
        for (const RoundTotals& round : totals->rounds)
            printTotals(call.out(), round);
        return Done0;
    }
    const RoundTotals* basis = nullptr;
    QJsonArray perRound;
    for (const RoundTotals& round : totals->rounds) {
        perRound += totalsJson(round);
        if (totals->summary.basisRound == round.sheet.round.no)
            basis = &round;
    }
    QJsonObject all = basis
        ? totalsJson(*basis)
        : QJsonObject{{u"unitsExpected"_s, QJsonValue()}, {u"unitsReported"_s, QJsonValue()},
            {u"unitsHeld"_s, QJsonValue()}, {u"peopleAttended"_s, QJsonValue()},
            {u"rateBasisPoints"_s, QJsonValue()}, {u"headline"_s, QJsonValue()}};
    all.remove(u"round"_s);
    all.remove(u"name"_s);
    all.remove(u"state"_s);
    all[u"measures"_s] = valuesJson(totals->summary.measures);
    all[u"given"_s] = givenJson(totals->summary.measures);
    all[u"controlCode"_s] = totals->controlCode;
    all[u"basisRound"_s] = basis ? QJsonValue(basis->sheet.round.no) : QJsonValue();
    all[u"perRound"_s] = perRound;
    call.out().object(all);
    return Done0;
}

QString mailingText(ReminderPurpose purpose)
{
    switch (purpose) {
    case ReminderPurpose::Request:
        return Command::tr("Asked for reports on %1: %2 units, of these %3 have reported since");
    case ReminderPurpose::Remind:
        return Command::tr("Reminded on %1: %2 units, of these %3 have reported since");
    case ReminderPurpose::Recheck:
        return Command::tr(
            "Asked to check figures on %1: %2 units, of these %3 have answered since");
    }
    Q_UNREACHABLE();
}

void printBoard(const Output& out, const FollowUp& work)
{
    const SubmissionBoard& board = work.board;
    const StateCounts& states = board.states;
    out.line(Command::tr("Reported: %1 of %2 (reported %3, joint %4, not held %5)")
                 .arg(states.answered())
                 .arg(states.expected)
                 .arg(states.reported)
                 .arg(states.joint)
                 .arg(states.nil));
    out.line(Command::tr("Missing: %1, of these being entered: %2; came late: %3; exempt: %4")
                 .arg(states.missing)
                 .arg(board.drafts)
                 .arg(board.late)
                 .arg(states.exempt));
    out.line(Command::tr("Overdue: %1; due soon: %2")
                 .arg(work.count(Progress::Overdue))
                 .arg(work.count(Progress::DueSoon)));
    for (const SubmissionBoard::Missing& unit : board.missing)
        out.line(unit.daysLate > 0
                ? Command::tr("  %1  %2, %n day(s) overdue", nullptr, unit.daysLate)
                      .arg(unit.code, unit.name)
                : u"  %1  %2"_s.arg(unit.code, unit.name));
    for (const Mailing& mailing : work.mailings)
        out.line(mailingText(mailing.purpose)
                     .arg(vinumber::date(mailing.day))
                     .arg(mailing.units.size())
                     .arg(mailing.cameSince));
}

QJsonObject boardJson(const FollowUp& work)
{
    QJsonArray missing;
    for (const SubmissionBoard::Missing& unit : work.board.missing)
        missing += QJsonObject{{u"code"_s, unit.code}, {u"name"_s, unit.name},
            {u"daysLate"_s, unit.daysLate}, {u"draft"_s, unit.hasDraft}};
    QJsonArray reminders;
    for (const Mailing& mailing : work.mailings)
        reminders +=
            QJsonObject{{u"at"_s, json(mailing.day)}, {u"kind"_s, reminderKindName(mailing.kind)},
                {u"purpose"_s, reminderPurposeName(mailing.purpose)}, {u"level"_s, mailing.level},
                {u"units"_s, int(mailing.units.size())}, {u"cameSince"_s, mailing.cameSince}};
    const StateCounts& states = work.board.states;
    return {{u"expected"_s, states.expected}, {u"reported"_s, states.reported},
        {u"joint"_s, states.joint}, {u"nil"_s, states.nil}, {u"exempt"_s, states.exempt},
        {u"missing"_s, states.missing}, {u"drafts"_s, work.board.drafts},
        {u"late"_s, work.board.late}, {u"dueSoon"_s, work.count(Progress::DueSoon)},
        {u"overdue"_s, work.count(Progress::Overdue)}, {u"missingUnits"_s, missing},
        {u"reminders"_s, reminders}};
}

} // namespace

int runRound(const Invocation& call)
{
    const QString act = call.word(1);
    if (act != u"open" && act != u"close" && act != u"reopen")
        return call.out().fail({ErrorCode::UsageMistake,
            {Command::tr("A round is opened, closed or reopened: open, close, reopen.")}, {}});
    const auto round = call.number(u"round"_s);
    if (!round)
        return call.out().fail(round.error());
    const auto session = call.open(Access::Write);
    if (!session)
        return call.out().fail(session.error());
    const QString campaign = call.value(u"campaign"_s);
    RoundKeeping keeping(**session);
    const auto outcome = act == u"open" ? keeping.open(campaign, *round)
        : act == u"close"               ? keeping.close(campaign, *round)
                                        : keeping.reopen(campaign, *round, call.value(u"reason"_s));
    if (!outcome) {
        const int exitCode = call.out().fail(outcome.error());
        return exitCode;
    }
    if (call.out().json())
        call.out().object({{u"state"_s, roundStateName(outcome->round.state)},
            {u"drafts"_s, json(outcome->drafts)}});
    else
        call.out().line(
            u"%1: %2"_s.arg(outcome->round.name, ErrorText::stateName(outcome->round.state)));
    return Done0;
}

int runStatus(const Invocation& call)
{
    const auto round = call.number(u"round"_s);
    const auto asOf = call.day(u"as-of"_s, call.clock().today());
    if (!round || !asOf)
        return call.out().fail(!round ? round.error() : asOf.error());
    const auto session = call.open(Access::Read);
    if (!session)
        return call.out().fail(session.error());
    const auto board = FollowingUp(**session).board(call.value(u"campaign"_s), *round, *asOf);
    if (!board)
        return call.out().fail(board.error());
    if (call.out().json())
        call.out().object(boardJson(*board));
    else
        printBoard(call.out(), *board);
    return Done0;
}

int runTotals(const Invocation& call)
{
    const auto session = call.open(Access::Read);
    if (!session)
        return call.out().fail(session.error());
    const RoundFigures figures(**session);
    return call.isSet(u"round"_s) ? totalsOfRound(call, figures) : totalsOfCampaign(call, figures);
}

int runTrace(const Invocation& call)
{
    const auto round = call.number(u"round"_s);
    if (!round)
        return call.out().fail(round.error());
    const auto session = call.open(Access::Read);
    if (!session)
        return call.out().fail(session.error());
    const auto trace = RoundFigures(**session).trace(
        call.value(u"campaign"_s), *round, call.value(u"measure"_s), call.isSet(u"current"_s));
    if (!trace)
        return call.out().fail(trace.error());
    QJsonArray rows;
    for (const TraceRow& row : trace->rows) {
        if (call.out().json())
            rows += QJsonObject{{u"unit"_s, row.unitCode}, {u"unitName"_s, row.unitName},
                {u"value"_s, row.value}, {u"approximate"_s, row.approximate},
                {u"revision"_s, row.revision}, {u"receivedOn"_s, json(row.receivedOn)},
                {u"source"_s, row.source}};
        else
            call.out().line(u"%1\t%2\t%3\t%4"_s.arg(
                row.unitCode, row.unitName, vinumber::count(row.value), row.source));
    }
    if (call.out().json())
        call.out().object({{u"total"_s, json(trace->total)}, {u"rows"_s, rows}});
    else
        call.out().line(u"%1: %2"_s.arg(
            trace->measure.label, trace->total ? vinumber::count(*trace->total) : u"–"_s));
    return Done0;
}

} // namespace sosh::cli
