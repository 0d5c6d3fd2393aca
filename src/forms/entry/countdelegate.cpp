// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/countdelegate.h"

#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace sosh {
using namespace Qt::StringLiterals;

QWidget* CountDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* edit = looking(named(new QLineEdit(parent), u"countLineEdit"_s,
                             index.data(Qt::AccessibleTextRole).toString()),
        u"cell"_s);
    edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    edit->setFrame(false);
    return edit;
}

void CountDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = qobject_cast<QLineEdit*>(editor);
    if (edit && !edit->isModified())
        edit->setText(index.data(Qt::EditRole).toString());
}

void CountDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* edit = qobject_cast<QLineEdit*>(editor))
        model->setData(index, edit->text());
}

void CountDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

/// The table itself moves on by key; the delegate's own Enter and Tab would open the next editor.
bool CountDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Return
            || key == Qt::Key_Enter)
            return false;
    }
    return TableDelegate::eventFilter(editor, event);
}

/// A corner turned down says that there is a note.
void CountDelegate::paintCorner(QPainter& painter, const QRect& cell) const
{
    const QPoint corner = cell.topRight() + QPoint(1, 0);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().tokens().muted);
    painter.drawPolygon(
        QPolygon({corner, corner - QPoint(spacing::small, 0), corner + QPoint(0, spacing::small)}));
    painter.restore();
}

/// The round before stands small and pale at the left, where there is room beside the figure.
void CountDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    TableDelegate::paint(painter, option, index);
    if (!index.data(NoteRole).toString().isEmpty())
        paintCorner(*painter, option.rect);
    const QString before = index.data(PreviousRole).toString();
    const bool marked = index.data(SeverityRole).isValid() || index.data(SettledRole).toBool()
        || index.data(FlagRole).isValid();
    if (before.isEmpty() || marked)
        return; // marks stand there
    QFont small = option.font;
    small.setPointSizeF(option.font.pointSizeF() * 0.8);
    const QRect room = option.rect.adjusted(spacing::tiny, 0, -spacing::small, 0);
    const int taken =
        QFontMetrics(option.font).horizontalAdvance(index.data(Qt::DisplayRole).toString());
    if (QFontMetrics(small).horizontalAdvance(before) + taken + spacing::tiny > room.width())
        return;
    painter->save();
    painter->setFont(small);
    painter->setPen(theme().tokens().muted);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, before);
    painter->restore();
}

void CountDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    TableDelegate::initStyleOption(option, index);
    const QVariant proposed = index.data(ProposalRole);
    if (!option->text.isEmpty() || !proposed.isValid())
        return;
    option->text = proposed.toString();
    option->features.setFlag(QStyleOptionViewItem::HasDisplay);
    option->palette.setColor(QPalette::Text, theme().tokens().muted);
    option->palette.setColor(QPalette::HighlightedText, theme().tokens().muted);
}

} // namespace sosh
