// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/flagactions.h"

#include "forms/basic/formdialog.h"
#include "forms/basic/inlinemessage.h"
#include "forms/entry/entrydesk.h"
#include "forms/entry/entrytableview.h"
#include "forms/entry/flaglistdialog.h"
#include "forms/entry/gridpanel.h"
#include "forms/window/workspace.h"
#include "models/cellmarks.h"
#include "usecases/errortext.h"
#include "usecases/figurechecks.h"
#include "usecases/followingup.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

namespace sosh {
using namespace Qt::StringLiterals;

FlagActions::FlagActions(
    Workspace& workspace, GridPanel& grid, EntryDesk& desk, InlineMessage& message)
    : QObject(&grid)
    , m_workspace(workspace)
    , m_grid(grid)
    , m_desk(desk)
    , m_message(message)
{
    using Act = FlagActions;
    add(tr("&Mark to look at again…"), Qt::Key_F3, &Act::mark)->setObjectName(u"markAction"_s);
    add(tr("Ask the unit to &check again ↺…"), Qt::Key_F12, &Act::askBack)
        ->setObjectName(u"askBackAction"_s);
    m_settle = add(tr("Take the mark &off"), Qt::CTRL | Qt::Key_F3, &Act::settle);
    m_list = add(tr("&List of marks…"), Qt::SHIFT | Qt::Key_F3, &Act::showList);
    m_list->setObjectName(u"flagListAction"_s);
}

QAction* FlagActions::add(const QString& text, const QKeySequence& key, void (FlagActions::*act)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_actions += action;
    return action;
}

bool FlagActions::canMark() const
{
    return m_workspace.isOpen() && !m_workspace.session().isReadOnly();
}

std::optional<FlagActions::Spot> FlagActions::spot() const
{
    const int row = m_grid.currentRow();
    return row < 0 ? std::nullopt : std::optional(Spot{row, m_grid.currentMeasure()});
}

QString FlagActions::nameOf(const Spot& spot) const
{
    const QString& unit = m_grid.draft().row(spot.row).entry.name;
    const Measure* measure = m_grid.draft().confirmed().measure(spot.measure);
    return measure ? u"%1, %2"_s.arg(unit, measure->label) : tr("%1, the whole report").arg(unit);
}

void FlagActions::refresh()
{
    const auto here = spot();
    const bool can = here && canMark();
    const QString why = !canMark() ? m_workspace.whyNotWritable() : tr("Choose a row first.");
    for (QAction* action : m_actions) {
        action->setEnabled(can);
        action->setToolTip(can ? QString(action->text()).remove(u'&') : why);
    }
    m_list->setEnabled(m_workspace.isOpen());
    if (can)
        m_settle->setEnabled(
            CellMarks::flagAt(m_grid.draft(), here->row, here->measure) != nullptr);
}

void FlagActions::mark()
{
    if (const auto here = spot(); here && canMark())
        askText(*here, FlagKind::FollowUp);
}

void FlagActions::askBack()
{
    if (const auto here = spot(); here && canMark())
        askText(*here, FlagKind::Recheck);
}

void FlagActions::askText(const Spot& spot, FlagKind kind)
{
    m_grid.table().finishEditing();
    const bool back = kind == FlagKind::Recheck;
    const Flag* known = CellMarks::flagAt(m_grid.draft(), spot.row, spot.measure);
    auto* dialog = new FormDialog(back ? u"askBackDialog"_s : u"markDialog"_s,
        back ? tr("Ask the unit to check again") : tr("Mark to look at again"), &m_grid);
    const QLineEdit* text = dialog->addText(u"markTextLineEdit"_s, nameOf(spot),
        known && known->kind == kind ? known->text : QString(),
        back ? tr("What is doubted; may stay empty. The question is copied for Zalo and noted in "
                  "the follow-up; the figure stands until a new one comes.")
             : tr("What is doubted; may stay empty."));
    dialog->onSave<QString>([text] { return FormDialog::text(text); },
        [this, spot, kind](const QString& said) { return raise(spot, kind, said); });
    dialog->open();
}

QString FlagActions::question(const Spot& spot, const QString& text, QString& wrong) const
{
    const auto made = FollowingUp(m_workspace.session())
                          .recheckText(m_workspace.campaign(), m_workspace.round(),
                              m_grid.draft().row(spot.row).entry.code);
    if (!made) {
        wrong = ErrorText::sentence(made.error());
        return {};
    }
    return text.isEmpty() ? *made : *made + u'\n' + text;
}

QString FlagActions::raise(const Spot& spot, FlagKind kind, const QString& text)
{
    QString wrong;
    const bool back = kind == FlagKind::Recheck;
    const QString words = back ? question(spot, text, wrong) : QString();
    if (!wrong.isEmpty())
        return wrong;
    const QString unit = m_grid.draft().row(spot.row).entry.code;
    if (const Status kept = m_desk.saveRow(spot.row, spot.measure); !kept) // it is what is doubted
        return ErrorText::sentence(kept.error());
    const auto guard = m_desk.keepingTyping();
    const auto raised =
        FigureChecks(m_workspace.session())
            .raise(m_workspace.campaign(), m_workspace.round(), unit, spot.measure, kind, text);
    if (!raised)
        return ErrorText::sentence(raised.error());
    if (!back) {
        emit notice(tr("Marked: %1").arg(nameOf(spot)));
        return {};
    }
    QApplication::clipboard()->setText(words);
    m_message.show(InlineMessage::Kind::Done,
        tr("The question to %1 is copied; paste it into Zalo. It is noted in the follow-up.")
            .arg(m_grid.draft().row(spot.row).entry.name));
    return {};
}

void FlagActions::settle()
{
    const auto here = spot();
    const Flag* flag = here ? CellMarks::flagAt(m_grid.draft(), here->row, here->measure) : nullptr;
    if (!flag || !canMark())
        return;
    const FlagId id = flag->id;
    const auto guard = m_desk.keepingTyping();
    if (const Status done = FigureChecks(m_workspace.session()).settle(id); !done)
        m_message.show(InlineMessage::Kind::Error, ErrorText::sentence(done.error()));
    else
        emit notice(tr("The mark is taken off."));
}

void FlagActions::showList()
{
    if (!m_workspace.isOpen())
        return;
    m_grid.table().finishEditing();
    const FlagListDialog::Read read = [this] {
        return FigureChecks(m_workspace.session())
            .flags(m_workspace.campaign(), m_workspace.round());
    };
    const FlagListDialog::Settle settle = [this](FlagId flag) {
        const auto guard = m_desk.keepingTyping();
        return FigureChecks(m_workspace.session()).settle(flag);
    };
    FlagListDialog dialog(
        read, canMark() ? settle : FlagListDialog::Settle(), m_workspace.theme(), &m_grid);
    if (dialog.exec() != QDialog::Accepted || !dialog.chosen())
        return;
    const Flag flag = dialog.chosen()->flag;
    const int row = m_grid.draft().rowOf(flag.unit);
    if (row < 0)
        return;
    if (!m_grid.shows(row))
        emit jumped();
    m_grid.goTo(row, flag.measure);
}

} // namespace sosh
