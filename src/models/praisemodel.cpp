// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/praisemodel.h"

#include "core/vinumber.h"

namespace sosh {
using namespace Qt::StringLiterals;

PraiseModel::PraiseModel(QObject* parent)
    : RowTableModel(
        {
            {tr("Unit"), [](const PraiseRow& row) { return row.candidate.entry.name; }},
            {tr("Code"), [](const PraiseRow& row) { return row.candidate.entry.code; }},
            {tr("Rate (%)"),
                [](const PraiseRow& row) { return vinumber::percentBare(row.candidate.rate); },
                rightCell,
                [](const PraiseRow& row) { return QVariant(row.candidate.rate.value()); },
                [](const PraiseRow&) { return Tone::Reported; }},
            {tr("Attended"),
                [](const PraiseRow& row) {
                    return u"%1/%2"_s.arg(vinumber::count(row.candidate.attended),
                        vinumber::count(row.candidate.expected));
                },
                rightCell, [](const PraiseRow& row) { return QVariant(row.candidate.attended); }},
            {tr("Rounds"),
                [](const PraiseRow& row) { return QString::number(row.candidate.rounds); },
                rightCell, [](const PraiseRow& row) { return QVariant(row.candidate.rounds); }},
            {tr("Grounds"), [](const PraiseRow& row) { return row.reasons.join(u"; "_s); }},
        },
        [](const PraiseRow& row) { return QVariant(row.candidate.entry.code); }, 0, parent)
{
}

} // namespace sosh
