// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yearmodel.h"

#include "core/vinumber.h"

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

QString count(const std::optional<qint64>& value)
{
    return value ? vinumber::count(*value) : u"–"_s;
}

QString difference(const ComparedUnit& unit)
{
    if (!unit.then || !unit.now)
        return u"–"_s;
    const qint64 more = *unit.now - *unit.then;
    return more > 0 ? u"+%1"_s.arg(vinumber::count(more)) : vinumber::count(more);
}

QVariant sortKey(const std::optional<qint64>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QString remark(const ComparedUnit& unit)
{
    switch (unit.why) {
    case Incomparable::Districts:
        return YearModel::tr("Not compared: the organisation changed on 01/7/2025.");
    case Incomparable::Part:
        return YearModel::tr("Not compared: it took over only a part of: %1")
            .arg(unit.predecessors.join(u"; "_s));
    case Incomparable::NotThere:
        return YearModel::tr("Not compared: nobody stood for it in the earlier round.");
    case Incomparable::No:
        break;
    }
    if (!unit.predecessors.isEmpty())
        return YearModel::tr("Earlier figure of: %1").arg(unit.predecessors.join(u"; "_s));
    return {};
}

} // namespace

YearModel::YearModel(QObject* parent)
    : RowTableModel(
        {
            {tr("Unit"), [](const ComparedUnit& unit) { return unit.entry.name; }, leftCell,
                [](const ComparedUnit& unit) { return QVariant(unit.entry.sortNo); }},
            {tr("Earlier"), [](const ComparedUnit& unit) { return count(unit.then); }, rightCell,
                [](const ComparedUnit& unit) { return sortKey(unit.then); }},
            {tr("Now"), [](const ComparedUnit& unit) { return count(unit.now); }, rightCell,
                [](const ComparedUnit& unit) { return sortKey(unit.now); }},
            {tr("More or fewer"), difference, rightCell,
                [](const ComparedUnit& unit) {
                    return unit.then && unit.now ? QVariant(*unit.now - *unit.then) : QVariant();
                }},
            {tr("Remark"), remark, leftCell, nullptr,
                [](const ComparedUnit&) { return Tone::Muted; }},
        },
        [](const ComparedUnit& unit) { return QVariant(unit.entry.code); }, 0, parent)
{
}

} // namespace sosh
