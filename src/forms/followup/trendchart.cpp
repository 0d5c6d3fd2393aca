// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/followup/trendchart.h"

#include "core/vinumber.h"
#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr int under = 18; ///< px for the days
constexpr int over = 16; ///< px for the name of the due day
constexpr qreal tick = 4; ///< half of a triangle

QString shortDay(QDate day)
{
    return u"%1/%2"_s.arg(day.day()).arg(day.month());
}

} // namespace

TrendChart::TrendChart(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    named(this, u"trendChart"_s, tr("How reports came in"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TrendChart::setBoard(const FollowUp& board)
{
    m_points = board.trend;
    m_due = board.round.due;
    m_expected = board.board.states.expected;
    QStringList parts;
    for (const TrendPoint& point : m_points) {
        const bool first = &point == &m_points.front();
        const bool moved = first || point.reported != (&point - 1)->reported;
        if (moved || point.asked > 0 || point.day == m_due || &point == &m_points.back())
            parts += textOf(point);
    }
    m_text = parts.join(u"; "_s);
    setAccessibleDescription(m_text);
    update();
}

QString TrendChart::textOf(const TrendPoint& point) const
{
    QStringList parts{tr("%1: %2 of %3 units reported")
                          .arg(vinumber::date(point.day), vinumber::count(point.reported),
                              vinumber::count(m_expected))};
    if (point.day == m_due)
        parts += tr("due day");
    if (point.asked > 0)
        parts += tr("%n unit(s) asked", nullptr, point.asked);
    return parts.join(u", "_s);
}

QSize TrendChart::sizeHint() const
{
    return {360, 108};
}

QSize TrendChart::minimumSizeHint() const
{
    return {260, 92};
}

QRectF TrendChart::plot() const
{
    const qreal side =
        fontMetrics().horizontalAdvance(vinumber::count(m_expected)) + spacing::small;
    return QRectF(rect()).adjusted(side, over, -spacing::small, -under);
}

qreal TrendChart::left(std::size_t day) const
{
    return plot().left()
        + plot().width() * static_cast<qreal>(day)
        / static_cast<qreal>(std::max<std::size_t>(1, m_points.size()));
}

qreal TrendChart::height(int units) const
{
    return plot().bottom() - plot().height() * units / std::max(1, m_expected);
}

const TrendPoint* TrendChart::at(qreal x) const
{
    for (std::size_t day = 0; day < m_points.size(); ++day)
        if (x >= left(day) && x < left(day + 1))
            return &m_points[day];
    return nullptr;
}

bool TrendChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const TrendPoint* point = at(help->pos().x()))
        QToolTip::showText(help->globalPos(), textOf(*point), this);
    else
        QToolTip::hideText();
    return true;
}

void TrendChart::paintEvent(QPaintEvent*)
{
    if (m_points.empty())
        return;
    QPainter painter(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    paintAxis(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(painter);
    paintDueDay(painter);
    paintReminders(painter);
}

void TrendChart::paintAxis(QPainter& painter) const
{
    const QRectF area = plot();
    painter.setPen(m_theme.tokens().rule);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(QPen(m_theme.tokens().muted, 1, Qt::DashLine));
    painter.drawLine(area.topLeft(), area.topRight());
    painter.setPen(m_theme.tokens().muted);
    const auto number = [&](int units) {
        painter.drawText(QRectF(0, height(units) - 8, area.left() - spacing::tiny, 16),
            Qt::AlignRight | Qt::AlignVCenter, vinumber::count(units));
    };
    number(m_expected);
    number(0);
    const QRectF below(area.left(), area.bottom() + 2, area.width(), under - 2);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, shortDay(m_points.front().day));
    if (m_points.size() > 1)
        painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, shortDay(m_points.back().day));
}

void TrendChart::paintLine(QPainter& painter) const
{
    QPainterPath line;
    for (std::size_t day = 0; day < m_points.size(); ++day) {
        const qreal y = height(m_points[day].reported);
        if (day == 0)
            line.moveTo(left(0), y);
        else
            line.lineTo(left(day), y);
        line.lineTo(left(day + 1), y);
    }
    QPainterPath area = line;
    area.lineTo(plot().bottomRight());
    area.lineTo(plot().bottomLeft());
    QColor shade = m_theme.tokens().reported;
    shade.setAlpha(40);
    painter.fillPath(area, shade);
    painter.setPen(QPen(m_theme.tokens().reported, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
}

/// At the end of the day: what comes on it is in time.
void TrendChart::paintDueDay(QPainter& painter) const
{
    for (std::size_t day = 0; day < m_points.size(); ++day) {
        if (m_points[day].day != m_due)
            continue;
        const qreal x = left(day + 1);
        painter.setPen(QPen(m_theme.tokens().accent, 1.2));
        painter.drawLine(QPointF(x, plot().top() - 2), QPointF(x, plot().bottom()));
        const QString name = tr("due %1").arg(shortDay(m_due));
        const qreal wide = painter.fontMetrics().horizontalAdvance(name) + 2;
        const qreal from = std::clamp(x - wide / 2, 0.0, std::max(0.0, this->width() - wide));
        painter.drawText(QRectF(from, 0, wide, over - 2), Qt::AlignCenter, name);
    }
}

void TrendChart::paintReminders(QPainter& painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().draft);
    for (std::size_t day = 0; day < m_points.size(); ++day) {
        if (m_points[day].asked == 0)
            continue;
        const QPointF top((left(day) + left(day + 1)) / 2, plot().bottom() - 2 * tick);
        painter.drawPolygon(
            QPolygonF({top, top + QPointF(tick, 2 * tick), top + QPointF(-tick, 2 * tick)}));
    }
}

} // namespace sosh
