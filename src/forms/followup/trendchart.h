// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup.h"

#include <QWidget>

namespace sosh {

class Theme;

/// Reported units day by day as a line of steps against those expected, the due day, and the days on which units were
/// asked. All of it can be heard as well: the numbers stand in the accessible text, each day in a tooltip.
class TrendChart final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(const Theme& theme, QWidget* parent = nullptr);

    void setBoard(const FollowUp& board);
    const QString& text() const { return m_text; } ///< what the picture says, in words
    QString textOf(const TrendPoint& point) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF plot() const;
    qreal left(std::size_t day) const; ///< of the day's slot
    qreal height(int units) const; ///< place of a number of units
    const TrendPoint* at(qreal x) const;
    void paintAxis(QPainter& painter) const;
    void paintLine(QPainter& painter) const;
    void paintDueDay(QPainter& painter) const;
    void paintReminders(QPainter& painter) const;

    const Theme& m_theme;
    std::vector<TrendPoint> m_points;
    QDate m_due;
    int m_expected = 0;
    QString m_text;
};

} // namespace sosh
