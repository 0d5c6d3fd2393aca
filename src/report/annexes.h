// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "report/papercontext.h"

#include <vector>

namespace sosh::report {

/// How the annexes of a result report are called: "Phụ lục" when there is one, "Phụ lục 1" and so on when there are several.
/// Empty: the report has no such annex.
struct AnnexLabels
{
    struct OfRound
    {
        QString summary; ///< biểu tổng hợp; always there
        QString units; ///< of those that have not held it or not reported
    };
    std::vector<OfRound> rounds; ///< in the order of the rounds
    QString texts; ///< once the report quotes a unit
};
/// `own`: the round whose units the report quotes.
AnnexLabels annexLabels(const std::vector<PaperContext>& rounds, size_t own);

/// Biểu tổng hợp with what stands under it.
Section summaryAnnex(const PaperContext& context, const QString& label, Orientation orientation);
/// "Danh sách đơn vị chưa tổ chức, chưa báo cáo".
Section unitsAnnex(const PaperContext& context, const QString& label);
/// "Tổng hợp cách làm hay, khó khăn, kiến nghị": a row for each unit that wrote any.
Section textsAnnex(const PaperContext& context, const QString& label);

} // namespace sosh::report
