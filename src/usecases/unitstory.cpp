// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/unitstory.h"

#include "core/unitchange.h"
#include "core/vinumber.h"
#include "storage/lookuprepository.h"
#include "storage/unithistoryrepository.h"
#include "usecases/readvalue.h"

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

QString nameOf(const UnitLedger& ledger, UnitId unit, const QString& text, QDate day)
{
    return unit.isValid() ? unitLabel(ledger, unit, day) : text;
}

} // namespace

Result<UnitStory> UnitStories::load(const RegisterSession& session, UnitId unit)
{
    return readValue<UnitStory>(session, [&](const storage::UnitOfWork& work) -> Result<UnitStory> {
        const UnitLedger ledger = work.unitHistory().load();
        if (!ledger.history(unit))
            return Error{ErrorCode::UnitUnknown, {QString::number(unit.value())}, {}};
        return tell(ledger, work.lookups().load(), unit);
    });
}

UnitStory UnitStories::tell(const UnitLedger& ledger, const Lookups& lookups, UnitId unit)
{
    UnitStory story;
    story.history = *ledger.history(unit);
    story.records = records(ledger, lookups, story.history);
    for (const UnitEvent* happened : ledger.eventsOf(unit))
        story.events.push_back(
            {happened->id, happened->effectiveOn, event(ledger, lookups, *happened, story.history),
                happened->decision, happened->decidedOn, happened->note});
    return story;
}

QString UnitStories::kindName(UnitEventKind kind)
{
    switch (kind) {
    case UnitEventKind::Create:
        return tr("Founded");
    case UnitEventKind::Rename:
        return tr("Rename");
    case UnitEventKind::Move:
        return tr("Move to another superior");
    case UnitEventKind::ChangeKind:
        return tr("Change of kind");
    case UnitEventKind::MergeInto:
        return tr("Merge into existing");
    case UnitEventKind::MergeNew:
        return tr("Merge into new");
    case UnitEventKind::Divide:
        return tr("Divide");
    case UnitEventKind::Separate:
        return tr("Separate");
    case UnitEventKind::Dissolve:
        return tr("Dissolve");
    case UnitEventKind::End:
        return tr("End of activity");
    }
    Q_UNREACHABLE();
}

std::vector<UnitRecordLine> UnitStories::records(
    const UnitLedger& ledger, const Lookups& lookups, const UnitHistory& unit)
{
    std::vector<UnitRecordLine> lines;
    for (const NameRecord& record : unit.names)
        lines.push_back({tr("Name"),
            record.shortName.isEmpty() ? record.name
                                       : u"%1 (%2)"_s.arg(record.name, record.shortName),
            record.valid});
    for (const KindRecord& record : unit.kinds) {
        QStringList words{Lookups::label(lookups.unitKinds, record.kind),
            Lookups::label(lookups.sectors, record.sector)};
        words.removeAll(QString());
        lines.push_back({tr("Unit kind"), words.join(u", "_s), record.valid});
    }
    for (const ParentRecord& record : unit.parents)
        lines.push_back(
            {tr("Under"), unitLabel(ledger, record.parent, record.valid.from), record.valid});
    for (const HeadcountRecord& record : unit.headcounts)
        lines.push_back({tr("Members"), vinumber::count(record.members), {record.asOf, {}}});
    return lines;
}

QString UnitStories::event(const UnitLedger& ledger, const Lookups& lookups, const UnitEvent& event,
    const UnitHistory& unit)
{
    if (event.kind == UnitEventKind::Rename || event.kind == UnitEventKind::Move
        || event.kind == UnitEventKind::ChangeKind)
        return change(ledger, lookups, event, unit);
    const QDate eve = event.effectiveOn.addDays(-1);
    QStringList before;
    QStringList after;
    for (const Succession& line : event.successions) {
        if (line.to == unit.id)
            before += nameOf(ledger, line.from, line.fromText, eve);
        if (line.from == unit.id)
            after += nameOf(ledger, line.to, line.toText, event.effectiveOn);
    }
    before.removeAll(QString());
    after.removeAll(QString());
    return succession(event.kind, before.join(u", "_s), after.join(u", "_s));
}

QString UnitStories::change(const UnitLedger& ledger, const Lookups& lookups,
    const UnitEvent& event, const UnitHistory& unit)
{
    const QDate day = event.effectiveOn;
    const QDate eve = day.addDays(-1);
    if (event.kind == UnitEventKind::Rename) {
        const NameRecord* old = unit.nameOn(eve);
        const NameRecord* now = unit.nameOn(day);
        return tr("Renamed from “%1” to “%2”")
            .arg(old ? old->name : QString(), now ? now->name : QString());
    }
    if (event.kind == UnitEventKind::ChangeKind) {
        const KindRecord* old = unit.kindOn(eve);
        const KindRecord* now = unit.kindOn(day);
        return tr("Kind changed from %1 to %2")
            .arg(old ? Lookups::label(lookups.unitKinds, old->kind) : QString(),
                now ? Lookups::label(lookups.unitKinds, now->kind) : QString());
    }
    const UnitId old = unit.parentOn(eve);
    const UnitId now = unit.parentOn(day);
    if (!now.isValid())
        return tr("Left %1; no superior unit since").arg(unitLabel(ledger, old, eve));
    if (!old.isValid())
        return tr("Placed under %1").arg(unitLabel(ledger, now, day));
    return tr("Moved from %1 to %2").arg(unitLabel(ledger, old, eve), unitLabel(ledger, now, day));
}

/// `before`: from whom it came, empty when nobody; `after`: who took it.
QString UnitStories::succession(UnitEventKind kind, const QString& before, const QString& after)
{
    switch (kind) {
    case UnitEventKind::Create:
        return before.isEmpty() ? tr("Founded") : tr("Founded, taking in %1").arg(before);
    case UnitEventKind::MergeInto:
        return after.isEmpty() ? tr("Took in %1").arg(before) : tr("Merged into %1").arg(after);
    case UnitEventKind::MergeNew:
        return after.isEmpty() ? tr("Founded by merging %1").arg(before)
                               : tr("Merged into the new %1").arg(after);
    case UnitEventKind::Divide:
        return after.isEmpty() ? tr("Took in a part of %1").arg(before)
                               : tr("Divided into %1").arg(after);
    case UnitEventKind::Separate:
        return after.isEmpty() ? tr("Separated from %1").arg(before) : tr("Gave off %1").arg(after);
    case UnitEventKind::Dissolve:
        return after.isEmpty() ? tr("Dissolved") : tr("Dissolved; taken over by %1").arg(after);
    case UnitEventKind::End:
        return after.isEmpty() ? tr("Ended its activity")
                               : tr("Ended its activity; taken over by %1").arg(after);
    default:
        return {};
    }
}

} // namespace sosh
