// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "core/unitchange.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace sosh {

class UnitBox;

/// The fields of a unit that a change brings into being.
class NewUnitFields final : public QWidget
{
    Q_OBJECT

public:
    /// `place`: counted from 1, for the names of the fields.
    NewUnitFields(int place, const Lookups& lookups, QWidget* parent = nullptr);

    void setUnits(const UnitLedger& ledger, QDate day);
    void setUnit(const NewUnit& unit);
    NewUnit unit() const;
    bool isUntouched() const; ///< neither code nor name
    /// What is wrong with a count; empty when nothing is.
    QString mistake() const;
    QWidget* fieldOf(const QString& column) const; ///< as issues name it; null: not here

    /// Puts the fields behind `before` in the order of Tab; the last of them.
    QWidget* follow(QWidget* before);

signals:
    void changed();

private:
    QLineEdit* m_code = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_shortName = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_sector = nullptr;
    UnitBox* m_parent = nullptr;
    QLineEdit* m_members = nullptr;
};

} // namespace sosh
