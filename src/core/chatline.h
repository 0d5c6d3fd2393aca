// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure.h"
#include "core/unitreturn.h"

#include <vector>

/// Figures that a unit sent as a line of chat: "BL: 145/132/117, 5 buổi". What is not sure is asked, never guessed.
/// Source: wording.md, T4; the words for a figure are those of wording.md, rows 80-98.
namespace sosh::chatline {

/// A unit that the line may come from.
struct Sender
{
    UnitId unit;
    QString name;
    QString shortName;
    QString code;
    QStringList aliases;
};

/// One way to understand the figures of a line.
using Meaning = QMap<QString, Figure>; ///< by measure code

struct Reading
{
    QString line; ///< as it was sent
    QString
        who; ///< the name that the line, its stamp or a heading above it gives; empty: it names nobody
    std::vector<UnitId> units; ///< whom it may come from; one: sure; none: not recognised
    std::vector<Meaning> meanings; ///< one: sure; several: to be chosen from; none: no figures
    QStringList unread; ///< parts that found no place

    bool isSure() const { return units.size() == 1 && meanings.size() == 1 && unread.isEmpty(); }
};

/// Units whose code, names, initials or other names the text gives, without accents and case.
std::vector<UnitId> sendersOf(QStringView text, const std::vector<Sender>& senders);

/// One reading a line that says anything. Only the round's own measures are filled; a figure has one value in a meaning, and
/// a part that gives it another one is left unread.
std::vector<Reading> read(
    QStringView text, const std::vector<Sender>& senders, const std::vector<Measure>& measures);

} // namespace sosh::chatline
