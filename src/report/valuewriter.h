// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/papercontext.h"
#include "report/wording.h"

#include <initializer_list>

namespace sosh::report {

/// "05", "12", "3.550"; nothing for nought, so that its sentence drops.
QString prose(qint64 value);
QString percentOf(std::optional<BasisPoints> rate);

/// Writes placeholders of a paper from the totals of its round.
class ValueWriter
{
public:
    ValueWriter(const PaperContext& context, wording::Values& values)
        : m_context(context)
        , m_sheet(context.sheet)
        , m_summary(context.summary)
        , m_states(context.summary.states)
        , m_values(values)
    {
    }

protected:
    void set(const QString& key, const QString& value) { m_values.insert(key, value); }
    /// A sum as prose says it: exact, or "trên …" when a unit itself gave a round figure.
    QString sum(QStringView code) const;
    QString part(QStringView pattern) const { return wording::phrase(pattern, m_values); }
    /// Those of the parts that stand.
    QStringList parts(std::initializer_list<QStringView> patterns) const;

    const PaperContext& m_context;
    const RoundSheet& m_sheet;
    const Summary& m_summary;
    const StateCounts& m_states;
    wording::Values& m_values;
};

/// Members, rates, people outside the Party, papers, and what follows from them.
void addFigureValues(const PaperContext& context, wording::Values& values);

} // namespace sosh::report
