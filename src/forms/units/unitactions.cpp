// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitactions.h"

#include "forms/basic/keymap.h"
#include "forms/basic/widgets.h"
#include "forms/history/historydialog.h"
#include "forms/units/nearunitsdialog.h"
#include "forms/units/unitchangedialog.h"
#include "forms/units/unitforms.h"
#include "forms/units/unitimportdialog.h"
#include "forms/units/unitview.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/unitkeeping.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;

UnitActions::UnitActions(Workspace& workspace, const UnitView& view, QWidget& page)
    : QObject(&page)
    , m_workspace(workspace)
    , m_view(view)
    , m_page(page)
{
    makeAll();
    connectAll();
    judge();
}

void UnitActions::makeAll()
{
    make(Add, u"addUnitAction"_s, tr("Add a unit"), tr("A unit that the register does not have"));
    make(Change, u"changeUnitAction"_s, tr("Change…"),
        tr("What a decision does: rename, merge, divide, move, dissolve …"));
    make(Correct, u"correctUnitAction"_s, tr("Correct…"), tr("Put a slip of the pen right"));
    make(OtherNames, u"otherNamesAction"_s, tr("Other names…"),
        tr("Other names and abbreviations that the unit is found by"));
    make(Headcount, u"headcountAction"_s, tr("Head-count…"), tr("Members as of a day"));
    make(Contact, u"contactAction"_s, tr("Contact…"), tr("Whom this unit is reached through"));
    make(History, u"unitHistoryAction"_s, tr("History…"),
        tr("Who changed what of this unit, and when"));
    make(Up, u"unitUpAction"_s, tr("Move up"), tr("In the office's own order"));
    make(Down, u"unitDownAction"_s, tr("Move down"), tr("In the office's own order"));
    make(NearNames, u"nearNamesAction"_s, tr("Possible doubles…"),
        tr("Units with nearly the same name"));
    make(Import, u"importUnitsAction"_s, tr("Import a list…"), tr("Units from a CSV table"));
    action(Add)->setShortcut(QKeySequence::New);
    action(Add)->setShortcutContext(Qt::WindowShortcut); // as on every page, wherever the focus is
    action(Correct)->setShortcut(QKeySequence(Qt::Key_F2));
    action(Up)->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    action(Down)->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
}

void UnitActions::connectAll()
{
    const auto form = [this](Which which, auto open) {
        connect(action(which), &QAction::triggered, this,
            [this, open] { open(m_workspace, m_view, chosen(), &m_page); });
    };
    form(Correct, correctUnit);
    form(OtherNames, editOtherNames);
    form(Headcount, editHeadcount);
    form(Contact, editContact);
    connect(action(Add), &QAction::triggered, this, &UnitActions::addUnit);
    connect(action(Change), &QAction::triggered, this, [this] {
        UnitChange preset;
        preset.kind = m_chosen.size() > 1 ? UnitEventKind::MergeInto : UnitEventKind::Rename;
        preset.units = m_chosen;
        openChange(preset);
    });
    connect(action(History), &QAction::triggered, this, &UnitActions::showHistory);
    connect(action(Up), &QAction::triggered, this, [this] { step(-1); });
    connect(action(Down), &QAction::triggered, this, [this] { step(1); });
    connect(action(NearNames), &QAction::triggered, this, &UnitActions::showNearNames);
    connect(action(Import), &QAction::triggered, this, &UnitActions::showImport);
}

QAction* UnitActions::make(
    Which which, const QString& name, const QString& text, const QString& tip)
{
    auto* made = new QAction(text, &m_page);
    made->setObjectName(name);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page.addAction(made);
    m_actions[which] = made;
    m_tips[which] = tip;
    return made;
}

QPushButton* UnitActions::makeButton(Which which, const QString& objectName, bool primary) const
{
    QAction* does = action(which);
    QPushButton* made = button(objectName, does->text(), primary);
    const auto follow = [made, does] {
        made->setEnabled(does->isEnabled());
        made->setToolTip(does->toolTip());
    };
    connect(does, &QAction::changed, made, follow);
    connect(made, &QPushButton::clicked, does, &QAction::trigger);
    follow();
    return made;
}

void UnitActions::setChosen(std::vector<UnitId> units, std::vector<UnitId> siblings)
{
    m_chosen = std::move(units);
    m_siblings = std::move(siblings);
    judge();
}

