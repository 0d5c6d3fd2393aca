// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sosh {

enum class MeasureKind
{
    Persons,
    Attendances,
    Count,
    Papers,
    Cells
};

QString measureKindName(MeasureKind kind); ///< "persons", as the contract spells it
std::optional<MeasureKind> measureKindFrom(QStringView name);
/// Attendances, counts and papers add over rounds; persons and cells never do.
bool addsOverRounds(MeasureKind kind);

/// A figure that units report: mục số liệu.
struct Measure
{
    MeasureId id;
    QString code;
    QString label; ///< as the paper says it
    QString head; ///< short column head
    MeasureKind kind = MeasureKind::Count;
    bool required = false;
    bool inAnnex = false;
    QStringList requiredKinds = {}; ///< of which kinds of unit; empty: every Party organisation

    /// Whether a unit of that kind owes the figure.
    bool isRequiredOf(QStringView unitKind) const;
    friend bool operator==(const Measure&, const Measure&) = default;
};

/// The codes that the headline, the rate and the rules know by name. No other code names a measure.
namespace measure {
inline constexpr QStringView conferences = u"conferences";
inline constexpr QStringView membersTotal = u"members_total";
inline constexpr QStringView membersNotSummoned = u"members_not_summoned";
inline constexpr QStringView membersExpected = u"members_expected";
inline constexpr QStringView membersAttended = u"members_attended";
inline constexpr QStringView keyCadresAttended = u"key_cadres_attended";
inline constexpr QStringView nonMemberStaffAttended = u"non_member_staff_attended";
inline constexpr QStringView associatesAttended = u"associates_attended";
inline constexpr QStringView publicAttendances = u"public_attendances";
inline constexpr QStringView reflectionPapers = u"reflection_papers";
inline constexpr QStringView reflectionRequired = u"reflection_required";
inline constexpr QStringView videoSites = u"video_sites";
inline constexpr QStringView rapporteurVisits = u"rapporteur_visits";
inline constexpr QStringView cellsTotal = u"cells_total";
inline constexpr QStringView cellsHeld = u"cells_held";
inline constexpr QStringView documentsIssued = u"documents_issued";
inline constexpr QStringView newsItems = u"news_items";
inline constexpr QStringView opinions = u"opinions";
inline constexpr QStringView absentExcused = u"absent_excused";
inline constexpr QStringView absentUnexcused = u"absent_unexcused";
inline constexpr QStringView madeUpLater = u"made_up_later";
// Optional beyond the usual ones: a campaign chooses them, and their sentences stand.
inline constexpr QStringView committeeVisits = u"committee_visits";
inline constexpr QStringView registeredCollectives = u"registered_collectives";
inline constexpr QStringView registeredIndividuals = u"registered_individuals";
} // namespace measure

} // namespace sosh
