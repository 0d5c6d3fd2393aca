// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roundsheet.h"

#include <QRandomGenerator>

/// Rounds in a few words, for tests of everything that is a pure function of a round.
namespace sosh::test {

class SheetBuilder
{
public:
    /// Measures by code; kinds as the contract has them.
    explicit SheetBuilder(const QStringList& measures);

    SheetBuilder& state(RoundState state);
    SheetBuilder& due(QDate day, bool inclusive = true);
    SheetBuilder& no(int no);
    /// A unit that has not reported.
    SheetBuilder& unit(
        const QString& code, const QString& kind = QStringLiteral("grassroots_cell"));
    SheetBuilder& required(const QString& measure);
    SheetBuilder& exempt(const QString& reason);
    SheetBuilder& draft();
    /// The last unit reports these figures, in the order of the measures; -1 is "not given".
    SheetBuilder& reports(const QList<qint64>& figures, QDate received = QDate(2026, 5, 20));
    SheetBuilder& approximate(const QString& measure);
    SheetBuilder& nil(const QString& reason);
    SheetBuilder& joint(const QString& hostCode);
    SheetBuilder& note(const QString& text);

    RoundSheet sheet() const { return m_sheet; }

private:
    RoundSheet::Row& last() { return m_sheet.rows.back(); }
    RoundSheet m_sheet;
};

/// Random states and figures over `units` units.
RoundSheet randomSheet(QRandomGenerator& random, int units);

} // namespace sosh::test
