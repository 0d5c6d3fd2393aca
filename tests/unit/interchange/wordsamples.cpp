// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordsamples.h"

using namespace Qt::StringLiterals;

namespace sosh::test {

namespace {

PartyHead head()
{
    PartyHead made{u"ĐẢNG UỶ XÃ BÌNH MINH"_s, u"BAN XÂY DỰNG ĐẢNG"_s, u"Số        -CV/BXDĐ"_s,
        u"về việc đôn đốc gửi báo cáo kết quả đợt 1 sinh hoạt chính trị “tự soi, tự sửa”"_s,
        u"Bình Minh, ngày     tháng 8 năm 2026"_s};
    made.draftMark = u"Dự thảo lần 2"_s;
    made.urgency = u"THƯỢNG KHẨN"_s;
    made.circulation = u"LƯU HÀNH NỘI BỘ"_s;
    return made;
}

Paragraph sentence()
{
    Paragraph made;
    made.runs = {{u"Đến ngày 05/8/2026, Ban nhận được báo cáo của "_s},
        {u"39"_s, false, false, u"state:answered"_s}, {u"/"_s},
        {u"45"_s, true, false, u"state:expected"_s}, {u" đơn vị <& “>”."_s}};
    made.key = u"DD1"_s;
    return made;
}

Table table()
{
    Table made;
    made.columns = {{10, Align::Center}, {70, Align::Left, true},
        {25, Align::Right, false, u"members_attended"_s},
        {25, Align::Right, false, u"members_attended/members_expected"_s}, {35, Align::Left, true}};
    made.headRows = 2;
    made.head = {{u"STT"_s, 1, 2, 0, 0}, {u"Đơn vị"_s, 1, 2, 1, 0}, {u"Đảng viên"_s, 2, 1, 2, 0},
        {u"Tham gia"_s, 1, 1, 2, 1}, {u"Tỷ lệ (%)"_s, 1, 1, 3, 1}, {u"Ghi chú"_s, 1, 2, 4, 0}};
    made.columnNumbers = {u"(1)"_s, u"(2)"_s, u"(3)"_s, u"(4)"_s, u"(5)"_s};
    made.rows = {
        {RowKind::Group, {u"I"_s, u"KHỐI XÃ (4 đơn vị)"_s, u"3.442"_s, u"92,31"_s, {}},
            u"group=xã"_s},
        {RowKind::Unit, {u"1"_s, u"Đảng bộ xã Bản Lầu"_s, u"3.325"_s, u"100"_s, {}}, u"unit=BL"_s},
        {RowKind::Unit, {u"2"_s, u"=1+1"_s, u"117"_s, u"88,64"_s, u"+84 214"_s}, u"unit=BS"_s},
        {RowKind::Unit, {u"3"_s, u"Chi bộ 2"_s, u"…"_s, u"-"_s, u"@x"_s}, u"unit=C2"_s},
        {RowKind::Unit, {u"4"_s, u"Chi bộ 10"_s, u"≈120"_s, u"x"_s, u"-"_s}, u"unit=C10"_s},
        {RowKind::Total, {{}, u"TỔNG CỘNG (4 đơn vị)"_s, u"3.442"_s, u"92,31"_s, {}}, {}},
    };
    return made;
}

SignatureBlock signature()
{
    SignatureBlock made{u"K/T TRƯỞNG BAN"_s, u"PHÓ TRƯỞNG BAN"_s, u"Nguyễn Văn An"_s,
        {u"Như trên"_s, u"Lưu Ban Xây dựng Đảng"_s}};
    made.drafter = u"NguyenVanAn-26"_s;
    made.contact = u"Ban Xây dựng Đảng, điện thoại 0214 3888999"_s;
    return made;
}

std::vector<Block> form()
{
    return {TitleBlock{u"PHIẾU BÁO CÁO SỐ LIỆU"_s, u"đợt 1"_s, {}},
        FormLine{{{u"Đơn vị:"_s, 0.6}, {u"Kỳ:"_s, 0.4}}},
        FormLine{
            {{u"1. Đã tổ chức:"_s}, {u"Có, ngày"_s, 0.4, true}, {u"Chưa, lý do"_s, 0.6, true}}}};
}

} // namespace

Document everyBlock()
{
    Document document;
    document.title = u"Công văn đôn đốc"_s;
    document.author = u"Ban Xây dựng Đảng"_s;
    document.formatProfile = u"HD05_2026"_s;
    document.sections.push_back({Orientation::Upright,
        {head(), Addressees{u"Kính gửi:"_s, {u"Đảng uỷ xã Bản Lầu"_s, u"Chi bộ thôn Na Lốc"_s}},
            Heading{HeadingLevel::Section, u"I- TÌNH HÌNH"_s},
            Heading{HeadingLevel::Subsection, u"1. Tiến độ"_s}, sentence(), signature()}});
    std::vector<Block> halves = form();
    halves.push_back(CutLine{});
    for (Block& block : form())
        halves.push_back(std::move(block));
    document.sections.push_back({Orientation::Upright, std::move(halves)});
    document.sections.push_back({Orientation::Landscape,
        {AnnexHead{u"Phụ lục"_s, u"TỔNG HỢP KẾT QUẢ"_s, u"(Kèm theo Công văn)"_s, u"Số liệu mẫu"_s},
            table(),
            TableSignatures{u"NGƯỜI LẬP BIỂU"_s, u"TRƯỞNG BAN"_s, {}, u"Trần Thị Bình"_s,
                u"Bình Minh, ngày 27 tháng 5 năm 2026"_s}}});
    return document;
}

QJsonDocument readByOthers(const QString& what, const QByteArray& file, const QString& ending)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file."_s + ending);
    if (!writeFile(path, file))
        return {};
    const QString script =
        QStringLiteral(SOSH_SOURCE_DIR) + u"/tests/unit/interchange/wordcheck.py"_s;
    const Ran ran = program(u"/usr/bin/python3"_s, {script, what, path});
    if (ran.exitCode != 0)
        qWarning("%s", qPrintable(ran.err));
    return QJsonDocument::fromJson(ran.out.toUtf8());
}

} // namespace sosh::test
