// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roundmodel.h"

#include "core/vinumber.h"
#include "usecases/errortext.h"

namespace sosh {
using namespace Qt::StringLiterals;

RoundModel::RoundModel(QObject* parent)
    : RowTableModel(
        makeColumns(), [](const Round& round) { return QVariant(round.no); }, 1, parent)
{
}

QString RoundModel::anniversaries(const Round& round)
{
    QStringList parts;
    for (const RoundAnniversary& anniversary : round.anniversaries) {
        // Lunar feasts and days without a founding year have no N.
        QString part = anniversary.years > 0
            ? tr("%1 years: %2").arg(anniversary.years).arg(anniversary.event)
            : anniversary.event;
        if (anniversary.day.isValid())
            part += u" (%1)"_s.arg(vinumber::date(anniversary.day));
        parts += part;
    }
    return parts.join(u"; "_s);
}

RoundModel::Columns RoundModel::makeColumns()
{
    const auto span = [](const Round& round) {
        return round.span
            ? u"%1 – %2"_s.arg(vinumber::date(round.span->first), vinumber::date(round.span->last))
            : QString();
    };
    const auto first = [](const Round& round) {
        return round.span ? QVariant(round.span->first) : QVariant();
    };
    const auto due = [](const Round& round) {
        return round.due.isValid() ? vinumber::date(round.due) : QString();
    };
    const auto tone = [](const Round& round) {
        return round.state == RoundState::Draft ? Tone::Muted : Tone::Plain;
    };
    return {
        {tr("No."), [](const Round& round) { return QString::number(round.no); }, rightCell,
            [](const Round& round) { return QVariant(round.no); },
            [](const Round&) { return Tone::Muted; }},
        {tr("Round"), [](const Round& round) { return round.name; }},
        {tr("State"), [](const Round& round) { return ErrorText::stateName(round.state); },
            leftCell, nullptr, tone},
        {tr("Period"), span, leftCell, first},
        {tr("Due date"), due, leftCell, [](const Round& round) { return QVariant(round.due); }},
        {tr("Anniversaries"), &RoundModel::anniversaries},
    };
}

} // namespace sosh
