// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/letterwording.h"

#include "report/papers.h"

#include <algorithm>
#include <array>

/// Công văn đề nghị báo cáo and công văn đôn đốc: their sentences in order.
namespace sosh::report {

namespace {

using wording::Sentence;

constexpr std::array<QStringView, 5> outlineKeys{u"DC1", u"DC2", u"DC3", u"DC4", u"DC5"};
constexpr std::array<QStringView, 6> pointKeys{u"DN2", u"DN3", u"DN4", u"QH3", u"QH4", u"QH5"};

std::vector<Sentence> outline()
{
    return {{u"DC1", u"Công tác lãnh đạo, chỉ đạo (số văn bản, việc phân công)."},
        {u"DC2", u"Kết quả (theo Phiếu báo cáo)."},
        {u"DC3", u"Cách làm hay, mô hình hiệu quả (không quá 05 dòng)."},
        {u"DC4", u"Khó khăn, hạn chế, nguyên nhân (không quá 05 dòng)."},
        {u"DC5", u"Kiến nghị, đề xuất (nếu có)."}};
}

std::vector<Sentence> request()
{
    return {{u"DN1",
                u"[Thực hiện {canCu}, ]để có cơ sở tổng hợp[, báo cáo {noiNhanBaoCao}], {chuThe} "
                u"{deNghi} các chi bộ, đảng bộ trực thuộc báo cáo kết quả {kyDot} {noiDungNgan}, "
                u"cụ thể:"},
        {u"DN2",
            u"Nội dung báo cáo: theo đề cương và Phiếu báo cáo số liệu gửi kèm[ (số liệu tính từ "
            u"ngày {tuNgay} đến ngày {denNgay})]."},
        {u"DN3", u"Thời hạn: chậm nhất ngày {hanGui}."},
        {u"DN4",
            u"Nơi nhận: {chuThe}[, qua {kenhNhan}]; tệp số liệu giữ nguyên tên và cấu trúc để "
            u"thuận tiện cho việc tổng hợp."},
        {u"DN5",
            u"Đơn vị không có điều kiện sử dụng máy tính ghi vào Phiếu báo cáo bằng giấy hoặc "
            u"chụp ảnh Phiếu gửi đầu mối.",
            true},
        {u"DN6", u"Đề nghị cấp uỷ các đơn vị quan tâm, thực hiện đúng thời gian."}};
}

/// Level 1: the due day is still to come.
std::vector<Sentence> beforeDue()
{
    return {{u"NH1",
                u"[Theo {keHoach}, ]thời hạn gửi báo cáo kết quả {kyDot} {noiDungNgan} là ngày "
                u"{hanGui}."},
        {u"NH2",
            u"Đến ngày {ngayTongHop}, {chuThe} đã nhận được báo cáo của {daBaoCao}/{tongDonVi} "
            u"đơn vị.",
            true},
        {u"NH3",
            u"Để bảo đảm tiến độ tổng hợp chung, {chuThe} {deNghi} cấp uỷ các đơn vị chưa gửi "
            u"báo cáo {danhSachKem} quan tâm, hoàn thành đúng thời hạn nêu trên."}};
}

/// First sentences of level 2.
std::vector<Sentence> overdue()
{
    return {{u"QH1",
                u"[Thực hiện {keHoach}[ về {trichYeuKH}], ]các chi bộ, đảng bộ trực thuộc gửi báo "
                u"cáo kết quả {kyDot}[ {noiDungDot}] về {chuThe} chậm nhất ngày {hanGui}."},
        {u"QH1a",
            u"Đến[ {gio}] ngày {ngayTongHop}, [{chuThe} nhận được báo cáo của "
            u"{daBaoCao}/{tongDonVi} đơn vị; ]còn {chuaBaoCao} đơn vị chưa gửi báo cáo "
            u"{danhSachKem}.",
            true}};
}

Sentence allReported()
{
    return {u"QH1b",
        u"Đến[ {gio}] ngày {ngayTongHop}, {chuThe} nhận được báo cáo của {daBaoCao}/{tongDonVi} "
        u"đơn vị.",
        true};
}

/// First sentence of level 3.
Sentence again()
{
    return {u"LH1",
        u"Ngày {ngayCV1}, {chuThe} đã ban hành Công văn[ số {soCV1}] đôn đốc gửi báo cáo kết quả "
        u"{kyDot} {noiDungNgan}; đến nay còn {chuaBaoCao} đơn vị chưa thực hiện{dsThieu}."};
}

std::vector<Sentence> whatToDo()
{
    return {{u"QH2",
                u"Để kịp thời tổng hợp[, báo cáo {noiNhanBaoCao}], {chuThe} {deNghi} cấp uỷ các "
                u"đơn vị có tên trong danh sách thực hiện một số nội dung sau:"},
        {u"QH3",
            u"Khẩn trương hoàn thành báo cáo theo mẫu kèm theo Công văn này, gửi về {chuThe}"
            u"[ chậm nhất[ {gioHan},] ngày {hanMoi}]."},
        {u"QH4",
            u"Đơn vị chưa tổ chức sinh hoạt báo cáo rõ lý do và thời gian dự kiến tổ chức; đơn vị "
            u"học ghép ghi rõ đơn vị chủ trì."},
        {u"QH5",
            u"Kiểm tra, đối chiếu số liệu trước khi gửi: mỗi đảng viên tính một lần trong kỳ; số "
            u"tham gia không lớn hơn số phải tham gia (trường hợp khác ghi rõ lý do)."},
        {u"QH6", u"Báo cáo gửi qua {kenhNhan}."},
        {u"QH7",
            u"Cần trao đổi thêm, liên hệ đồng chí {canBo}[, {chucVu}], điện thoại {dienThoai}.",
            true, {}, {},
            u"Cần trao đổi thêm, liên hệ đồng chí {canBo}[, {chucVu}], điện thoại "
            u"{dienThoai}."}};
}

Sentence lastOfOverdue()
{
    return {u"QH8", u"{chuThe} {deNghi} cấp uỷ các đơn vị quan tâm, thực hiện."};
}

Sentence lastOfAgain()
{
    return {u"LH2",
        u"Sau thời hạn nêu trên, {chuThe} tổng hợp danh sách các đơn vị chưa báo cáo, báo cáo "
        u"Thường trực {capUy} xem xét, chỉ đạo."};
}

std::vector<Sentence> toOneUnit()
{
    return {{u"DV1", u"Đến ngày {ngayTongHop}, {chuThe} chưa nhận được báo cáo của {tenDonVi}."},
        {u"DV2",
            u"{deNghi} {nguoiDungDau} chỉ đạo hoàn thành báo cáo, gửi về {chuThe}[ chậm nhất"
            u"[ {gioHan},] ngày {hanMoi}].",
            true}};
}

template <typename Keys>
bool holds(const Keys& keys, const QString& key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

void add(std::vector<Sentence>& sentences, const std::vector<Sentence>& more)
{
    sentences.insert(sentences.end(), more.begin(), more.end());
}

std::vector<Sentence> toListedUnits(const PaperContext& context)
{
    const bool repeated = context.level >= 3;
    std::vector<Sentence> sentences;
    if (repeated && context.earlierLetter)
        sentences.push_back(again());
    else
        sentences = overdue();
    if (context.board.missing.empty()) {
        sentences = {overdue().front(), allReported()};
        return sentences;
    }
    add(sentences, whatToDo());
    // Without a day set, "sau thời hạn nêu trên" would name none.
    sentences.push_back(
        repeated && context.newDeadline.isValid() ? lastOfAgain() : lastOfOverdue());
    return sentences;
}

} // namespace

bool isOutline(const QString& key)
{
    return holds(outlineKeys, key);
}

bool isPoint(const QString& key)
{
    return isOutline(key) || holds(pointKeys, key);
}

Script requestScript()
{
    return {request(), {}, outline()};
}

Script reminderScript(const PaperContext& context)
{
    Script script;
    if (context.onlyTo.isValid()) {
        script.opening = toOneUnit();
        if (context.level >= 3 && context.newDeadline.isValid())
            script.closing = {lastOfAgain()};
    } else {
        script.opening = context.level <= 1 ? beforeDue() : toListedUnits(context);
    }
    return script;
}

} // namespace sosh::report
