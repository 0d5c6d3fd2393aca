// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importmodel.h"

#include "core/vinumber.h"
#include "usecases/errortext.h"
#include "usecases/issuetext.h"

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QString sentences(const Issues& issues, const std::vector<Measure>& measures)
{
    QStringList texts;
    for (Issue issue : issues) {
        issue.place = {{}, 0, issue.place.column, {}}; // file, line and unit stand beside it
        texts += IssueText::sentence(issue, measures);
    }
    return texts.join(u' ');
}

QString written(const std::optional<qint64>& value)
{
    return value ? vinumber::count(*value) : u"…"_s;
}

} // namespace

ImportModel::ImportModel(QObject* parent)
    : RowTableModel(
        makeColumns(), [](const ImportRow& row) { return QVariant(row.line); }, 4, parent)
{
}

QString ImportModel::verdictText(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::New:
        return tr("New");
    case RowVerdict::Same:
        return tr("Unchanged");
    case RowVerdict::Changed:
        return tr("Changed");
    case RowVerdict::Rejected:
        return tr("Rejected");
    }
    Q_UNREACHABLE();
}

Tone ImportModel::verdictTone(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::New:
        return Tone::Reported;
    case RowVerdict::Same:
        return Tone::Muted;
    case RowVerdict::Changed:
        return Tone::Draft;
    case RowVerdict::Rejected:
        return Tone::Error;
    }
    Q_UNREACHABLE();
}

QString ImportModel::decisionOf(const ImportRow& row)
{
    if (row.verdict == RowVerdict::Changed)
        return row.taken ? tr("Take the file's figures") : tr("Keep what stands");
    return row.taken ? tr("Write") : u"–"_s;
}

ImportModel::Columns ImportModel::makeColumns()
{
    const auto line = [](const ImportRow& row) {
        return row.line > 0 ? QString::number(row.line) : QString();
    };
    const auto sign = [](const ImportRow& row) {
        const char16_t signs[] = {u'●', u'=', u'◐', u'▲'};
        return QString(QChar(signs[static_cast<int>(row.verdict)]));
    };
    const auto tone = [](const ImportRow& row) { return verdictTone(row.verdict); };
    const auto order = [](const ImportRow& row) { return QVariant(static_cast<int>(row.verdict)); };
    return {
        {{}, sign, centerCell, order, tone, tr("Verdict sign")},
        {tr("Verdict"), [](const ImportRow& row) { return verdictText(row.verdict); }, leftCell,
            order, tone},
        {tr("File"), [](const ImportRow& row) { return row.fileName; }, leftCell, nullptr,
            [](const ImportRow&) { return Tone::Muted; }},
        {tr("Line"), line, rightCell, [](const ImportRow& row) { return QVariant(row.line); },
            [](const ImportRow&) { return Tone::Muted; }},
        {tr("Unit"), [](const ImportRow& row) { return row.unit; }},
        {tr("Decision"), decisionOf},
        {tr("What changes"), [](const ImportRow& row) { return row.changes; }},
        {tr("Remarks"), [](const ImportRow& row) { return row.issues; }, leftCell, nullptr,
            [](const ImportRow& row) {
                return row.verdict == RowVerdict::Rejected ? Tone::Error : Tone::Plain;
            }},
    };
}

QString ImportModel::changesOf(
    const PlannedRow& planned, const RoundSheet::Row& row, const RoundSheet& sheet)
{
    QStringList texts;
    if (planned.value.state != row.current.state)
        texts += u"%1 → %2"_s.arg(
            ErrorText::stateName(row.current.state), ErrorText::stateName(planned.value.state));
    for (const Measure& measure : sheet.measures) {
        const auto before = row.current.figure(measure.code);
        const auto after = planned.value.figure(measure.code);
        if (before != after)
            texts += u"%1: %2 → %3"_s.arg(measure.head, written(before), written(after));
    }
    return texts.isEmpty() ? tr("days, forms or texts") : texts.join(u"; "_s);
}

ImportRow ImportModel::rowOf(const PlannedRow& planned, const ImportReport& report,
    const RoundSheet& sheet, bool fileRefused)
{
    ImportRow shown;
    shown.line = planned.source.row;
    shown.verdict = fileRefused ? RowVerdict::Rejected : planned.verdict;
    shown.taken = planned.apply && !fileRefused;
    shown.unit = planned.source.unitCode;
    shown.issues = sentences(planned.issues, report.measures);
    if (const RoundSheet::Row* row = sheet.rowOf(QStringView(planned.source.unitCode))) {
        shown.unit = row->entry.shownName();
        if (planned.verdict == RowVerdict::Changed)
            shown.changes = changesOf(planned, *row, sheet);
    }
    return shown;
}

void ImportModel::setReport(const ImportReport& report, const RoundSheet& sheet)
{
    std::vector<ImportRow> rows;
    for (std::size_t i = 0; i < report.files.size(); ++i) {
        const ImportedFile& file = report.files[i];
        const bool refused =
            file.verdict == ImportedFile::Verdict::Unreadable || hasErrors(file.plan.issues);
        ImportRow whole;
        whole.file = static_cast<int>(i);
        whole.fileName = file.name;
        whole.issues = file.error ? ErrorText::sentence(*file.error)
                                  : sentences(file.plan.issues, report.measures);
        whole.verdict = refused ? RowVerdict::Rejected : RowVerdict::Same;
        if (!whole.issues.isEmpty())
            rows.push_back(whole);
        for (std::size_t r = 0; r < file.plan.rows.size(); ++r) {
            rows.push_back(rowOf(file.plan.rows[r], report, sheet, refused));
            rows.back().file = static_cast<int>(i);
            rows.back().row = static_cast<int>(r);
            rows.back().fileName = file.name;
        }
    }
    setRows(std::move(rows));
}

} // namespace sosh
