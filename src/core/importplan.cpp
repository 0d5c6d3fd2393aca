// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importplan.h"

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

/// A sealed round takes what says why; what was sealed stays as it is.
bool takesIt(RoundState state, const UnitReturn& value)
{
    return state == RoundState::Open
        || (state == RoundState::Sealed && !value.revisionReason.trimmed().isEmpty());
}

/// Judges the rows of one file against the sheet, one after the other.
class Planner
{
public:
    Planner(const QString& file, const RoundSheet& sheet, OnConflict onConflict,
        QHash<QString, QString>& seen)
        : m_file(file)
        , m_sheet(sheet)
        , m_onConflict(onConflict)
        , m_seen(seen)
    {
    }

    PlannedRow judge(ReturnRow source) const
    {
        PlannedRow planned;
        planned.issues = source.issues;
        planned.value = source.value;
        planned.source = std::move(source);
        const RoundSheet::Row* row = resolve(planned);
        if (!row || hasErrors(planned.issues))
            return planned;
        compare(planned, *row);
        for (Issue& issue : planned.issues)
            if (issue.place.row == 0)
                issue.place = {m_file, planned.source.row, issue.place.column, issue.place.unit};
        return planned;
    }

private:
    void reject(
        PlannedRow& planned, IssueCode code, const QString& column, QVariantList args = {}) const
    {
        planned.verdict = RowVerdict::Rejected;
        planned.issues.push_back({Severity::Error, code,
            {m_file, planned.source.row, column, planned.source.unitCode}, std::move(args)});
    }

    /// Finds the unit and the host on the roster; null when the row cannot be placed.
    const RoundSheet::Row* resolve(PlannedRow& planned) const
    {
        const ReturnRow& source = planned.source;
        const bool otherCampaign = !source.campaignCode.isEmpty()
            && source.campaignCode != m_sheet.campaign.code
            && source.campaignCode != m_sheet.campaign.superiorCode;
        if (otherCampaign || (source.roundNo > 0 && source.roundNo != m_sheet.round.no))
            reject(planned, IssueCode::RoundDiffers, u"round_no"_s,
                {u"%1/%2"_s.arg(source.campaignCode).arg(source.roundNo)});
        if (source.unitCode.isEmpty())
            return nullptr; // told by the reader
        const RoundSheet::Row* row = m_sheet.rowOf(source.unitCode);
        if (!row) {
            reject(planned, IssueCode::UnitNotOnRoster, u"unit_code"_s, {source.unitCode});
            return nullptr;
        }
        planned.value.unit = row->entry.unit;
        const QString here = u"%1:%2"_s.arg(m_file).arg(source.row);
        if (m_seen.contains(source.unitCode))
            reject(planned, IssueCode::UnitTwice, u"unit_code"_s,
                {source.unitCode, m_seen.value(source.unitCode)});
        else
            m_seen.insert(source.unitCode, here);
        if (!source.hostCode.isEmpty()) {
            const RoundSheet::Row* host = m_sheet.rowOf(source.hostCode);
            if (!host || host == row)
                reject(planned, IssueCode::HostUnknown, u"host_code"_s, {source.hostCode});
            else
                planned.value.host = host->entry.unit;
        }
        return row;
    }

    void compare(PlannedRow& planned, const RoundSheet::Row& row) const
    {
        const ReturnState state = planned.value.state;
        if (state == ReturnState::Missing || (state == ReturnState::Exempt && row.entry.exempt)) {
            planned.verdict = RowVerdict::Same;
            return;
        }
        planned.baseRevision = row.current.revision;
        planned.value.keepTextsOf(row.current);
        if (row.current.revision > 0 && planned.value.saysTheSame(row.current)) {
            planned.verdict = RowVerdict::Same;
            return;
        }
        const Issues found = checkReturn(planned.value, row, m_sheet);
        planned.issues.insert(planned.issues.end(), found.begin(), found.end());
        if (hasErrors(found))
            return;
        if (!takesIt(m_sheet.round.state, planned.value)) {
            reject(planned, IssueCode::RoundClosed, {},
                {m_sheet.round.name, roundStateName(m_sheet.round.state)});
            return;
        }
        planned.verdict = row.current.revision > 0 ? RowVerdict::Changed : RowVerdict::New;
        planned.besideDraft = row.hasDraft;
        if (row.hasDraft)
            planned.issues.push_back({Severity::Warning, IssueCode::DraftStands,
                {{}, 0, {}, planned.source.unitCode}, {}});
        planned.apply = planned.verdict == RowVerdict::New || m_onConflict == OnConflict::Replace;
    }

    QString m_file;
    const RoundSheet& m_sheet;
    OnConflict m_onConflict;
    QHash<QString, QString>& m_seen;
};

} // namespace

int ImportPlan::count(RowVerdict verdict) const
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [&](const PlannedRow& row) { return row.verdict == verdict; }));
}

int ImportPlan::applied() const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const PlannedRow& row) { return row.apply; }));
}

bool ImportPlan::hasErrors() const
{
    return sosh::hasErrors(issues) || count(RowVerdict::Rejected) > 0;
}

ImportPlan planImport(const QString& file, std::vector<ReturnRow> rows, const Issues& fileIssues,
    const RoundSheet& sheet, OnConflict onConflict, QHash<QString, QString>& seen)
{
    ImportPlan plan;
    plan.file = file;
    plan.issues = fileIssues;
    const Planner planner(file, sheet, onConflict, seen);
    for (ReturnRow& row : rows)
        plan.rows.push_back(planner.judge(std::move(row)));
    return plan;
}

} // namespace sosh
