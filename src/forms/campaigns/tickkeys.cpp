// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/tickkeys.h"

#include <QKeyEvent>
#include <QTableView>

namespace sosh {
namespace {

QModelIndex boxAt(const QModelIndex& current)
{
    if (current.flags().testFlag(Qt::ItemIsUserCheckable))
        return current;
    for (int column = 0; current.isValid() && column < current.model()->columnCount(); ++column)
        if (const QModelIndex cell = current.siblingAtColumn(column);
            cell.flags().testFlag(Qt::ItemIsUserCheckable))
            return cell;
    return {};
}

class TickKeys final : public QObject
{
public:
    explicit TickKeys(QTableView& table)
        : QObject(&table)
        , m_table(table)
    {
        table.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress
            || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space)
            return QObject::eventFilter(watched, event);
        const QModelIndex box = boxAt(m_table.currentIndex());
        if (!box.isValid())
            return false;
        const bool on = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_table.model()->setData(box, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return true;
    }

private:
    QTableView& m_table;
};

} // namespace

void addTickKeys(QTableView& table)
{
    new TickKeys(table);
}

} // namespace sosh
