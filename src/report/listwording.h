// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// Words of lists: titles, what stands in place of an empty table, notes.
namespace sosh::report::wording {

inline constexpr QStringView ofCampaign = u"của đợt {ve}";
inline constexpr QStringView yearNoun = u"năm ";

// Danh mục văn bản
inline constexpr QStringView indexTitle = u"DANH MỤC";
inline constexpr QStringView documentsSubject = u"văn bản {ve}";
inline constexpr QStringView noDocuments = u"Chưa có văn bản nào.";
inline constexpr QStringView draftDocument = u"Dự thảo";
inline constexpr QStringView submittedDocument = u"Đang trình ký";
inline constexpr QStringView replacedDocument = u"Đã được thay thế";
inline constexpr QStringView cancelledDocument = u"Đã huỷ bỏ";

// Danh sách tổ chức đảng
inline constexpr QStringView unitsTitle = u"DANH SÁCH";
inline constexpr QStringView unitsSubject = u"tổ chức đảng trực thuộc {dangBo}";
inline constexpr QStringView unitsAsOf = u"(Tại ngày {ngay})";
inline constexpr QStringView noUnits = u"Chưa có đơn vị nào.";
inline constexpr QStringView unitsNote =
    u"(…) chưa có số đảng viên. Số đảng viên của tổ chức có tổ chức đảng trực thuộc đã gồm số của "
    u"các tổ chức đó; tổng cộng không cộng hai lần.";

// Phân công nhiệm vụ
inline constexpr QStringView tasksTitle = u"BẢNG PHÂN CÔNG NHIỆM VỤ";
inline constexpr QStringView tasksSubject = u"thực hiện đợt {ve}";
inline constexpr QStringView noTasks = u"Chưa có nhiệm vụ nào được phân công.";
inline constexpr QStringView taskPlanned = u"Chưa thực hiện";
inline constexpr QStringView taskRunning = u"Đang thực hiện";
inline constexpr QStringView taskDone = u"Đã hoàn thành";

// Biểu dương, khen thưởng
inline constexpr QStringView commendationsSubject = u"biểu dương, khen thưởng {ve}";
inline constexpr QStringView noCommendations = u"Chưa có hình thức biểu dương, khen thưởng nào.";
inline constexpr QStringView sumTotal = u"TỔNG CỘNG";
inline constexpr QStringView unsplitNote =
    u"(…) chưa tách tập thể, cá nhân: {danhSach}; chưa tính vào tổng cộng.";
inline constexpr QStringView unsplitOne = u"{dip} ({tong})";

// Tổng hợp cách làm hay, khó khăn, kiến nghị
inline constexpr QStringView textsTitle = u"TỔNG HỢP";
inline constexpr QStringView textsSubject =
    u"cách làm hay, khó khăn, kiến nghị {kyDot} {noiDungNgan}";
inline constexpr QStringView noTexts = u"Chưa có đơn vị nào nêu cách làm hay, khó khăn, kiến nghị.";

} // namespace sosh::report::wording
