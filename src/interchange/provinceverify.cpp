// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/countparse.h"
#include "core/dateparse.h"
#include "core/vietnamese.h"
#include "interchange/csvreader.h"
#include "interchange/csvwriter.h"
#include "interchange/provincecolumns.h"
#include "interchange/provincemanifest.h"
#include "interchange/rowalignment.h"

namespace sosh::interchange {

using namespace Qt::StringLiterals;

namespace {

/// One file against its manifest.
class Verification
{
public:
    Verification(const Manifest& manifest, const Sheet& sheet)
        : m_manifest(manifest)
        , m_sheet(sheet)
    {
    }

    /// False when no head of the manifest is there: another file.
    bool matchHead();
    VerifyResult run();

private:
    struct Row
    {
        int line = 0;
        QStringList cells; ///< as in the file
    };

    void readRows();
    void readRow(const SheetRow& row);
    void tellStrayCells(const SheetRow& row);
    void compareRows();
    void compareCells(int expectedRow, int foundRow);
    void compareTotals();
    QString expectedCell(int column, int foundRow, const QString& digest) const;
    QStringList readings(int column, const QString& written) const;
    QString unitOf(int foundRow) const;
    QString headOf(int column) const;
    QString oldDigest(int expectedRow, int column) const;
    void tell(QString text, int foundRow, int column, QString expected, QString found);

    const FileColumn& fileColumn(int column) const
    {
        return m_manifest.columns[static_cast<size_t>(m_fileColumn[static_cast<size_t>(column)])];
    }
    const QStringList& machineRow(int row) const { return m_table.rows[static_cast<size_t>(row)]; }

