// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unitimportplan.h"

#include "core/unitcorrection.h"

#include <QSet>

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

class Planner
{
public:
    Planner(QString file, const UnitLedger& ledger, const UnitImportOptions& options)
        : m_file(std::move(file))
        , m_draft(ledger)
        , m_options(options)
    {
    }

    void judge(PlannedUnit& planned)
    {
        if (hasErrors(planned.issues))
            return;
        if (const UnitHistory* known = m_draft.ledger().byCode(planned.source.code))
            judgeKnown(planned, *known);
        else
            judgeNew(planned);
        place(planned);
    }

    /// Its parent is not to be found, neither in the register nor in the file.
    void rejectOrphan(PlannedUnit& planned)
    {
        if (!hasErrors(planned.issues))
            planned.issues.push_back({Severity::Error, IssueCode::ParentUnknown,
                {{}, 0, u"parent_code"_s, {}}, {planned.source.parentCode.value_or(QString())}});
        place(planned);
    }

    bool knows(const std::optional<QString>& code) const
    {
        return !code || m_draft.ledger().byCode(*code) != nullptr;
    }

    UnitRevision revision() const { return m_draft.revision(); }

private:
    UnitId parentOf(const UnitRow& row) const
    {
        const UnitHistory* parent =
            row.parentCode ? m_draft.ledger().byCode(*row.parentCode) : nullptr;
        return parent ? parent->id : UnitId();
    }

    UnitChange change(UnitEventKind kind, QDate day) const
    {
        UnitChange made;
        made.kind = kind;
        made.effectiveOn = day;
        made.decision = m_options.decision;
        return made;
    }

    void judgeNew(PlannedUnit& planned)
    {
        const UnitRow& row = planned.source;
        const QDate day = row.validFrom.isValid() ? row.validFrom : m_options.effectiveOn;
        UnitChange made = change(UnitEventKind::Create, day);
        made.newUnits.push_back({row.code, row.name.value_or(QString()),
            row.shortName.value_or(QString()), row.kind.value_or(QString()),
            row.sector.value_or(QString()), parentOf(row), row.sortNo, row.members});
        planned.changes.push_back(std::move(made));
        if (takesAll(planned))
            planned.verdict = RowVerdict::New;
    }

    void judgeKnown(PlannedUnit& planned, const UnitHistory& known)
    {
        const UnitRow& row = planned.source;
        const QDate eventDay = eventDayOf(row, known);
        const QDate day = eventDay.isValid() ? eventDay : m_options.today;
        const auto present = m_draft.ledger().unitOn(known.id, day);
        if (!present) {
            planned.issues.push_back({Severity::Error, IssueCode::UnitNotLiving,
                {{}, 0, u"code"_s, {}}, {unitLabel(m_draft.ledger(), known.id), day}});
            return;
        }
        addEvents(planned, *present, eventDay);
        if (!takesAll(planned))
            return;
        const bool plain = takePlain(row, known.id, day);
        planned.verdict =
            plain || !planned.changes.empty() ? RowVerdict::Changed : RowVerdict::Same;
    }

    QDate eventDayOf(const UnitRow& row, const UnitHistory& known) const
    {
        if (m_options.effectiveOn.isValid())
            return m_options.effectiveOn;
        return row.validFrom != known.life.from ? row.validFrom : QDate();
    }

    void addEvents(PlannedUnit& planned, const Unit& present, QDate day) const
    {
        const UnitRow& row = planned.source;
        const auto add = [&](UnitChange made) {
            made.units = {present.id};
            planned.changes.push_back(std::move(made));
        };
        const QString name = row.name.value_or(present.name);
        const QString shortName = row.shortName.value_or(present.shortName);
        if (name != present.name || shortName != present.shortName) {
            UnitChange made = change(UnitEventKind::Rename, day);
            made.name = name;
            made.shortName = shortName;
            add(std::move(made));
        }
        const QString kind = row.kind.value_or(present.kind);
        const QString sector = row.sector.value_or(present.sector);
        if (kind != present.kind || sector != present.sector) {
            UnitChange made = change(UnitEventKind::ChangeKind, day);
            made.unitKind = kind;
            made.sector = sector;
            add(std::move(made));
        }
        if (row.parentCode && parentOf(row) != present.parent) {
            UnitChange made = change(UnitEventKind::Move, day);
            made.parent = parentOf(row);
            add(std::move(made));
        }
    }

