// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitbox.h"

#include "core/unitchange.h"
#include "core/vietnamese.h"
#include "models/modelroles.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace sosh {
namespace {

/// Looks for the folded text anywhere in the folded names.
class FoldingCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QStringList splitPath(const QString& path) const override { return {vietnamese::fold(path)}; }
    QString pathFromIndex(const QModelIndex& index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

UnitBox::UnitBox(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    auto* completer = new FoldingCompleter(model(), this);
    completer->setCompletionRole(FoldRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(completer);
    lineEdit()->setPlaceholderText(tr("Name or code of the unit"));
    connect(this, &QComboBox::currentIndexChanged, this, &UnitBox::chosen);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &UnitBox::settle);
}

void UnitBox::setUnits(const UnitLedger& ledger, QDate day, const QString& none)
{
    const UnitId kept = unit();
    {
        const QSignalBlocker quiet(this);
        clear();
        m_mayBeNone = !none.isEmpty();
        if (m_mayBeNone)
            addItem(none, 0);
        for (const Unit& unit : ledger.validOn(day)) {
            addItem(unitLabel(ledger, unit.id, day), unit.id.value());
            setItemData(count() - 1,
                vietnamese::fold(unit.name + u' ' + unit.shortName + u' ' + unit.code), FoldRole);
        }
        setUnit(kept);
    }
    if (unit() != kept)
        emit chosen();
}

UnitId UnitBox::unit() const
{
    return UnitId(currentData().toLongLong());
}

void UnitBox::setUnit(UnitId unit)
{
    setCurrentIndex(unit.isValid() ? findData(unit.value()) : m_mayBeNone ? 0 : -1);
    if (currentIndex() < 0)
        setEditText({});
}

void UnitBox::focusOutEvent(QFocusEvent* event)
{
    settle();
    QComboBox::focusOutEvent(event);
}

void UnitBox::keyPressEvent(QKeyEvent* event)
{
    QComboBox::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        settle();
        event->accept();
    }
}

/// What was typed becomes the one unit that it can mean; else the choice before stands again.
void UnitBox::settle()
{
    if (completer() && completer()->popup() && completer()->popup()->isVisible())
        return;
    const QString typed = currentText();
    if (typed == itemText(currentIndex()))
        return;
    if (typed.trimmed().isEmpty()) {
        setUnit({});
        return;
    }
    const QString wanted = vietnamese::fold(typed).trimmed();
    int found = -1;
    int hits = 0;
    for (int i = 0; i < count(); ++i) {
        if (vietnamese::fold(itemText(i)) == wanted) {
            found = i;
            hits = 1;
            break;
        }
        if (itemData(i, FoldRole).toString().contains(wanted)) {
            found = i;
            ++hits;
        }
    }
    if (hits == 1)
        setCurrentIndex(found);
    setEditText(itemText(currentIndex()));
}

} // namespace sosh
