// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <set>

namespace sosh::report {

/// What a return says beside its figures and a province may ask for, in the order of the columns.
enum class ReturnColumn
{
    Form, ///< Hình thức
    Held, ///< Ngày tổ chức
    Code, ///< Số, ký hiệu báo cáo của đơn vị
    Received, ///< Ngày gửi
    OnTime ///< Đúng hạn
};
inline constexpr ReturnColumn returnColumns[] = {ReturnColumn::Form, ReturnColumn::Held,
    ReturnColumn::Code, ReturnColumn::Received, ReturnColumn::OnTime};
QString returnColumnName(ReturnColumn column); ///< "form"
std::optional<ReturnColumn> returnColumnFrom(QStringView name);

/// How the biểu differs from the usual one; provinces vary.
struct SummaryForm
{
    std::set<ReturnColumn> columns; ///< of the landscape biểu: an upright page has no room for them
    bool totalFirst = false; ///< "TỔNG SỐ" above all, instead of "TỔNG CỘNG" below
    bool restartNumbers = false; ///< STT begins anew in each khối
    friend bool operator==(const SummaryForm&, const SummaryForm&) = default;
};

} // namespace sosh::report
