// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sosh {

class Theme;

/// Cells with a light rule below, the colour of their tone, and a mark where something is wrong with them.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    const Theme& theme() const { return m_theme; }

private:
    void paintMark(QPainter& painter, const QRect& cell, const QVariant& severity) const;
    void paintSettled(QPainter& painter, const QRect& cell) const;
    void paintFlag(QPainter& painter, const QRect& cell, const QVariant& kind) const;

    const Theme& m_theme;
};

} // namespace sosh
