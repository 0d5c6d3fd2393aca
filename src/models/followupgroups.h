// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup.h"
#include "core/lookups.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace sosh {

enum class FollowUpFilter
{
    All,
    Missing,
    Overdue,
    DueSoon,
    PlannedPassed,
    PromiseBroken,
    Flagged
};
inline constexpr FollowUpFilter followUpFilters[] = {FollowUpFilter::All, FollowUpFilter::Missing,
    FollowUpFilter::Overdue, FollowUpFilter::DueSoon, FollowUpFilter::PlannedPassed,
    FollowUpFilter::PromiseBroken, FollowUpFilter::Flagged};
QString followUpFilterName(FollowUpFilter filter); ///< "planned_passed"; kept in saved views
std::optional<FollowUpFilter> followUpFilterFrom(QStringView name);
bool passes(const FollowUpRow& row, FollowUpFilter filter);
int countOf(const std::vector<FollowUpRow>& rows, FollowUpFilter filter);

enum class FollowUpGrouping
{
    None,
    Parent,
    Sector,
    Progress,
    Member ///< cấp uỷ viên phụ trách: reminders go through that person
};
inline constexpr FollowUpGrouping followUpGroupings[] = {FollowUpGrouping::None,
    FollowUpGrouping::Parent, FollowUpGrouping::Sector, FollowUpGrouping::Progress,
    FollowUpGrouping::Member};
QString followUpGroupingName(FollowUpGrouping grouping); ///< "member"
std::optional<FollowUpGrouping> followUpGroupingFrom(QStringView name);

/// Units that stand under one heading.
struct FollowUpGroup
{
    QString title; ///< empty when the board is not grouped
    int units = 0; ///< that must report, filtered away or not
    int reported = 0;
    std::vector<int> rows; ///< places among the rows given; the most urgent first
};

/// Words and order of the board's parts.
class FollowUpGroups
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpGroups)

public:
    static QString name(FollowUpFilter filter);
    static QString name(FollowUpGrouping grouping);
    static QString heading(const FollowUpGroup& group); ///< "Khối thôn: 12 units, 9 reported"

    /// Those that pass, the most urgent first; groups in the order of the roster, of progress, or of the names of members.
    static std::vector<FollowUpGroup> of(const std::vector<FollowUpRow>& rows,
        FollowUpGrouping grouping, FollowUpFilter filter, const Lookups& lookups);
    /// What the board is sorted by: the missing first, the longest overdue on top.
    static int urgency(const FollowUpRow& row);
};

} // namespace sosh
