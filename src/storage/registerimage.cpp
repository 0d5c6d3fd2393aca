// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registerimage.h"

#include "storage/sql/statement.h"
#include "storage/tables.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

void addJournaledRows(sql::Connection& connection, ActId act, RegisterImage& image)
{
    sql::Statement rows(connection,
        u"SELECT table_name, row_id, after FROM row_change WHERE after IS NOT NULL AND id IN"
        " (SELECT max(id) FROM row_change WHERE act_id <= ? GROUP BY table_name, row_id)"_s);
    rows.bind(act);
    while (rows.step())
        image.rows[rows.text(0)].insert(QString::number(rows.integer(1)), imageFrom(rows.text(2)));
}

QSet<qint64> withdrawnReturns(const RegisterImage& image)
{
    QSet<qint64> returns;
    for (const QJsonObject& row : image.rows.value(u"return_withdrawal"_s))
        returns.insert(row[u"return_id"].toInteger());
    return returns;
}

QHash<qint64, QJsonObject> figuresOf(sql::Connection& connection, ActId act)
{
    QHash<qint64, QJsonObject> figures;
    sql::Statement rows(connection,
        u"SELECT v.return_id, m.head, v.value FROM return_value AS v"
        " JOIN unit_return AS r ON r.id = v.return_id JOIN measure AS m ON m.id = v.measure_id"
        " WHERE r.act_id <= ?"_s);
    rows.bind(act);
    while (rows.step())
        figures[rows.integer(0)].insert(rows.text(1), rows.integer(2));
    return figures;
}

void addReturns(sql::Connection& connection, ActId act, RegisterImage& image)
{
    const QSet<qint64> withdrawn = withdrawnReturns(image);
    const QHash<qint64, QJsonObject> figures = figuresOf(connection, act);
    QMap<QString, QJsonObject>& standing = image.rows[RegisterImage::returns.toString()];
    sql::Statement rows(connection,
        u"SELECT r.id, r.round_id || '/' || r.unit_id, c.code || '/' || o.no || ', ' ||"
        " coalesce((SELECT name FROM unit_name WHERE unit_id = u.id ORDER BY valid_from DESC"
        " LIMIT 1), u.code), r.state, r.nil_reason, r.note, r.received_on FROM unit_return AS r"
        " JOIN round AS o ON o.id = r.round_id JOIN campaign AS c ON c.id = o.campaign_id"
        " JOIN unit AS u ON u.id = r.unit_id WHERE r.act_id <= ? ORDER BY r.revision"_s);
    rows.bind(act);
    while (rows.step()) {
        const qint64 id = rows.integer(0);
        if (withdrawn.contains(id))
            continue;
        standing.insert(rows.text(1),
            {{RegisterImage::record.toString(), rows.text(2)}, {u"state"_s, rows.text(3)},
                {u"reason"_s, rows.text(4)}, {u"note"_s, rows.text(5)},
                {u"received_on"_s, rows.text(6)},
                {RegisterImage::figures.toString(), figures.value(id)}});
    }
}

} // namespace

RegisterImage RegisterImage::after(sql::Connection& connection, ActId act)
{
    RegisterImage image;
    addJournaledRows(connection, act, image);
    addReturns(connection, act, image);
    return image;
}

QJsonObject imageFrom(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace sosh::storage
