// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/icons.h"

#include <QPainter>
#include <QPainterPath>

namespace sosh {
namespace {

/// Each icon on a grid of 20 by 20.
void addHouse(QPainterPath& path)
{
    path.moveTo(3, 10);
    path.lineTo(10, 3.5);
    path.lineTo(17, 10);
    path.moveTo(5, 8.5);
    path.lineTo(5, 16.5);
    path.lineTo(15, 16.5);
    path.lineTo(15, 8.5);
}

void addCalendar(QPainterPath& path)
{
    path.addRoundedRect(3, 4.5, 14, 12, 1.5, 1.5);
    path.moveTo(3, 8.5);
    path.lineTo(17, 8.5);
    path.moveTo(7, 2.8);
    path.lineTo(7, 5.5);
    path.moveTo(13, 2.8);
    path.lineTo(13, 5.5);
}

void addSheet(QPainterPath& path)
{
    path.addRoundedRect(4.5, 2.8, 11, 14.4, 1.5, 1.5);
    for (const double y : {6.5, 9.5, 12.5}) {
        path.moveTo(7.5, y);
        path.lineTo(12.5, y);
    }
}

void addTree(QPainterPath& path)
{
    path.addRect(7.5, 2.8, 5, 4);
    path.addRect(2.8, 13, 5, 4);
    path.addRect(12.2, 13, 5, 4);
    path.moveTo(10, 6.8);
    path.lineTo(10, 10);
    path.moveTo(5.3, 13);
    path.lineTo(5.3, 10);
    path.lineTo(14.7, 10);
    path.lineTo(14.7, 13);
}

void addGrid(QPainterPath& path)
{
    path.addRoundedRect(2.8, 4, 14.4, 12, 1.5, 1.5);
    for (const double y : {8.0, 12.0}) {
        path.moveTo(2.8, y);
        path.lineTo(17.2, y);
    }
    path.moveTo(8, 4);
    path.lineTo(8, 16);
}

void addBell(QPainterPath& path)
{
    path.moveTo(4, 14.5);
    path.cubicTo(6, 12.5, 4.8, 5, 10, 4.5);
    path.cubicTo(15.2, 5, 14, 12.5, 16, 14.5);
    path.closeSubpath();
    path.moveTo(8.5, 16.8);
    path.lineTo(11.5, 16.8);
}

void addPrinter(QPainterPath& path)
{
    path.addRoundedRect(2.8, 7.5, 14.4, 6.5, 1.5, 1.5);
    path.addRect(6, 2.8, 8, 4.7);
    path.addRect(6, 11.5, 8, 5.7);
}

void addChart(QPainterPath& path)
{
    path.moveTo(3, 3);
    path.lineTo(3, 17);
    path.lineTo(17, 17);
    path.addRect(5.5, 10.5, 2.5, 6.5);
    path.addRect(9.5, 6.5, 2.5, 10.5);
    path.addRect(13.5, 9, 2.5, 8);
}

void addClock(QPainterPath& path)
{
    path.addEllipse(QPointF(10, 10), 7, 7);
    path.moveTo(10, 5.8);
    path.lineTo(10, 10);
    path.lineTo(13, 11.8);
}

void addSliders(QPainterPath& path)
{
    const double knobs[] = {7, 13, 8.5};
    const double rows[] = {5, 10, 15};
    for (int i = 0; i < 3; ++i) {
        path.moveTo(3, rows[i]);
        path.lineTo(knobs[i] - 1.8, rows[i]);
        path.addEllipse(QPointF(knobs[i], rows[i]), 1.8, 1.8);
        path.moveTo(knobs[i] + 1.8, rows[i]);
        path.lineTo(17, rows[i]);
    }
}

QPainterPath pathOf(PageId page)
{
    constexpr void (*shapes[])(QPainterPath&) = {addHouse, addCalendar, addSheet, addTree, addGrid,
        addBell, addPrinter, addChart, addClock, addSliders};
    QPainterPath path;
    shapes[static_cast<std::size_t>(page)](path);
    return path;
}

QPixmap drawn(const QPainterPath& path, const QColor& color, int scale)
{
    QPixmap pixmap(20 * scale, 20 * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    return pixmap;
}

} // namespace

QIcon pageIcon(PageId page, const QColor& color, const QColor& chosen)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        icon.addPixmap(drawn(pathOf(page), color, scale), QIcon::Normal);
        icon.addPixmap(drawn(pathOf(page), chosen, scale), QIcon::Selected);
        icon.addPixmap(drawn(pathOf(page), color, scale), QIcon::Disabled);
    }
    return icon;
}

QPixmap applicationPixmap(int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 64.0, size / 64.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x7A1212));
    painter.drawRoundedRect(QRectF(9, 5, 46, 54), 5, 5);
    painter.setBrush(QColor(0xF6F5F3));
    painter.drawRoundedRect(QRectF(13, 8, 41, 48), 3, 3);
    painter.setBrush(QColor(0xA61B1B));
    painter.drawRoundedRect(QRectF(9, 5, 42, 50), 5, 5);
    painter.setBrush(QColor(0x7A1212));
    painter.drawRect(QRectF(14, 5, 3, 50));
    painter.setBrush(QColor(0xFFFFFF));
    painter.drawRoundedRect(QRectF(22, 13, 23, 13), 2, 2);
    painter.setPen(QPen(QColor(0xA61B1B), 2));
    painter.drawLine(QPointF(26, 18), QPointF(41, 18));
    painter.drawLine(QPointF(26, 22), QPointF(36, 22));
    painter.setPen(QPen(QColor(0xF2C9C5), 2));
    for (const double y : {34.0, 40.0, 46.0})
        painter.drawLine(QPointF(22, y), QPointF(45, y));
    return pixmap;
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(applicationPixmap(size));
    return icon;
}

} // namespace sosh
