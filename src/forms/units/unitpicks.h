// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unitledger.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace sosh {

class UnitBox;

/// Several units: those chosen in a list, one more by choosing it in the field below.
class UnitPicks final : public QWidget
{
    Q_OBJECT

public:
    /// `name`: stem of the object names; `title`: what the units are here.
    UnitPicks(const QString& name, const QString& title, QWidget* parent = nullptr);

    void setUnits(const UnitLedger& ledger, QDate day);
    void setPicked(const std::vector<UnitId>& units);
    const std::vector<UnitId>& picked() const { return m_picked; }

signals:
    void changed();

private:
    void add();
    void removeSelected();
    void refresh();

    std::vector<UnitId> m_picked;
    QHash<UnitId, QString> m_names;
    QListWidget* m_list = nullptr;
    UnitBox* m_more = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace sosh
