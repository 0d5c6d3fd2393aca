// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/daterange.h"
#include "core/quantities.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

/// Numbers and dates as Vietnamese office paper and screen write them. Source: domain.md 1.6, 6.5; HD 05-HD/VPTW.
namespace sosh::vinumber {

QString count(qint64 value); ///< 3.550
QString countInProse(qint64 value); ///< 05, 12, 3.550; 0 stays "0"
QString percent(BasisPoints rate); ///< "92,31%", "100%", "92,3%" never: two decimals, ",00" dropped
QString percentBare(
    BasisPoints rate); ///< the same without the sign, for table cells: "92,31", "100"
QString percentOrDash(std::optional<BasisPoints> rate); ///< "–" when there is none
/// Two decimals, sign dropped, for "điểm phần trăm": 250 -> "2,5"; trailing zeros dropped.
QString percentagePoints(int basisPoints);

QString date(QDate day); ///< 03/4/2024: day two digits; month 1, 2 with zero, others without
QString dateInWords(QDate day); ///< ngày 03 tháng 4 năm 2024
/// Number and day left blank for the office: "ngày     tháng 8 năm 2026".
QString dateInWordsWithoutDay(QDate day);
QString tableDate(QDate day); ///< 03/04/2024, for CSV of the excel profile
QString clockAndDate(const QDateTime& at); ///< 14:05 03/4/2024, as the office's clock shows it
QString isoDate(QDate day); ///< 2024-04-03
QString documentNumber(int number); ///< 05, 12, 186
QString roman(int value); ///< I, II … ; 1 … 3999

/// "trên 3.550", or plain "3.550" when the value is exactly that.
QString over(qint64 value);

} // namespace sosh::vinumber
