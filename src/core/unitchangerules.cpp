// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unitchange.h"
#include "core/unitnames.h"

#include <QSet>

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

/// Judges one change; every rule adds its own issue, so that the clerk sees all at once.
class Rules
{
public:
    Rules(const UnitLedger& ledger, const UnitChange& change)
        : m_ledger(ledger)
        , m_change(change)
        , m_day(change.effectiveOn)
        , m_ends(endsUnits(change.kind))
        , m_ending(m_ends ? QSet<UnitId>(change.units.begin(), change.units.end()) : QSet<UnitId>())
    {
    }

    Issues run()
    {
        if (!m_day.isValid() && m_change.kind != UnitEventKind::Create)
            error(IssueCode::EffectiveDayMissing, u"effective"_s);
        else if (subjectsAreGiven()) {
            checkSubjects();
            checkNewUnits();
            checkTakers();
            checkKindOfChange();
            if (m_ends)
                checkChildren();
            if (!hasErrors(m_issues))
                checkCircles();
        }
        checkDecision();
        return std::move(m_issues);
    }

private:
    void add(Severity severity, IssueCode code, const QString& column, QVariantList args)
    {
        m_issues.push_back({severity, code, {{}, 0, column, {}}, std::move(args)});
    }
    void error(IssueCode code, const QString& column, QVariantList args = {})
    {
        add(Severity::Error, code, column, std::move(args));
    }
    QString label(UnitId unit) const { return unitLabel(m_ledger, unit, m_day); }

    bool subjectsAreGiven()
    {
        const bool wanted = m_change.kind != UnitEventKind::Create;
        const bool known = std::all_of(m_change.units.begin(), m_change.units.end(),
            [&](UnitId unit) { return m_ledger.history(unit) != nullptr; });
        if (known && (!wanted || !m_change.units.empty()))
            return true;
        error(IssueCode::UnitMissing, u"units"_s);
        return false;
    }

    void checkSubjects()
    {
        QSet<UnitId> seen;
        for (const UnitId unit : m_change.units) {
            if (seen.contains(unit))
                error(IssueCode::UnitNamedTwice, u"units"_s, {label(unit)});
            seen.insert(unit);
            if (isThere(unit))
                checkLaterRecords(unit);
        }
    }

    /// One that ends must have lived the day before and still live on the day.
    bool isThere(UnitId unit)
    {
        const UnitHistory& history = *m_ledger.history(unit);
        const bool ends = m_ending.contains(unit);
        if (ends && history.life.from.isValid() && history.life.from >= m_day) {
            error(IssueCode::ClosedBeforeOpened, u"effective"_s, {label(unit), history.life.from});
            return false;
        }
        if (history.life.covers(m_day) && (!ends || history.life.covers(m_day.addDays(-1))))
            return true;
        error(IssueCode::UnitNotLiving, u"effective"_s, {label(unit), m_day});
        return false;
    }

    template <typename Record>
    QDate firstFrom(const std::vector<Record>& records) const
    {
        for (const Record& record : records)
            if (record.valid.from.isValid() && record.valid.from >= m_day)
                return record.valid.from;
        return {};
    }

    void checkLaterRecords(UnitId unit)
    {
        const UnitHistory& history = *m_ledger.history(unit);
        const UnitEventKind kind = m_change.kind;
        std::vector<QDate> later;
        if (m_ends || kind == UnitEventKind::Rename)
            later.push_back(firstFrom(history.names));
        if (m_ends || kind == UnitEventKind::ChangeKind)
            later.push_back(firstFrom(history.kinds));
        if (m_ends || kind == UnitEventKind::Move)
            later.push_back(firstFrom(history.parents));
        if (m_ends) {
            later.push_back(history.life.to);
            for (const UnitEvent* event : m_ledger.eventsOf(unit))
                if (event->effectiveOn >= m_day)
                    later.push_back(event->effectiveOn);
        }
        std::erase_if(later, [](QDate day) { return !day.isValid(); });
        if (!later.empty())
            error(IssueCode::LaterRecord, u"effective"_s,
                {label(unit), *std::min_element(later.begin(), later.end())});
    }

