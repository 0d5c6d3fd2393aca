// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/hostdialog.h"

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

std::vector<PickDialog::Item> itemsOf(const std::vector<RosterEntry>& hosts)
{
    std::vector<PickDialog::Item> items;
    for (const RosterEntry& entry : hosts)
        items.push_back({u"%1  (%2)"_s.arg(entry.name, entry.code), entry.shortName});
    return items;
}

} // namespace

HostDialog::HostDialog(const QString& unitName, std::vector<RosterEntry> hosts, QWidget* parent)
    : PickDialog(u"host"_s, tr("Held jointly with…"), tr("Held jointly with this unit"),
        itemsOf(hosts), parent)
    , m_hosts(std::move(hosts))
{
    ask(tr("With which unit did %1 hold its meeting? The host's figures contain its own.")
            .arg(unitName));
}

UnitId HostDialog::host() const
{
    const auto place = picked();
    return place ? m_hosts.at(*place).unit : UnitId();
}

} // namespace sosh
