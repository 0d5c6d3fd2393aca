// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/provincemanifest.h"

#include "core/digest.h"
#include "interchange/provincecolumns.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace sosh::interchange {

using namespace Qt::StringLiterals;

namespace {

QString profileName(Profile profile)
{
    return profile == Profile::Machine ? u"machine"_s : u"excel"_s;
}

QJsonArray columnsJson(const std::vector<FileColumn>& columns)
{
    QJsonArray array;
    for (const FileColumn& column : columns) {
        QJsonObject labels;
        for (auto it = column.labels.cbegin(); it != column.labels.cend(); ++it)
            labels.insert(it.key(), it.value());
        array.append(QJsonObject{{u"code"_s, column.code}, {u"header"_s, column.header},
            {u"kind"_s, column.isOrdinal() ? column.code : columnKindName(column.kind)},
            {u"labels"_s, labels}});
    }
    return array;
}

std::optional<FileColumn> readColumn(const QJsonObject& json)
{
    FileColumn column;
    column.code = json.value(u"code"_s).toString();
    column.header = json.value(u"header"_s).toString();
    const std::optional<ColumnKind> kind = columnKindFrom(json.value(u"kind"_s).toString());
    if (column.code.isEmpty() || (!kind && !column.isOrdinal()))
        return std::nullopt;
    column.kind = kind.value_or(ColumnKind::Text);
    const QJsonObject labels = json.value(u"labels"_s).toObject();
    for (auto it = labels.begin(); it != labels.end(); ++it)
        column.labels.insert(it.key(), it.value().toString());
    return column;
}

QStringList readTexts(const QJsonArray& array)
{
    QStringList texts;
    for (const QJsonValue& value : array)
        texts.append(value.toString());
    return texts;
}

template <class List>
QJsonArray jsonArray(const List& list)
{
    QJsonArray array;
    for (const auto& value : list)
        array.append(value);
    return array;
}

} // namespace

QString rowDigest(const QStringList& machineRow)
{
    QByteArray line = machineLine(machineRow);
    line.chop(2);
    return sha256Hex(line).left(16);
}

QString cellDigest(const QString& machineCell)
{
    const QByteArray hash =
        QCryptographicHash::hash(machineCell.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(2).toBase64(QByteArray::Base64UrlEncoding).left(2));
}

QString cellDigests(const QStringList& machineRow)
{
    static const QString ofEmpty = cellDigest({});
    QString digests;
    for (const QString& cell : machineRow)
        digests += cell.isEmpty() ? ofEmpty : cellDigest(cell);
    return digests;
}

QJsonObject manifestOf(const ProvinceTable& table, const std::vector<FileColumn>& columns,
    Profile profile, const ProvinceWords& words, QChar separator, const ManifestFacts& facts,
    const QByteArray& csv)
{
    const QString digest = contentDigest(table);
    QStringList rows;
    QStringList cells;
    for (const QStringList& row : table.rows) {
        rows.append(rowDigest(row));
        cells.append(cellDigests(row));
    }
    QJsonObject totals;
    for (auto it = facts.totals.cbegin(); it != facts.totals.cend(); ++it)
        totals.insert(it.key(), it.value());
    return {{u"contractVersion"_s, ProvinceTable::contractVersion},
        {u"generator"_s, facts.generator}, {u"profile"_s, profileName(profile)},
        {u"language"_s, words.language}, {u"separator"_s, QString(separator)},
        {u"registryId"_s, facts.registryId}, {u"agency"_s, facts.agency},
        {u"campaign"_s, facts.campaign}, {u"rounds"_s, jsonArray(facts.rounds)},
        {u"rows"_s, static_cast<qint64>(table.rows.size())}, {u"sealed"_s, facts.sealed},
        {u"complete"_s, facts.complete}, {u"sample"_s, facts.sample},
        {u"columns"_s, columnsJson(columns)}, {u"totals"_s, totals}, {u"sha256"_s, sha256Hex(csv)},
        {u"contentDigest"_s, digest}, {u"controlCode"_s, controlCode(digest)},
        {u"createdUtc"_s, facts.createdUtc.toUTC().toString(Qt::ISODate)},
        {u"rowDigests"_s, jsonArray(rows)}, {u"cellDigests"_s, jsonArray(cells)}};
}

std::optional<Manifest> readManifest(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Manifest manifest;
    const QString profile = object.value(u"profile"_s).toString();
    manifest.contentDigest = object.value(u"contentDigest"_s).toString();
    if (object.value(u"contractVersion"_s).toInt() != ProvinceTable::contractVersion
        || manifest.contentDigest.isEmpty()
        || (profile != profileName(Profile::Machine) && profile != profileName(Profile::Excel)))
        return std::nullopt;
    manifest.profile = profile == profileName(Profile::Excel) ? Profile::Excel : Profile::Machine;
    for (const QJsonValue& value : object.value(u"columns"_s).toArray()) {
        const std::optional<FileColumn> column = readColumn(value.toObject());
        if (!column)
            return std::nullopt;
        manifest.columns.push_back(*column);
    }
    if (manifest.columns.empty())
        return std::nullopt;
    manifest.rows = object.value(u"rows"_s).toInt();
    manifest.rounds = static_cast<int>(object.value(u"rounds"_s).toArray().size());
    const QJsonObject totals = object.value(u"totals"_s).toObject();
    for (auto it = totals.begin(); it != totals.end(); ++it) {
        if (it.value().isDouble())
            manifest.totals.insert(it.key(), it.value().toInteger());
    }
    manifest.controlCode = object.value(u"controlCode"_s).toString();
    manifest.rowDigests = readTexts(object.value(u"rowDigests"_s).toArray());
    manifest.cellDigests = readTexts(object.value(u"cellDigests"_s).toArray());
    return manifest;
}

} // namespace sosh::interchange
