// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/tabledelegate.h"

#include "core/flag.h"
#include "core/issue.h"
#include "forms/basic/theme.h"

#include <QPainter>

namespace sosh {

namespace {

/// Texts stand 8 px from the edge, as the heads do; the style gives 3 of them.
constexpr int inset = spacing::small - 3;

} // namespace

TableDelegate::TableDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void TableDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.tokens().selection);
    QStyleOptionViewItem inner = option;
    inner.rect.adjust(inset, 0, -inset, 0);
    inner.state.setFlag(QStyle::State_HasFocus, false);
    QStyledItemDelegate::paint(painter, inner, index);
    painter->save();
    painter->setPen(m_theme.tokens().rule);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    paintMark(*painter, option.rect, index.data(SeverityRole));
    if (!index.data(SeverityRole).isValid() && index.data(SettledRole).toBool())
        paintSettled(*painter, option.rect);
    paintFlag(*painter, option.rect, index.data(FlagRole));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(m_theme.tokens().accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

/// A full triangle for an error, an open one for what needs a look: the shape tells them apart, not the colour alone.
void TableDelegate::paintMark(QPainter& painter, const QRect& cell, const QVariant& severity) const
{
    if (!severity.isValid())
        return;
    const bool error = severity.toInt() == static_cast<int>(Severity::Error);
    const QColor color = error ? m_theme.tokens().error : m_theme.tokens().draft;
    const QPointF foot(cell.left() + 4.5, cell.center().y() + 4.5);
    const QPolygonF triangle{{foot, foot + QPointF(8, 0), foot + QPointF(4, -8)}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(error ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPolygon(triangle);
    painter.restore();
}

/// A pale tick: there was a question, and it has its reason.
void TableDelegate::paintSettled(QPainter& painter, const QRect& cell) const
{
    const QPointF foot(cell.left() + 7.5, cell.center().y() + 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().muted, 1.4));
    painter.drawPolyline(QPolygonF{{foot - QPointF(3, 3), foot, foot + QPointF(5, -7)}});
    painter.restore();
}

/// A flag is the clerk's own mark; a ring that turns back, a question to the unit.
void TableDelegate::paintFlag(QPainter& painter, const QRect& cell, const QVariant& kind) const
{
    if (!kind.isValid())
        return;
    const QPointF foot(cell.left() + 2.5, cell.bottom() - 1.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().accent, 1.3));
    painter.setBrush(m_theme.tokens().accent);
    if (kind.toInt() == static_cast<int>(FlagKind::Recheck)) {
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(QRectF(foot + QPointF(0, -8), QSizeF(7, 7)), 60 * 16, 290 * 16);
        const QPointF head = foot + QPointF(5.5, -7.5);
        painter.setBrush(m_theme.tokens().accent);
        painter.drawPolygon(QPolygonF{{head, head + QPointF(2.5, 2.5), head + QPointF(2.5, -1.5)}});
    } else {
        painter.drawLine(foot, foot - QPointF(0, 9));
        painter.drawPolygon(
            QPolygonF{{foot - QPointF(0, 9), foot + QPointF(6.5, -6.5), foot - QPointF(0, 4)}});
    }
    painter.restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem inner = option;
    inner.rect.adjust(inset, 0, -inset, 0);
    const QSize size = QStyledItemDelegate::sizeHint(inner, index);
    return {size.width() + 2 * inset, std::max(spacing::row, size.height() + spacing::tiny)};
}

void TableDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QColor color = m_theme.color(static_cast<Tone>(index.data(ToneRole).toInt()));
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
}

} // namespace sosh
