// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papersamples.h"

#include <algorithm>

/// Contexts of letters, and reading them back.
namespace sosh::test {

using namespace Qt::StringLiterals;
using namespace sosh::report;

inline QStringList paragraphsOf(const Document& document, size_t section = 0)
{
    return test::linesOf(document.sections.at(section));
}

/// The ban of Bình Minh two days late, asked for a new day.
inline PaperContext banContext()
{
    PaperContext context = test::binhMinh();
    context.directing = {{DocumentId(1), u"Kế hoạch"_s, u"KH"_s, u"15-KH/TU"_s, QDate(2026, 3, 4),
        u"Tỉnh uỷ Lào Cai"_s, u"Về học tập Nghị quyết"_s}};
    context.paperTime = QTime(8, 0);
    context.newDeadline = QDate(2026, 6, 1);
    context.newDeadlineTime = QTime(17, 0);
    context.contact = {u"Giàng Seo Sử"_s, u"chuyên viên Ban Xây dựng Đảng"_s, u"0912 345 678"_s,
        u"hộp thư xddang@binhminh.vn"_s};
    return context;
}

inline PaperContext committeeContext()
{
    PaperContext context = test::muongKhuong();
    for (const char* code : {"MK02", "MK03"}) {
        RoundSheet::Row& row = test::rowOf(context, QString::fromLatin1(code));
        row.current = {};
        row.current.unit = row.entry.unit;
        row.firstReceivedOn = {};
    }
    context.paperDate = QDate(2022, 8, 8);
    context.contact.channel = u"Văn phòng Huyện uỷ"_s;
    test::recompute(context);
    return context;
}

inline bool holds(const QStringList& lines, const QString& part)
{
    return std::any_of(
        lines.begin(), lines.end(), [&](const QString& line) { return line.contains(part); });
}

} // namespace sosh::test
