// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/followupgroups.h"

#include "core/enumnames.h"
#include "core/vietnamese.h"
#include "models/followuptext.h"

#include <algorithm>
#include <numeric>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr std::array filterNames{
    EnumName<FollowUpFilter>{FollowUpFilter::All, u"all"},
    EnumName<FollowUpFilter>{FollowUpFilter::Missing, u"missing"},
    EnumName<FollowUpFilter>{FollowUpFilter::Overdue, u"overdue"},
    EnumName<FollowUpFilter>{FollowUpFilter::DueSoon, u"due_soon"},
    EnumName<FollowUpFilter>{FollowUpFilter::PlannedPassed, u"planned_passed"},
    EnumName<FollowUpFilter>{FollowUpFilter::PromiseBroken, u"promise_broken"},
    EnumName<FollowUpFilter>{FollowUpFilter::Flagged, u"flagged"},
};

constexpr std::array groupingNames{
    EnumName<FollowUpGrouping>{FollowUpGrouping::None, u"none"},
    EnumName<FollowUpGrouping>{FollowUpGrouping::Parent, u"parent"},
    EnumName<FollowUpGrouping>{FollowUpGrouping::Sector, u"sector"},
    EnumName<FollowUpGrouping>{FollowUpGrouping::Progress, u"progress"},
    EnumName<FollowUpGrouping>{FollowUpGrouping::Member, u"member"},
};

/// Between the steps lie more days than any round has.
constexpr int step = 100000;

/// What rows of one group have in common; `order` sorts groups, equal orders stay as they came.
struct Key
{
    QString name;
    int order = 0;
};

Key keyOf(const FollowUpRow& row, FollowUpGrouping grouping)
{
    switch (grouping) {
    case FollowUpGrouping::None:
        return {};
    case FollowUpGrouping::Parent:
        return {row.entry.parentName, 0};
    case FollowUpGrouping::Sector:
        return {row.entry.sector, row.entry.sector.isEmpty() ? 1 : 0};
    case FollowUpGrouping::Progress:
        return {QString::number(static_cast<int>(row.progress)), static_cast<int>(row.progress)};
    case FollowUpGrouping::Member:
        return {row.contact.committeeMember, row.contact.committeeMember.isEmpty() ? 1 : 0};
    }
    Q_UNREACHABLE();
}

struct Named
{
    Key key;
    FollowUpGroup group;
};

} // namespace

QString followUpFilterName(FollowUpFilter filter)
{
    return nameIn(filterNames, filter);
}

std::optional<FollowUpFilter> followUpFilterFrom(QStringView name)
{
    return valueIn(filterNames, name);
}

QString followUpGroupingName(FollowUpGrouping grouping)
{
    return nameIn(groupingNames, grouping);
}

std::optional<FollowUpGrouping> followUpGroupingFrom(QStringView name)
{
    return valueIn(groupingNames, name);
}

bool passes(const FollowUpRow& row, FollowUpFilter filter)
{
    switch (filter) {
    case FollowUpFilter::All:
        return true;
    case FollowUpFilter::Missing:
        return row.isMissing();
    case FollowUpFilter::Overdue:
        return row.progress == Progress::Overdue;
    case FollowUpFilter::DueSoon:
        return row.progress == Progress::DueSoon;
    case FollowUpFilter::PlannedPassed:
        return row.plannedPassed;
    case FollowUpFilter::PromiseBroken:
        return row.promiseBroken;
    case FollowUpFilter::Flagged:
        return !row.flags.empty();
    }
    Q_UNREACHABLE();
}

int countOf(const std::vector<FollowUpRow>& rows, FollowUpFilter filter)
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
        [filter](const FollowUpRow& row) { return passes(row, filter); }));
}