    const Manifest& m_manifest;
    const Sheet& m_sheet;
    std::vector<int> m_source; ///< manifest column -> column in the file, -1 when it is gone
    std::vector<int> m_fileColumn; ///< machine column -> manifest column
    std::vector<Row> m_rows;
    ProvinceTable m_table;
    VerifyResult m_result;
};

bool Verification::matchHead()
{
    QStringList heads;
    for (const QString& head : m_sheet.head)
        heads.append(m_manifest.profile == Profile::Excel ? unguarded(head) : head);
    std::vector<bool> taken(static_cast<size_t>(heads.size()), false);
    bool any = false;
    for (const FileColumn& column : m_manifest.columns) {
        const qsizetype at = heads.indexOf(column.header);
        m_source.push_back(static_cast<int>(at));
        if (at >= 0) {
            taken[static_cast<size_t>(at)] = true;
            any = true;
        }
    }
    for (size_t i = 0; i < m_source.size(); ++i) {
        if (m_source[i] >= 0)
            continue;
        const bool renamed = i < taken.size() && !taken[i];
        if (renamed) {
            m_source[i] = static_cast<int>(i);
            taken[i] = true;
        }
        const QString expected = m_manifest.columns[i].header;
        m_result.differences.push_back({m_sheet.headLine, {}, expected, expected,
            renamed ? heads[static_cast<qsizetype>(i)] : QString(), u"head"_s});
    }
    for (qsizetype i = 0; i < heads.size(); ++i) {
        if (!taken[static_cast<size_t>(i)] && !heads[i].isEmpty())
            m_result.differences.push_back(
                {m_sheet.headLine, {}, heads[i], {}, heads[i], u"head"_s});
    }
    return any;
}

void Verification::readRows()
{
    QStringList codes;
    for (const FileColumn& column : m_manifest.columns)
        codes.append(column.code);
    for (const QString& code : machineOrder(codes)) {
        m_fileColumn.push_back(static_cast<int>(codes.indexOf(code)));
        const FileColumn& column = m_manifest.columns[static_cast<size_t>(m_fileColumn.back())];
        m_table.columns.push_back({code, column.kind, column.isMeasure()});
    }
    for (const SheetRow& row : m_sheet.rows) {
        if (!row.cells.join(QString()).isEmpty()) // spreadsheets leave such rows at the end
            readRow(row);
    }
}

void Verification::readRow(const SheetRow& row)
{
    Row read{row.line, {}};
    QStringList machine;
    for (const int index : m_fileColumn) {
        const FileColumn& column = m_manifest.columns[static_cast<size_t>(index)];
        const int at = m_source[static_cast<size_t>(index)];
        read.cells.append(row.cells.value(at));
        machine.append(m_manifest.profile == Profile::Excel ? machineCell(column, read.cells.back())
                                                            : read.cells.back());
    }
    m_rows.push_back(std::move(read));
    m_table.rows.push_back(std::move(machine));
    tellStrayCells(row);
}

/// What stands right of the table or under a column without a head.
void Verification::tellStrayCells(const SheetRow& row)
{
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const bool headed = i < m_sheet.head.size() && !m_sheet.head[i].isEmpty();
        if (headed || row.cells[i].isEmpty() || std::ranges::find(m_source, i) != m_source.end())
            continue;
        tell(u"cell"_s, static_cast<int>(m_rows.size()) - 1, -1, {}, row.cells[i]);
    }
}

VerifyResult Verification::run()
{
    readRows();
    const QString digest = contentDigest(m_table);
    m_result.controlCode = controlCode(digest);
    if (digest == m_manifest.contentDigest) {
        // The content proves itself; what is left is whether the manifest says the same.
        if (m_manifest.rows != std::ssize(m_rows))
            tell(u"rows"_s, -1, -1, QString::number(m_manifest.rows),
                QString::number(m_rows.size()));
        if (m_manifest.controlCode != m_result.controlCode)
            tell(u"digest"_s, -1, -1, m_manifest.controlCode, m_result.controlCode);
        compareTotals();
        return m_result;
    }
    compareRows();
    if (m_result.differences.empty())
        compareTotals();
    if (m_result.differences.empty())
        tell(u"digest"_s, -1, -1, m_manifest.contentDigest, digest);
    return m_result;
}

void Verification::compareRows()
{
    const bool proved = m_manifest.rowDigests.size() == m_manifest.rows
        && m_manifest.cellDigests.size() == m_manifest.rows;
    if (!proved) {
        if (m_manifest.rows != std::ssize(m_rows))
            tell(u"rows"_s, -1, -1, QString::number(m_manifest.rows),
                QString::number(m_rows.size()));
        return;
    }
    QStringList found;
    for (const QStringList& row : m_table.rows)
        found.append(rowDigest(row));
    const int unit = m_table.columnOf(u"unit_code");
    const int round = m_table.columnOf(u"round_no");
    const auto alike = [&](int expectedRow, int foundRow) {
        for (const int column : {unit, round}) {
            if (column >= 0
                && oldDigest(expectedRow, column) != cellDigest(machineRow(foundRow)[column]))
                return false;
        }
        return true;
    };
    const RowAlignment alignment = alignRows(m_manifest.rowDigests, found, alike);
    for (const auto& [expectedRow, foundRow] : alignment.altered)
        compareCells(expectedRow, foundRow);
    for (const auto& [expectedRow, foundRow] : alignment.moved)
        tell(u"rows"_s, foundRow, -1, QString::number(expectedRow + 1),
            QString::number(foundRow + 1));
    for (const int row : alignment.removed)
        tell(u"rows"_s, -1, -1, QString::number(row + 1), {});
    for (const int row : alignment.added)
        tell(u"rows"_s, row, -1, {}, QString::number(row + 1));
}

void Verification::compareCells(int expectedRow, int foundRow)
{
    const QStringList& cells = machineRow(foundRow);
    bool named = false;
    for (int column = 0; column < cells.size(); ++column) {
        const QString digest = oldDigest(expectedRow, column);
        if (digest == cellDigest(cells[column]))
            continue;
        const FileColumn& kind = fileColumn(column);
        const QString& written = m_rows[static_cast<size_t>(foundRow)].cells[column];
        const bool isCode = kind.kind == ColumnKind::Code && m_manifest.profile == Profile::Excel;
        const bool unread =
            isCode && !kind.labels.isEmpty() && !kind.labels.contains(cells[column]);
        tell(unread ? u"label"_s : u"cell"_s, foundRow, column,
            expectedCell(column, foundRow, digest), written);
        named = true;
    }
    if (!named)
        tell(u"rows"_s, foundRow, -1, QString::number(expectedRow + 1),
            QString::number(foundRow + 1));
}

/// What a spreadsheet or a hand may have made of the original: each reading in machine form.
QStringList Verification::readings(int column, const QString& written) const
{
    const FileColumn& kind = fileColumn(column);
    switch (kind.kind) {
    case ColumnKind::Count:
        if (const std::optional<qint64> value = parseCount(written).value)
            return {QString::number(*value)};
        return {};
    case ColumnKind::Date:
        if (const std::optional<QDate> day = parseDate(written))
            return {day->toString(Qt::ISODate)};
        return {};
    case ColumnKind::Text:
    case ColumnKind::Code:
    case ColumnKind::Codes:
        break;
    }
    const QString cleaned = vietnamese::clean(written, true);
    QStringList result{cleaned, machineCell(kind, cleaned)};
    for (auto it = kind.labels.cbegin(); it != kind.labels.cend(); ++it) {
        if (vietnamese::fold(it.value()) == vietnamese::fold(written))
            result.append(it.key());
    }
    return result;
}

/// In the file's own form; empty when it cannot be known. The digest of the old cell has to agree.
QString Verification::expectedCell(int column, int foundRow, const QString& digest) const
{
    QStringList candidates = readings(column, m_rows[static_cast<size_t>(foundRow)].cells[column]);
    const FileColumn& kind = fileColumn(column);
    if (kind.isMeasure() && m_manifest.rounds == 1 && m_manifest.totals.contains(kind.code)) {
        qint64 others = 0;
        for (int row = 0; row < std::ssize(m_table.rows); ++row)
            others += row == foundRow ? 0 : machineRow(row)[column].toLongLong();
        candidates.append(QString::number(m_manifest.totals.value(kind.code) - others));
    }
    if (kind.kind == ColumnKind::Code)
        candidates += kind.labels.keys();
    for (const QString& candidate : std::as_const(candidates)) {
        if (cellDigest(candidate) == digest)
            return m_manifest.profile == Profile::Excel ? excelCell(kind, candidate) : candidate;
    }
    return {};
}

/// Of one round the total is the sum of the column. Of several, a measure that never adds over rounds is that of one of them.
void Verification::compareTotals()
{
    const int roundColumn = m_table.columnOf(u"round_no");
    for (int column = 0; column < std::ssize(m_table.columns); ++column) {
        const QString& code = m_table.columns[static_cast<size_t>(column)].code;
        if (!m_manifest.totals.contains(code))
            continue;
        QMap<QString, qint64> sums{{QString(), 0}};
        for (const QStringList& row : m_table.rows) {
            const qint64 value = row[column].toLongLong();
            sums[QString()] += value;
            if (m_manifest.rounds > 1 && roundColumn >= 0)
                sums[row[roundColumn]] += value;
        }
        const qint64 total = m_manifest.totals.value(code);
        if (!sums.values().contains(total))
            tell(u"sum"_s, -1, column, QString::number(total),
                QString::number(sums.value(QString())));
    }
}

QString Verification::unitOf(int foundRow) const
{
    QStringList parts;
    for (const QStringView code : {QStringView(u"unit_code"), QStringView(u"unit_name")}) {
        const int column = m_table.columnOf(code);
        if (column >= 0)
            parts.append(machineRow(foundRow)[column]);
    }
    return parts.join(u' ').trimmed();
}

QString Verification::headOf(int column) const
{
    const int at = m_source[static_cast<size_t>(m_fileColumn[static_cast<size_t>(column)])];
    return at >= 0 ? m_sheet.head.value(at) : fileColumn(column).header;
}

QString Verification::oldDigest(int expectedRow, int column) const
{
    return m_manifest.cellDigests[expectedRow].mid(column * 2, 2);
}

void Verification::tell(QString text, int foundRow, int column, QString expected, QString found)
{
    Difference difference;
    if (foundRow >= 0) {
        difference.row = m_rows[static_cast<size_t>(foundRow)].line;
        difference.unit = unitOf(foundRow);
    }
    if (column >= 0)
        difference.column = headOf(column);
    difference.expected = std::move(expected);
    difference.found = std::move(found);
    difference.text = std::move(text);
    m_result.differences.push_back(std::move(difference));
}

} // namespace

Result<VerifyResult> verifyProvince(
    const QByteArray& csv, const QByteArray& manifestBytes, const QString& name)
{
    const std::optional<Manifest> manifest = readManifest(manifestBytes);
    if (!manifest)
        return {ErrorCode::ManifestUnreadable, {name}};
    const Result<Sheet> sheet = readCsv(csv, name, CellText::Exact);
    if (!sheet)
        return sheet.error();
    Verification verification(*manifest, *sheet);
    if (!verification.matchHead())
        return {ErrorCode::NotAProvinceFile, {name}};
    return verification.run();
}

} // namespace sosh::interchange
