// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/workspace.h"

#include "forms/basic/appsettings.h"

#include <QFileInfo>

#include <algorithm>

namespace sosh {
namespace {

bool canOnlyBeRead(ErrorCode code)
{
    return code == ErrorCode::RegisterLocked || code == ErrorCode::RegisterReadOnly;
}

/// The round a clerk wants to see: the open one; else the last with figures; else the first.
int roundNeedingAttention(const CampaignOverview& campaign)
{
    int chosen = campaign.rounds.empty() ? 0 : campaign.rounds.front().no;
    for (const Round& round : campaign.rounds) {
        if (round.state == RoundState::Open)
            return round.no;
        if (round.state != RoundState::Draft)
            chosen = round.no;
    }
    return chosen;
}

} // namespace

Workspace::Workspace(
    const Clock& clock, AppSettings& settings, Prompts& prompts, Theme& theme, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_theme(theme)
{
}

Workspace::~Workspace() = default;

Status Workspace::open(const QString& path, Access access)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if (m_session && QFileInfo(m_session->path()) == QFileInfo(file)) {
        if (m_session->isReadOnly() && access == Access::Write)
            return tryWriting();
        reload();
        return Done{};
    }
    auto opened = RegisterSession::open(file, access, m_clock, m_settings.operatorName());
    std::optional<Error> reason;
    if (!opened && access == Access::Write && canOnlyBeRead(opened.error().code)) {
        reason = opened.error();
        opened = RegisterSession::open(file, Access::Read, m_clock, m_settings.operatorName());
    }
    if (!opened)
        return opened.error();
    if (m_session)
        flush();
    m_campaign.clear();
    m_round = 0;
    m_settings.rememberFile(file);
    m_settings.rememberFolderOf(file);
    return adopt(*std::move(opened), std::move(reason));
}

/// The register stays open for reading when it still cannot be written.
Status Workspace::tryWriting()
{
    auto opened =
        RegisterSession::open(m_session->path(), Access::Write, m_clock, m_settings.operatorName());
    if (opened)
        return adopt(*std::move(opened), {});
    if (!canOnlyBeRead(opened.error().code))
        return opened.error();
    m_readReason = opened.error();
    emit registerChanged();
    return Done{};
}

Status Workspace::adopt(std::unique_ptr<RegisterSession> session, std::optional<Error> readReason)
{
    m_session = std::move(session);
    m_readReason = std::move(readReason);
    connect(&m_session->notifier(), &ChangeNotifier::committed, this, &Workspace::reload);
    if (const Status loaded = loadOverview(); !loaded) {
        close();
        return loaded;
    }
    emit registerChanged();
    return Done{};
}

void Workspace::close()
{
    if (m_session)
        flush();
    m_session.reset();
    m_readReason.reset();
    m_overview = {};
    m_campaign.clear();
    m_round = 0;
    emit registerChanged();
}

QString Workspace::whyNotWritable() const
{
    return m_session && m_session->isReadOnly() ? tr("The register is open for reading only.")
                                                : QString();
}

const CampaignOverview* Workspace::currentCampaign() const
{
    for (const CampaignOverview& campaign : m_overview.campaigns)
        if (campaign.campaign.code == m_campaign)
            return &campaign;
    return nullptr;
}

const Round* Workspace::currentRound() const
{
    if (const CampaignOverview* campaign = currentCampaign())
        for (const Round& round : campaign->rounds)
            if (round.no == m_round)
                return &round;
    return nullptr;
}

void Workspace::select(const QString& campaign, int round)
{
    if (campaign == m_campaign && round == m_round)
        return;
    m_campaign = campaign;
    m_round = round;
    emit selectionChanged();
}

void Workspace::selectCampaign(const QString& campaign)
{
    for (const CampaignOverview& known : m_overview.campaigns)
        if (known.campaign.code == campaign)
            select(campaign, roundNeedingAttention(known));
}

void Workspace::stepRound(int step)
{
    const CampaignOverview* campaign = currentCampaign();
    if (!campaign)
        return;
    const auto& rounds = campaign->rounds;
    const auto here = std::find_if(
        rounds.begin(), rounds.end(), [this](const Round& round) { return round.no == m_round; });
    const std::ptrdiff_t target = std::distance(rounds.begin(), here) + step;
    if (here != rounds.end() && target >= 0 && target < std::ssize(rounds))
        select(m_campaign, rounds[static_cast<std::size_t>(target)].no);
}

void Workspace::reload()
{
    if (isOpen() && loadOverview())
        emit dataChanged();
}

Status Workspace::loadOverview()
{
    auto loaded = RegisterOverview(*m_session).load();
    if (!loaded)
        return loaded.error();
    m_overview = *std::move(loaded);
    keepSelection();
    return Done{};
}

void Workspace::keepSelection()
{
    if (currentRound())
        return;
    const CampaignOverview* campaign = currentCampaign();
    if (!campaign && !m_overview.campaigns.empty())
        campaign = &m_overview.campaigns.front();
    m_campaign = campaign ? campaign->campaign.code : QString();
    m_round = campaign ? roundNeedingAttention(*campaign) : 0;
}

} // namespace sosh