QString FollowUpGroups::name(FollowUpFilter filter)
{
    switch (filter) {
    case FollowUpFilter::All:
        return tr("All");
    case FollowUpFilter::Missing:
        return tr("Not reported");
    case FollowUpFilter::Overdue:
        return tr("Overdue");
    case FollowUpFilter::DueSoon:
        return tr("Due soon");
    case FollowUpFilter::PlannedPassed:
        return tr("Planned day passed");
    case FollowUpFilter::PromiseBroken:
        return tr("Promise broken");
    case FollowUpFilter::Flagged:
        return tr("With a mark");
    }
    Q_UNREACHABLE();
}

QString FollowUpGroups::name(FollowUpGrouping grouping)
{
    switch (grouping) {
    case FollowUpGrouping::None:
        return tr("No groups");
    case FollowUpGrouping::Parent:
        return tr("By superior");
    case FollowUpGrouping::Sector:
        return tr("By sector");
    case FollowUpGrouping::Progress:
        return tr("By progress");
    case FollowUpGrouping::Member:
        return tr("By member in charge");
    }
    Q_UNREACHABLE();
}

QString FollowUpGroups::heading(const FollowUpGroup& group)
{
    return u"%1: %2, %3"_s.arg(group.title, tr("%n unit(s)", nullptr, group.units),
        tr("%n reported", nullptr, group.reported));
}

int FollowUpGroups::urgency(const FollowUpRow& row)
{
    switch (row.progress) {
    case Progress::Overdue:
        return -step - row.days;
    case Progress::DueSoon:
        return row.days;
    case Progress::Waiting:
        return row.due.isValid() ? step + row.days : 2 * step;
    case Progress::ReportedLate:
        return 4 * step - row.days;
    case Progress::ReportedInTime:
        return 5 * step;
    case Progress::Exempt:
        return 6 * step;
    }
    Q_UNREACHABLE();
}

std::vector<FollowUpGroup> FollowUpGroups::of(const std::vector<FollowUpRow>& rows,
    FollowUpGrouping grouping, FollowUpFilter filter, const Lookups& lookups)
{
    const auto titleOf = [&](const FollowUpRow& row) {
        switch (grouping) {
        case FollowUpGrouping::None:
            return QString();
        case FollowUpGrouping::Parent:
            return row.entry.parentName.isEmpty() ? tr("No superior") : row.entry.parentName;
        case FollowUpGrouping::Sector:
            return row.entry.sector.isEmpty() ? tr("No sector given")
                                              : Lookups::label(lookups.sectors, row.entry.sector);
        case FollowUpGrouping::Progress:
            return FollowUpText::progress(row.progress);
        case FollowUpGrouping::Member:
            return row.contact.committeeMember.isEmpty() ? tr("Nobody in charge")
                                                         : row.contact.committeeMember;
        }
        Q_UNREACHABLE();
    };
    std::vector<Named> named;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const FollowUpRow& row = rows[place];
        const Key key = keyOf(row, grouping);
        auto found = std::find_if(named.begin(), named.end(),
            [&](const Named& each) { return each.key.name == key.name; });
        if (found == named.end())
            found = named.insert(named.end(), Named{key, {titleOf(row), 0, 0, {}}});
        if (row.state != ReturnState::Exempt)
            ++found->group.units;
        if (row.state != ReturnState::Exempt && !row.isMissing())
            ++found->group.reported;
        if (passes(row, filter))
            found->group.rows.push_back(static_cast<int>(place));
    }
    std::stable_sort(named.begin(), named.end(), [grouping](const Named& a, const Named& b) {
        if (a.key.order != b.key.order || grouping != FollowUpGrouping::Member)
            return a.key.order < b.key.order;
        return vietnamese::sortKey(a.key.name) < vietnamese::sortKey(b.key.name);
    });
    std::vector<FollowUpGroup> groups;
    for (Named& each : named) {
        if (each.group.rows.empty())
            continue;
        std::stable_sort(each.group.rows.begin(), each.group.rows.end(), [&](int a, int b) {
            return urgency(rows[static_cast<std::size_t>(a)])
                < urgency(rows[static_cast<std::size_t>(b)]);
        });
        groups.push_back(std::move(each.group));
    }
    return groups;
}

} // namespace sosh
