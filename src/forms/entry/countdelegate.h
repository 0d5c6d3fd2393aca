// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/basic/tabledelegate.h"

namespace sosh {

/// Cells in which counts are typed. Takes whatever is typed as it is: no validator, for those disturb input methods; what is
/// no count is refused by the model and painted as such.
class CountDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintCorner(QPainter& painter, const QRect& cell) const;
};

} // namespace sosh
