// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summarycolumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

using Role = SummaryColumn::Role;

constexpr double extraWidth = 14;
constexpr double narrowestUnit = 38;
constexpr double narrowestNote = 17;

SummaryColumn figure(const QString& head, double mm, QStringView measure, const QString& group = {})
{
    return {Role::Figure, head, mm, measure.toString(), group};
}

std::vector<SummaryColumn> uprightColumns()
{
    return {
        {Role::Order, u"STT"_s, 10, {}, {}},
        {Role::Unit, u"Đơn vị"_s, 55, {}, {}},
        figure(u"Hội nghị"_s, 14, measure::conferences),
        figure(u"Tổng số đảng viên"_s, 17, measure::membersTotal),
        figure(u"Phải dự"_s, 17, measure::membersExpected),
        figure(u"Tham gia"_s, 17, measure::membersAttended),
        {Role::Rate, u"Tỷ lệ (%)"_s, 17, {}, {}},
        {Role::Note, u"Ghi chú"_s, 18, {}, {}},
    };
}

std::vector<SummaryColumn> landscapeColumns()
{
    const QString members = u"Đảng viên"_s;
    const QString outside = u"Ngoài Đảng"_s;
    return {
        {Role::Order, u"STT"_s, 9, {}, {}},
        {Role::Unit, u"Đơn vị"_s, 52, {}, {}},
        figure(u"Hội nghị"_s, 14, measure::conferences),
        figure(u"Điểm cầu"_s, 12, measure::videoSites),
        figure(u"Tổng số"_s, 16, measure::membersTotal, members),
        figure(u"Không triệu tập"_s, 16, measure::membersNotSummoned, members),
        figure(u"Phải dự"_s, 16, measure::membersExpected, members),
        figure(u"Tham gia"_s, 16, measure::membersAttended, members),
        {Role::Rate, u"Tỷ lệ (%)"_s, 15, {}, members},
        figure(u"CB, CC, VC, NLĐ"_s, 17, measure::nonMemberStaffAttended, outside),
        figure(u"Đoàn viên, hội viên"_s, 17, measure::associatesAttended, outside),
        figure(u"Lượt Nhân dân"_s, 17, measure::publicAttendances, outside),
        figure(u"Bài thu hoạch"_s, 13, measure::reflectionPapers),
        {Role::Note, u"Ghi chú"_s, 22, {}, {}},
    };
}

bool isUsed(const SummaryColumn& column, const RoundSheet& sheet)
{
    switch (column.role) {
    case Role::Figure:
        return sheet.measure(column.measure) != nullptr;
    case Role::Rate:
        return sheet.measure(measure::membersAttended) && sheet.measure(rateBase(sheet));
    default:
        return true;
    }
}

/// Measures of the annex that the form has no place for stand before the notes.
void addExtras(std::vector<SummaryColumn>& columns, const RoundSheet& sheet)
{
    for (const Measure& each : sheet.measures) {
        if (each.inAnnex && columnOf(columns, each.code) == 0)
            columns.insert(columns.end() - 1,
                figure(each.head.isEmpty() ? each.label : each.head, extraWidth, each.code));
    }
}

double widthOf(const std::vector<SummaryColumn>& columns)
{
    double sum = 0;
    for (const SummaryColumn& column : columns)
        sum += column.widthMm;
    return sum;
}

/// Names and notes take what is free, or give what is missing; a table still too wide shrinks as a whole.
void fillWidth(std::vector<SummaryColumn>& columns, double width)
{
    const double free = width - widthOf(columns);
    for (SummaryColumn& column : columns) {
        if (column.role == Role::Unit)
            column.widthMm = std::max(narrowestUnit, column.widthMm + free * 2 / 3);
        else if (column.role == Role::Note)
            column.widthMm = std::max(narrowestNote, column.widthMm + free / 3);
    }
    const double share = width / widthOf(columns);
    for (SummaryColumn& column : columns)
        column.widthMm *= share;
}

} // namespace

QStringView rateBase(const RoundSheet& sheet)
{
    return sheet.round.denominator == Denominator::Total ? measure::membersTotal
                                                         : measure::membersExpected;
}

std::vector<SummaryColumn> summaryColumns(const RoundSheet& sheet, Orientation orientation)
{
    const bool landscape = orientation == Orientation::Landscape;
    std::vector<SummaryColumn> columns = landscape ? landscapeColumns() : uprightColumns();
    std::erase_if(columns, [&](const SummaryColumn& column) { return !isUsed(column, sheet); });
    if (landscape)
        addExtras(columns, sheet);
    fillWidth(columns, landscape ? 252 : 165);
    return columns;
}

int columnOf(const std::vector<SummaryColumn>& columns, QStringView measure)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
        [&](const SummaryColumn& column) { return column.measure == measure; });
    return found == columns.end() ? 0 : int(found - columns.begin()) + 1;
}

int columnOf(const std::vector<SummaryColumn>& columns, SummaryColumn::Role role)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
        [&](const SummaryColumn& column) { return column.role == role; });
    return found == columns.end() ? 0 : int(found - columns.begin()) + 1;
}

} // namespace sosh::report
