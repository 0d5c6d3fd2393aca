// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"
#include "core/issue.h"
#include "core/measure.h"

#include <span>

/// What is wrong with a campaign or a round as it is planned. Pure; the place names the field by its column: "code",
/// "title", "last_day", "target_rate", "low_rate", "measures", "label", "due".
namespace sosh {

/// Errors: code or title missing, code taken by another campaign, last day before first, rates outside 0-100 %, low rate
/// above the target.
Issues checkCampaign(const Campaign& campaign, const QStringList& otherCodes);
/// Error: none chosen. Warnings: the measures that the campaign's rate needs are not among them.
Issues checkMeasures(std::span<const Measure> chosen, Denominator denominator);
/// A measure of the campaign's own. Errors: code or label missing, code not of a-z, 0-9 and _, code known already.
Issues checkOwnMeasure(const Measure& own, std::span<const Measure> known);
/// Errors: name missing, last day before first. Warnings: days outside the campaign, due before the round ends, due on a
/// weekend, due after the superior's day.
Issues checkRound(const Round& round, const Campaign& campaign);

/// {noiDung}: the title without the word "đợt" and with a small letter: "sinh hoạt chính trị về …".
QString proposedNounPhrase(const QString& title);
/// {noiDungNgan}: what kind of campaign, and its theme or what stands in quotation marks; else the noun phrase.
QString proposedShortPhrase(const QString& title, const QString& theme);

} // namespace sosh
