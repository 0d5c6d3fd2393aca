// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board.h"
#include "core/result.h"
#include "core/roundsheet.h"
#include "core/summary.h"

namespace sosh {

class RegisterSession;

/// One contributing row behind a figure.
struct TraceRow
{
    QString unitCode;
    QString unitName;
    qint64 value = 0;
    bool approximate = false;
    int revision = 0;
    QDate receivedOn;
    QString source; ///< file of the import, or who typed it
};
struct Trace
{
    Measure measure;
    std::optional<qint64> total;
    std::vector<TraceRow> rows;
};

/// Totals as the command and the pages show them.
struct RoundTotals
{
    RoundSheet sheet;
    Summary summary;
    QString headline;
    QString controlCode;
};
struct CampaignTotals
{
    Campaign campaign;
    CampaignSummary summary;
    std::vector<RoundTotals> rounds; ///< by number, drafts left out
    QString controlCode; ///< of the file of all rounds
};

/// What a round's figures are, who has reported, and where each figure comes from. Figures of a sealed round are those that
/// were sealed last, unless the newest confirmed ones are wanted (`current`); who has reported goes by the newest.
/// Errors of all: CampaignUnknown, RoundUnknown; RoundIsDraft where a draft round has none.
class RoundFigures
{
public:
    explicit RoundFigures(const RegisterSession& session);

    Result<RoundSheet> sheet(const QString& campaign, int round, bool current = false) const;
    Result<std::vector<RoundSheet>> sheets(const QString& campaign, bool current = false) const;
    Result<SubmissionBoard> board(const QString& campaign, int round, QDate asOf) const;
    Result<RoundTotals> totals(const QString& campaign, int round, bool current = false) const;
    Result<CampaignTotals> totals(const QString& campaign, bool current = false) const;
    /// Errors: MeasureUnknown.
    Result<Trace> trace(
        const QString& campaign, int round, const QString& measure, bool current = false) const;

private:
    const RegisterSession& m_session;
};

} // namespace sosh
