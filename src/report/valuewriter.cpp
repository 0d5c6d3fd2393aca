// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/valuewriter.h"

#include "core/vinumber.h"

namespace sosh::report {

QString prose(qint64 value)
{
    return value > 0 ? vinumber::countInProse(value) : QString();
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
    return sum->approximate ? vinumber::over(*sum->sum) : prose(*sum->sum);
}

QStringList ValueWriter::parts(std::initializer_list<QStringView> patterns) const
{
    QStringList standing;
    for (const QStringView pattern : patterns) {
        if (const QString text = part(pattern); !text.isEmpty())
            standing << text;
    }
    return standing;
}

} // namespace sosh::report
