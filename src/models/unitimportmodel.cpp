// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unitimportmodel.h"

#include "models/importmodel.h"
#include "usecases/errortext.h"
#include "usecases/issuetext.h"
#include "usecases/unitstory.h"

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QString sentences(const Issues& issues)
{
    QStringList texts;
    for (Issue issue : issues) {
        issue.place = {{}, 0, issue.place.column, {}}; // line and unit stand beside it
        texts += IssueText::sentence(issue);
    }
    return texts.join(u' ');
}

Tone toneOf(const UnitImportRow& row)
{
    return ImportModel::verdictTone(row.verdict);
}

} // namespace

UnitImportModel::UnitImportModel(QObject* parent)
    : RowTableModel(
        makeColumns(), [](const UnitImportRow& row) { return QVariant(row.line); }, 3, parent)
{
}

UnitImportModel::Columns UnitImportModel::makeColumns()
{
    using Row = UnitImportRow;
    return {
        {tr("Line"),
            [](const Row& row) { return row.line > 0 ? QString::number(row.line) : u"–"_s; },
            rightCell, [](const Row& row) { return QVariant(row.line); }},
        {tr("What happens"),
            [](const Row& row) {
                return row.line > 0 || row.verdict == RowVerdict::Rejected
                    ? ImportModel::verdictText(row.verdict)
                    : QString();
            },
            leftCell, nullptr, toneOf},
        {tr("Code"), [](const Row& row) { return row.code; }, leftCell, nullptr,
            [](const Row&) { return Tone::Muted; }},
        {tr("Unit"), [](const Row& row) { return row.name; }},
        {tr("Changes"), [](const Row& row) { return row.changes; }},
        {tr("Remarks"), [](const Row& row) { return row.issues; }, leftCell, nullptr,
            [](const Row& row) {
                return row.verdict == RowVerdict::Rejected ? Tone::Error : Tone::Plain;
            }},
    };
}

QString UnitImportModel::changeOf(
    const UnitChange& change, const UnitLedger& ledger, const Lookups& lookups)
{
    QString to;
    if (change.kind == UnitEventKind::Rename)
        to = change.name;
    else if (change.kind == UnitEventKind::ChangeKind)
        to = Lookups::label(lookups.unitKinds, change.unitKind);
    else if (change.kind == UnitEventKind::Move)
        to = unitLabel(ledger, change.parent, change.effectiveOn);
    const QString kind = UnitStories::kindName(change.kind);
    return to.isEmpty() ? kind : u"%1: %2"_s.arg(kind, to);
}

UnitImportRow UnitImportModel::rowOf(
    const PlannedUnit& planned, const UnitLedger& ledger, const Lookups& lookups)
{
    UnitImportRow row{planned.source.row, planned.verdict, planned.source.code,
        planned.source.name.value_or(QString()), {}, sentences(planned.issues)};
    if (const UnitHistory* known = ledger.byCode(row.code); known && row.name.isEmpty())
        row.name = known->lastName();
    if (row.verdict != RowVerdict::Changed)
        return row;
    QStringList texts;
    for (const UnitChange& change : planned.changes)
        texts += changeOf(change, ledger, lookups);
    row.changes = texts.isEmpty() ? tr("order or head-count") : texts.join(u"; "_s);
    return row;
}

void UnitImportModel::setReport(
    const UnitImportReport& report, const UnitLedger& ledger, const Lookups& lookups)
{
    std::vector<UnitImportRow> rows;
    const QString whole =
        report.error ? ErrorText::sentence(*report.error) : sentences(report.plan.issues);
    if (!whole.isEmpty())
        rows.push_back({0,
            report.error || hasErrors(report.plan.issues) ? RowVerdict::Rejected : RowVerdict::Same,
            {}, {}, {}, whole});
    for (const PlannedUnit& planned : report.plan.rows)
        rows.push_back(rowOf(planned, ledger, lookups));
    setRows(std::move(rows));
}

} // namespace sosh
