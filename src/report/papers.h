// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/officialdocument.h"
#include "report/narrative.h"
#include "report/papercontext.h"

/// Every paper of the office about a round, a campaign or its units. Pure functions: the same data give the same paper.
namespace sosh::report {

/// What a result report sums up: one round, the way so far, the whole campaign.
enum class ResultVariant
{
    Round, ///< kết quả đợt 1 …
    Interim, ///< sơ kết
    Final ///< tổng kết
};

// resultpaper: báo cáo kết quả, with the biểu as its annex, further annexes where the text points to them
/// Of a paper that tells several rounds the sentences name the round they are about.
Script resultScript(const PaperContext& context, ResultVariant variant = ResultVariant::Round);
Document resultPaper(const PaperContext& context, ResultVariant variant = ResultVariant::Round,
    Orientation annex = Orientation::Upright);

/// Placeholders of every paper with a narrative: those of the result report, of letters, short papers and corrections.
wording::Values paperValues(
    const PaperContext& context, ResultVariant variant = ResultVariant::Round);

// letters
/// Công văn đề nghị báo cáo, with its đề cương.
Script requestScript();
Document requestPaper(const PaperContext& context);
/// Công văn đôn đốc at the context's level; with the list of those who have not reported, or to `onlyTo` alone.
Script reminderScript(const PaperContext& context);
Document reminderPaper(const PaperContext& context);
/// The list for the head of office, with telephones and what the log says of each unit: never sent out.
Document headOfficeList(const PaperContext& context);

// short papers
/// Báo cáo nhanh in the form of a report.
Script quickScript();
Document quickPaper(const PaperContext& context);
/// Tin, bài: no head of a Party paper, figures may be "trên N".
Script newsScript();
Document newsPaper(const PaperContext& context);
/// Báo cáo điều chỉnh số liệu of `context.corrected`.
Script correctionScript();
Document correctionPaper(const PaperContext& context);

// annexes and lists
/// Phụ lục 3 alone: cách làm hay, khó khăn, kiến nghị of the units.
Document textsPaper(const PaperContext& context);
/// Phiếu báo cáo số liệu, half a page each, for the given units of the roster (all of them when none are given); the unit's
/// name is filled in. No unit at all (an empty roster): one without a name.
Document blankPaper(const PaperContext& context, const std::vector<UnitId>& units);
struct DocumentList
{
    QString about; ///< {noiDung} of the campaign, or "năm 2026"
    std::vector<OfficialDocument> documents; ///< in the order in which they are filed
};
Document documentsPaper(const PaperFrame& frame, const DocumentList& list);

struct UnitListRow
{
    int depth = 0; ///< below the committee, from 0
    QString code, name, kind, sector;
    std::optional<int> members;
    QDate from; ///< invalid: from the beginning
};
struct UnitList
{
    QDate asOf;
    std::vector<UnitListRow> rows; ///< parents before children
};
Document unitsPaper(const PaperFrame& frame, const UnitList& list);

struct CommendationList
{
    QString about; ///< as of `DocumentList`
    std::vector<Commendation> commendations;
};
Document commendationsPaper(const PaperFrame& frame, const CommendationList& list);

/// Tasks of a campaign: who, what, by when, how far.
struct TaskList
{
    QString about;
    std::vector<Task> tasks;
};
Document tasksPaper(const PaperFrame& frame, const TaskList& list);

} // namespace sosh::report
