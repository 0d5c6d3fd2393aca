// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sosh {

/// Reasons that a clerk picks by one key. They are kept in the register and printed, so they are words of the office in any
/// language of the screen. The free text comes after them.
inline const QStringList& commonReasons()
{
    static const QStringList reasons{QStringLiteral("Đơn vị báo cáo lại"),
        QStringLiteral("Nhập nhầm"), QStringLiteral("Theo điện thoại"),
        QStringLiteral("Đảng viên được miễn vẫn dự"), QStringLiteral("Đơn vị mới thành lập"),
        QStringLiteral("Lãnh đạo yêu cầu")};
    return reasons;
}

} // namespace sosh
