// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "core/unitchange.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sosh {

class ChildrenPlaces;
class DayEdit;
class NewUnitFields;
class UnitBox;
class UnitPicks;

/// The fields of one change of units: what happens, to whom, and only what this needs.
class UnitChangeFields final : public QWidget
{
    Q_OBJECT

public:
    /// `preset`: what is known already. Creating is a form of its own; the others can be changed into each other.
    UnitChangeFields(const UnitLedger& ledger, const Lookups& lookups, const UnitChange& preset,
        QDate today, QWidget* parent = nullptr);

    UnitChange change() const;
    QStringList mistakes() const; ///< texts that cannot be read
    QWidget* fieldOf(const QString& column) const; ///< as issues name it; null: none is shown

signals:
    void changed();

private:
    QWidget* makeKind();
    QWidget* makeRename();
    QWidget* makeKindOfUnit();
    QWidget* makeNewUnits();
    QWidget* makeOutside();
    QWidget* makeDecision();
    void connectAll();
    void addNewUnit(const NewUnit& unit);
    void preset(const UnitChange& change);
    void showNeeded();
    void onKind();
    void onDay();
    void refreshUnits();
    void refreshChildren();
    void tell();
    void addOutside(UnitChange& change) const;
    UnitEventKind kind() const;
    QDate day() const; ///< that the lists are of
    std::vector<UnitId> units() const;

    const UnitLedger& m_ledger;
    const Lookups& m_lookups;
    QDate m_today;
    bool m_creates = false;
    UnitId m_first;
    QDate m_listedDay;
    bool m_filling = true;

    QComboBox* m_kind = nullptr;
    QWidget* m_kindPart = nullptr;
    UnitPicks* m_units = nullptr;
    QWidget* m_renamePart = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_shortName = nullptr;
    QWidget* m_parentPart = nullptr;
    UnitBox* m_parent = nullptr;
    QWidget* m_unitKindPart = nullptr;
    QComboBox* m_unitKind = nullptr;
    QComboBox* m_sector = nullptr;
    QWidget* m_targetPart = nullptr;
    UnitBox* m_target = nullptr;
    UnitPicks* m_takers = nullptr;
    QWidget* m_newPart = nullptr;
    QVBoxLayout* m_newLayout = nullptr;
    QPushButton* m_moreNew = nullptr;
    std::vector<NewUnitFields*> m_new;
    QWidget* m_outsidePart = nullptr;
    QLineEdit* m_outside = nullptr;
    QCheckBox* m_outsideWhole = nullptr;
    ChildrenPlaces* m_children = nullptr;
    DayEdit* m_effective = nullptr;
    QLineEdit* m_decision = nullptr;
    DayEdit* m_decided = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace sosh
