// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unitledger.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace sosh {

class UnitBox;

/// Where the units below one that ends go: all to one place, and any of them elsewhere.
class ChildrenPlaces final : public QWidget
{
    Q_OBJECT

public:
    explicit ChildrenPlaces(QWidget* parent = nullptr);

    /// `mustChoose`: without a choice the units go nowhere; else they follow the successor.
    void setUnits(
        const UnitLedger& ledger, const std::vector<UnitId>& children, QDate day, bool mustChoose);
    QHash<UnitId, UnitId> places() const;
    QWidget* firstField() const;

signals:
    void changed();

private:
    void rebuild(const UnitLedger& ledger, QDate day);

    std::vector<UnitId> m_children;
    QDate m_day;
    UnitBox* m_all = nullptr;
    QLabel* m_head = nullptr;
    QGridLayout* m_grid = nullptr;
    QHash<UnitId, UnitBox*> m_boxes;
};

} // namespace sosh
