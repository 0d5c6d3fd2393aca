// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace sosh {

/// "2026-05-04", "04/5/2026", "4/5/26", "4-5-2026", "4.5.2026", "04052026"; day before month. Two-digit years are 2000-2099.
/// Years 1900-2199 only. Nothing for 31/02 and anything else.
std::optional<QDate> parseDate(QStringView text);
/// What stands in a field: blanks around it do not matter; invalid when it is no day.
QDate dayIn(QStringView text);
/// Strict ISO, as the machine profile writes it.
std::optional<QDate> parseIsoDate(QStringView text);

} // namespace sosh
