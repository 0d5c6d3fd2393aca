// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/overviewpage.h"

#include "core/deadline.h"
#include "core/vinumber.h"
#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"
#include "forms/window/pageregistry.h"
#include "models/roundmodel.h"
#include "models/rowstate.h"
#include "usecases/errortext.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QWidget* figureTile(const QString& value, const QString& title)
{
    auto* tile = looking(new QFrame, u"card"_s);
    auto* layout = new QVBoxLayout(tile);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    layout->setSpacing(spacing::tiny);
    QLabel* figure = label(value, u"figure"_s);
    figure->setAccessibleName(u"%1: %2"_s.arg(title, value));
    layout->addWidget(figure);
    layout->addWidget(label(title, u"muted"_s));
    return tile;
}

} // namespace

OverviewPage::OverviewPage(Workspace& workspace)
    : Page(workspace, pageTitle(PageId::Overview))
{
    auto* area = named(new QScrollArea, u"overviewScrollArea"_s, tr("What stands"));
    auto* holder = looking(new QWidget, u"page"_s);
    holder->setAttribute(Qt::WA_StyledBackground);
    auto* outer = new QVBoxLayout(holder);
    outer->setContentsMargins(0, 0, spacing::medium, 0);
    holder->setMaximumWidth(980);
    m_list = new QVBoxLayout;
    m_list->setSpacing(spacing::small);
    outer->addLayout(m_list);
    outer->addStretch();
    area->setWidget(holder);
    area->setWidgetResizable(true);
    content()->addWidget(area);
}

void OverviewPage::reload()
{
    emptyOut(m_list);
    if (workspace().overview().campaigns.empty()) {
        showEmpty(tr(
            "This register has no campaign yet. What stands in each campaign will be said here."));
        return;
    }
    showContent();
    addToday();
    for (const CampaignOverview& campaign : workspace().overview().campaigns)
        addCampaign(campaign);
}

void OverviewPage::addCampaign(const CampaignOverview& campaign)
{
    if (m_list->count() > 0)
        m_list->addSpacing(spacing::large);
    QLabel* head = paragraph(campaign.campaign.title, u"section"_s);
    m_list->addWidget(head);
    for (const Round& round : campaign.rounds)
        if (round.state != RoundState::Draft)
            addRound(campaign, round);
    for (const Round& round : campaign.rounds)
        if (round.state == RoundState::Draft)
            addPrepared(campaign, round);
}

void OverviewPage::addToday()
{
    const TodayWork work(session());
    const auto rounds = work.openRounds();
    const auto anniversaries = work.anniversaries();
    if (!rounds || !anniversaries) {
        fail(rounds ? anniversaries.error() : rounds.error());
        return;
    }
    m_list->addWidget(label(tr("Today"), u"section"_s));
    for (const RoundStanding& standing : *rounds) {
        // Rounds of several campaigns may bear one name.
        if (rounds->size() > 1)
            for (const CampaignOverview& campaign : workspace().overview().campaigns)
                if (campaign.campaign.code == standing.campaign)
                    m_list->addWidget(paragraph(campaign.campaign.title, u"muted"_s));
        addOpenRound(standing);
    }
    if (rounds->empty())
        m_list->addWidget(paragraph(tr("No round is waiting for reports."), u"muted"_s));
    addAnniversaries(*anniversaries);
}

void OverviewPage::addAnniversaries(const std::vector<NextAnniversary>& anniversaries)
{
    constexpr qsizetype most = 3;
    QStringList said; // several campaigns may be held for one day
    for (const NextAnniversary& next : anniversaries) {
        const QString event =
            u"%1 (%2)"_s.arg(next.anniversary.event, vinumber::date(next.anniversary.day));
        if (said.contains(event) || said.size() == most)
            continue;
        said += event;
        addSentence(Tone::Muted, u"◇"_s,
            tr("%n day(s) to %1, for which %2 is being prepared.", nullptr, next.daysLeft)
                .arg(event, next.round.name),
            PageId::Campaigns, next.campaign, next.round.no);
    }
}

void OverviewPage::addOpenRound(const RoundStanding& standing)
{
    const Round& round = standing.round;
    const StateCounts& counts = standing.board.states;
    const auto say = [&](Tone tone, const QString& sign, const QString& text, PageId target) {
        addSentence(tone, sign, text, target, standing.campaign, round.no);
    };
    const QDate today = workspace().clock().today();
    const QString deadline = deadlineSentence(round, today);
    if (!deadline.isEmpty())
        say(counts.missing > 0 && daysLate(today, round.due, round.dueInclusive) > 0 ? Tone::Error
                                                                                     : Tone::Muted,
            u"▲"_s, deadline, PageId::FollowUp);
    say(Tone::Reported, RowStateText::sign(RowState::Reported),
        tr("%1, %2: %3 of %4 units have reported.")
            .arg(round.name, ErrorText::stateName(round.state).toLower(),
                vinumber::count(counts.answered()), vinumber::count(counts.expected)),
        PageId::Entry);
    if (standing.arrivedSinceYesterday > 0)
        say(Tone::Reported, u"+"_s,
            tr("%n report(s) came in since yesterday.", nullptr, standing.arrivedSinceYesterday),
            PageId::Journal);
    addLateUnits(standing);
    if (standing.board.drafts > 0)
        say(Tone::Draft, RowStateText::sign(RowState::Draft),
            tr("%n row(s) are being entered and count nowhere yet.", nullptr,
                standing.board.drafts),
            PageId::Entry);
    addText(u"copyQuickReportButton"_s, standing.quickReport);
}

