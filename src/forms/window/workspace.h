// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "usecases/registeroverview.h"
#include "usecases/registersession.h"

#include <QObject>

#include <memory>
#include <optional>

namespace sosh {

class AppSettings;
class Prompts;
class Theme;

/// What all pages share: the open register, the campaign and round chosen, settings, prompts, theme.
/// Pages hold values and codes, never anything of a session that may be closed.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    Workspace(const Clock& clock, AppSettings& settings, Prompts& prompts, Theme& theme,
        QObject* parent = nullptr);
    ~Workspace() override;

    const Clock& clock() const { return m_clock; }
    AppSettings& settings() const { return m_settings; }
    Prompts& prompts() const { return m_prompts; }
    Theme& theme() const { return m_theme; }

    /// For writing if it can be had, else for reading; `openedForReading` then says why. Opening the same register again
    /// takes over the writing when the other window has closed it.
    Status open(const QString& path, Access access = Access::Write);
    void close();
    bool isOpen() const { return m_session != nullptr; }
    /// Invariant: only when isOpen().
    RegisterSession& session() const { return *m_session; }
    QString whyNotWritable() const; ///< in words; empty when the open register can be written
    const std::optional<Error>& openedForReading() const { return m_readReason; }

    const Overview& overview() const { return m_overview; }
    const QString& campaign() const { return m_campaign; } ///< code; empty when there is none
    int round() const { return m_round; } ///< 0 when there is none
    const CampaignOverview* currentCampaign() const;
    const Round* currentRound() const;
    void select(const QString& campaign, int round);
    void stepRound(int step); ///< to the campaign's round so many places on, if there is one
    void selectCampaign(const QString& campaign); ///< and the round that needs attention
    void reload();
    void flush() { emit flushed(); } ///< before the register is closed or a round's figures are

signals:
    void flushed(); ///< pages write what is being typed
    void registerChanged(); ///< opened or closed
    void dataChanged(); ///< after a write, or when asked to reload
    void selectionChanged();

private:
    Status tryWriting();
    Status adopt(std::unique_ptr<RegisterSession> session, std::optional<Error> readReason);
    Status loadOverview();
    void keepSelection();

    const Clock& m_clock;
    AppSettings& m_settings;
    Prompts& m_prompts;
    Theme& m_theme;
    std::unique_ptr<RegisterSession> m_session;
    std::optional<Error> m_readReason;
    Overview m_overview;
    QString m_campaign;
    int m_round = 0;
};

} // namespace sosh
