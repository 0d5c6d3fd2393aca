// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tables.h"

#include "core/vietnamese.h"
#include "storage/sql/statement.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

constexpr QStringView foldEnd = u"_fold";
constexpr QStringView sortEnd = u"_sort";

bool isAttachedContent(QStringView table, QStringView column)
{
    return table == u"attachment" && column == u"content";
}

QString stemOf(const QString& derived)
{
    return derived.left(derived.lastIndexOf(u'_'));
}

QVariant derivedFrom(const QString& column, const QString& source)
{
    if (column.endsWith(sortEnd))
        return vietnamese::sortKey(source);
    return vietnamese::fold(source);
}

constexpr std::array all{
    Table{u"registry", ChangedKind::Register},
    Table{u"setting", ChangedKind::Register},
    Table{u"lookup", ChangedKind::Lookup},
    Table{u"anniversary", ChangedKind::Lookup},
    Table{u"issuer", ChangedKind::Office},
    Table{u"issuer_record", ChangedKind::Office},
    Table{u"signatory", ChangedKind::Office},
    Table{u"unit", ChangedKind::Unit},
    Table{u"unit_name", ChangedKind::Unit},
    Table{u"unit_kind_record", ChangedKind::Unit},
    Table{u"unit_parent", ChangedKind::Unit},
    Table{u"unit_headcount", ChangedKind::Unit},
    Table{u"document", ChangedKind::Document},
    Table{u"campaign", ChangedKind::Campaign},
    Table{u"campaign_document", ChangedKind::Campaign},
    Table{u"campaign_item", ChangedKind::Campaign},
    Table{u"measure", ChangedKind::Campaign},
    Table{u"campaign_measure", ChangedKind::Campaign},
    Table{u"round", ChangedKind::Round},
    Table{u"round_anniversary", ChangedKind::Round},
    Table{u"round_measure", ChangedKind::Round},
    Table{u"roster_entry", ChangedKind::Roster},
    Table{u"act", ChangedKind::Journal, Keeping::Plain},
    Table{u"row_change", ChangedKind::Journal, Keeping::Plain},
    Table{u"import_batch", ChangedKind::Journal, Keeping::Lasting},
    Table{u"return_draft", ChangedKind::Draft, Keeping::Plain},
    Table{u"unit_return", ChangedKind::Return, Keeping::Plain},
    Table{u"return_form", ChangedKind::Return, Keeping::Plain},
    Table{u"return_value", ChangedKind::Return, Keeping::Plain},
    Table{u"return_withdrawal", ChangedKind::Return},
    Table{u"export_log", ChangedKind::Journal, Keeping::Lasting},
    Table{u"return_text", ChangedKind::Return, Keeping::Plain},
    Table{u"accepted_warning", ChangedKind::Return, Keeping::Plain},
    Table{u"unit_contact", ChangedKind::Unit},
    Table{u"attachment", ChangedKind::Document, Keeping::Lasting},
    Table{u"attachment_use", ChangedKind::Document},
    Table{u"task", ChangedKind::Campaign},
    Table{u"activity", ChangedKind::Campaign},
    Table{u"commendation", ChangedKind::Campaign},
    Table{u"unit_alias", ChangedKind::Unit},
    Table{u"unit_event", ChangedKind::Unit},
    Table{u"unit_succession", ChangedKind::Unit},
    Table{u"term", ChangedKind::Office},
    Table{u"document_link", ChangedKind::Document},
    Table{u"document_version", ChangedKind::Document},
    Table{u"saved_view", ChangedKind::Register},
    Table{u"report_text", ChangedKind::Paper},
    Table{u"paper_version", ChangedKind::Paper},
    Table{u"issued_report", ChangedKind::Paper},
    Table{u"sealed_row", ChangedKind::Paper},
    Table{u"reminder", ChangedKind::FollowUp},
    Table{u"flag", ChangedKind::FollowUp},
    Table{u"control_total", ChangedKind::FollowUp},
};

} // namespace

std::span<const Table> tables()
{
    return all;
}

const Table* findTable(QStringView name)
{
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Table& table) { return table.name == name; });
    return found == all.end() ? nullptr : &*found;
}

TableShape TableShape::of(sql::Connection& connection, const QString& table)
{
    TableShape shape{table, {}, {}};
    sql::Statement info(
        connection, u"SELECT name FROM pragma_table_info(?, 'main') ORDER BY cid"_s);
    info.bind(table);
    while (info.step()) {
        const QString column = info.text(0);
        if (isAttachedContent(table, column))
            continue;
        const bool derived = column.endsWith(foldEnd) || column.endsWith(sortEnd);
        (derived ? shape.derived : shape.columns).append(column);
    }
    return shape;
}

QString TableShape::image(const QString& row) const
{
    QStringList pairs;
    for (const QString& column : columns)
        pairs.append(u"'%1', %2.%1"_s.arg(column, row));
    return u"json_object(%1)"_s.arg(pairs.join(u", "_s));
}

TableShape TableShape::knownTo(const QJsonObject& image) const
{
    TableShape known = *this;
    known.columns.removeIf([&](const QString& column) { return !image.contains(column); });
    known.derived.removeIf([&](const QString& column) { return !image.contains(stemOf(column)); });
    return known;
}

void TableShape::refreshDerived(sql::Connection& connection) const
{
    for (const QString& column : derived) {
        std::vector<std::pair<qint64, QVariant>> values;
        {
            sql::Statement rows(connection, u"SELECT id, %1 FROM %2"_s.arg(stemOf(column), name));
            while (rows.step())
                values.emplace_back(rows.integer(0), derivedFrom(column, rows.text(1)));
        }
        sql::Statement update(connection, u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(name, column));
        for (const auto& [row, value] : values)
            update.run(value, row);
    }
}

QVariant TableShape::derivedValue(const QString& column, const QJsonObject& image)
{
    return derivedFrom(column, image.value(stemOf(column)).toString());
}

} // namespace sosh::storage