    void checkNewUnits()
    {
        QSet<QString> codes;
        for (const NewUnit& unit : m_change.newUnits) {
            const QString code = unit.code.trimmed();
            if (code.isEmpty())
                error(IssueCode::UnitCodeMissing, u"code"_s);
            else if (const UnitHistory* other = m_ledger.byCode(code))
                error(IssueCode::UnitCodeUsed, u"code"_s, {code, unitLabel(m_ledger, other->id)});
            else if (codes.contains(code))
                error(IssueCode::UnitCodeUsed, u"code"_s, {code, unit.name});
            codes.insert(code);
            if (unit.kind.isEmpty())
                error(IssueCode::UnitKindMissing, u"kind"_s);
            checkName(unit.name);
            if (unit.parent.isValid())
                checkParent(unit.parent);
        }
    }

    void checkName(const QString& name)
    {
        if (name.trimmed().isEmpty()) {
            error(IssueCode::UnitNameMissing, u"name"_s);
            return;
        }
        for (const UnitId other : m_ledger.named(unitnames::normal(name))) {
            const bool itself = m_ending.contains(other)
                || (m_change.kind == UnitEventKind::Rename && m_change.units.front() == other);
            if (itself || !bearsNearName(other, name))
                continue;
            add(Severity::Warning, IssueCode::NearName, u"name"_s, {name, label(other)});
            return;
        }
    }

    bool bearsNearName(UnitId other, const QString& name) const
    {
        const UnitHistory& history = *m_ledger.history(other);
        if (m_day.isValid() ? !history.life.covers(m_day) : history.life.to.isValid())
            return false;
        const NameRecord* record = m_day.isValid() ? history.nameOn(m_day) : &history.names.back();
        const QString normal = unitnames::normal(name);
        return record
            && (unitnames::normal(record->name) == normal
                || unitnames::normal(record->shortName) == normal);
    }

    void checkParent(UnitId parent)
    {
        const UnitHistory* history = m_ledger.history(parent);
        if (!history) {
            error(IssueCode::ParentUnknown, u"parent_code"_s, {QString()});
            return;
        }
        if (m_ending.contains(parent))
            error(IssueCode::ParentNotLiving, u"parent_code"_s, {label(parent), m_day});
        else if (history->life.to.isValid())
            error(IssueCode::ParentNotLiving, u"parent_code"_s,
                {label(parent),
                    m_day.isValid() ? std::max(m_day, history->life.to.addDays(1))
                                    : history->life.to.addDays(1)});
        else if (m_day.isValid() && !history->life.covers(m_day))
            error(IssueCode::ParentNotLiving, u"parent_code"_s, {label(parent), m_day});
    }

    void checkTakers()
    {
        for (const UnitId target : m_change.targets) {
            const UnitHistory* history = m_ledger.history(target);
            if (!history)
                error(IssueCode::UnitMissing, u"successors"_s);
            else if (std::find(m_change.units.begin(), m_change.units.end(), target)
                != m_change.units.end())
                error(IssueCode::MergedIntoItself, u"successors"_s, {label(target)});
            else if (!history->life.covers(m_day))
                error(IssueCode::UnitNotLiving, u"successors"_s, {label(target), m_day});
            else if (history->life.to.isValid())
                error(IssueCode::UnitNotLiving, u"successors"_s,
                    {label(target), history->life.to.addDays(1)});
        }
        const std::size_t takers =
            m_change.targets.size() + m_change.newUnits.size() + m_change.takers.size();
        const int least = leastTakers();
        const bool merges =
            m_change.kind == UnitEventKind::MergeInto || m_change.kind == UnitEventKind::MergeNew;
        if (int(takers) < least || (merges && takers > 1)
            || (m_change.kind == UnitEventKind::MergeInto && m_change.targets.empty())
            || (m_change.kind == UnitEventKind::MergeNew && m_change.newUnits.empty()))
            error(IssueCode::SuccessorsMissing, u"successors"_s, {least});
    }

    int leastTakers() const
    {
        switch (m_change.kind) {
        case UnitEventKind::Divide:
            return 2;
        case UnitEventKind::Create:
        case UnitEventKind::MergeInto:
        case UnitEventKind::MergeNew:
        case UnitEventKind::Separate:
            return 1;
        default:
            return 0;
        }
    }

