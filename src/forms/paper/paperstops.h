// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sosh {
struct TourGround;
}

/// The page of papers with its panels and dialogs, for the tour; null when the register has nothing for them.
namespace sosh::paperstops {

QWidget* summary(const TourGround& ground);
QWidget* landscape(const TourGround& ground);
QWidget* reminder(const TourGround& ground);
QWidget* writing(const TourGround& ground);
QWidget* unitWords(const TourGround& ground);
QWidget* issuing(const TourGround& ground);
QWidget* figure(const TourGround& ground);
QWidget* wordFile(const TourGround& ground);
QWidget* batch(const TourGround& ground);
QWidget* pageSetup(const TourGround& ground);
QWidget* units(const TourGround& ground);
QWidget* submit(const TourGround& ground);
QWidget* issue(const TourGround& ground);
QWidget* annul(const TourGround& ground);

} // namespace sosh::paperstops
