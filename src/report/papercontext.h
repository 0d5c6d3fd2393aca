// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board.h"
#include "core/facts.h"
#include "core/lookups.h"
#include "core/office.h"
#include "core/papertext.h"
#include "core/reminder.h"
#include "core/roundsheet.h"
#include "core/summary.h"
#include "core/unitcontact.h"
#include "core/vietnamese.h"
#include "report/summaryform.h"

#include <QDate>
#include <QSet>
#include <QTime>

#include <optional>
#include <vector>

namespace sosh::report {

/// Marks that a paper may bear; empty ones are not printed.
struct PaperMarks
{
    QString draft; ///< "Dự thảo", "Dự thảo lần 2"
    QString urgency; ///< "KHẨN", "THƯỢNG KHẨN", "HOẢ TỐC"
    QString circulation; ///< "LƯU HÀNH NỘI BỘ"
    QString drafter; ///< ký hiệu người soạn thảo, số bản
};

/// To whom questions and reports go: the office's own officer.
struct OfficeContact
{
    QString name; ///< {canBo}
    QString position; ///< {chucVu}
    QString phone; ///< {dienThoai}
    QString channel; ///< {kenhNhan}: "hộp thư …, Zalo nhóm …"
    friend bool operator==(const OfficeContact&, const OfficeContact&) = default;
};

/// What every paper of the office needs, whatever it is about.
struct PaperFrame
{
    Lookups lookups;
    Office office; ///< valid on the paper's date
    std::optional<Signatory> signatory; ///< none: the name is left to be filled in
    OfficeContact contact;
    PaperMarks marks;
    QDate paperDate;
    QTime paperTime; ///< of figures "tính đến … giờ"; invalid: without an hour
    QString number; ///< given by văn thư: "45"; empty: number and day are left blank
    bool isSample = false;
    vietnamese::ToneStyle toneStyle = vietnamese::ToneStyle::New;
};

/// A figure that differs from what an issued report says.
struct FigureChange
{
    QString unit; ///< code
    QString unitName;
    Measure measure; ///< empty code: the state or another column, named by `label`
    QString label;
    QString before; ///< as printed: "136", "chưa báo cáo"
    QString after;
    QString reason;
    QString changedBy;
    QDate changedOn;
};

/// All that a paper about a round is made of. Papers are pure functions of it.
struct PaperContext : PaperFrame
{
    RoundSheet sheet;
    Summary summary;
    SubmissionBoard board; ///< on the paper's date
    std::vector<DirectingDocument> directing; ///< of superior bodies, rank then date
    std::vector<DirectingDocument> own; ///< issued by the office for this campaign
    std::optional<Round> nextRound;
    std::optional<RoundSheet> previous; ///< the round before, once its figures are closed
    std::vector<RoundSheet>
        rounds; ///< of the campaign, drafts left out, by number; this one among them
    std::vector<Task> tasks;
    std::vector<Activity> activities;
    std::vector<Commendation> commendations;
    PaperTexts texts; ///< the clerk's words in this paper
    std::vector<UnitContact> contacts; ///< of units on the roster: "Phụ trách", "Đầu mối" of lists
    std::vector<Reminder>
        reminders; ///< log of the round; of every round so far for a paper on several
    QDate closedOn; ///< cut-off day of the figures
    QString controlCode;
    SummaryForm summaryForm;
    bool singleRound = false; ///< the campaign has one round: {kyDot} is "đợt"
    bool amongSeveral = false; ///< one of the rounds that a paper tells: {kyNay} names it

    // letters
    int level = 2; ///< of a reminder: 1 before the due day, 2 overdue, 3 again
    UnitId onlyTo; ///< one letter to one unit; invalid: one letter with a list
    QDate lettersDue; ///< that all units of the list have; invalid: the round's
    QDate newDeadline; ///< {hanMoi}
    QTime newDeadlineTime; ///< {gioHan}
    std::optional<DirectingDocument>
        earlierLetter; ///< {soCV1}, {ngayCV1} of a third-level reminder
    QSet<UnitId> urgedBefore; ///< units of the list that it went to; empty: all of them

    // corrections
    std::optional<DirectingDocument> corrected; ///< the issued report
    std::vector<FigureChange> changes;
};

} // namespace sosh::report
