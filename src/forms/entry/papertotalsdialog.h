// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gridfootermodel.h"

#include <QDialog>
#include <QMap>

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
    PaperTotalsDialog(const std::vector<MeasureSum>& sums, const QMap<QString, qint64>& given,
        QWidget* parent = nullptr);
    QMap<QString, qint64> totals() const; ///< by measure code; empty fields are not in it

private:
    struct Line
    {
        MeasureSum sum;
        QLineEdit* field = nullptr;
        QLabel* difference = nullptr;
    };

    QWidget* makeLines(const std::vector<MeasureSum>& sums, const QMap<QString, qint64>& given);
    void judge();

    std::vector<Line> m_lines;
    QPushButton* m_accept = nullptr;
};

} // namespace sosh
