// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup.h"
#include "core/officialdocument.h"
#include "core/result.h"

#include <QStringList>
#include <QTime>

#include <optional>

namespace sosh {

class RegisterSession;
struct PaperRequest;

/// Units were asked: one act, one line a unit.
struct ReminderNote
{
    QStringList units; ///< codes
    ReminderKind kind = ReminderKind::Phone;
    ReminderPurpose purpose = ReminderPurpose::Remind;
    int level = 0; ///< of a letter
    DocumentId document; ///< the letter in the list of documents; none while it is not there
    QDate day; ///< invalid: today
    QTime time; ///< invalid: now, when the day is today
    QDate promised;
    QString result;
};

/// Words to send, never with figures of members but where a figure is asked back.
struct FollowUpTexts
{
    QString group; ///< to the group of the units; empty when nobody is missing
    QStringList groupUnits; ///< codes of those that it names
    /// To one unit: missing report, or thanks for what came; empty for an exempt one.
    QString toUnit;
};

/// Journey 5: who has reported, who was asked and what was promised.
class FollowingUp
{
public:
    explicit FollowingUp(RegisterSession& session);

    /// `asOf` invalid: today; an earlier day: as it was known then. Errors: CampaignUnknown, RoundUnknown, RoundIsDraft.
    Result<FollowUp> board(const QString& campaign, int round, QDate asOf = {}) const;
    /// `unit` may be empty. Errors: as `board`, UnitUnknown.
    Result<FollowUpTexts> texts(
        const QString& campaign, int round, const QString& unit, QDate asOf = {}) const;
    /// "Kính gửi đồng chí …: báo cáo của … ghi tham gia …, phải dự …" for one unit's reported figures;
    /// empty while it has given neither. Errors: as `texts`.
    Result<QString> recheckText(const QString& campaign, int round, const QString& unit) const;

    /// What a letter says to whom, as it is printed: a reminder's level and the units that it lists, all units of a request.
    /// Errors: of preparing the paper.
    Result<ReminderNote> letterNote(const PaperRequest& letter) const;
    /// Our own công văn of the campaign that were not cancelled, newest first: one of them is the letter that went out.
    /// Errors: CampaignUnknown.
    Result<std::vector<OfficialDocument>> letters(const QString& campaign) const;
    /// The letter of a number as typed, "45" or "45-CV/ĐU": of the campaign, else of the whole list; the newest of several.
    /// Errors: as `letters`, LetterUnknown.
    Result<OfficialDocument> letterNumbered(const QString& campaign, const QString& number) const;
    /// Errors: as `board`, UnitUnknown, RegisterReadOnly; NobodyToRemind without units, RecordGone when the document is gone.
    Result<ActId> record(const QString& campaign, int round, const ReminderNote& note);
    /// Sets what was promised and what came of it. Errors: RegisterReadOnly, RecordGone.
    Status amend(ReminderId reminder, QDate promised, const QString& result);
    Status remove(ReminderId reminder); ///< Errors: as `amend`.

    /// Days before the due day that count as due soon; kept in the register, 0 to 60. Default 3.
    int earlyWarningDays() const;
    Status setEarlyWarningDays(int days);

private:
    RegisterSession& m_session;
};

} // namespace sosh