    /// All changes of the row or none.
    bool takesAll(PlannedUnit& planned)
    {
        for (const UnitChange& made : planned.changes) {
            const Issues found = checkUnitChange(m_draft.ledger(), made);
            planned.issues.insert(planned.issues.end(), found.begin(), found.end());
        }
        if (hasErrors(planned.issues)) {
            planned.changes.clear();
            return false;
        }
        for (const UnitChange& made : planned.changes)
            m_draft.take(applyUnitChange(m_draft.ledger(), made));
        return true;
    }

    /// Number and head-count, which no decision changes.
    bool takePlain(const UnitRow& row, UnitId id, QDate day)
    {
        UnitHistory unit = *m_draft.ledger().history(id);
        unit.sortNo = row.sortNo.value_or(unit.sortNo);
        const HeadcountRecord* count = unit.headcountOn(day);
        if (row.members && (!count || count->members != *row.members))
            setHeadcountOn(unit, day, row.members);
        if (unit == *m_draft.ledger().history(id))
            return false;
        m_draft.take({{}, {std::move(unit)}, {}});
        return true;
    }

    void place(PlannedUnit& planned) const
    {
        for (Issue& issue : planned.issues)
            if (issue.place.row == 0)
                issue.place = {
                    m_file, planned.source.row, columnOf(issue.place.column), planned.source.code};
    }

    /// Columns of the form that the file calls otherwise.
    static QString columnOf(const QString& column)
    {
        if (column == u"effective")
            return u"valid_from"_s;
        return column == u"units" || column == u"decision" ? QString() : column;
    }

    QString m_file;
    UnitDraft m_draft;
    const UnitImportOptions& m_options;
};

void rejectDoubles(const QString& file, std::vector<PlannedUnit>& rows)
{
    QHash<QString, int> seen;
    for (PlannedUnit& planned : rows) {
        const QString& code = planned.source.code;
        if (code.isEmpty())
            continue; // told by the reader
        if (seen.contains(code))
            planned.issues.push_back(
                {Severity::Error, IssueCode::UnitTwice, {file, planned.source.row, u"code"_s, code},
                    {code, u"%1:%2"_s.arg(file).arg(seen.value(code))}});
        else
            seen.insert(code, planned.source.row);
    }
}

} // namespace

int UnitImportPlan::count(RowVerdict verdict) const
{
    return int(std::count_if(
        rows.begin(), rows.end(), [&](const PlannedUnit& row) { return row.verdict == verdict; }));
}

bool UnitImportPlan::hasErrors() const
{
    return sosh::hasErrors(issues) || count(RowVerdict::Rejected) > 0;
}

UnitImportPlan planUnits(const QString& file, std::vector<UnitRow> rows, Issues fileIssues,
    const UnitLedger& ledger, const UnitImportOptions& options)
{
    UnitImportPlan plan;
    plan.file = file;
    plan.issues = std::move(fileIssues);
    for (UnitRow& row : rows) {
        PlannedUnit planned;
        planned.issues = row.issues;
        planned.source = std::move(row);
        plan.rows.push_back(std::move(planned));
    }
    rejectDoubles(file, plan.rows);
    int number =
        ledger
            .nextSortNo(); // new units stand in the order of the file, also when parents come late
    for (PlannedUnit& planned : plan.rows)
        if (!planned.source.sortNo && !ledger.byCode(planned.source.code))
            planned.source.sortNo = number++;
    Planner planner(file, ledger, options);
    std::vector<PlannedUnit*> waiting;
    for (PlannedUnit& planned : plan.rows)
        waiting.push_back(&planned);
    for (std::size_t before = waiting.size() + 1; waiting.size() < before;) {
        before = waiting.size();
        std::erase_if(waiting, [&](PlannedUnit* planned) {
            const bool ready = planner.knows(planned->source.parentCode);
            if (ready)
                planner.judge(*planned);
            return ready;
        });
    }
    for (PlannedUnit* planned : waiting)
        planner.rejectOrphan(*planned);
    plan.revision = planner.revision();
    return plan;
}

} // namespace sosh
