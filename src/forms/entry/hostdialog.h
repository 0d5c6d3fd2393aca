// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace sosh {

/// Picks the unit with which another held its meeting: type a part of its name, Enter takes the first.
class HostDialog final : public QDialog
{
    Q_OBJECT

public:
    HostDialog(const QString& unitName, std::vector<RosterEntry> hosts, QWidget* parent = nullptr);
    UnitId host() const; ///< invalid when none is chosen

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();

    std::vector<RosterEntry> m_hosts;
    std::vector<UnitId> m_shown; ///< parallel to the list
    QLineEdit* m_filter = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace sosh
