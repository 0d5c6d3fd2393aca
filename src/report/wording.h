// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

/// The words of official papers: data, not translations. A pattern holds {placeholders}; what stands in [brackets]
/// drops out alone when a placeholder inside has no value, the whole sentence when one outside has none. A backslash makes the
/// sign after it a plain one.
/// Source: usage of Party offices' reports; form by HD 05-HD/VPTW (27/5/2026) and HD 36-HD/VPTW (03/4/2018).
namespace sosh::report::wording {

/// Values of placeholders; an empty one counts as absent.
using Values = QHash<QString, QString>;

/// The sentence with a capital first letter, or nothing when a figure it needs is absent.
std::optional<QString> fill(QStringView pattern, const Values& values);
/// The same for a part of a sentence: its first letter stays; empty when absent.
QString phrase(QStringView pattern, const Values& values);

struct Sentence
{
    QStringView key; ///< "TG3": what a clerk's own text replaces
    QStringView pattern; ///< empty: an open slot, which drops while the clerk has written nothing
    bool joins = false; ///< goes on in the paragraph before
    QStringView prompt = {}; ///< what may be written there
    QStringView lead = {}; ///< with what the clerk's words in a slot begin
    QStringView alone =
        {}; ///< the pattern while the sentence before it does not stand; then it joins nothing
};
struct Subsection
{
    QStringView title; ///< empty: its sentences stand right under the section
    std::vector<Sentence> sentences;
};
struct Part
{
    QStringView title;
    std::vector<Subsection> subsections;
};

// Báo cáo kết quả
inline constexpr QStringView reportType = u"BÁO CÁO";
inline constexpr QStringView resultSubject = u"kết quả {kyDot} {noiDung}";
inline constexpr QStringView interimSubject = u"sơ kết {noiDung}[, {khoangThang}]";
inline constexpr QStringView finalSubject = u"tổng kết đợt {noiDung}";
inline constexpr QStringView documentNumber = u"Số {so}-{kyHieu}";
inline constexpr QStringView paperCode = u"{loaiMa}[/{maCoQuan}]";
inline constexpr QStringView placeAndDate = u"[{diaDanh}, ]{ngayThangNam}";

inline constexpr QStringView toReport = u"{noiNhanBaoCao} (để báo cáo)";
inline constexpr QStringView toStanding = u"Thường trực {capUy} (để báo cáo)";
inline constexpr QStringView toStaffBodies = u"Các cơ quan tham mưu, giúp việc {capUy}";
inline constexpr QStringView toUnits = u"Các chi bộ, đảng bộ trực thuộc";
inline constexpr QStringView archive = u"Lưu {luuTai}";
inline constexpr QStringView committeeAuthority = u"T/M BAN THƯỜNG VỤ";
inline constexpr QStringView staffAuthority = u"TRƯỞNG BAN";
inline constexpr QStringView standingBoard = u"Ban Thường vụ {capUy}";
inline constexpr QStringView committeeAsks = u"yêu cầu";
inline constexpr QStringView staffAsks = u"đề nghị";

// Parts of sentences of the result report
inline constexpr QStringView anniversary = u"{nam} năm {suKien}[ ({ngaySinh} – {ngayNay})]";
inline constexpr QStringView inAnnex = u" (danh sách tại {phuLuc})";
inline constexpr QStringView mergedLevels =
    u"Không so sánh với cùng kỳ do thay đổi mô hình tổ chức từ ngày 01/7/2025.";

inline constexpr QStringView monthsOfOneYear = u"từ tháng {thang1} đến tháng {thang2} năm {nam2}";
inline constexpr QStringView monthsOfTwoYears =
    u"từ tháng {thang1} năm {nam1} đến tháng {thang2} năm {nam2}";
inline constexpr QStringView oneMonth = u"tháng {thang2} năm {nam2}";
inline constexpr QStringView activity =
    u"- {loai}[ “{ten}”][, ngày {ngay}][, với {nguoi} người tham dự]";
inline constexpr QStringView namedActivity = u"- {ten}[, ngày {ngay}][, với {nguoi} người tham dự]";
inline constexpr QStringView quote = u"{trich}[ ({tenDonVi})]";
inline constexpr QStringView severalUnits = u"một số đơn vị";
inline constexpr QStringView detailsIn = u"[{kyNay} ]tại {phuLuc}";

// Biểu tổng hợp
inline constexpr QStringView summaryType = u"BIỂU TỔNG HỢP";
inline constexpr QStringView asOf = u"(Số liệu tính đến ngày {ngayChot})";
inline constexpr QStringView annexLabel = u"Phụ lục";
inline constexpr QStringView annexTitle = u"tổng hợp kết quả {kyDot} {noiDung}";
inline constexpr QStringView unitsAnnexTitle =
    u"danh sách đơn vị chưa tổ chức, chưa báo cáo[ {kyNay}]";
inline constexpr QStringView textsAnnexTitle =
    u"tổng hợp cách làm hay, khó khăn, kiến nghị[ {kyNay}]";
inline constexpr QStringView annexReference =
    u"(Kèm theo {loai} số {so}-{kyHieu}, ngày {ngaySo} của {chuThe})";
inline constexpr QStringView sampleMark = u"(Số liệu mẫu, không phải số liệu thật)";
inline constexpr QStringView group = u"KHỐI {khoi} ({soDonVi} đơn vị)";
inline constexpr QStringView total = u"TỔNG CỘNG ({soDonVi} đơn vị)";
inline constexpr QStringView totalFirst = u"TỔNG SỐ ({soDonVi} đơn vị)";
inline constexpr QStringView inTime = u"Đúng hạn";
inline constexpr QStringView late = u"Chậm {n} ngày";
inline constexpr QStringView noteHead = u"Ghi chú:";
inline constexpr QStringView note =
    u"[Cột ({cotTyLe}) = cột ({cotThamGia}) : cột ({cotPhaiDu}) x 100; [cột ({cotTyLeHai}) = cột "
    u"({cotThamGia}) : cột ({cotTong}) x 100; ]tỷ lệ của khối và của tổng cộng tính trên tổng số. "
    u"]Ký hiệu: (…) chưa có báo cáo; (-) không tổ chức, không phát "
    u"sinh; (x) miễn báo cáo; (≈) số ước. Phải báo cáo: {tongDonVi} đơn vị; đã báo cáo: "
    u"{daBaoCao}; chưa báo cáo: {chuaBaoCao}.[ Mã đối chiếu: {ma}, lập ngày {ngay}.]";
inline constexpr QStringView ownConferenceLine =
    u"Hội nghị do cấp uỷ tổ chức (đã tính ở các đơn vị): {hoiNghiCapUy} hội nghị, {nguoiHNBieu}.";
inline constexpr QStringView nilState = u"Không tổ chức";
inline constexpr QStringView nilNote = u"Không tổ chức[: {lyDo}]";
inline constexpr QStringView jointNote = u"Học ghép[ với {donVi}]";
inline constexpr QStringView exemptNote = u"Miễn báo cáo[: {lyDo}]";
inline constexpr QStringView missingNote = u"Chưa báo cáo";
inline constexpr QStringView missingCount = u"chưa báo cáo: {n}";
inline constexpr QStringView tableMaker = u"NGƯỜI LẬP BIỂU";

// Tin, bài
inline constexpr QStringView headline =
    u"{donVi} tổ chức hội nghị[ với {nguoi} {nhanNguoi} tham gia]";

// Báo cáo nhanh, tin nhắn cho nhóm
inline constexpr QStringView quickReport =
    u"Tính đến {gio} ngày {ngay}, {toChuc}/{tongDonVi} đơn vị đã tổ chức {kyDot} {noiDungNgan}; "
    u"{daBaoCao} đơn vị đã gửi báo cáo[ với {dvDu}/{dvPhai} đảng viên tham gia, đạt {tyLe}]."
    u"[ Chưa báo cáo: {danhSachNgan}.]";
inline constexpr QStringView unitCount = u"{n} đơn vị";
inline constexpr QStringView reminderBefore =
    u"Kính gửi các đồng chí: hạn gửi báo cáo {kyDot} {noiDungNgan} là ngày {hanGui}. Đến {gio} hôm "
    u"nay {daBaoCao}/{tongDonVi} đơn vị đã gửi. Các đơn vị chưa gửi: {danhSachNgan}. Trân trọng đề "
    u"nghị các đồng chí hoàn thành đúng hạn.";
inline constexpr QStringView dueInBrackets = u" (hạn {ngay})";
inline constexpr QStringView reminderAfter =
    u"Đến {gio} ngày {ngay}, còn {chuaBaoCao} đơn vị chưa gửi báo cáo: {danhSachNgan}. Đề nghị "
    u"gửi[ chậm nhất {gioHan}] để Ban kịp tổng hợp, báo cáo cấp trên.";

// Tin nhắn riêng
inline constexpr QStringView toContact = u"đồng chí {ten}";
inline constexpr QStringView toCommittee = u"Cấp uỷ {tenDonVi}";
inline constexpr QStringView unitReminder =
    u"Kính gửi {nguoiNhan}: {tenDonVi} còn thiếu báo cáo {kyDot}[ (hạn {hanGui})]. Nhờ đồng chí "
    u"gửi giúp, mẫu kèm theo.";
inline constexpr QStringView unitQuestion =
    u"Kính gửi {nguoiNhan}: báo cáo của {tenDonVi} ghi {soLieu}. Nhờ đồng chí kiểm tra lại giúp.";
inline constexpr QStringView attendedPart = u"tham gia {a}";
inline constexpr QStringView expectedPart = u"phải dự {b}";
inline constexpr QStringView unitThanks =
    u"Đã nhận báo cáo của {tenDonVi}. Trân trọng cảm ơn đồng chí.";

} // namespace sosh::report::wording
