// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/valuewriter.h"

#include "core/vinumber.h"

namespace sosh::report {

QString prose(qint64 value)
{
    return value > 0 ? vinumber::countInProse(value) : QString();
}

QString overInProse(qint64 value)
{
    return roundedDown(value) > 0 ? vinumber::over(value) : prose(value);
}

QString percentOf(std::optional<BasisPoints> rate)
{
    return rate ? vinumber::percent(*rate) : QString();
}

QString ValueWriter::sum(QStringView code) const
{
    const MeasureSum* sum = m_summary.measure(code);
    if (!sum || sum->sum.value_or(0) <= 0)
        return {};
    return sum->approximate ? overInProse(*sum->sum) : prose(*sum->sum);
}

QString ValueWriter::rateOf(QStringView part, QStringView whole) const
{
    qint64 parts = 0;
    qint64 wholes = 0;
    for (const RoundSheet::Row& row : m_sheet.rows) {
        const auto own = row.current.figure(part);
        const auto of = row.current.figure(whole);
        if (row.current.state != ReturnState::Reported || !own || !of)
            continue;
        parts += *own;
        wholes += *of;
    }
    return percentOf(shareOf(parts, wholes));
}

} // namespace sosh::report
