// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/narrative.h"

/// Words of letters around their sentences. Source: usage of Party offices; form by HD 05-HD/VPTW, 2.5b and 2.9.
namespace sosh::report::wording {

inline constexpr QStringView letterType = u"Công văn";
inline constexpr QStringView letterCode = u"CV";
inline constexpr QStringView letterTitle = u"Công văn {ve}";

inline constexpr QStringView requestSubject = u"về việc báo cáo kết quả {kyDot} {noiDungNgan}";
inline constexpr QStringView reminderSubjectBefore =
    u"về việc gửi báo cáo kết quả {kyDot} {noiDungNgan}";
inline constexpr QStringView reminderSubject =
    u"về việc đôn đốc gửi báo cáo kết quả {kyDot} {noiDungNgan}[ (lần {lan})]";

inline constexpr QStringView addressed = u"Kính gửi:";
inline constexpr QStringView toAllUnits = u"Cấp uỷ các chi bộ, đảng bộ trực thuộc";
inline constexpr QStringView toListedUnits = u"Cấp uỷ các chi bộ, đảng bộ (có danh sách kèm theo)";
inline constexpr QStringView organizationName = u"Đảng bộ";
inline constexpr QStringView organizationCommittee = u"Đảng uỷ";
inline constexpr QStringView cellName = u"Chi bộ";
inline constexpr QStringView partyHeadOfUnit = u"đồng chí Bí thư";
inline constexpr QStringView headOfUnit = u"đồng chí Thủ trưởng đơn vị";

inline constexpr QStringView asAbove = u"Như trên";
inline constexpr QStringView toMembersInCharge =
    u"Các đồng chí cấp uỷ viên phụ trách đơn vị (để chỉ đạo)";

inline constexpr QStringView listBelow = u"(danh sách kèm theo)";
inline constexpr QStringView listTitle = u"DANH SÁCH";
inline constexpr QStringView missingSubject =
    u"các đơn vị chưa gửi báo cáo kết quả {kyDot} {noiDungNgan}";
inline constexpr QStringView missingAsOf = u"(đến[ {gio}] ngày {ngayTongHop})";
inline constexpr QStringView noneMissing = u"Không có đơn vị nào chưa gửi báo cáo.";
inline constexpr QStringView plannedOn = u"Dự kiến tổ chức: {ngay}";
inline constexpr QStringView ownDue = u"Hạn gửi: {ngay}";
inline constexpr QStringView remindedTimes = u"{lan} lần[, {ngay}]";

inline constexpr QStringView promisedOutcome = u"Hẹn gửi ngày {ngay}[. {ketQua}]";
inline constexpr QStringView plainOutcome = u"{ketQua}";

inline constexpr QStringView outlineLabel = u"ĐỀ CƯƠNG";
inline constexpr QStringView outlineTitle = u"báo cáo kết quả {kyDot} {noiDung}";

} // namespace sosh::report::wording

namespace sosh::report {

/// Sentences of the đề cương within the request's script; they stand on a page of their own.
bool isOutline(const QString& key);
/// Numbered points of a letter.
bool isPoint(const QString& key);

} // namespace sosh::report
