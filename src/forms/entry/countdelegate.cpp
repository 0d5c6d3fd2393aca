// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/countdelegate.h"

#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>

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
