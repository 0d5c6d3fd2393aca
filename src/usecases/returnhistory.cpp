// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/returnhistory.h"

#include "core/lookups.h"
#include "core/roundsheet.h"
#include "core/vinumber.h"
#include "storage/lookuprepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "usecases/errortext.h"
#include "usecases/readvalue.h"
#include "usecases/roundlocator.h"

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

struct TextField
{
    const char* word; ///< in context ReturnHistory
    QString UnitReturn::*text;
};
constexpr std::array textFields{
    TextField{
        QT_TRANSLATE_NOOP("ReturnHistory", "Reason, when it was not held"), &UnitReturn::reason},
    TextField{
        QT_TRANSLATE_NOOP("ReturnHistory", "The unit's own paper"), &UnitReturn::unitDocument},
    TextField{QT_TRANSLATE_NOOP("ReturnHistory", "Reported by"), &UnitReturn::reporter},
    TextField{QT_TRANSLATE_NOOP("ReturnHistory", "Good practice"), &UnitReturn::goodPractice},
    TextField{QT_TRANSLATE_NOOP("ReturnHistory", "Difficulties"), &UnitReturn::difficulty},
    TextField{QT_TRANSLATE_NOOP("ReturnHistory", "Proposals"), &UnitReturn::proposal},
    TextField{QT_TRANSLATE_NOOP("ReturnHistory", "Note"), &UnitReturn::note},
};

struct DayField
{
    const char* word; ///< in context ReturnHistory
    QDate UnitReturn::*day;
};
constexpr std::array dayFields{
    DayField{QT_TRANSLATE_NOOP("ReturnHistory", "First day"), &UnitReturn::firstDay},
    DayField{QT_TRANSLATE_NOOP("ReturnHistory", "Last day"), &UnitReturn::lastDay},
    DayField{QT_TRANSLATE_NOOP("ReturnHistory", "Received on"), &UnitReturn::receivedOn},
};

QString dayText(QDate day)
{
    return day.isValid() ? vinumber::date(day) : QString();
}

QString hostName(const UnitReturn& value, const RoundSheet& sheet)
{
    const RoundSheet::Row* host = sheet.rowOf(value.host);
    return host ? host->entry.name : QString();
}

QString formNames(const UnitReturn& value, const Lookups& lookups)
{
    QStringList names;
    for (const QString& code : value.studyForms)
        names += Lookups::label(lookups.studyForms, code);
    return names.join(u", "_s);
}

QString labelOf(const std::vector<LookupEntry>& list, const QString& code)
{
    return code.isEmpty() ? QString() : Lookups::label(list, code);
}

} // namespace

ReturnHistory::ReturnHistory(const RegisterSession& session)
    : m_session(session)
{
}

QString ReturnHistory::figureText(const UnitReturn& value, const QString& code)
{
    const auto figure = value.figures.constFind(code);
    if (figure == value.figures.constEnd())
        return {};
    return (figure->approximate ? u"≈ "_s : QString()) + vinumber::count(figure->value);
}

QString ReturnHistory::figures(const UnitReturn& value, const RoundSheet& sheet)
{
    QStringList parts;
    for (const Measure& measure : sheet.measures)
        if (const QString text = figureText(value, measure.code); !text.isEmpty())
            parts += u"%1 %2"_s.arg(measure.head, text);
    return parts.join(u"; "_s);
}

std::vector<ReturnChange> ReturnHistory::changes(const UnitReturn& before, const UnitReturn& after,
    const RoundSheet& sheet, const Lookups& lookups)
{
    std::vector<ReturnChange> changes;
    const auto compare = [&](const QString& field, const QString& was, const QString& is) {
        if (was != is)
            changes.push_back({field, was, is});
    };
    compare(tr("State"), ErrorText::stateName(before.state), ErrorText::stateName(after.state));
    compare(tr("Held jointly with"), hostName(before, sheet), hostName(after, sheet));
    for (const Measure& measure : sheet.measures)
        compare(measure.head, figureText(before, measure.code), figureText(after, measure.code));
    for (const DayField& field : dayFields)
        compare(tr(field.word), dayText(before.*field.day), dayText(after.*field.day));
    compare(tr("Forms of study"), formNames(before, lookups), formNames(after, lookups));
    compare(tr("Way of attending"), labelOf(lookups.attendanceModes, before.attendanceMode),
        labelOf(lookups.attendanceModes, after.attendanceMode));
    compare(tr("Received through"), labelOf(lookups.receivedVia, before.receivedVia),
        labelOf(lookups.receivedVia, after.receivedVia));
    for (const TextField& field : textFields)
        compare(tr(field.word), before.*field.text, after.*field.text);
    return changes;
}

Result<std::vector<ReturnRevision>> ReturnHistory::of(
    const QString& campaign, int round, UnitId unit) const
{
    using Revisions = std::vector<ReturnRevision>;
    return readValue<Revisions>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<Revisions> {
            const auto located = findRound(work, campaign, round);
            if (!located)
                return located.error();
            if (located->round.state == RoundState::Draft)
                return Error{ErrorCode::RoundIsDraft, {located->round.name}, {}};
            const RoundSheet sheet = work.rounds().sheet(located->round.id);
            const Lookups lookups = work.lookups().load();
            Revisions revisions;
            for (const storage::ReturnSource& source :
                work.returns().history(located->round.id, unit)) {
                ReturnRevision revision{source.value, source.at, source.actor, source.fileName,
                    labelOf(lookups.receivedVia, source.value.receivedVia),
                    figures(source.value, sheet), source.withdrawn, false, {}};
                if (!revisions.empty())
                    revision.changes =
                        changes(revisions.back().value, source.value, sheet, lookups);
                revisions.push_back(std::move(revision));
            }
            std::reverse(revisions.begin(), revisions.end());
            const auto newest = std::find_if(revisions.begin(), revisions.end(),
                [](const ReturnRevision& revision) { return !revision.withdrawn; });
            if (newest != revisions.end())
                newest->stands = true;
            return revisions;
        });
}

} // namespace sosh
