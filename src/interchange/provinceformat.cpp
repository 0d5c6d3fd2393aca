// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/provinceformat.h"

#include "interchange/codetexts.h"
#include "interchange/csvwriter.h"
#include "interchange/provincecolumns.h"
#include "interchange/provincemanifest.h"

#include <QDate>

namespace sosh::interchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView dayPattern = u"dd/MM/yyyy";
constexpr QStringView approximateCode = u"approximate";

bool hasLabels(ColumnKind kind)
{
    return kind == ColumnKind::Code || kind == ColumnKind::Codes;
}

/// Codes that stand in a column, so that one without a label is in the manifest too.
QStringList codesIn(const ProvinceTable& table, int column)
{
    const bool joined = table.columns[static_cast<size_t>(column)].kind == ColumnKind::Codes;
    QStringList codes;
    for (const QStringList& row : table.rows) {
        const QString& cell = row[column];
        const QStringList parts = joined ? cell.split(u'+') : QStringList{cell};
        for (const QString& part : parts) {
            if (!part.isEmpty() && !codes.contains(part))
                codes.append(part);
        }
    }
    return codes;
}

/// Heads of the measures, for the codes in "approximate".
QMap<QString, QString> measureHeads(const ProvinceTable& table, const ProvinceWords& words)
{
    QMap<QString, QString> heads;
    for (const ProvinceColumn& column : table.columns) {
        if (column.isMeasure)
            heads.insert(column.code, words.heads.value(column.code, column.code));
    }
    return heads;
}

QMap<QString, QString> labelsOf(const ProvinceTable& table, int index, const ProvinceWords& words)
{
    const ProvinceColumn& column = table.columns[static_cast<size_t>(index)];
    if (!hasLabels(column.kind))
        return {};
    const bool ofMeasures = column.code == approximateCode && !words.labels.contains(column.code);
    const QMap<QString, QString> labels =
        ofMeasures ? measureHeads(table, words) : words.labels.value(column.code);
    return CodeTexts(labels, codesIn(table, index), column.kind == ColumnKind::Codes).texts();
}

CodeTexts headTexts(const ProvinceTable& table, const ProvinceWords& words)
{
    QMap<QString, QString> heads = words.heads;
    heads.insert(ordinalCode.toString(), words.ordinalHead);
    QStringList codes;
    for (const ProvinceColumn& column : table.columns)
        codes.append(column.code);
    return CodeTexts(heads, codes);
}

QByteArray excelBytes(
    const ProvinceTable& table, const std::vector<FileColumn>& columns, QChar separator)
{
    std::vector<int> sources;
    std::vector<QStringList> lines(1);
    for (const FileColumn& column : columns) {
        sources.push_back(table.columnOf(column.code));
        lines.front().append(guarded(column.header));
    }
    for (const QStringList& row : table.rows) {
        QStringList cells;
        for (size_t i = 0; i < columns.size(); ++i) {
            cells.append(columns[i].isOrdinal() ? QString::number(lines.size())
                                                : excelCell(columns[i], row[sources[i]]));
        }
        lines.push_back(std::move(cells));
    }
    return writeCsv(lines, {separator, true});
}

} // namespace

bool FileColumn::isOrdinal() const
{
    return code == ordinalCode;
}

bool FileColumn::isMeasure() const
{
    return !isOrdinal() && !isContractColumn(code);
}

std::vector<FileColumn> fileColumns(
    const ProvinceTable& table, Profile profile, const ProvinceWords& words)
{
    QStringList codes;
    for (const ProvinceColumn& column : table.columns)
        codes.append(column.code);
    const CodeTexts heads = headTexts(table, words);
    std::vector<FileColumn> columns;
    for (const QString& code : profile == Profile::Excel ? excelOrder(codes) : codes) {
        FileColumn column{code, profile == Profile::Excel ? heads.textOf(code) : code, {}, {}};
        if (const int index = table.columnOf(code); index >= 0) {
            column.kind = table.columns[static_cast<size_t>(index)].kind;
            column.labels = labelsOf(table, index, words);
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

QString excelCell(const FileColumn& column, const QString& machine)
{
    switch (column.kind) {
    case ColumnKind::Text:
        return guarded(machine);
    case ColumnKind::Code:
        return guarded(column.labels.value(machine, machine));
    case ColumnKind::Codes: {
        QStringList parts = machine.split(u'+');
        for (QString& part : parts)
            part = column.labels.value(part, part);
        return guarded(parts.join(u" + "_s));
    }
    case ColumnKind::Date: {
        const QDate day = QDate::fromString(machine, Qt::ISODate);
        return day.isValid() ? day.toString(dayPattern) : machine;
    }
    case ColumnKind::Count:
        break;
    }
    return machine;
}

QString machineCell(const FileColumn& column, const QString& excel)
{
    switch (column.kind) {
    case ColumnKind::Text:
        return unguarded(excel);
    case ColumnKind::Code:
        return column.labels.key(unguarded(excel), unguarded(excel));
    case ColumnKind::Codes: {
        QStringList parts = unguarded(excel).split(u'+');
        for (QString& part : parts)
            part = column.labels.key(part.trimmed(), part.trimmed());
        return parts.join(u'+');
    }
    case ColumnKind::Date: {
        const QDate day = QDate::fromString(excel, dayPattern);
        return day.isValid() ? day.toString(Qt::ISODate) : excel;
    }
    case ColumnKind::Count:
        break;
    }
    return excel;
}

ProvinceFile writeProvince(const ProvinceTable& table, Profile profile, const ProvinceWords& words,
    QChar separator, const ManifestFacts& facts)
{
    const QChar used = profile == Profile::Machine ? QChar(u',') : separator;
    const std::vector<FileColumn> columns = fileColumns(table, profile, words);
    const QByteArray csv =
        profile == Profile::Machine ? machineBytes(table) : excelBytes(table, columns, used);
    return {csv, manifestOf(table, columns, profile, words, used, facts, csv)};
}

} // namespace sosh::interchange
