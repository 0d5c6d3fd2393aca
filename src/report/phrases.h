// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"
#include "core/office.h"
#include "core/roundsheet.h"
#include "core/summary.h"

#include <QString>
#include <QStringList>
#include <QTime>

#include <functional>
#include <vector>

/// Parts of sentences that several papers share.
namespace sosh::report {

/// Units that owe a return, by kind.
struct KindCounts
{
    int organizations = 0; ///< đảng bộ
    int cells = 0; ///< chi bộ
    int nonParty = 0;
    int all() const { return organizations + cells + nonParty; }
};
KindCounts kindsOf(const RoundSheet& sheet);
/// "chi bộ, đảng bộ", "chi bộ", "đảng bộ", or "đơn vị" with bodies outside the Party among them.
QString unitsNoun(const KindCounts& kinds);

/// The label follows the sum: "cán bộ, đảng viên" once non-members are inside it.
QString peopleLabel(const Summary& summary);

/// "đợt 1" inside a sentence; "đợt" when the campaign has but one round.
QString roundPhrase(const Round& round, bool singleRound);

/// "08 giờ", "14 giờ 05"; empty without an hour.
QString hourPhrase(QTime time);

/// "15/5/2026", "15/5/2026 – 16/5/2026".
QString daysPhrase(const DateRange& span);

/// A trích yếu is written with its own "về" as often as without; a sentence has one.
QString withoutAbout(const QString& subject);

/// Telephone numbers in it never go on in the next line.
QString unbroken(const QString& text);

/// "a, b và c".
QString enumerated(const QStringList& items);

/// "kỷ niệm 75 năm … và 132 năm … (19/5/1890 – 19/5/2022)"; empty without anniversaries.
QString anniversaryPhrase(const std::vector<RoundAnniversary>& anniversaries);

/// First citation: type, number, day, issuer, subject; documents of one issuer side by side name it once.
QString firstCitation(const std::vector<DirectingDocument>& documents);
/// Later citation: type and number.
QString laterCitation(const std::vector<DirectingDocument>& documents);

inline constexpr int namesInSentence = 7;
/// Names of rows in roster order; more than seven are left to the annex.
struct NameList
{
    QStringList names;
    int count() const { return int(names.size()); }
    /// ": a, b" or " (danh sách tại Phụ lục)", under the annex's name.
    QString afterColon(const QString& annex) const;
    QString inBrackets(const QString& annex) const; ///< " (a, b)" or the same reference
};
NameList namesOf(
    const RoundSheet& sheet, const std::function<bool(const RoundSheet::Row&)>& wanted);

} // namespace sosh::report
