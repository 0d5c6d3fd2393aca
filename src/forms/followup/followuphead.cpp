// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/followup/followuphead.h"

#include "core/vinumber.h"
#include "forms/basic/dayedit.h"
#include "forms/basic/statestrip.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/followup/trendchart.h"
#include "forms/window/workspace.h"

#include <QHBoxLayout>
#include <QLabel>

namespace sosh {
using namespace Qt::StringLiterals;

FollowUpHead::FollowUpHead(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
{
    m_day = named(new DayEdit(workspace.clock().today()), u"boardDateLineEdit"_s, tr("As of"));
    m_day->setMaximumWidth(100);
    QLabel* dayLabel = label(tr("As of"));
    dayLabel->setBuddy(m_day);
    m_strip = new StateStrip(workspace.theme());
    m_sentence = named(paragraph({}), u"boardLabel"_s, tr("How the round stands"));
    m_chart = new TrendChart(workspace.theme());
    m_chart->setFixedWidth(380);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(spacing::small);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(dayLabel);
    line->addWidget(m_day);
    line->addSpacing(spacing::small);
    line->addWidget(m_strip);
    line->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(spacing::small);
    words->addLayout(line);
    words->addWidget(m_sentence);
    words->addLayout(m_buttons);
    words->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::large);
    layout->addLayout(words, 1);
    layout->addWidget(m_chart);
    connect(m_day, &DayEdit::dayChanged, this, &FollowUpHead::dayChanged);
    connect(m_day, &DayEdit::mistakeChanged, this, &FollowUpHead::mistakeChanged);
}

QDate FollowUpHead::day() const
{
    return m_day->lastDay();
}

void FollowUpHead::setBoard(const FollowUp& board)
{
    m_strip->setCounts(board.board.states, board.board.drafts);
    m_sentence->setText(sentence(board));
    m_sentence->setAccessibleName(m_sentence->text());
    m_chart->setBoard(board);
}

QString FollowUpHead::sentence(const FollowUp& board)
{
    const SubmissionBoard& counts = board.board;
    QStringList sentences{
        tr("%1 of %2 units have reported: %3 in time, %4 late.")
            .arg(vinumber::count(counts.states.answered()), vinumber::count(counts.states.expected),
                vinumber::count(counts.onTime), vinumber::count(counts.late))};
    const int overdue = board.count(Progress::Overdue);
    const int soon = board.count(Progress::DueSoon);
    if (overdue > 0)
        sentences += tr("%n unit(s) are overdue.", nullptr, overdue);
    if (soon > 0)
        sentences += tr("%n unit(s) are due soon.", nullptr, soon);
    if (counts.missing.empty())
        sentences += tr("Nobody needs a reminder.");
    if (board.round.due.isValid())
        sentences += tr("Due day: %1.").arg(vinumber::date(board.round.due));
    return sentences.join(u' ');
}

} // namespace sosh