UnitId UnitActions::chosen() const
{
    return m_chosen.size() == 1 ? m_chosen.front() : UnitId();
}

int UnitActions::placeOfChosen() const
{
    const auto found = std::find(m_siblings.begin(), m_siblings.end(), chosen());
    return found == m_siblings.end() ? -1 : static_cast<int>(found - m_siblings.begin());
}

void UnitActions::judge()
{
    const QString readOnly = m_workspace.whyNotWritable();
    const QString one = chosen().isValid() ? QString() : tr("Select one unit in the list first.");
    const QString any = m_chosen.empty() ? tr("Select a unit in the list first.") : QString();
    const int place = placeOfChosen();
    const auto order = [&](bool atEnd, const QString& text) {
        return !one.isEmpty() ? one : place < 0 || atEnd ? text : QString();
    };
    QString why[Count];
    why[Change] = any;
    for (const Which which : {Correct, OtherNames, Headcount, Contact, History})
        why[which] = one;
    why[Up] = order(place == 0, tr("It stands first already."));
    why[Down] =
        order(place == static_cast<int>(m_siblings.size()) - 1, tr("It stands last already."));
    for (int which = 0; which < Count; ++which) {
        const bool reads = which == History || which == NearNames;
        const QString& reason = !reads && !readOnly.isEmpty() ? readOnly : why[which];
        QAction* each = m_actions[which];
        each->setEnabled(reason.isEmpty());
        each->setToolTip(!reason.isEmpty()   ? reason
                : each->shortcut().isEmpty() ? m_tips[which]
                                             : withKey(m_tips[which], each->shortcut()));
    }
}

void UnitActions::addUnit()
{
    NewUnit unit;
    // A new unit mostly joins those that one is looking at.
    if (const auto like = m_view.ledger.unitOn(chosen(), m_view.day)) {
        unit.parent =
            m_view.ledger.children(like->id, m_view.day).empty() ? like->parent : like->id;
        unit.kind = like->id == unit.parent ? QString() : like->kind;
    }
    UnitChange preset;
    preset.newUnits = {unit};
    openChange(preset);
}

void UnitActions::openChange(const UnitChange& preset)
{
    auto* dialog =
        new UnitChangeDialog(m_workspace, m_view.ledger, m_view.lookups, preset, &m_page);
    connect(dialog, &UnitChangeDialog::saved, this, &UnitActions::unitWanted);
    dialog->open();
}

void UnitActions::showHistory()
{
    auto* dialog = new HistoryDialog(m_workspace, RecordKind::Unit, chosen().value(),
        unitLabel(m_view.ledger, chosen(), m_view.day), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void UnitActions::showNearNames()
{
    auto* dialog = new NearUnitsDialog(m_workspace, m_view, &m_page);
    connect(dialog, &NearUnitsDialog::mergeWanted, this, &UnitActions::openChange);
    dialog->open();
}

void UnitActions::showImport()
{
    auto* dialog = new UnitImportDialog(m_workspace, m_view, &m_page);
    connect(dialog, &UnitImportDialog::written, this, [this](int rows, const QString& file) {
        emit done(tr("%n row(s) of %1 were written.", nullptr, rows).arg(file));
    });
    dialog->open();
}

void UnitActions::step(int direction)
{
    const int place = placeOfChosen();
    if (place >= 0)
        this->place(chosen(), m_siblings, direction < 0 ? place - 1 : place + 2);
}

void UnitActions::place(UnitId unit, const std::vector<UnitId>& siblings, int before)
{
    const auto count = static_cast<int>(siblings.size());
    UnitId next;
    if (before < count)
        next = siblings[static_cast<std::size_t>(std::max(0, before))];
    else if (count > 0 && siblings.back() != unit) {
        // Behind the last sibling, not behind all: only the units between the two places get other numbers.
        const int last = m_view.ledger.history(siblings.back())->sortNo;
        int found = 0;
        for (const UnitHistory& other : m_view.ledger.units())
            if (other.sortNo > last && other.id != unit && (found == 0 || other.sortNo < found)) {
                found = other.sortNo;
                next = other.id;
            }
    } else
        return;
    if (next == unit)
        return;
    const QString code = m_view.ledger.history(unit)->code;
    const auto moved = UnitKeeping(m_workspace.session()).reorder(unit, next);
    if (!moved)
        emit failed(moved.error());
    else
        emit unitWanted(code);
}

} // namespace sosh
