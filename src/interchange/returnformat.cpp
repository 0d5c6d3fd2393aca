// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/returnformat.h"

#include "core/countparse.h"
#include "core/dateparse.h"
#include "interchange/csvwriter.h"
#include "interchange/returnhead.h"

namespace sosh::interchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxText = 20'000;
constexpr QChar approximateSign = u'\u2248'; ///< ≈

/// Codes of one column in all languages.
class Vocabulary
{
public:
    void add(const QMap<QString, QString>& labels, bool joined)
    {
        m_languages.emplace_back(labels, QStringList(), joined);
    }

    std::optional<QString> codeOf(const QString& text) const
    {
        for (const CodeTexts& language : m_languages) {
            if (const std::optional<QString> code = language.codeOf(text))
                return code;
        }
        return std::nullopt;
    }

private:
    std::vector<CodeTexts> m_languages;
};

QMap<QString, QString> stateNames()
{
    QMap<QString, QString> names;
    for (const ReturnState state : {ReturnState::Missing, ReturnState::Reported, ReturnState::Joint,
             ReturnState::Nil, ReturnState::Exempt})
        names.insert(returnStateName(state), returnStateName(state));
    return names;
}

/// Reads the rows of one file; what it cannot read becomes an issue of the row.
class RowReader
{
public:
    RowReader(const Sheet& sheet, const ReturnHead& head, std::span<const Measure> measures,
        std::span<const ProvinceWords> words);
    ReturnRow read(const SheetRow& source);

private:
    QString cell(const QString& code) const;
    QString text(const QString& code);
    QDate day(const QString& code);
    QString oneCode(const QString& code);
    QStringList severalCodes(const QString& code);
    void readRound();
    void readFigures();
    void readApproximate();
    void readState();
    void checkLength();
    void tell(IssueCode issue, int column, QVariantList args);
    void tellUnknown(const QString& code, const QString& text);

    const Sheet& m_sheet;
    const ReturnHead& m_head;
    std::span<const Measure> m_measures;
    QHash<QString, Vocabulary> m_words; ///< by column code
    const SheetRow* m_source = nullptr;
    ReturnRow m_row;
};

RowReader::RowReader(const Sheet& sheet, const ReturnHead& head, std::span<const Measure> measures,
    std::span<const ProvinceWords> words)
    : m_sheet(sheet)
    , m_head(head)
    , m_measures(measures)
{
    QMap<QString, QString> codes;
    for (const Measure& measure : measures)
        codes.insert(measure.code, measure.code);
    for (const ProvinceWords& language : words) {
        for (const QString& column : {u"state"_s, u"attendance_mode"_s, u"received_via"_s})
            m_words[column].add(language.labels.value(column), false);
        m_words[u"study_form"_s].add(language.labels.value(u"study_form"_s), true);
        QMap<QString, QString> heads = language.labels.value(u"approximate"_s);
        for (const Measure& measure : measures) {
            if (!heads.contains(measure.code))
                heads.insert(measure.code, language.heads.value(measure.code, measure.code));
        }
        m_words[u"approximate"_s].add(heads, true);
    }
    m_words[u"state"_s].add(stateNames(), false);
    m_words[u"approximate"_s].add(codes, true);
}

ReturnRow RowReader::read(const SheetRow& source)
{
    m_source = &source;
    m_row = {};
    m_row.row = source.line;
    m_row.unitCode = text(u"unit_code"_s);
    if (m_row.unitCode.isEmpty())
        tell(IssueCode::UnitMissing, m_head.columnOf(u"unit_code"_s), {});
    checkLength();
    m_row.hostCode = text(u"host_code"_s);
    m_row.campaignCode = text(u"campaign_code"_s);
    readRound();
    UnitReturn& value = m_row.value;
    value.reason = text(u"reason"_s);
    value.firstDay = day(u"first_day"_s);
    value.lastDay = day(u"last_day"_s);
    value.studyForms = severalCodes(u"study_form"_s);
    value.attendanceMode = oneCode(u"attendance_mode"_s);
    value.receivedVia = oneCode(u"received_via"_s);
    value.receivedOn = day(u"received_on"_s);
    value.unitDocument = text(u"unit_document"_s);
    value.note = text(u"note"_s);
    readFigures();
    readApproximate();
    readState();
    return std::move(m_row);
}

QString RowReader::cell(const QString& code) const
{
    const int column = m_head.columnOf(code);
    return column < 0 ? QString() : m_source->cells.value(column);
}

QString RowReader::text(const QString& code)
{
    const QString written = cell(code);
    if (written.size() > maxText) {
        tell(IssueCode::BadText, m_head.columnOf(code), {u"> %1"_s.arg(maxText)});
        return {};
    }
    return m_head.excelCells ? unguarded(written) : written;
}

