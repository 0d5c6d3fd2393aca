// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formatprofile.h"

#include <array>

namespace sosh {

namespace {

constexpr const char* office = "not prescribed; office practice";

/// Where a directive writes each group of values; both give the same millimetres and points.
struct Sources
{
    const char* page;
    const char* lines;
    const char* pageNumber;
    const char* s1; ///< tiêu đề
    const char* s2; ///< tên cơ quan
    const char* s3; ///< số và ký hiệu
    const char* s4; ///< địa danh, ngày tháng năm
    const char* s5a; ///< tên loại, trích yếu
    const char* s5b; ///< trích yếu công văn
    const char* s6; ///< nội dung
    const char* s7a; ///< quyền hạn, chức vụ
    const char* s7b; ///< họ tên
    const char* s9; ///< nơi nhận
    const char* s9b; ///< kính gửi
    const char* s10; ///< mức độ khẩn
    const char* s12; ///< dự thảo
    const char* s12a; ///< phạm vi lưu hành
    const char* s13; ///< ký hiệu người soạn thảo
    const char* s14; ///< thông tin liên hệ
};

constexpr Sources hd36{
    "HD 36-HD/VPTW, vùng trình bày văn bản",
    "HD 36-HD/VPTW, thể thức nội dung văn bản",
    "HD 36-HD/VPTW, phụ lục 3, số trang",
    "HD 36-HD/VPTW, phụ lục 3, mục 1",
    "HD 36-HD/VPTW, phụ lục 3, mục 2",
    "HD 36-HD/VPTW, phụ lục 3, mục 3",
    "HD 36-HD/VPTW, phụ lục 3, mục 4",
    "HD 36-HD/VPTW, phụ lục 3, mục 5a",
    "HD 36-HD/VPTW, phụ lục 3, mục 5b",
    "HD 36-HD/VPTW, phụ lục 3, mục 6",
    "HD 36-HD/VPTW, phụ lục 3, mục 7a",
    "HD 36-HD/VPTW, phụ lục 3, mục 7b",
    "HD 36-HD/VPTW, phụ lục 3, mục 9",
    "HD 36-HD/VPTW, phụ lục 3, kính gửi",
    "HD 36-HD/VPTW, phụ lục 3, mức độ khẩn",
    "HD 36-HD/VPTW, phụ lục 3, dự thảo",
    "as HD 05-HD/VPTW, phụ lục 2, mục 12; this row of HD 36-HD/VPTW was not seen",
    "as HD 05-HD/VPTW, phụ lục 2, mục 13; this row of HD 36-HD/VPTW was not seen",
    "as HD 05-HD/VPTW, phụ lục 2, mục 14; this row of HD 36-HD/VPTW was not seen",
};

constexpr Sources hd05{
    "HD 05-HD/VPTW, vùng trình bày văn bản",
    "HD 05-HD/VPTW, thể thức nội dung văn bản",
    "HD 05-HD/VPTW, phụ lục 2, mục 15",
    "HD 05-HD/VPTW, phụ lục 2, mục 1",
    "HD 05-HD/VPTW, phụ lục 2, mục 2",
    "HD 05-HD/VPTW, phụ lục 2, mục 3",
    "HD 05-HD/VPTW, phụ lục 2, mục 4",
    "HD 05-HD/VPTW, phụ lục 2, mục 5a",
    "HD 05-HD/VPTW, phụ lục 2, mục 5b",
    "HD 05-HD/VPTW, phụ lục 2, mục 6",
    "HD 05-HD/VPTW, phụ lục 2, mục 7a",
    "HD 05-HD/VPTW, phụ lục 2, mục 7b",
    "HD 05-HD/VPTW, phụ lục 2, mục 9",
    "HD 05-HD/VPTW, phụ lục 2, mục 9",
    "HD 05-HD/VPTW, phụ lục 2, mục 10",
    "HD 05-HD/VPTW, phụ lục 2, mục 12",
    "HD 05-HD/VPTW, phụ lục 2, mục 12",
    "HD 05-HD/VPTW, phụ lục 2, mục 13",
    "HD 05-HD/VPTW, phụ lục 2, mục 14",
};

/// Millimetres of the page and of the head's two columns.
void setPage(FormatProfile& profile, const Sources& from)
{
    profile.marginTop = {20, from.page};
    profile.marginBottom = {20, from.page};
    profile.marginLeft = {30, from.page};
    profile.marginRight = {15, from.page};
    profile.headLeftColumn = {75, office};
    profile.headRightColumn = {90, office};
    profile.pageNumberFromTop = {10, from.pageNumber};
    profile.circulationFromTop = {10, from.s12a};
    profile.pageNumber = {14, from.pageNumber};
    profile.firstLineIndent = {10, from.lines};
    profile.lineSpacing = {18, from.lines};
    profile.paragraphSpacing = {6, from.lines};
    profile.signatureGap = {26, office};
}

void setComponents(FormatProfile& profile, const Sources& from)
{
    profile.partyTitle = {15, from.s1};
    profile.superiorName = {14, from.s2};
    profile.issuerName = {14, from.s2};
    profile.star = {14, office};
    profile.number = {14, from.s3};
    profile.placeAndDate = {14, from.s4};
    profile.typeName = {16, from.s5a};
    profile.subject = {15, from.s5a};
    profile.hyphens = {14, office};
    profile.letterSubject = {12, from.s5b};
    profile.body = {14, from.s6};
    profile.authority = {14, from.s7a};
    profile.position = {14, from.s7a};
    profile.signerName = {14, from.s7b};
    profile.recipientsHead = {14, from.s9};
    profile.recipients = {12, from.s9};
    profile.draftMark = {14, from.s12};
    profile.addresseesLead = {14, from.s9b};
    profile.addressees = {14, from.s9b};
    profile.urgency = {14, from.s10};
    profile.circulation = {12, from.s12a};
    profile.drafter = {11, from.s13};
    profile.contact = {10, from.s14};
}

void setAnnex(FormatProfile& profile)
{
    profile.annexLabel = {14, office};
    profile.annexTitle = {14, office};
    profile.annexReference = {14, office};
    profile.tableHead = {12, office};
    profile.tableCell = {12, office};
    profile.tableNote = {12, office};
}

FormatProfile make(const Sources& from)
{
    FormatProfile profile;
    setPage(profile, from);
    setComponents(profile, from);
    setAnnex(profile);
    return profile;
}

const std::array<FormatProfile, 2>& profiles()
{
    static const auto all = [] {
        std::array<FormatProfile, 2> made{make(hd36), make(hd05)};
        made[0].code = QStringLiteral("HD36_2018");
        made[0].name = QStringLiteral("Hướng dẫn 36-HD/VPTW, ngày 03/4/2018");
        made[0].inForceFrom = QDate(2018, 4, 3);
        made[0].inForceTo = QDate(2026, 5, 26);
        made[1].code = QStringLiteral("HD05_2026");
        made[1].name = QStringLiteral("Hướng dẫn 05-HD/VPTW, ngày 27/5/2026");
        made[1].inForceFrom = QDate(2026, 5, 27);
        return made;
    }();
    return all;
}

} // namespace

const FormatProfile& formatProfileOn(QDate day)
{
    const auto& [older, newer] = profiles();
    return day.isValid() && day < newer.inForceFrom ? older : newer;
}

const FormatProfile* formatProfile(QStringView code)
{
    for (const FormatProfile& profile : profiles()) {
        if (profile.code == code)
            return &profile;
    }
    return nullptr;
}

} // namespace sosh
