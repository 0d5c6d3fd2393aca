// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster.h"
#include "forms/basic/pickdialog.h"

namespace sosh {

/// Picks the unit with which another held its meeting: type a part of its name, Enter takes the first.
class HostDialog final : public PickDialog
{
    Q_OBJECT

public:
    HostDialog(const QString& unitName, std::vector<RosterEntry> hosts, QWidget* parent = nullptr);
    UnitId host() const; ///< invalid when none is chosen

private:
    std::vector<RosterEntry> m_hosts;
};

} // namespace sosh
