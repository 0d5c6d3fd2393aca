// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/followingup.h"

#include "core/act.h"
#include "core/docnumber.h"
#include "core/vietnamese.h"
#include "report/headline.h"
#include "report/urgingletters.h"
#include "storage/contactrepository.h"
#include "storage/documentrepository.h"
#include "storage/flagrepository.h"
#include "storage/registryrepository.h"
#include "storage/reminderrepository.h"
#include "storage/roundrepository.h"
#include "usecases/officesettings.h"
#include "usecases/papersource.h"
#include "usecases/readvalue.h"
#include "usecases/recordnames.h"
#include "usecases/roundlocator.h"

#include <QSet>

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

const QString warningDaysName = u"early_warning_days"_s;
constexpr int usualWarningDays = 3;
constexpr int mostWarningDays = 60;

int warningDays(const storage::UnitOfWork& work)
{
    const auto kept = work.registry().setting(warningDaysName);
    return kept ? kept->toInt() : usualWarningDays;
}

Result<const RoundSheet::Row*> findRow(const RoundSheet& sheet, const QString& unit)
{
    if (const RoundSheet::Row* row = sheet.rowOf(QStringView(unit)))
        return row;
    return Error{ErrorCode::UnitUnknown, {unit}, {}};
}

FollowUpRecords recordsOf(const storage::UnitOfWork& work, RoundId round)
{
    return {work.contacts().all(), work.reminders().ofRound(round), work.flags().ofRound(round)};
}

Reminder reminderOf(const ReminderNote& note, const RegisterSession& session)
{
    const QDateTime now = session.clock().nowUtc().toLocalTime();
    Reminder reminder;
    reminder.kind = note.kind;
    reminder.purpose = note.purpose;
    reminder.level = note.kind == ReminderKind::Letter ? note.level : 0;
    reminder.document = note.document;
    reminder.day = note.day.isValid() ? note.day : now.date();
    reminder.time = note.time.isValid() || reminder.day != now.date() ? note.time : now.time();
    reminder.by = session.actor();
    reminder.promised = note.promised;
    reminder.result = vietnamese::clean(note.result);
    return reminder;
}

bool isOwnLetter(const OfficialDocument& document)
{
    return document.isOwn() && document.typeCode == "CV"_L1
        && document.status != DocumentStatus::Cancelled;
}

/// A number alone fits whatever stands behind it.
bool hasNumber(const OfficialDocument& letter, const DocNumber& typed)
{
    if (typed.type.isEmpty() && typed.body.isEmpty())
        return typed.number && numberOf(letter) == typed.number;
    const auto code = parseDocNumber(letter.code);
    return code && docNumberKey(*code) == docNumberKey(typed);
}

/// Newest first; those of the campaign, or of the whole register when there is none.
Result<std::vector<OfficialDocument>> lettersOf(
    const storage::UnitOfWork& work, const QString& campaign)
{
    std::vector<OfficialDocument> letters = work.documents().records();
    std::erase_if(letters, [](const OfficialDocument& each) { return !isOwnLetter(each); });
    std::reverse(letters.begin(), letters.end());
    if (campaign.isEmpty())
        return letters;
    const auto found = findCampaign(work, campaign);
    if (!found)
        return found.error();
    QSet<DocumentId> own;
    for (const DirectingDocument& document :
        work.documents().ofCampaign(found->id, storage::DocumentRole::Own))
        own.insert(document.id);
    std::erase_if(letters, [&](const OfficialDocument& each) { return !own.contains(each.id); });
    return letters;
}

using Change = std::function<void(storage::ReminderRepository&)>;

