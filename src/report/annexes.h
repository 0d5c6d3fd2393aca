// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "report/papercontext.h"

namespace sosh::report {

/// How the annexes of a result report are called: "Phụ lục" when there is one, "Phụ lục 1" and so on when there are several.
/// Empty: the report has no such annex.
struct AnnexLabels
{
    QString summary; ///< biểu tổng hợp; always there
    QString units; ///< of those that have not held it or not reported
    QString texts; ///< once the report quotes a unit
};
AnnexLabels annexLabels(const PaperContext& context);

/// Biểu tổng hợp with its note.
Section summaryAnnex(const PaperContext& context, const QString& label, Orientation orientation);
/// "Danh sách đơn vị chưa tổ chức, chưa báo cáo".
Section unitsAnnex(const PaperContext& context, const QString& label);
/// "Tổng hợp cách làm hay, khó khăn, kiến nghị": a row for each unit that wrote any.
Section textsAnnex(const PaperContext& context, const QString& label);

} // namespace sosh::report
