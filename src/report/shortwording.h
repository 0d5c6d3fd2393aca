// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// Words of short papers around their sentences, and of the form that units fill in by pen.
namespace sosh::report::wording {

inline constexpr QStringView reportTitle = u"Báo cáo ";
inline constexpr QStringView reportCode = u"BC";

// Báo cáo nhanh
inline constexpr QStringView quickSubject = u"nhanh tiến độ, kết quả {kyDot} {noiDung}";
inline constexpr QStringView nobodyYet = u"chưa có đơn vị nào";

// Tin, bài
inline constexpr QStringView newsSubject = u"{capUy} chỉ đạo tổ chức {kyDot} {noiDungNgan}";
inline constexpr QStringView haveHeld = u"đã tổ chức";
inline constexpr QStringView photoPrompt = u"Chú thích ảnh";
inline constexpr QStringView timeSpan = u"từ ngày {tuNgay} đến ngày {denNgay}";

// Báo cáo điều chỉnh số liệu
inline constexpr QStringView correctionSubject =
    u"điều chỉnh số liệu tại Báo cáo[ số {soBC}][, ngày {ngayBC}] của {chuThe}";
inline constexpr QStringView correctedAnnexTitle =
    u"tổng hợp kết quả {kyDot} {noiDung} (sau điều chỉnh)";
inline constexpr QStringView nothingCorrected = u"Không có số liệu nào thay đổi.";

// Phiếu báo cáo số liệu
inline constexpr QStringView blankTitle = u"PHIẾU BÁO CÁO SỐ LIỆU";
inline constexpr QStringView blankDocument = u"Phiếu báo cáo số liệu";
inline constexpr QStringView blankUnit = u"Đơn vị:";
inline constexpr QStringView blankRound = u"Kỳ:";
inline constexpr QStringView blankRoundName = u"{kyDot} {noiDungNgan}";
inline constexpr QStringView blankDue = u"Hạn gửi:";
inline constexpr QStringView blankHeld = u"1. Đã tổ chức:";
inline constexpr QStringView blankYes = u"Có, ngày ……/……/………";
inline constexpr QStringView blankNo = u"Chưa, lý do";
inline constexpr QStringView blankJoint = u"Học ghép với";
inline constexpr QStringView blankForm = u"2. Hình thức:";
inline constexpr QStringView blankForms[] = {u"riêng", u"chuyên đề", u"thường kỳ", u"trực tuyến"};
inline constexpr QStringView blankTotal = u"3. Tổng số đảng viên:";
inline constexpr QStringView blankNotSummoned =
    u"4. Không thuộc diện triệu tập (miễn sinh hoạt, chuyển sinh hoạt tạm thời…):";
inline constexpr QStringView blankExpected = u"5. Phải dự (3 - 4):";
inline constexpr QStringView blankAttended = u"6. Tham gia (mỗi người tính một lần):";
inline constexpr QStringView blankOthers = u"7. Người ngoài Đảng tham gia:";
inline constexpr QStringView blankPapers = u"8. Bài thu hoạch:";
inline constexpr QStringView blankPractice = u"Cách làm hay:";
inline constexpr QStringView blankDifficulty = u"Khó khăn, kiến nghị:";
inline constexpr QStringView blankReporter = u"Người báo cáo, điện thoại:";
inline constexpr QStringView forCell = u"T/M CHI BỘ";
inline constexpr QStringView forOrganization = u"T/M ĐẢNG UỶ";
inline constexpr QStringView forBody = u"THỦ TRƯỞNG ĐƠN VỊ";

} // namespace sosh::report::wording
