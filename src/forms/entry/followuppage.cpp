// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/followuppage.h"

#include "core/vinumber.h"
#include "forms/basic/dateedit.h"
#include "forms/basic/statestrip.h"
#include "forms/basic/tables.h"
#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"
#include "forms/window/pageregistry.h"
#include "usecases/errortext.h"
#include "usecases/todaywork.h"

#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace sosh {
using namespace Qt::StringLiterals;

FollowUpPage::FollowUpPage(Workspace& workspace)
    : Page(workspace, pageTitle(PageId::FollowUp))
{
    addRoundSelectors();
    m_copy = button(u"copyMissingButton"_s, tr("Copy the list"));
    addToTitleLine(m_copy);
    m_copyMessage = button(u"copyMessageButton"_s, tr("Copy the message"), true);
    addToTitleLine(m_copyMessage);
    m_day = named(makeDateEdit(workspace.clock().today()), u"boardDateEdit"_s, tr("As of"));
    QLabel* dayLabel = label(tr("As of"));
    dayLabel->setBuddy(m_day);
    m_strip = new StateStrip(workspace.theme());
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(dayLabel);
    line->addWidget(m_day);
    line->addSpacing(spacing::small);
    line->addWidget(m_strip);
    line->addStretch();
    content()->addLayout(line);
    m_sentence = named(paragraph({}), u"boardLabel"_s, tr("How the round stands"));
    content()->addWidget(m_sentence);
    m_order.setSourceModel(&m_model);
    m_table = makeTable(u"missingTableView"_s, tr("Units that have not reported"),
        workspace.theme(), &m_order, std::array{34, 80, 0, 130, 150, 190, 110, 170});
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    content()->addWidget(m_table, 1);
    content()->addStretch();
    connect(m_day, &QDateEdit::dateChanged, this, &FollowUpPage::reload);
    connect(m_copy, &QPushButton::clicked, this, &FollowUpPage::copyList);
    connect(m_copyMessage, &QPushButton::clicked, this, &FollowUpPage::copyMessage);
}

void FollowUpPage::reload()
{
    const Round* round = workspace().currentRound();
    m_copy->setEnabled(false);
    m_copyMessage->setEnabled(false);
    if (!round) {
        showEmpty(tr("There is no round yet. Who has reported will stand here."));
        return;
    }
    const auto standing =
        TodayWork(session()).standing(workspace().campaign(), round->no, m_day->date());
    if (!standing) {
        showEmpty(ErrorText::sentence(standing.error()));
        return;
    }
    showContent();
    const SubmissionBoard* board = &standing->board;
    m_reminder = standing->groupReminder;
    m_strip->setCounts(board->states, board->drafts);
    m_model.setRows(standing->missing);
    m_table->setVisible(!board->missing.empty());
    m_copy->setEnabled(!board->missing.empty());
    m_copy->setToolTip(board->missing.empty()
            ? tr("Every unit has reported; there is no list to copy.")
            : QString());
    m_copyMessage->setEnabled(!m_reminder.isEmpty());
    m_copyMessage->setToolTip(
        m_reminder.isEmpty() ? tr("There is nobody to remind, or no due date.") : m_reminder);
    say(*board, *round);
}

void FollowUpPage::say(const SubmissionBoard& board, const Round& round)
{
    QStringList sentences{
        tr("%1 of %2 units have reported: %3 in time, %4 late.")
            .arg(vinumber::count(board.states.answered()), vinumber::count(board.states.expected),
                vinumber::count(board.onTime), vinumber::count(board.late))};
    if (round.due.isValid())
        sentences += tr("Due date: %1.").arg(vinumber::date(round.due));
    if (board.missing.empty())
        sentences += tr("Nobody needs a reminder.");
    m_sentence->setText(sentences.join(u' '));
    m_sentence->setAccessibleName(m_sentence->text());
}

void FollowUpPage::copyList()
{
    QStringList names;
    for (const LateUnit& unit : m_model.rows())
        names += unit.unit.name;
    QApplication::clipboard()->setText(names.join(u'\n'));
    message().show(InlineMessage::Kind::Done,
        tr("The names of %n unit(s) were copied.", nullptr, static_cast<int>(names.size())));
}

void FollowUpPage::copyMessage()
{
    QApplication::clipboard()->setText(m_reminder);
    message().show(InlineMessage::Kind::Done, tr("The message for the group was copied."));
}

} // namespace sosh
