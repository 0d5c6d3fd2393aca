// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/letterlists.h"

#include "core/vinumber.h"
#include "report/letterwording.h"
#include "report/listparts.h"
#include "report/paperparts.h"
#include "report/papers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

QString missingNote(const RosterEntry& entry)
{
    return wording::phrase(wording::plannedOn, {{u"ngay"_s, vinumber::date(entry.plannedDay)}});
}

template <typename Records>
auto recordOf(const Records& records, UnitId unit)
{
    const auto found = std::find_if(
        records.begin(), records.end(), [unit](const auto& each) { return each.unit == unit; });
    return found == records.end() ? typename Records::value_type() : *found;
}

QString contactOf(const UnitContact& contact)
{
    if (contact.contact.isEmpty() || contact.phone.isEmpty())
        return contact.contact + contact.phone;
    return contact.contact + u", "_s + contact.phone;
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
        addListRow(table, {missing.name, row ? missingNote(row->entry) : QString()});
    }
    Section section;
    section.blocks.push_back(letterAnnexHead(context, wording::listTitle,
        wording::phrase(wording::missingSubject, values) + u' '
            + wording::phrase(wording::missingAsOf, values)));
    section.blocks.push_back(std::move(table));
    return section;
}

Document headOfficeList(const PaperContext& context, const std::vector<ReminderTrack>& tracks)
{
    const wording::Values values = paperValues(context);
    const TitleBlock title{wording::listTitle.toString(),
        wording::phrase(wording::missingSubject, values),
        wording::phrase(wording::missingAsOf, values)};
    Table table =
        listTable({{u"STT", 10, Align::Center}, {u"Đơn vị", 62}, {u"Cấp uỷ viên phụ trách", 42},
            {u"Đầu mối, điện thoại", 48}, {u"Quá hạn (ngày)", 18, Align::Right},
            {u"Đã nhắc (lần, ngày gần nhất)", 32}, {u"Kết quả nhắc", 40}});
    for (const SubmissionBoard::Missing& missing : context.board.missing) {
        const ReminderTrack track = recordOf(tracks, missing.unit);
        const UnitContact contact = recordOf(context.contacts, missing.unit);
        addListRow(table,
            {missing.name, contact.committeeMember, contactOf(contact),
                missing.daysLate > 0 ? QString::number(missing.daysLate) : u"-"_s,
                remindedOf(track), track.outcome});
    }
    return listPaper(
        context, title, std::move(table), wording::noneMissing, {}, Orientation::Landscape);
}

} // namespace sosh::report
