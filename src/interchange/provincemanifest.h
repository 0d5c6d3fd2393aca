// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/provinceformat.h"

#include <QHash>

#include <optional>

namespace sosh::interchange {

/// A column as it stands in the file, with all that its cells need to go to codes and back.
struct FileColumn
{
    QString code;
    QString header;
    ColumnKind kind = ColumnKind::Text; ///< of no meaning for the ordinal
    QMap<QString, QString> labels; ///< code -> text in the excel profile

    bool isOrdinal() const;
    bool isMeasure() const;
};

/// In file order.
std::vector<FileColumn> fileColumns(
    const ProvinceTable& table, Profile profile, const ProvinceWords& words);

/// Cell of the machine profile -> cell of the excel profile.
QString excelCell(const FileColumn& column, const QString& machine);
/// And back; what it cannot read stays as it is, so the digest tells.
QString machineCell(const FileColumn& column, const QString& excel);

/// First 16 hexadecimal digits of SHA-256 of the row's machine line, its line end left out.
QString rowDigest(const QStringList& machineRow);
/// 12 bits of SHA-256 of each cell, two base64url characters a cell in machine order: they tell which cell of a row
/// differs, and the row's digest proves it.
QString cellDigests(const QStringList& machineRow);
QString cellDigest(const QString& machineCell);

/// What `verify` needs of the manifest.
struct Manifest
{
    Profile profile = Profile::Machine;
    std::vector<FileColumn> columns;
    int rows = 0;
    int rounds = 0;
    QMap<QString, qint64> totals;
    QString contentDigest;
    QString controlCode;
    QStringList rowDigests; ///< empty in a manifest of other make
    QStringList cellDigests;
};

QJsonObject manifestOf(const ProvinceTable& table, const std::vector<FileColumn>& columns,
    Profile profile, const ProvinceWords& words, QChar separator, const ManifestFacts& facts,
    const QByteArray& csv);
std::optional<Manifest> readManifest(const QByteArray& json);

} // namespace sosh::interchange
