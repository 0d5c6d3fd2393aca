// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtext.h"
#include "cli/papervariant.h"
#include "cli/summaryoptions.h"
#include "cli/verbs.h"
#include "core/dateparse.h"
#include "core/vietnamese.h"
#include "usecases/errortext.h"
#include "usecases/followingup.h"
#include "usecases/paperdesk.h"
#include "usecases/paperoutput.h"
#include "usecases/paperproof.h"

#include <QJsonArray>

namespace sosh::cli {
namespace {
using namespace Qt::StringLiterals;

QString knownKinds()
{
    QStringList names;
    for (int kind = 0; kind <= int(PaperKind::Commendations); ++kind)
        names += paperKindName(PaperKind(kind));
    return names.join(u", "_s);
}

Error mistake(const QString& sentence)
{
    return Error{ErrorCode::UsageMistake, {sentence}, {}};
}

Result<int> numberOr(const Invocation& call, const QString& option, int otherwise)
{
    return call.isSet(option) ? call.number(option) : Result<int>(otherwise);
}

Result<QTime> hourOf(const QString& text, const QString& option)
{
    const QTime hour = QTime::fromString(text, u"H:m"_s);
    if (!text.isEmpty() && !hour.isValid())
        return mistake(Command::tr("Option --%1 takes an hour as 16:30.").arg(option));
    return hour;
}

/// The mark in any spelling: "KHẨN", "khan", "thuong-khan".
Status readMarks(const Invocation& call, PaperRequest& request)
{
    request.marks.draft = call.value(u"draft-mark"_s);
    if (call.isSet(u"circulation"_s))
        request.marks.circulation = circulationMark();
    const auto plain = [](const QString& text) {
        return vietnamese::fold(QString(text).replace(u'-', u' ').simplified());
    };
    const QString wanted = plain(call.value(u"urgency"_s));
    for (const QString& mark : urgencyMarks())
        if (plain(mark) == wanted)
            request.marks.urgency = mark;
    if (call.isSet(u"urgency"_s) && request.marks.urgency.isEmpty())
        return mistake(Command::tr("Option --urgency is khan, thuong-khan or hoa-toc."));
    return Done{};
}

Status readNumbers(const Invocation& call, PaperRequest& request)
{
    const auto round = numberOr(call, u"round"_s, 0);
    const auto level = numberOr(call, u"level"_s, 0);
    const auto year = numberOr(call, u"year"_s, 0);
    for (const auto* number : {&round, &level, &year})
        if (!*number)
            return number->error();
    if (*level > 3)
        return mistake(Command::tr("Option --level is 1, 2 or 3."));
    request.round = *round;
    request.level = *level;
    if (*year > 0)
        request.year = *year;
    return Done{};
}

Status readDays(const Invocation& call, PaperRequest& request)
{
    const auto date = call.day(u"date"_s, {});
    const auto asOf = call.day(u"as-of"_s, {});
    for (const auto* day : {&date, &asOf})
        if (!*day)
            return day->error();
    request.date = *date;
    request.asOf = *asOf;
    const QString deadline = call.value(u"deadline"_s).simplified();
    if (!deadline.isEmpty()) {
        const auto day = parseDate(deadline.section(u' ', 0, 0));
        if (!day)
            return Error{ErrorCode::DateUnreadable, {deadline, u"--deadline"_s}, {}};
        request.newDeadline = *day;
    }
    const auto until = hourOf(deadline.section(u' ', 1), u"deadline"_s);
    const auto time = hourOf(call.value(u"time"_s), u"time"_s);
    for (const auto* hour : {&until, &time})
        if (!*hour)
            return hour->error();
    request.newDeadlineTime = *until;
    request.time = *time;
    return Done{};
}

/// What a kind cannot do without. Source: contract, report.
Status checkNeeds(const Invocation& call, const PaperRequest& request)
{
    const auto missing = [](const QString& option) {
        return mistake(Command::tr("Option --%1 is needed. See --help.").arg(option));
    };
    const bool needsCampaign = needsRound(request.kind) || request.kind == PaperKind::Tasks;
    if (needsCampaign && request.campaign.isEmpty())
        return missing(u"campaign"_s);
    if (needsRound(request.kind) && request.round == 0)
        return missing(u"round"_s);
    const bool urges = request.kind == PaperKind::Request
        || (request.kind == PaperKind::Reminder && !request.forHead);
    if (call.isSet(u"record"_s) && (!urges || call.isSet(u"compare"_s)))
        return mistake(Command::tr("Option --record is for a request or a reminder."));
    if (call.isSet(u"document"_s) && !call.isSet(u"record"_s))
        return mistake(Command::tr("Option --document goes with --record."));
    if (request.kind == PaperKind::Request && !request.units.isEmpty())
        return mistake(Command::tr("A request goes to all units: it takes no option --unit."));
    if (call.value(u"out"_s).isEmpty() && !call.isSet(u"compare"_s))
        return missing(u"out"_s);
    return Done{};
}

Result<PaperRequest> paperRequest(const Invocation& call)
{
    PaperRequest request;
    const auto kind = paperKindFrom(call.word(1));
    if (!kind)
        return Error{ErrorCode::ReportKindUnknown, {call.word(1), knownKinds()}, {}};
    request.kind = *kind;
    request.campaign = call.value(u"campaign"_s);
    request.units = call.values(u"unit"_s);
    request.issuer = call.value(u"issuer"_s);
    request.current = call.isSet(u"current"_s);
    request.forHead = call.isSet(u"head"_s);
    request.orientation =
        call.isSet(u"landscape"_s) ? Orientation::Landscape : Orientation::Upright;
    for (const auto read : {readVariant, readMarks, readNumbers, readDays, readSummaryForm})
        if (const Status done = read(call, request); !done)
            return done.error();
    if (const Status complete = checkNeeds(call, request); !complete)
        return complete.error();
    return request;
}

/// Exit code 1 when the file says something else.
int runCompare(const Invocation& call, const RegisterSession& session, const PaperRequest& request)
{
    const auto differences = PaperProof(session).compare(request, call.value(u"compare"_s));
    if (!differences)
        return call.out().fail(differences.error());
    QJsonArray list;
    for (const FigureDifference& difference : *differences) {
        list.append(QJsonObject{{u"place"_s, difference.place}, {u"ours"_s, difference.ours},
            {u"theirs"_s, difference.theirs}});
        if (!call.out().json())
            call.out().line(difference.theirs.isEmpty()
                    ? Command::tr("%1: the register says %2; the file has no figure there")
                          .arg(difference.place, difference.ours)
                    : Command::tr("%1: the register says %2, the file %3")
                          .arg(difference.place, difference.ours, difference.theirs));
    }
    if (call.out().json())
        call.out().object({{u"ok"_s, list.isEmpty()}, {u"differences"_s, list}});
    else if (list.isEmpty())
        call.out().line(Command::tr("The file says what the register says."));
    return list.isEmpty() ? Done0 : Refused1;
}

void sayWarnings(const Output& out, const Paper& paper)
{
    for (const Error& warning : PaperDesk::warningsOf(paper))
        out.message(ErrorText::sentence(warning));
    if (paper.openWarnings > 0 && !paper.sealedPages)
        out.message(Command::tr("Printed as a draft: %n draft(s) or warning(s) without a reason",
            nullptr, paper.openWarnings));
}

void sayWritten(const Output& out, const Paper& paper, const QString& path, int pages, int recorded)
{
    if (out.json()) {
        out.object({{u"pages"_s, pages}, {u"controlCode"_s, paper.controlCode}, {u"file"_s, path},
            {u"recordedUnits"_s, recorded}});
        return;
    }
    if (pages == 0)
        out.line(path);
    else if (paper.controlCode.isEmpty())
        out.line(Command::tr("%1: %n page(s)", nullptr, pages).arg(path));
    else
        out.line(Command::tr("%1: %n page(s), control code %2", nullptr, pages)
                     .arg(path, paper.controlCode));
    if (recorded > 0)
        out.line(Command::tr("Noted in the log for %n unit(s)", nullptr, recorded));
}

/// Whom the letter went to, for the log; units are empty when nothing is to be noted.
Result<ReminderNote> noteToRecord(
    const Invocation& call, RegisterSession& session, const PaperRequest& request)
{
    if (!call.isSet(u"record"_s))
        return ReminderNote();
    auto note = FollowingUp(session).letterNote(request);
    if (note && note->units.isEmpty())
        return Error{
            ErrorCode::NobodyToRemind, {u"%1/%2"_s.arg(request.campaign).arg(request.round)}, {}};
    if (note && call.isSet(u"document"_s)) {
        const auto letter =
            FollowingUp(session).letterNumbered(request.campaign, call.value(u"document"_s));
        if (!letter)
            return letter.error();
        note->document = letter->id;
    }
    return note;
}

/// The file first: a letter that could not be written did not go out.
int runWrite(const Invocation& call, RegisterSession& session, const PaperRequest& request)
{
    const auto paper = PaperDesk(session).prepare(request);
    if (!paper)
        return call.out().fail(paper.error());
    const auto note = noteToRecord(call, session, request);
    if (!note)
        return call.out().fail(note.error());
    const QString path = call.value(u"out"_s);
    const auto pages = writePaper(*paper, path, {call.isSet(u"duplex"_s), false, {}});
    if (!pages)
        return call.out().fail(pages.error());
    if (!note->units.isEmpty()) {
        const auto recorded = FollowingUp(session).record(request.campaign, request.round, *note);
        if (!recorded)
            return call.out().fail(recorded.error());
    }
    sayWarnings(call.out(), *paper);
    sayWritten(call.out(), *paper, path, *pages, int(note->units.size()));
    return Done0;
}
} // namespace

int runReport(const Invocation& call)
{
    const auto request = paperRequest(call);
    if (!request)
        return call.out().fail(request.error());
    const auto session = call.open(call.isSet(u"record"_s) ? Access::Write : Access::Read);
    if (!session)
        return call.out().fail(session.error());
    if (call.isSet(u"compare"_s))
        return runCompare(call, **session, *request);
    return runWrite(call, **session, *request);
}

} // namespace sosh::cli
