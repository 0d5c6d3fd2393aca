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

SummaryColumn rate(double mm, QStringView base, const QString& group = {})
{
    return {Role::Rate, u"Tỷ lệ (%)"_s, mm, {}, group, base.toString()};
}

std::vector<SummaryColumn> uprightColumns()
{
    return {
        {Role::Order, u"STT"_s, 10, {}},
        {Role::Unit, u"Đơn vị"_s, 55, {}},
        figure(u"Hội nghị"_s, 14, measure::conferences),
        figure(u"Tổng số đảng viên"_s, 17, measure::membersTotal),
        figure(u"Phải dự"_s, 17, measure::membersExpected),
        figure(u"Tham gia"_s, 17, measure::membersAttended),
        rate(17, measure::membersExpected),
        rate(17, measure::membersTotal),
        {Role::Note, u"Ghi chú"_s, 18, {}},
    };
}

std::vector<SummaryColumn> landscapeColumns()
{
    const QString members = u"Đảng viên"_s;
    const QString outside = u"Ngoài Đảng"_s;
    return {
        {Role::Order, u"STT"_s, 9, {}},
        {Role::Unit, u"Đơn vị"_s, 52, {}},
        figure(u"Hội nghị"_s, 14, measure::conferences),
        figure(u"Điểm cầu"_s, 12, measure::videoSites),
        figure(u"Tổng số"_s, 16, measure::membersTotal, members),
        figure(u"Không triệu tập"_s, 16, measure::membersNotSummoned, members),
        figure(u"Phải dự"_s, 16, measure::membersExpected, members),
        figure(u"Tham gia"_s, 16, measure::membersAttended, members),
        rate(15, measure::membersExpected, members),
        rate(15, measure::membersTotal, members),
        figure(u"CB, CC, VC, NLĐ"_s, 17, measure::nonMemberStaffAttended, outside),
        figure(u"Đoàn viên, hội viên"_s, 17, measure::associatesAttended, outside),
        figure(u"Lượt Nhân dân"_s, 17, measure::publicAttendances, outside),
        figure(u"Bài thu hoạch"_s, 13, measure::reflectionPapers),
        {Role::Note, u"Ghi chú"_s, 22, {}},
    };
}

bool isAsked(Denominator denominator, const QString& base)
{
    return denominator == Denominator::Both
        || (denominator == Denominator::Total) == (base == measure::membersTotal);
}

bool isUsed(const SummaryColumn& column, const RoundSheet& sheet)
{
    switch (column.role) {
    case Role::Figure:
        return sheet.measure(column.measure) != nullptr;
    case Role::Rate:
        return isAsked(sheet.round.denominator, column.base)
            && sheet.measure(measure::membersAttended) && sheet.measure(column.base);
    default:
        return true;
    }
}

/// Side by side each says what it divides by.
void tellRatesApart(std::vector<SummaryColumn>& columns)
{
    const auto isRate = [](const SummaryColumn& column) { return column.role == Role::Rate; };
    if (std::count_if(columns.begin(), columns.end(), isRate) < 2)
        return;
    for (SummaryColumn& column : columns) {
        if (isRate(column))
            column.head = column.base == measure::membersTotal ? u"Tỷ lệ so với tổng số (%)"_s
                                                               : u"Tỷ lệ so với phải dự (%)"_s;
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

SummaryColumn columnFor(ReturnColumn column)
{
    const auto made = [column](const QString& head, double mm) {
        return SummaryColumn{Role::Return, head, mm, {}, {}, {}, column};
    };
    switch (column) {
    case ReturnColumn::Form:
        return made(u"Hình thức"_s, 26);
    case ReturnColumn::Held:
        return made(u"Ngày tổ chức"_s, 22);
    case ReturnColumn::Code:
        return made(u"Số, ký hiệu báo cáo của đơn vị"_s, 24);
    case ReturnColumn::Received:
        return made(u"Ngày gửi"_s, 20);
    case ReturnColumn::OnTime:
        break;
    }
    return made(u"Đúng hạn"_s, 17);
}

/// What the returns say beside their figures stands before the notes, too.
void addReturns(std::vector<SummaryColumn>& columns, const SummaryForm& form)
{
    for (const ReturnColumn column : form.columns)
        columns.insert(columns.end() - 1, columnFor(column));
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

std::vector<SummaryColumn> summaryColumns(
    const RoundSheet& sheet, const SummaryForm& form, Orientation orientation)
{
    const bool landscape = orientation == Orientation::Landscape;
    std::vector<SummaryColumn> columns = landscape ? landscapeColumns() : uprightColumns();
    std::erase_if(columns, [&](const SummaryColumn& column) { return !isUsed(column, sheet); });
    tellRatesApart(columns);
    if (landscape) {
        addExtras(columns, sheet);
        addReturns(columns, form);
    }
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
