// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/roundsheet.h"
#include "report/summaryform.h"

#include <QString>

#include <vector>

namespace sosh::report {

/// A column of the biểu tổng hợp.
struct SummaryColumn
{
    enum class Role
    {
        Order,
        Unit,
        Figure,
        Rate,
        Return,
        Note
    };
    Role role = Role::Figure;
    QString head;
    double widthMm = 0;
    QString measure; ///< of figures
    QString group = {}; ///< head above several columns
    QString base = {}; ///< of rates: the measure that it divides by
    ReturnColumn ofReturn = ReturnColumn::Form; ///< of role Return
};

/// The columns that this round's measures fill, with a rate for each denominator; those it does not use give their width to names and notes.
/// Upright 165 mm, landscape 252 mm wide; only the latter has room for further measures and columns.
std::vector<SummaryColumn> summaryColumns(
    const RoundSheet& sheet, const SummaryForm& form, Orientation orientation);

/// Number of the column of a measure, from 1; 0 when it has none.
int columnOf(const std::vector<SummaryColumn>& columns, QStringView measure);
int columnOf(const std::vector<SummaryColumn>& columns, SummaryColumn::Role role);

} // namespace sosh::report