QDate RowReader::day(const QString& code)
{
    const QString written = cell(code);
    if (written.isEmpty())
        return {};
    const std::optional<QDate> read = parseDate(written);
    if (!read)
        tell(IssueCode::BadDate, m_head.columnOf(code), {written});
    return read.value_or(QDate());
}

QString RowReader::oneCode(const QString& code)
{
    const QString written = text(code);
    if (written.isEmpty())
        return {};
    const std::optional<QString> known = m_words.value(code).codeOf(written);
    if (!known)
        tellUnknown(code, written);
    return known.value_or(QString());
}

QStringList RowReader::severalCodes(const QString& code)
{
    QStringList codes;
    for (const QString& part : text(code).split(u'+')) {
        const QString word = part.trimmed();
        if (word.isEmpty())
            continue;
        const std::optional<QString> known = m_words.value(code).codeOf(word);
        if (!known)
            tellUnknown(code, word);
        else if (!codes.contains(*known))
            codes.append(*known);
    }
    return codes;
}

void RowReader::readRound()
{
    const QString written = cell(u"round_no"_s);
    m_row.roundNo = written.toInt();
    if (!written.isEmpty() && m_row.roundNo < 1)
        tell(IssueCode::NotANumber, m_head.columnOf(u"round_no"_s), {written});
}

void RowReader::readFigures()
{
    for (const Measure& measure : m_measures) {
        const int column = m_head.columnOf(measure.code);
        const QString written = column < 0 ? QString() : m_source->cells.value(column);
        const bool approximate = written.startsWith(approximateSign);
        const CountReading reading =
            parseCount(approximate ? QStringView(written).sliced(1).trimmed() : written);
        if (reading.issue == IssueCode::AmbiguousNumber)
            tell(*reading.issue, column, {written, reading.firstReading, reading.secondReading});
        else if (reading.issue || (approximate && reading.empty))
            tell(reading.issue.value_or(IssueCode::NotANumber), column, {written});
        else if (reading.value)
            m_row.value.figures.insert(measure.code, {*reading.value, approximate});
    }
}

void RowReader::readApproximate()
{
    for (const QString& code : severalCodes(u"approximate"_s)) {
        const auto figure = m_row.value.figures.find(code);
        if (figure != m_row.value.figures.end())
            figure->approximate = true;
    }
}

void RowReader::readState()
{
    const QString written = text(u"state"_s);
    UnitReturn& value = m_row.value;
    if (written.isEmpty()) {
        value.state = value.figures.isEmpty() ? ReturnState::Missing : ReturnState::Reported;
        return;
    }
    const std::optional<QString> code = m_words.value(u"state"_s).codeOf(written);
    const std::optional<ReturnState> state = code ? returnStateFrom(*code) : std::nullopt;
    if (!state)
        tell(IssueCode::BadState, m_head.columnOf(u"state"_s),
            {written, stateNames().keys().join(u", "_s)});
    value.state = state.value_or(ReturnState::Missing);
}

void RowReader::checkLength()
{
    qsizetype cells = m_source->cells.size();
    while (cells > 0 && m_source->cells[cells - 1].isEmpty())
        --cells;
    if (cells > m_sheet.head.size())
        tell(IssueCode::RowTooLong, -1, {cells, m_sheet.head.size()});
}

void RowReader::tell(IssueCode issue, int column, QVariantList args)
{
    const QString head = column < 0 ? QString() : m_sheet.head.value(column);
    m_row.issues.push_back(
        {Severity::Error, issue, {m_sheet.name, m_row.row, head, m_row.unitCode}, std::move(args)});
}

void RowReader::tellUnknown(const QString& code, const QString& text)
{
    const int column = m_head.columnOf(code);
    tell(IssueCode::UnknownCode, column, {text, m_sheet.head.value(column)});
}

bool isBlank(const SheetRow& row)
{
    return std::ranges::all_of(row.cells, [](const QString& cell) { return cell.isEmpty(); });
}

} // namespace

ReturnTable readReturns(const Sheet& sheet, std::span<const Measure> measures,
    std::span<const ProvinceWords> words, const HeadMap& mapped)
{
    const ReturnHead head = readReturnHead(sheet, measures, words, mapped);
    ReturnTable table;
    table.issues = head.issues;
    if (head.columnOf(u"unit_code"_s) < 0)
        return table;
    RowReader reader(sheet, head, measures, words);
    for (const SheetRow& row : sheet.rows) {
        if (!isBlank(row))
            table.rows.push_back(reader.read(row));
    }
    return table;
}

} // namespace sosh::interchange