    void checkKindOfChange()
    {
        const UnitId unit = m_change.units.empty() ? UnitId() : m_change.units.front();
        const UnitHistory* history = m_ledger.history(unit);
        if (m_change.kind == UnitEventKind::Rename) {
            checkName(m_change.name);
            const NameRecord* record = history->nameOn(m_day);
            if (record && record->name == m_change.name && record->shortName == m_change.shortName)
                error(IssueCode::UnitUnchanged, u"name"_s, {label(unit)});
        } else if (m_change.kind == UnitEventKind::ChangeKind) {
            const KindRecord* record = history->kindOn(m_day);
            if (m_change.unitKind.isEmpty())
                error(IssueCode::UnitKindMissing, u"kind"_s);
            else if (record && record->kind == m_change.unitKind
                && record->sector == m_change.sector)
                error(IssueCode::UnitUnchanged, u"kind"_s, {label(unit)});
        } else if (m_change.kind == UnitEventKind::Move)
            checkMove();
    }

    void checkMove()
    {
        if (m_change.parent.isValid())
            checkParent(m_change.parent);
        for (const UnitId unit : m_change.units) {
            if (unit == m_change.parent)
                error(IssueCode::UnitUnderItself, u"parent_code"_s, {label(unit)});
            else if (m_ledger.history(unit)->parentOn(m_day) == m_change.parent)
                error(IssueCode::UnitUnchanged, u"parent_code"_s, {label(unit)});
        }
    }

    /// Nobody may hang on a unit that is no more.
    void checkChildren()
    {
        const bool merges =
            m_change.kind == UnitEventKind::MergeInto || m_change.kind == UnitEventKind::MergeNew;
        for (const UnitId unit : m_change.units) {
            QStringList remain;
            for (const UnitId child : m_ledger.childrenEver(unit)) {
                if (m_ending.contains(child))
                    continue;
                if (const QDate later = laterUnder(child, unit); later.isValid())
                    error(IssueCode::LaterRecord, u"children"_s, {label(child), later});
                if (!m_ledger.livesOn(child, m_day)
                    || m_ledger.history(child)->parentOn(m_day) != unit)
                    continue;
                if (!m_change.childrenTo.contains(child)) {
                    if (!merges)
                        remain += label(child);
                    continue;
                }
                const UnitId to = m_change.childrenTo.value(child);
                if (to == child)
                    error(IssueCode::UnitUnderItself, u"children"_s, {label(child)});
                else if (to.isValid())
                    checkParent(to);
            }
            if (!remain.isEmpty())
                error(IssueCode::ChildrenRemain, u"children"_s, {label(unit), remain});
        }
    }

    /// First later day on which the child is placed anew while the unit ends.
    QDate laterUnder(UnitId child, UnitId unit) const
    {
        const std::vector<ParentRecord>& records = m_ledger.history(child)->parents;
        for (const ParentRecord& record : records)
            if (record.valid.from.isValid() && record.valid.from > m_day && record.parent == unit)
                return record.valid.from;
        return {};
    }

    /// Walks up from every unit that got another place.
    void checkCircles()
    {
        const UnitRevision revision = applyUnitChange(m_ledger, m_change);
        QHash<UnitId, UnitId> placed;
        for (const UnitHistory& unit : revision.changed)
            placed.insert(unit.id, unit.parentOn(m_day));
        for (const UnitHistory& unit : revision.added)
            placed.insert(unit.id, unit.parentOn(m_day));
        for (auto start = placed.cbegin(); start != placed.cend(); ++start) {
            QSet<UnitId> seen{start.key()};
            UnitId above = start.value();
            while (above.isValid() && !seen.contains(above)) {
                seen.insert(above);
                const UnitHistory* history = m_ledger.history(above);
                above = placed.contains(above) ? placed.value(above)
                    : history                  ? history->parentOn(m_day)
                                               : UnitId();
            }
            if (above.isValid()) {
                error(IssueCode::UnitUnderItself, u"parent_code"_s, {label(above)});
                return;
            }
        }
    }

    void checkDecision()
    {
        if (m_change.decidedOn.isValid() && m_day.isValid() && m_change.decidedOn > m_day)
            add(Severity::Warning, IssueCode::DecisionAfterEffect, u"decision"_s,
                {m_change.decidedOn, m_day});
    }

    const UnitLedger& m_ledger;
    const UnitChange& m_change;
    QDate m_day;
    bool m_ends;
    QSet<UnitId> m_ending;
    Issues m_issues;
};

} // namespace

Issues checkUnitChange(const UnitLedger& ledger, const UnitChange& change)
{
    return Rules(ledger, change).run();
}

} // namespace sosh
