// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The columns of the province file, version 1, that are no measures, and the two orders of a file.
namespace sosh::interchange {

inline constexpr QStringView ordinalCode = u"ordinal"; ///< STT, in the excel profile only

bool isContractColumn(QStringView code);
/// From codes in any order to the order of the machine profile; the measures keep theirs, the ordinal goes.
QStringList machineOrder(const QStringList& codes);
/// From the machine order to the order for people: STT, sector, name, measures, state, note, the rest.
QStringList excelOrder(const QStringList& machineCodes);

} // namespace sosh::interchange
