// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplesheet.h"

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

RoundSheet::Row rowOf(int number, const QString& name, ReturnState state)
{
    RoundSheet::Row row;
    row.entry.unit = UnitId(number);
    row.entry.sortNo = number;
    row.entry.code = u"U%1"_s.arg(number);
    row.entry.name = name;
    row.entry.shortName =
        QString(name).replace(u"Chi bộ"_s, u"CB"_s).replace(u"Đảng bộ"_s, u"ĐB"_s);
    row.entry.exempt = state == ReturnState::Exempt;
    row.current.unit = row.entry.unit;
    row.current.state = state;
    return row;
}

} // namespace

RoundSheet sampleSheet()
{
    RoundSheet sheet;
    sheet.round.name = u"Đợt 1"_s;
    sheet.round.no = 1;
    sheet.measures = {{MeasureId(1), u"members_expected"_s, u"Đảng viên phải tham gia"_s,
                          u"Phải dự"_s, MeasureKind::Persons, true, false},
        {MeasureId(2), u"members_attended"_s, u"Đảng viên tham gia"_s, u"Tham gia"_s,
            MeasureKind::Persons, true, false}};
    RoundSheet::Row first = rowOf(1, u"Đảng bộ xã Bản Lầu"_s, ReturnState::Reported);
    first.current.figures = {
        {u"members_expected"_s, {1300, false}}, {u"members_attended"_s, {1200, true}}};
    RoundSheet::Row second = rowOf(2, u"Chi bộ Thuỷ điện"_s, ReturnState::Missing);
    second.hasDraft = true;
    RoundSheet::Row third = rowOf(3, u"Chi bộ Ấp Bắc"_s, ReturnState::Joint);
    third.current.host = UnitId(1);
    RoundSheet::Row fourth = rowOf(4, u"Chi bộ thôn 10"_s, ReturnState::Nil);
    fourth.current.reason = u"Không bố trí được lịch"_s;
    RoundSheet::Row fifth = rowOf(5, u"Chi bộ thôn 2"_s, ReturnState::Missing);
    RoundSheet::Row sixth = rowOf(6, u"Chi bộ An Giang"_s, ReturnState::Exempt);
    sixth.entry.exemptReason = u"Mới thành lập"_s;
    sheet.rows = {first, second, third, fourth, fifth, sixth};
    return sheet;
}

} // namespace sosh
