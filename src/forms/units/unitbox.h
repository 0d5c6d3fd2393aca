// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unitledger.h"

#include <QComboBox>

namespace sosh {

/// Chooses one unit, by list or by typing a part of its name or code; accents are not needed.
class UnitBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit UnitBox(QWidget* parent = nullptr);

    /// Units that live on the day, as they are called then. `none`: what stands for no unit; empty: one must be chosen.
    /// The unit that was chosen stays chosen when it is still there.
    void setUnits(const UnitLedger& ledger, QDate day, const QString& none = {});
    UnitId unit() const; ///< invalid: none
    void setUnit(UnitId unit);

signals:
    void chosen(); ///< another unit than before

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(
        QKeyEvent* event) override; ///< Enter takes the unit, it does not save the form

private:
    void settle();

    bool m_mayBeNone = false;
};

} // namespace sosh
