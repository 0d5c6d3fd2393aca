// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/papercontext.h"
#include "report/papers.h"
#include "report/wording.h"

#include <vector>

namespace sosh::report {

/// "05", "12", "3.550"; nothing for nought, so that its sentence drops.
QString prose(qint64 value);
/// "trên 3.550"; fewer than ten are told as they are.
QString overInProse(qint64 value);
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
    /// Over the returns that give both.
    QString rateOf(QStringView part, QStringView whole) const;

    const PaperContext& m_context;
    const RoundSheet& m_sheet;
    const Summary& m_summary;
    const StateCounts& m_states;
    wording::Values& m_values;
};

/// Members, rates, people outside the Party, papers, and what follows from them.
void addFigureValues(const PaperContext& context, wording::Values& values);
/// Pilot, tasks, activities and commendations since the round before; of variants, all of the campaign.
void addFactValues(const PaperContext& context, ResultVariant variant, wording::Values& values);
/// The rate beside the round before, over the units of both.
void addComparison(const PaperContext& context, wording::Values& values);
/// What the variants say of all rounds together.
void addRoundsSoFar(
    const PaperContext& context, const std::vector<PaperContext>& rounds, wording::Values& values);

} // namespace sosh::report
