// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sampleevents.h"

#include "interchange/csvreader.h"
#include "storage/unithistoryrepository.h"
#include "storage/unitofwork.h"
#include "usecases/jsonresource.h"
#include "usecases/planfaults.h"

#include <QJsonArray>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

struct EventRow
{
    QString kind;
    QString decision;
    QDate day;
    QString fromName;
    QString toName;
    QString fromCode;
    QString toCode;
    QString share;
    QString basis;

    /// Rows with the same key are one decision: all that joins one unit, all that one unit is divided into, all that ends.
    QString key() const
    {
        const QString what = kind == u"split" ? fromCode : kind == u"end" ? QString() : toCode;
        return u"%1/%2/%3/%4"_s.arg(day.toString(Qt::ISODate), kind, decision, what);
    }
    /// Bodies outside of the register give to the unit at its foundation.
    bool isGift() const { return kind == u"merge" && fromCode.isEmpty(); }
};

std::vector<EventRow> rowsOf(const QString& file)
{
    const auto sheet = interchange::readCsv(resourceBytes(u":/samples/"_s + file), file);
    Q_ASSERT(sheet.ok());
    std::vector<EventRow> rows;
    for (const interchange::SheetRow& row : sheet->rows) {
        const auto cell = [&](const QString& head) {
            return row.cells.value(sheet->head.indexOf(head));
        };
        rows.push_back({cell(u"kind"_s), cell(u"decision"_s), dayFrom(cell(u"effective_on"_s)),
            cell(u"from_name"_s), cell(u"to_name"_s), cell(u"from_code"_s), cell(u"to_code"_s),
            cell(u"share"_s), cell(u"basis"_s)});
    }
    return rows;
}

NewUnit newUnitOf(const EventRow& row, const QJsonArray& units)
{
    NewUnit unit;
    unit.code = row.toCode;
    unit.name = row.toName;
    for (const QJsonValue& value : units) {
        if (value[u"code"].toString() != row.toCode)
            continue;
        unit.shortName = value[u"shortName"].toString();
        unit.kind = value[u"kind"].toString();
        unit.sector = value[u"sector"].toString();
    }
    return unit;
}

UnitEventKind kindOf(const EventRow& row)
{
    if (row.kind == u"create")
        return UnitEventKind::Create;
    if (row.kind == u"merge")
        return UnitEventKind::MergeInto;
    return row.kind == u"split" ? UnitEventKind::Divide : UnitEventKind::End;
}

void addUnit(std::vector<UnitId>& units, const UnitLedger& ledger, const QString& code)
{
    const UnitHistory* unit = ledger.byCode(code);
    if (unit && std::find(units.begin(), units.end(), unit->id) == units.end())
        units.push_back(unit->id);
}

/// Adds the row to the change it belongs to.
void addRow(UnitChange& change, const EventRow& row, const UnitLedger& ledger)
{
    change.kind = kindOf(row);
    change.effectiveOn = row.day;
    change.decision = row.decision;
    addUnit(change.units, ledger, row.fromCode);
    addUnit(change.targets, ledger, row.toCode);
    if (!change.note.split(u"; "_s).contains(row.basis))
        change.note += change.note.isEmpty() ? row.basis : u"; "_s + row.basis;
}

} // namespace

Result<UnitRevision> sampleEvents(const UnitLedger& ledger, const QJsonObject& sample)
{
    const std::vector<EventRow> rows = rowsOf(sample[u"events"].toString());
    UnitDraft draft(ledger);
    QStringList done;
    for (const EventRow& first : rows) {
        if (first.isGift() || done.contains(first.key()))
            continue;
        done += first.key();
        UnitChange change;
        for (const EventRow& row : rows) {
            if (row.key() == first.key() && !row.isGift())
                addRow(change, row, draft.ledger());
            if (first.kind == u"create" && row.isGift() && row.toCode == first.toCode)
                change.givers.push_back({row.fromName, SuccessionShare::Part});
        }
        if (change.kind == UnitEventKind::Create)
            change.newUnits.push_back(newUnitOf(first, sample[u"newUnits"].toArray()));
        if (const Status faultless = refuseFaults(checkUnitChange(draft.ledger(), change));
            !faultless)
            return faultless.error();
        draft.take(applyUnitChange(draft.ledger(), change));
    }
    return draft.revision();
}

Status fillSampleEvents(storage::UnitOfWork& work, const QJsonObject& sample)
{
    if (!sample.contains(u"events"))
        return Done{};
    auto revision = sampleEvents(work.unitHistory().load(), sample);
    if (!revision)
        return revision.error();
    work.unitHistory().save(*std::move(revision));
    return Done{};
}

} // namespace sosh
