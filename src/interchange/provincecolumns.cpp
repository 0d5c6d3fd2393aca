// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/provincecolumns.h"

#include <array>

namespace sosh::interchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 23> contractColumns{u"contract_version", u"registry_id",
    u"agency_code", u"campaign_code", u"round_no", u"unit_code", u"unit_name", u"unit_kind",
    u"unit_sector", u"parent_code", u"state", u"revision", u"first_day", u"last_day", u"study_form",
    u"attendance_mode", u"received_via", u"received_on", u"unit_document", u"host_code", u"reason",
    u"approximate", u"note"};
constexpr QStringView lastColumn = u"note";

QStringList measuresOf(const QStringList& codes)
{
    QStringList measures;
    for (const QString& code : codes) {
        if (!isContractColumn(code) && code != ordinalCode)
            measures.append(code);
    }
    return measures;
}

} // namespace

bool isContractColumn(QStringView code)
{
    return std::find(contractColumns.begin(), contractColumns.end(), code) != contractColumns.end();
}

QStringList machineOrder(const QStringList& codes)
{
    QStringList order;
    for (const QStringView code : contractColumns) {
        if (code == lastColumn)
            order += measuresOf(codes);
        if (codes.contains(code))
            order.append(code.toString());
    }
    return order;
}

QStringList excelOrder(const QStringList& machineCodes)
{
    QStringList order{u"unit_sector"_s, u"unit_name"_s};
    order += measuresOf(machineCodes);
    order += {u"state"_s, u"note"_s};
    order.removeIf([&](const QString& code) { return !machineCodes.contains(code); });
    for (const QString& code : machineCodes) {
        if (!order.contains(code))
            order.append(code);
    }
    order.prepend(ordinalCode.toString());
    return order;
}

} // namespace sosh::interchange
