// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gridfootermodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sosh {

/// The totals of a paper, typed before its rows, so that the grid shows what is left to them.
class PaperTotalsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `sums`: what the grid adds up to, in the round's order; `given`: the totals typed before.
    PaperTotalsDialog(const std::vector<MeasureSum>& sums, const std::vector<ControlTotal>& given,
        QWidget* parent = nullptr);
    /// In the round's order, without reasons; empty fields are not in it.
    std::vector<ControlTotal> totals() const;
    bool wantsReason() const { return m_wantsReason; } ///< the differences stand, and it says why

private:
    struct Line
    {
        MeasureSum sum;
        QLineEdit* field = nullptr;
        QLabel* difference = nullptr;
    };

    QWidget* makeLines(const std::vector<MeasureSum>& sums, const std::vector<ControlTotal>& given);
    void judge();

    std::vector<Line> m_lines;
    QPushButton* m_accept = nullptr;
    QPushButton* m_reason = nullptr;
    bool m_wantsReason = false;
};

} // namespace sosh
