// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sosh {

// Reasons that a clerk picks by one key. They are kept in the register and printed, so they are words of the office in any
// language of the screen. The free text comes after them.

/// Why a figure, a report or a list is as it is, or is changed.
inline const QStringList& commonReasons()
{
    static const QStringList reasons{QStringLiteral("Đơn vị báo cáo lại"),
        QStringLiteral("Nhập nhầm"), QStringLiteral("Theo điện thoại"),
        QStringLiteral("Đảng viên được miễn vẫn dự"), QStringLiteral("Đơn vị mới thành lập"),
        QStringLiteral("Lãnh đạo yêu cầu")};
    return reasons;
}

/// Why a unit did not hold it.
inline const QStringList& nilReasons()
{
    static const QStringList reasons{QStringLiteral("Chưa bố trí được thời gian"),
        QStringLiteral("Thiên tai, dịch bệnh"), QStringLiteral("Đảng viên đi công tác, đi làm xa"),
        QStringLiteral("Chưa nhận được tài liệu"), QStringLiteral("Chuyển sang kỳ sau"),
        QStringLiteral("Lãnh đạo yêu cầu")};
    return reasons;
}

/// Why a unit need not report.
inline const QStringList& exemptReasons()
{
    static const QStringList reasons{QStringLiteral("Không thuộc đối tượng của đợt sinh hoạt"),
        QStringLiteral("Đã sáp nhập vào đơn vị khác"), QStringLiteral("Đã giải thể, chuyển giao"),
        QStringLiteral("Báo cáo trực tiếp cấp trên"), QStringLiteral("Đơn vị mới thành lập"),
        QStringLiteral("Lãnh đạo yêu cầu")};
    return reasons;
}

} // namespace sosh
