// SPDX-License-Identifier: GPL-3.0-or-later
#include "provincesample.h"

namespace sosh::test {

using namespace Qt::StringLiterals;
using interchange::ManifestFacts;
using interchange::ProvinceWords;

namespace {

void addColumns(
    ProvinceTable& table, ColumnKind kind, const QStringList& codes, bool areMeasures = false)
{
    for (const QString& code : codes)
        table.columns.push_back({code, kind, areMeasures});
}

QStringList row(
    const QString& unit, const QString& sector, const QString& state, const QStringList& rest)
{
    return QStringList{u"1"_s, u"reg-1"_s, u"XX.BM"_s, u"BM-2026"_s, u"1"_s} + unit.split(u'|')
        + QStringList{u"grassroots_cell"_s, sector, u"XB"_s, state} + rest;
}

} // namespace

ProvinceTable sampleTable()
{
    ProvinceTable table;
    addColumns(table, ColumnKind::Count, {u"contract_version"_s});
    addColumns(table, ColumnKind::Text, {u"registry_id"_s, u"agency_code"_s, u"campaign_code"_s});
    addColumns(table, ColumnKind::Count, {u"round_no"_s});
    addColumns(table, ColumnKind::Text, {u"unit_code"_s, u"unit_name"_s});
    addColumns(table, ColumnKind::Code, {u"unit_kind"_s, u"unit_sector"_s});
    addColumns(table, ColumnKind::Text, {u"parent_code"_s});
    addColumns(table, ColumnKind::Code, {u"state"_s});
    addColumns(table, ColumnKind::Count, {u"revision"_s});
    addColumns(table, ColumnKind::Date, {u"first_day"_s, u"last_day"_s});
    addColumns(table, ColumnKind::Codes, {u"study_form"_s});
    addColumns(table, ColumnKind::Code, {u"attendance_mode"_s, u"received_via"_s});
    addColumns(table, ColumnKind::Date, {u"received_on"_s});
    addColumns(table, ColumnKind::Text, {u"unit_document"_s, u"host_code"_s, u"reason"_s});
    addColumns(table, ColumnKind::Codes, {u"approximate"_s});
    addColumns(table, ColumnKind::Count,
        {u"members_expected"_s, u"members_attended"_s, u"own_figure"_s}, true);
    addColumns(table, ColumnKind::Text, {u"note"_s});
    const QString none;
    table.rows = {
        row(u"XB01|Chi bộ thôn Đồng Tâm"_s, u"village"_s, u"reported"_s,
            {u"2"_s, u"2026-05-04"_s, u"2026-05-06"_s, u"thematic+seminar"_s, u"on_site"_s,
                u"zalo"_s, u"2026-05-07"_s, u"Báo cáo số 12-BC/CB; 07/5"_s, none, none,
                u"members_attended+own_figure"_s, u"3600"_s, u"3550"_s, u"0"_s,
                u"=1+1, \"nói\" vậy\ndòng hai"_s}),
        row(u"XB02|'Chi bộ, thôn 2"_s, u"village"_s, u"reported"_s,
            {u"1"_s, u"2026-05-09"_s, none, u"regular"_s, u"mixed"_s, u"paper"_s, u"2026-05-25"_s,
                none, none, none, none, u"45"_s, u"44"_s, none, u"-5 so với kỳ trước"_s}),
        row(u"XB03|Chi bộ thôn 3"_s, u"office"_s, u"joint"_s,
            {u"1"_s, none, none, none, none, u"email"_s, u"2026-05-10"_s, none, u"XB01"_s, none,
                none, none, none, none, none}),
        row(u"XB04|Chi bộ y tế"_s, u"health"_s, u"nil"_s,
            {u"1"_s, none, none, none, none, u"phone"_s, u"2026-05-11"_s, none, none,
                u"@ Bí thư đi học; chưa bầu"_s, none, none, none, none, u"+84 214"_s}),
        row(u"XB05|Chi bộ quân sự"_s, u"military"_s, u"missing"_s,
            {none, none, none, none, none, none, none, none, none, none, none, none, none, none,
                none}),
    };
    return table;
}

std::vector<Measure> sampleMeasures()
{
    const auto measure = [](const QString& code, const QString& label, const QString& head) {
        Measure made;
        made.code = code;
        made.label = label;
        made.head = head;
        return made;
    };
    return {measure(u"members_expected"_s, u"Đảng viên phải tham gia"_s, u"Phải dự"_s),
        measure(u"members_attended"_s, u"Đảng viên tham gia"_s, u"Tham gia"_s),
        measure(u"own_figure"_s, u"Số riêng của xã"_s, u"Tham gia"_s)};
}

ProvinceWords vietnameseWords()
{
    ProvinceWords words;
    words.language = u"vi"_s;
    words.ordinalHead = u"STT"_s;
    words.heads = {{u"unit_code"_s, u"Mã đơn vị"_s}, {u"unit_name"_s, u"Đơn vị"_s},
        {u"unit_sector"_s, u"Khối"_s}, {u"unit_kind"_s, u"Loại hình"_s},
        {u"parent_code"_s, u"Trực thuộc"_s}, {u"state"_s, u"Tình trạng"_s},
        {u"note"_s, u"Ghi chú"_s}, {u"first_day"_s, u"Từ ngày"_s}, {u"last_day"_s, u"Đến ngày"_s},
        {u"study_form"_s, u"Hình thức"_s}, {u"received_on"_s, u"Ngày nhận"_s},
        {u"approximate"_s, u"Số ước"_s}, {u"members_expected"_s, u"Phải dự"_s},
        {u"members_attended"_s, u"Tham gia"_s}, {u"own_figure"_s, u"Tham gia"_s}};
    words.labels[u"state"_s] = {{u"reported"_s, u"Đã báo cáo"_s}, {u"joint"_s, u"Học ghép"_s},
        {u"nil"_s, u"Không tổ chức"_s}, {u"missing"_s, u"Chưa báo cáo"_s},
        {u"exempt"_s, u"Miễn báo cáo"_s}};
    words.labels[u"unit_sector"_s] = {{u"village"_s, u"Thôn, bản"_s}, {u"office"_s, u"Cơ quan"_s},
        {u"military"_s, u"Lực lượng vũ trang"_s}, {u"police"_s, u"Lực lượng vũ trang"_s}};
    words.labels[u"study_form"_s] = {{u"thematic"_s, u"Sinh hoạt chuyên đề"_s},
        {u"seminar"_s, u"Toạ đàm"_s}, {u"regular"_s, u"Lồng ghép + thường kỳ"_s},
        {u"other"_s, u"toa dam"_s}};
    words.labels[u"attendance_mode"_s] = {{u"on_site"_s, u"Trực tiếp"_s},
        {u"online"_s, u"Trực tuyến"_s}, {u"mixed"_s, u"Trực tiếp kết hợp trực tuyến"_s}};
    words.labels[u"received_via"_s] = {{u"zalo"_s, u"Zalo"_s}, {u"paper"_s, u"Bản giấy"_s},
        {u"email"_s, u"Email"_s}, {u"phone"_s, u"Điện thoại"_s}};
    return words;
}

ProvinceWords englishWords()
{
    ProvinceWords words;
    words.language = u"en"_s;
    words.ordinalHead = u"No."_s;
    words.heads = {{u"unit_code"_s, u"Unit code"_s}, {u"unit_name"_s, u"Unit"_s},
        {u"unit_sector"_s, u"Sector"_s}, {u"state"_s, u"State"_s}, {u"note"_s, u"Note"_s},
        {u"first_day"_s, u"First day"_s}, {u"last_day"_s, u"Last day"_s},
        {u"members_expected"_s, u"Expected"_s}, {u"members_attended"_s, u"Attended"_s},
        {u"own_figure"_s, u"Own figure"_s}};
    words.labels[u"state"_s] = {{u"reported"_s, u"Reported"_s}, {u"joint"_s, u"Held jointly"_s},
        {u"nil"_s, u"Not held"_s}, {u"missing"_s, u"Not reported"_s}, {u"exempt"_s, u"Exempt"_s}};
    words.labels[u"study_form"_s] = {
        {u"thematic"_s, u"Thematic"_s}, {u"seminar"_s, u"Seminar"_s}, {u"regular"_s, u"Regular"_s}};
    words.labels[u"attendance_mode"_s] = {{u"on_site"_s, u"On site"_s}, {u"mixed"_s, u"Mixed"_s}};
    words.labels[u"received_via"_s] = {{u"zalo"_s, u"Zalo"_s}, {u"paper"_s, u"Paper"_s},
        {u"email"_s, u"E-mail"_s}, {u"phone"_s, u"Telephone"_s}};
    return words;
}

ManifestFacts sampleFacts()
{
    ManifestFacts facts;
    facts.registryId = u"reg-1"_s;
    facts.agency = u"XX.BM"_s;
    facts.campaign = u"BM-2026"_s;
    facts.rounds = {1};
    facts.sample = true;
    facts.totals = {
        {u"members_expected"_s, 3645}, {u"members_attended"_s, 3594}, {u"own_figure"_s, 0}};
    facts.createdUtc = QDateTime(QDate(2026, 5, 25), QTime(8, 5), Qt::UTC);
    facts.generator = u"Sổ Sinh Hoạt"_s;
    return facts;
}

} // namespace sosh::test
