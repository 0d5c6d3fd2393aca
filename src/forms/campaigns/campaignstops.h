// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sosh {

struct TourGround;

/// Stops of the tour at the chosen campaign, its rounds and lists of units.
namespace campaignstops {

QWidget* measures(const TourGround& ground);
QWidget* rounds(const TourGround& ground);
QWidget* tasks(const TourGround& ground);
QWidget* newCampaign(const TourGround& ground);
QWidget* contentForm(const TourGround& ground);
QWidget* measureForm(const TourGround& ground);
QWidget* ownMeasure(const TourGround& ground);
QWidget* requiredOf(const TourGround& ground);
QWidget* copy(const TourGround& ground);
QWidget* linkDocument(const TourGround& ground);
QWidget* year(const TourGround& ground); ///< one without a campaign
QWidget* round(const TourGround& ground);
QWidget* planRounds(const TourGround& ground);
QWidget* anniversaries(const TourGround& ground);
QWidget* anniversary(const TourGround& ground);
QWidget* roster(const TourGround& ground);
QWidget* rosterDays(const TourGround& ground);
QWidget* praise(const TourGround& ground);

} // namespace campaignstops
} // namespace sosh
