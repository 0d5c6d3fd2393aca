// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roundsheet.h"
#include "core/summary.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace sosh::report {

/// "46 chi bộ, đảng bộ tổ chức hội nghị với trên 3.550 cán bộ, đảng viên tham gia"; "39/45 …" while some have not;
/// empty when nobody has. For news and overviews, never for báo cáo or biểu.
QString headline(const RoundSheet& sheet, const Summary& summary);

/// What the short texts of a moment are made of.
struct Moment
{
    QDate day;
    QTime time;
    bool singleRound = false; ///< the campaign has one round: {kyDot} is "đợt"
};
/// "Tính đến 08 giờ ngày 29/5/2026, 39/45 đơn vị đã tổ chức …": exact figures, up to seven names, else their number.
/// Empty while no unit has held it.
QString quickSentence(const RoundSheet& sheet, const Summary& summary, const Moment& moment);
/// For the group of the units: those that are overdue, each by its own due day, or before that all that have not reported;
/// no figures of members.
/// Empty when all have, or the round has no due day.
QString groupReminder(const RoundSheet& sheet, const Summary& summary, const Moment& moment);

/// To one unit: its report is missing, or thanks for what came; empty for an exempt one. `contact`: name and position of whom
/// the unit is reached through; empty: its cấp uỷ is addressed.
QString unitMessage(const RoundSheet& sheet, const RoundSheet::Row& row, const QString& contact,
    const Moment& moment);
/// Asks back how many attended and how many had to; empty while the unit has given neither. For the unit alone.
QString unitQuestion(const RoundSheet::Row& row, const QString& contact);

} // namespace sosh::report