/// One act on one line of the log, under the name of its round. Errors: RecordGone, RegisterReadOnly.
Status changeLine(
    RegisterSession& session, QStringView verb, ReminderId reminder, const Change& change)
{
    const auto subject =
        readValue<QString>(session, [reminder](const storage::UnitOfWork& work) -> Result<QString> {
            const auto round = work.reminders().roundOf(reminder);
            if (!round)
                return Error{ErrorCode::RecordGone, {}, {}};
            return RecordNames(work).of(u"round_id"_s, round->value());
        });
    if (!subject)
        return subject.error();
    const auto written = session.store().write(
        session.act(verb, *subject), [&](storage::UnitOfWork& work) -> Status {
            change(work.reminders());
            return Done{};
        });
    return written ? Status(Done{}) : Status(written.error());
}

} // namespace

FollowingUp::FollowingUp(RegisterSession& session)
    : m_session(session)
{
}

Result<FollowUp> FollowingUp::board(const QString& campaign, int round, QDate asOf) const
{
    return readValue<FollowUp>(m_session, [&](const storage::UnitOfWork& work) -> Result<FollowUp> {
        const auto located = findOpenedRound(work, campaign, round);
        if (!located)
            return located.error();
        const RoundId id = located->round.id;
        const QDate today = m_session.clock().today();
        FollowUpRecords records = recordsOf(work, id);
        if (!asOf.isValid() || asOf >= today)
            return followUpOf(
                work.rounds().sheet(id), records, asOf.isValid() ? asOf : today, warningDays(work));
        return followUpOf(knownOn(work.rounds().sheet(id), asOf), knownOn(std::move(records), asOf),
            asOf, warningDays(work));
    });
}

Result<FollowUpTexts> FollowingUp::texts(
    const QString& campaign, int round, const QString& unit, QDate asOf) const
{
    return readValue<FollowUpTexts>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<FollowUpTexts> {
            const auto located = findOpenedRound(work, campaign, round);
            if (!located)
                return located.error();
            const QDateTime now = m_session.clock().nowUtc().toLocalTime();
            RoundSheet sheet = work.rounds().sheet(located->round.id);
            if (asOf.isValid() && asOf < now.date())
                sheet = knownOn(std::move(sheet), asOf);
            const report::Moment moment{asOf.isValid() ? asOf : now.date(), now.time(),
                work.rounds().ofCampaign(located->campaign.id).size() == 1};
            const vietnamese::ToneStyle style = toneStyle(work);
            FollowUpTexts texts;
            texts.group = vietnamese::withToneStyle(
                report::groupReminder(sheet, summarize(sheet), moment), style);
            if (!texts.group.isEmpty())
                for (const RoundSheet::Row* row : rowsToUrge(sheet, moment.day))
                    texts.groupUnits += row->entry.code;
            if (unit.isEmpty())
                return texts;
            const auto row = findRow(sheet, unit);
            if (!row)
                return row.error();
            const QString contact = work.contacts().ofUnit((*row)->entry.unit).contact;
            texts.toUnit = vietnamese::withToneStyle(
                report::unitMessage(sheet, **row, contact, moment), style);
            return texts;
        });
}

Result<QString> FollowingUp::recheckText(
    const QString& campaign, int round, const QString& unit) const
{
    return readValue<QString>(m_session, [&](const storage::UnitOfWork& work) -> Result<QString> {
        const auto located = findOpenedRound(work, campaign, round);
        if (!located)
            return located.error();
        const RoundSheet sheet = work.rounds().sheet(located->round.id);
        const auto row = findRow(sheet, unit);
        if (!row)
            return row.error();
        const QString contact = work.contacts().ofUnit((*row)->entry.unit).contact;
        return vietnamese::withToneStyle(report::unitQuestion(**row, contact), toneStyle(work));
    });
}

Result<std::vector<OfficialDocument>> FollowingUp::letters(const QString& campaign) const
{
    return readValue<std::vector<OfficialDocument>>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<std::vector<OfficialDocument>> {
            if (const auto found = findCampaign(work, campaign); !found)
                return found.error();
            return lettersOf(work, campaign);
        });
}

