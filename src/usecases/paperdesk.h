// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/error.h"
#include "core/result.h"
#include "report/layout.h"
#include "report/narrative.h"
#include "report/papercontext.h"
#include "report/papers.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sosh {

class RegisterSession;

enum class PaperKind
{
    Result,
    Summary,
    Request,
    Reminder,
    Quick,
    News,
    Correction,
    Texts,
    Blank,
    Documents,
    Units,
    Tasks,
    Commendations
};
QString paperKindName(PaperKind kind); ///< "result"
std::optional<PaperKind> paperKindFrom(QStringView name);
/// Papers about a round; the others are about a campaign, a year or a day.
bool needsRound(PaperKind kind);
/// Papers with sentences that can be written on.
bool hasNarrative(PaperKind kind);

/// "KHẨN", "THƯỢNG KHẨN", "HOẢ TỐC". Source: HD 05-HD/VPTW.
const QStringList& urgencyMarks();
/// "LƯU HÀNH NỘI BỘ"
const QString& circulationMark();

struct PaperRequest
{
    PaperKind kind = PaperKind::Result;
    report::ResultVariant variant = report::ResultVariant::Round; ///< of a result report
    QString campaign; ///< may be empty for units, documents and commendations
    int round = 0;
    std::optional<int> year; ///< documents and commendations without a campaign
    QStringList
        units; ///< codes; blank and reminder: one paper a unit; empty: blank for all, reminder with a list
    QDate asOf; ///< units; invalid: the paper's date
    QDate date; ///< invalid: the issued report's, the due day of a closed round, else today
    QTime time; ///< of figures "tính đến … giờ"
    QString issuer; ///< code; empty: the campaign's
    QString number = {}; ///< given by văn thư: "45"; empty: number and day are left blank
    Orientation orientation = Orientation::Upright; ///< of the biểu
    report::SummaryForm summaryForm = {}; ///< of the biểu
    int level = 0; ///< of a reminder; 0: by the due day and the letters before
    bool forHead = false; ///< of a reminder: the list for the head of office, never sent out
    QDate newDeadline;
    QTime newDeadlineTime;
    report::PaperMarks marks; ///< an empty draft mark becomes "Dự thảo" while warnings are open
    bool current =
        false; ///< a sealed round: the newest confirmed figures instead of the sealed ones
};

struct Paper
{
    Document document;
    report::Narrative narrative; ///< everything of it, for the writing page; empty without one
    QString controlCode; ///< empty for papers that are not about a round
    QDate date;
    QString fileStem; ///< "bao-cao-MK-2022-dot-1": a sensible name for the file, without ending
    std::vector<Error>
        warnings; ///< NoSignatoryOnDate: printed without a name; NoNewDeadline; WordsNotPrinted
    int openWarnings = 0; ///< drafts and warnings without a reason, why it says "Dự thảo"
    std::optional<report::Pages> sealedPages; ///< of an issued report: painted as they are
    bool pagesOnly = false; ///< no file for a word processor: the figures of the pages are gone
};

/// Makes papers from the register: office, signer and form as they were on the paper's date, figures of the round as frozen.
class PaperDesk
{
public:
    explicit PaperDesk(const RegisterSession& session);

    /// Errors: CampaignUnknown, RoundUnknown, RoundIsDraft, IssuerUnknown, NoIssuerOnDate, UnitUnknown; NothingToCorrect of a
    /// correction without an issued report or without changes; NotToBeReminded of a letter to units that have reported.
    Result<Paper> prepare(const PaperRequest& request) const;

    /// What is to be known before it is printed: its warnings, and LettersMissing of the face that paints it.
    static std::vector<Error> warningsOf(const Paper& paper);
    /// Pages of the paper; an issued one's are those that were kept.
    static Result<report::Pages> pagesOf(const Paper& paper, const report::PageSetup& setup = {});

private:
    const RegisterSession& m_session;
};

} // namespace sosh