QString OverviewPage::reach(const LateUnit& unit)
{
    QStringList who{unit.contact.contact, unit.contact.phone};
    who.removeAll(QString());
    return who.isEmpty() ? unit.unit.name : u"%1 (%2)"_s.arg(unit.unit.name, who.join(u", "_s));
}

void OverviewPage::addLateUnits(const RoundStanding& standing)
{
    constexpr std::size_t named = 5;
    QStringList names;
    for (std::size_t i = 0; i < std::min(named, standing.missing.size()); ++i)
        names += reach(standing.missing[i]);
    if (names.isEmpty())
        return;
    const auto count = static_cast<int>(standing.missing.size());
    const QString list = names.join(u"; "_s);
    addSentence(Tone::Missing, RowStateText::sign(RowState::Missing),
        standing.missing.size() > named
            ? tr("%n unit(s) have not reported: %1 and others.", nullptr, count).arg(list)
            : tr("%n unit(s) have not reported: %1.", nullptr, count).arg(list),
        PageId::FollowUp, standing.campaign, standing.round.no);
}

void OverviewPage::addRound(const CampaignOverview& campaign, const Round& round)
{
    const QString& code = campaign.campaign.code;
    const auto totals = RoundFigures(session()).totals(code, round.no);
    if (!totals) {
        fail(totals.error());
        return;
    }
    addFigures(campaign, round, *totals);
    addText(u"copyHeadlineButton"_s, totals->headline);
    const StateCounts& counts = totals->summary.states;
    if (round.state != RoundState::Open)
        addSentence(Tone::Reported, RowStateText::sign(RowState::Reported),
            tr("%1, %2: %3 of %4 units have reported.")
                .arg(round.name, ErrorText::stateName(round.state).toLower(),
                    vinumber::count(counts.answered()), vinumber::count(counts.expected)),
            PageId::Entry, code, round.no);
    if (round.state == RoundState::Closed)
        addSentence(Tone::Muted, u"▤"_s, tr("The figures are closed. The report can be printed."),
            PageId::Reports, code, round.no);
}

void OverviewPage::addFigures(
    const CampaignOverview&, const Round& round, const RoundTotals& totals)
{
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(spacing::medium);
    const Summary& summary = totals.summary;
    tiles->addWidget(
        figureTile(u"%1/%2"_s.arg(summary.states.answered()).arg(summary.states.expected),
            tr("units have reported, %1").arg(round.name)));
    if (const auto attended = summary.sum(measure::membersAttended))
        tiles->addWidget(figureTile(vinumber::count(*attended), tr("Party members attended")));
    if (summary.peopleAttended)
        tiles->addWidget(
            figureTile(vinumber::count(*summary.peopleAttended), tr("people attended")));
    tiles->addWidget(
        figureTile(vinumber::percentOrDash(rateFor(summary, totals.sheet.round.denominator)),
            tr("rate of attendance")));
    tiles->addStretch();
    m_list->addLayout(tiles);
}

/// A text that is sent as it stands, with its button to copy it.
void OverviewPage::addText(const QString& name, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* card = looking(new QFrame, u"card"_s);
    auto* line = new QHBoxLayout(card);
    line->setContentsMargins(spacing::large, spacing::small, spacing::small, spacing::small);
    line->setSpacing(spacing::medium);
    line->addWidget(paragraph(text), 1);
    auto* copy = button(name, tr("Copy"));
    copy->setToolTip(tr("Copy this text"));
    connect(copy, &QPushButton::clicked, this, [this, text] {
        QApplication::clipboard()->setText(text);
        message().show(InlineMessage::Kind::Done, tr("The text was copied."));
    });
    line->addWidget(copy, 0, Qt::AlignTop);
    m_list->addWidget(card);
    m_list->addSpacing(spacing::tiny);
}

void OverviewPage::addPrepared(const CampaignOverview& campaign, const Round& round)
{
    const QString anniversaries = RoundModel::anniversaries(round);
    const QString sentence = anniversaries.isEmpty()
        ? tr("%1 is being prepared.").arg(round.name)
        : tr("%1 is being prepared. Anniversaries: %2.").arg(round.name, anniversaries);
    addSentence(Tone::Muted, u"◇"_s, sentence, PageId::Campaigns, campaign.campaign.code, round.no);
}

void OverviewPage::addSentence(Tone tone, const QString& sign, const QString& sentence,
    PageId target, const QString& campaign, int round)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    auto* mark = new QLabel(
        u"<span style='color:%1'>%2</span>"_s.arg(workspace().theme().color(tone).name(), sign));
    mark->setFixedSize(spacing::large, fontMetrics().height());
    line->addWidget(mark, 0, Qt::AlignTop);
    auto* text = new QLabel(u"%1 <a href='#'>%2&nbsp;›</a>"_s.arg(
        sentence.toHtmlEscaped(), QString(pageTitle(target)).replace(u' ', u"&nbsp;"_s)));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setAccessibleName(sentence);
    connect(text, &QLabel::linkActivated, this, [this, target, campaign, round] {
        workspace().select(campaign, round);
        emit wantsPage(target);
    });
    line->addWidget(text, 1);
    m_list->addLayout(line);
}

QString OverviewPage::deadlineSentence(const Round& round, QDate today)
{
    if (!round.due.isValid())
        return {};
    const QString day = vinumber::date(round.due);
    const int late = daysLate(today, round.due, round.dueInclusive);
    if (late > 0)
        return tr("%1 was due on %2, %n day(s) ago.", nullptr, late).arg(round.name, day);
    const auto left = static_cast<int>(today.daysTo(lastTimelyDay(round.due, round.dueInclusive)));
    if (left == 0)
        return tr("%1 is due today.").arg(round.name);
    return tr("%1 is due on %2, in %n day(s).", nullptr, left).arg(round.name, day);
}

} // namespace sosh
