// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sosh {

struct TourGround;

/// Stops of the tour at the follow-up. The copy of the register gets a log first, where it can be written.
namespace followupstops {

QWidget* grouped(const TourGround& ground); ///< the board under the members in charge
QWidget* log(const TourGround& ground);
QWidget* called(const TourGround& ground);
QWidget* letterSent(const TourGround& ground);
QWidget* amended(const TourGround& ground);

} // namespace followupstops
} // namespace sosh
