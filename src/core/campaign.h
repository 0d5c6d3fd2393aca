// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/daterange.h"
#include "core/ids.h"
#include "core/quantities.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sosh {

/// Rate = attended / expected, / total, or both side by side.
enum class Denominator
{
    Expected,
    Total,
    Both
};
enum class RoundState
{
    Draft,
    Open,
    Closed,
    Sealed
};
enum class RoundPhase
{
    General,
    Pilot
};

/// Who must report in a campaign's rounds.
enum class EntryLevel
{
    Direct, ///< the units right below the committee
    Lowest ///< the units without Party organisations below them
};

QString roundStateName(RoundState state); ///< "open"
std::optional<RoundState> roundStateFrom(QStringView name);
QString denominatorName(Denominator denominator);
std::optional<Denominator> denominatorFrom(QStringView name);
QString entryLevelName(EntryLevel level); ///< "direct"
std::optional<EntryLevel> entryLevelFrom(QStringView name);

/// đợt sinh hoạt chính trị
struct Campaign
{
    CampaignId id;
    QString code;
    QString superiorCode;
    QString title;
    QString nounPhrase; ///< {noiDung}: the campaign without the word "đợt"
    QString shortPhrase; ///< {noiDungNgan}
    QString work; ///< the work, article or resolution studied
    QString theme;
    IssuerId issuer;
    QDate from;
    QDate to;
    bool ongoing = false;
    Denominator denominator = Denominator::Expected;
    std::optional<BasisPoints> targetRate;
    std::optional<BasisPoints> lowRate;
    QString addressee; ///< {noiNhanBaoCao}
    QStringList topics;
    QStringList targets;
    QStringList forms;
    EntryLevel entryLevel = EntryLevel::Direct;
    friend bool operator==(const Campaign&, const Campaign&) = default;
};

/// N = year of the round - founding year; frozen when the round takes the anniversary.
struct RoundAnniversary
{
    QString event; ///< as it follows "kỷ niệm N năm": "Ngày sinh Chủ tịch Hồ Chí Minh"
    int years = 0;
    QDate day; ///< in the round's year; invalid when only the year is known
    QDate founded; ///< the day itself; invalid when unknown
    friend bool operator==(const RoundAnniversary&, const RoundAnniversary&) = default;
};

/// kỳ báo cáo
struct Round
{
    RoundId id;
    CampaignId campaign;
    int no = 0;
    QString name;
    RoundPhase phase = RoundPhase::General;
    RoundState state = RoundState::Draft;
    std::optional<DateRange> span; ///< none while a draft without dates
    QDate due;
    bool dueInclusive = true;
    Denominator denominator = Denominator::Expected;
    std::vector<RoundAnniversary> anniversaries;
    QDate superiorDue = {}; ///< by when the superior wants our report; invalid: not known

    /// Days from our due day to the superior's; negative when ours comes too late.
    std::optional<int> dueGapDays() const;
    friend bool operator==(const Round&, const Round&) = default;
};

} // namespace sosh