Result<OfficialDocument> FollowingUp::letterNumbered(
    const QString& campaign, const QString& number) const
{
    return readValue<OfficialDocument>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<OfficialDocument> {
            if (const auto found = findCampaign(work, campaign); !found)
                return found.error();
            const auto typed = parseDocNumber(number);
            if (!typed || typed->isEmpty())
                return Error{ErrorCode::LetterUnknown, {number}, {}};
            for (const QString& within : {campaign, QString()})
                for (const auto letters = lettersOf(work, within);
                     const OfficialDocument& letter : *letters)
                    if (hasNumber(letter, *typed))
                        return letter;
            return Error{ErrorCode::LetterUnknown, {number}, {}};
        });
}

Result<ActId> FollowingUp::record(const QString& campaign, int round, const ReminderNote& note)
{
    const QString subject = u"%1/%2"_s.arg(campaign).arg(round);
    return m_session.store().write(
        m_session.act(verbs::followUpRecord, subject), [&](storage::UnitOfWork& work) -> Status {
            const auto located = findOpenedRound(work, campaign, round);
            if (!located)
                return located.error();
            if (note.units.isEmpty())
                return Error{ErrorCode::NobodyToRemind, {located->round.name}, {}};
            if (note.document.isValid() && !work.documents().find(note.document))
                return Error{ErrorCode::RecordGone, {}, {}};
            const RoundSheet sheet = work.rounds().sheet(located->round.id);
            Reminder reminder = reminderOf(note, m_session);
            for (const QString& code : note.units) {
                const auto row = findRow(sheet, code);
                if (!row)
                    return row.error();
                reminder.unit = (*row)->entry.unit;
                work.reminders().add(located->round.id, reminder);
            }
            return Done{};
        });
}

Status FollowingUp::amend(ReminderId reminder, QDate promised, const QString& result)
{
    return changeLine(m_session, verbs::followUpChange, reminder,
        [&](auto& reminders) { reminders.amend(reminder, promised, vietnamese::clean(result)); });
}

Status FollowingUp::remove(ReminderId reminder)
{
    return changeLine(m_session, verbs::followUpRemove, reminder,
        [&](auto& reminders) { reminders.remove(reminder); });
}

Result<ReminderNote> FollowingUp::letterNote(const PaperRequest& request) const
{
    return readValue<ReminderNote>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<ReminderNote> {
            const auto material = roundMaterial(m_session, work, request);
            if (!material)
                return material.error();
            const report::PaperContext& letter = material->context;
            const bool isRequest = request.kind == PaperKind::Request;
            ReminderNote note;
            note.kind = ReminderKind::Letter;
            note.purpose = isRequest ? ReminderPurpose::Request : ReminderPurpose::Remind;
            note.level = isRequest ? 0 : letter.level;
            note.day = letter.paperDate;
            const std::vector<UnitId> named =
                material->units.empty() ? report::addresseesOf(letter) : material->units;
            const QSet<UnitId> to(named.begin(), named.end());
            for (const RoundSheet::Row& row : letter.sheet.rows)
                if (isRequest ? row.current.state != ReturnState::Exempt
                              : to.contains(row.entry.unit))
                    note.units += row.entry.code;
            return note;
        });
}

int FollowingUp::earlyWarningDays() const
{
    const auto days = readValue<int>(m_session,
        [](const storage::UnitOfWork& work) -> Result<int> { return warningDays(work); });
    return days ? *days : usualWarningDays;
}

Status FollowingUp::setEarlyWarningDays(int days)
{
    const int wanted = std::clamp(days, 0, mostWarningDays);
    if (wanted == earlyWarningDays())
        return Done{};
    const auto written =
        m_session.store().write(m_session.act(verbs::settingChange, QString::number(wanted)),
            [wanted](storage::UnitOfWork& work) -> Status {
                work.registry().setSetting(warningDaysName, QString::number(wanted));
                return Done{};
            });
    if (!written)
        return written.error();
    return Done{};
}

} // namespace sosh
