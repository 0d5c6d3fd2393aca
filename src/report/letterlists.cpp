// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/letterlists.h"

#include "core/deadline.h"
#include "core/vinumber.h"
#include "report/letterwording.h"
#include "report/listparts.h"
#include "report/paperparts.h"
#include "report/papers.h"
#include "report/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

/// The day it means to hold it, and its due day where that is not the one that the letter names.
QString missingNote(const PaperContext& context, const RoundSheet::Row& row)
{
    const Round& round = context.sheet.round;
    const QDate named = context.lettersDue.isValid() ? context.lettersDue : round.due;
    const QDate due = context.sheet.dueOf(row);
    QStringList notes{
        wording::phrase(wording::plannedOn, {{u"ngay"_s, vinumber::date(row.entry.plannedDay)}})};
    if (due != named)
        notes << wording::phrase(
            wording::ownDue, {{u"ngay"_s, vinumber::date(lastTimelyDay(due, round.dueInclusive))}});
    notes.removeAll(QString());
    return notes.join(u"; "_s);
}

UnitContact contactOf(const PaperContext& context, UnitId unit)
{
    const auto found = std::find_if(context.contacts.begin(), context.contacts.end(),
        [unit](const UnitContact& contact) { return contact.unit == unit; });
    return found == context.contacts.end() ? UnitContact() : *found;
}

QString reachedAt(const UnitContact& contact)
{
    const QString phone = unbroken(contact.phone);
    if (contact.contact.isEmpty() || phone.isEmpty())
        return contact.contact + phone;
    return contact.contact + u", "_s + phone;
}

/// How a unit was reminded until the day of the paper.
struct ReminderTrack
{
    int times = 0;
    QDate lastOn;
    QString outcome; ///< of the last one that had any
};

QString outcomeOf(const Reminder& reminder)
{
    return wording::phrase(
        reminder.promised.isValid() ? wording::promisedOutcome : wording::plainOutcome,
        {{u"ngay"_s, vinumber::date(reminder.promised)},
            {u"ketQua"_s, reminder.result.simplified()}});
}

ReminderTrack trackOf(const PaperContext& context, UnitId unit)
{
    ReminderTrack track;
    for (const Reminder& reminder : context.reminders) {
        if (reminder.unit != unit || reminder.purpose != ReminderPurpose::Remind
            || reminder.day > context.paperDate)
            continue;
        ++track.times;
        track.lastOn = std::max(track.lastOn, reminder.day);
        if (const QString outcome = outcomeOf(reminder); !outcome.isEmpty())
            track.outcome = outcome;
    }
    return track;
}

QString remindedOf(const ReminderTrack& track)
{
    if (track.times <= 0)
        return u"-"_s;
    return wording::phrase(wording::remindedTimes,
        {{u"lan"_s, QString::number(track.times)}, {u"ngay"_s, vinumber::date(track.lastOn)}});
}

} // namespace

AnnexHead letterAnnexHead(const PaperContext& context, QStringView label, const QString& title)
{
    AnnexHead head = annexHead(context, label.toString(), title, wording::letterType.toString(),
        wording::letterCode.toString());
    head.title = title;
    if (context.sheet.isSample)
        head.mark = wording::sampleMark.toString();
    return head;
}

Section missingList(const PaperContext& context, const wording::Values& values)
{
    Table table = listTable({{u"STT", 15, Align::Center}, {u"Đơn vị", 100}, {u"Ghi chú", 50}});
    for (const SubmissionBoard::Missing& missing : context.board.missing) {
        const RoundSheet::Row* row = context.sheet.rowOf(missing.unit);
        addListRow(table, {missing.name, row ? missingNote(context, *row) : QString()});
    }
    Section section;
    section.blocks.push_back(letterAnnexHead(context, wording::listTitle,
        wording::phrase(wording::missingSubject, values) + u' '
            + wording::phrase(wording::missingAsOf, values)));
    section.blocks.push_back(std::move(table));
    return section;
}

Document headOfficeList(const PaperContext& context)
{
    const wording::Values values = paperValues(context);
    const TitleBlock title{wording::listTitle.toString(),
        wording::phrase(wording::missingSubject, values),
        wording::phrase(wording::missingAsOf, values)};
    Table table =
        listTable({{u"STT", 10, Align::Center}, {u"Đơn vị", 56}, {u"Cấp uỷ viên phụ trách", 42},
            {u"Đầu mối, điện thoại", 48}, {u"Quá hạn (ngày)", 18, Align::Right},
            {u"Đã nhắc (lần, ngày gần nhất)", 32, Align::Center}, {u"Kết quả nhắc", 46}});
    for (const SubmissionBoard::Missing& missing : context.board.missing) {
        const ReminderTrack track = trackOf(context, missing.unit);
        const UnitContact contact = contactOf(context, missing.unit);
        addListRow(table,
            {missing.name, contact.committeeMember, reachedAt(contact),
                missing.daysLate > 0 ? QString::number(missing.daysLate) : u"-"_s,
                remindedOf(track), track.outcome});
    }
    return listPaper(
        context, title, std::move(table), wording::noneMissing, {}, Orientation::Landscape);
}

} // namespace sosh::report
