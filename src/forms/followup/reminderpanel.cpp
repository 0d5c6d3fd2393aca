// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/followup/reminderpanel.h"

#include "forms/basic/keymap.h"
#include "forms/basic/prompts.h"
#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/followup/reminderdialog.h"
#include "forms/window/page.h"
#include "models/followuptext.h"
#include "usecases/errortext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr int leastColumn = 76; ///< px
constexpr int leastForAll = 620; ///< px of the panel

QString reachOf(const FollowUpRow& row)
{
    const UnitContact& contact = row.contact;
    QStringList parts;
    if (!contact.contact.isEmpty() || !contact.phone.isEmpty())
        parts += QStringList{contact.contact, contact.phone}.join(u"  "_s).trimmed();
    if (!contact.committeeMember.isEmpty())
        parts += ReminderPanel::tr("in charge: %1").arg(contact.committeeMember);
    const QString marks = FollowUpText::flagTexts(row);
    if (!marks.isEmpty())
        parts += QString(marks).replace(u'\n', u"; "_s);
    return parts.isEmpty()
        ? ReminderPanel::tr("No contact is known; it is entered on the page of the units.")
        : parts.join(u"  ·  "_s);
}

} // namespace

ReminderPanel::ReminderPanel(Workspace& workspace, Page& page)
    : m_workspace(workspace)
    , m_page(page)
{
    m_head = named(paragraph({}, u"section"_s), u"followedUnitLabel"_s, tr("Selected units"));
    m_reach = named(paragraph({}), u"reachLabel"_s, tr("Contact"));
    m_table = makeTable(u"reminderTableView"_s, tr("Log of reminders"), workspace.theme(), &m_log,
        std::array{120, 160, 132, 0, 100, 160});
    fitColumns();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_none = named(paragraph(tr("Nothing was asked yet."), u"muted"_s), u"noReminderLabel"_s,
        tr("Log of reminders"));
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(spacing::small);
    m_amend = makeAction(u"amendReminderAction"_s, tr("Promise, result…"), Qt::Key_F2,
        &ReminderPanel::amend, u"amendReminderButton"_s);
    m_remove = makeAction(u"removeReminderAction"_s, tr("Remove"), Qt::Key_Delete,
        &ReminderPanel::remove, u"removeReminderButton"_s);
    m_buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::tiny, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_head);
    layout->addWidget(m_reach);
    layout->addLayout(m_buttons);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none);
    layout->addStretch();
    connect(m_table, &QTableView::activated, this, &ReminderPanel::amend);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ReminderPanel::judge);
}

QAction* ReminderPanel::makeAction(const QString& name, const QString& text, Qt::Key key,
    void (ReminderPanel::*act)(), const QString& buttonName)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
    QPushButton* shown = button(buttonName, text);
    connect(shown, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, shown, [shown, action] {
        shown->setEnabled(action->isEnabled());
        shown->setToolTip(action->toolTip());
    });
    m_buttons->addWidget(shown);
    return action;
}

/// What is written in short stands whole; the result takes the rest, and who wrote it gives way where there is little room.
void ReminderPanel::fitColumns()
{
    QHeaderView* head = m_table->horizontalHeader();
    head->setMinimumSectionSize(leastColumn);
    for (const int column : {ReminderLogModel::DayColumn, ReminderLogModel::HowColumn,
             ReminderLogModel::PromiseColumn, ReminderLogModel::ByColumn})
        head->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void ReminderPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_table->setColumnHidden(ReminderLogModel::ByColumn, width() < leastForAll);
}

void ReminderPanel::setUnits(const std::vector<const FollowUpRow*>& units)
{
    const ReminderLine* before = chosen();
    const ReminderId kept = before ? before->reminder.id : ReminderId();
    const int count = static_cast<int>(units.size());
    m_head->setText(count == 1 ? units.front()->entry.name
            : count == 0       ? tr("No unit is selected")
                               : tr("%n unit(s) selected", nullptr, count));
    m_head->setAccessibleName(m_head->text());
    m_reach->setText(count == 1 ? reachOf(*units.front()) : QString());
    m_reach->setVisible(count == 1);
    m_log.setRows(ReminderLogModel::linesOf(units));
    m_table->setColumnHidden(ReminderLogModel::UnitColumn, count <= 1);
    m_table->setVisible(m_log.rowCount() > 0);
    m_none->setVisible(m_log.rowCount() == 0 && count > 0);
    int row = 0;
    for (int place = 0; place < m_log.rowCount(); ++place)
        if (m_log.at(place).reminder.id == kept)
            row = place;
    if (m_log.rowCount() > 0)
        m_table->selectRow(row);
    judge();
}

const ReminderLine* ReminderPanel::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_log.at(rows.front().row()) : nullptr;
}

void ReminderPanel::judge()
{
    QString why = m_workspace.whyNotWritable();
    if (why.isEmpty() && !chosen())
        why = tr("Select a line of the log first.");
    for (QAction* action : {m_amend, m_remove}) {
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? withKey(action->text(), action->shortcut()) : why);
    }
}

void ReminderPanel::amend()
{
    const ReminderLine* line = chosen();
    if (!line || !m_amend->isEnabled())
        return;
    ReminderNote note;
    note.promised = line->reminder.promised;
    note.result = line->reminder.result;
    auto* dialog = new ReminderDialog(tr("Promise and result"), {line->unit}, note,
        m_workspace.clock().today(), ReminderDialog::Asks::WhatCameOfIt, window());
    dialog->onSave([this, id = line->reminder.id](const ReminderNote& made) {
        const Status done =
            FollowingUp(m_workspace.session()).amend(id, made.promised, made.result);
        return done ? QString() : ErrorText::sentence(done.error());
    });
    dialog->open();
}

void ReminderPanel::remove()
{
    const ReminderLine* line = chosen();
    if (!line || !m_remove->isEnabled())
        return;
    const QString name = line->unit;
    const Status done = FollowingUp(m_workspace.session()).remove(line->reminder.id);
    if (done)
        m_page.message().show(InlineMessage::Kind::Done,
            tr("The line of %1 was removed from the log. Ctrl+Z takes it back.").arg(name));
    else
        m_page.message().show(InlineMessage::Kind::Error, ErrorText::sentence(done.error()));
}

} // namespace sosh
