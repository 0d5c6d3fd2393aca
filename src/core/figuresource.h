// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace sosh {

/// Where a figure on paper comes from. As text: "members_attended", "members_attended/members_expected" (a rate),
/// "people" (those that the round adds up), "state:missing" (a number of units), each with ";unit=BL" or ";group=Khối thôn"
/// behind it when it is of a part.
struct FigureSource
{
    QStringList measures; ///< one; two of a rate; none of a number of units
    QString state; ///< "expected", "answered", "held", "missing", "nil", "joint", "late", "on_time"
    bool people = false; ///< persons of all kinds that the round adds up
    QString unit; ///< code; of one unit's own figure
    QString group; ///< label of a printed group

    QString text() const;
    static std::optional<FigureSource> from(QStringView text);
    friend bool operator==(const FigureSource&, const FigureSource&) = default;
};

} // namespace sosh
