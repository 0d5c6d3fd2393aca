// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/unitsheet.h"

#include "core/countparse.h"
#include "core/dateparse.h"
#include "core/vietnamese.h"
#include "interchange/codetexts.h"

#include <QMap>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

struct Head
{
    QStringView code;
    QStringView words; ///< separated by |
};

/// Heads that clerks write. Source: wording.md, section 1, rows 18-32.
constexpr std::array heads{
    Head{u"code", u"Mã đơn vị|Mã|Mã số|Code|Unit code"},
    Head{u"name", u"Đơn vị|Tên đơn vị|Tên|Tổ chức đảng|Chi bộ, đảng bộ|Name|Unit name|Unit"},
    Head{u"short_name", u"Tên viết tắt|Tên gọi tắt|Viết tắt|Short name"},
    Head{u"kind", u"Loại hình|Loại hình tổ chức|Kind|Unit kind"},
    Head{u"sector", u"Khối|Sector"},
    Head{u"parent_code", u"Trực thuộc|Mã đơn vị cấp trên|Mã cấp trên|Cấp trên|Parent|Parent code"},
    Head{u"sort_no", u"STT|Thứ tự|Số thứ tự|Order|No"},
    Head{u"members_total", u"Tổng số đảng viên|Số đảng viên|Tổng ĐV|Đảng viên|Members"},
    Head{u"valid_from", u"Có hiệu lực từ ngày|Từ ngày|Hiệu lực từ|Ngày thành lập|Valid from|From"},
};

QString codeOfHead(const QString& written)
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> codes;
        for (const Head& head : heads) {
            codes.insert(vietnamese::fold(head.code), head.code.toString());
            for (const QStringView word : head.words.split(u'|'))
                codes.insert(vietnamese::fold(word), head.code.toString());
        }
        return codes;
    }();
    return known.value(vietnamese::fold(written));
}

interchange::CodeTexts textsOf(const std::vector<LookupEntry>& list, bool vietnamese)
{
    QMap<QString, QString> labels;
    for (const LookupEntry& entry : list)
        labels.insert(entry.code, vietnamese ? entry.label : entry.labelEn);
    return interchange::CodeTexts(labels);
}

/// A cell by code, by label, in either language.
class ListReader
{
public:
    explicit ListReader(const std::vector<LookupEntry>& list)
        : m_vietnamese(textsOf(list, true))
        , m_english(textsOf(list, false))
    {
    }
    std::optional<QString> codeOf(const QString& text) const
    {
        const auto code = m_vietnamese.codeOf(text);
        return code ? code : m_english.codeOf(text);
    }

private:
    interchange::CodeTexts m_vietnamese;
    interchange::CodeTexts m_english;
};

class Reader
{
public:
    Reader(const interchange::Sheet& sheet, const Lookups& lookups)
        : m_sheet(sheet)
        , m_kinds(lookups.unitKinds)
        , m_sectors(lookups.sectors)
    {
    }

    UnitTable run()
    {
        readHeads();
        if (hasErrors(m_table.issues))
            return std::move(m_table);
        for (const interchange::SheetRow& row : m_sheet.rows)
            readRow(row);
        return std::move(m_table);
    }

private:
    void fileIssue(Severity severity, IssueCode code, const QString& column)
    {
        m_table.issues.push_back(
            {severity, code, {m_sheet.name, m_sheet.headLine, column, {}}, {column}});
    }

    void readHeads()
    {
        for (qsizetype i = 0; i < m_sheet.head.size(); ++i) {
            const QString code = codeOfHead(m_sheet.head.at(i));
            if (code.isEmpty()) {
                if (!m_sheet.head.at(i).isEmpty())
                    fileIssue(Severity::Warning, IssueCode::ColumnUnknown, m_sheet.head.at(i));
            } else if (m_columns.contains(code))
                fileIssue(Severity::Error, IssueCode::ColumnTwice, code);
            else
                m_columns.insert(code, i);
        }
        if (!m_columns.contains(u"code"_s))
            fileIssue(Severity::Error, IssueCode::ColumnMissing, u"code"_s);
    }

    std::optional<QString> cell(const interchange::SheetRow& row, const QString& column) const
    {
        const auto place = m_columns.constFind(column);
        const QString text = place == m_columns.cend() ? QString() : row.cells.value(*place);
        return text.isEmpty() ? std::nullopt : std::optional(vietnamese::clean(text));
    }

    void readRow(const interchange::SheetRow& cells)
    {
        UnitRow row;
        row.row = cells.line;
        row.code = cell(cells, u"code"_s).value_or(QString());
        const auto issue = [&](IssueCode code, const QString& column, QVariantList args) {
            row.issues.push_back({Severity::Error, code,
                {m_sheet.name, cells.line, column, row.code}, std::move(args)});
        };
        if (cells.cells.size() > m_sheet.head.size())
            issue(IssueCode::RowTooLong, {}, {int(cells.cells.size()), int(m_sheet.head.size())});
        if (row.code.isEmpty())
            issue(IssueCode::UnitCodeMissing, u"code"_s, {});
        row.name = cell(cells, u"name"_s);
        row.shortName = cell(cells, u"short_name"_s);
        row.parentCode = cell(cells, u"parent_code"_s);
        row.kind = listed(cells, u"kind"_s, m_kinds, issue);
        row.sector = listed(cells, u"sector"_s, m_sectors, issue);
        row.sortNo = number(cells, u"sort_no"_s, issue);
        row.members = number(cells, u"members_total"_s, issue);
        if (const auto text = cell(cells, u"valid_from"_s)) {
            const auto day = parseDate(*text);
            if (day)
                row.validFrom = *day;
            else
                issue(IssueCode::BadDate, u"valid_from"_s, {*text});
        }
        m_table.rows.push_back(std::move(row));
    }

    template <typename Tell>
    std::optional<QString> listed(const interchange::SheetRow& row, const QString& column,
        const ListReader& list, const Tell& tell) const
    {
        const auto text = cell(row, column);
        const auto code = text ? list.codeOf(*text) : std::nullopt;
        if (text && !code)
            tell(IssueCode::UnknownCode, column, {*text, column});
        return code;
    }

    template <typename Tell>
    std::optional<int> number(
        const interchange::SheetRow& row, const QString& column, const Tell& tell) const
    {
        const auto text = cell(row, column);
        if (!text)
            return std::nullopt;
        const CountReading reading = parseCount(*text);
        if (reading.issue)
            tell(*reading.issue, column, {*text, reading.firstReading, reading.secondReading});
        return reading.value ? std::optional(int(*reading.value)) : std::nullopt;
    }

    const interchange::Sheet& m_sheet;
    ListReader m_kinds;
    ListReader m_sectors;
    QHash<QString, qsizetype> m_columns;
    UnitTable m_table;
};

} // namespace

UnitTable readUnits(const interchange::Sheet& sheet, const Lookups& lookups)
{
    return Reader(sheet, lookups).run();
}

} // namespace sosh
