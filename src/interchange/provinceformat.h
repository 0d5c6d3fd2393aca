// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provincetable.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

namespace sosh::interchange {

/// Words of the excel profile: head of each column and label of each code, in one language.
struct ProvinceWords
{
    QString language; ///< "vi", "en"
    QString ordinalHead; ///< STT
    QMap<QString, QString> heads; ///< column code -> head
    QMap<QString, QMap<QString, QString>> labels; ///< column code -> code -> label
};

enum class Profile
{
    Machine,
    Excel
};

struct ManifestFacts
{
    QString registryId, agency, campaign;
    QList<int> rounds;
    bool sealed = false, complete = false, sample = false;
    QMap<QString, qint64> totals; ///< by measure code
    QDateTime createdUtc;
    QString generator;
};

struct ProvinceFile
{
    QByteArray csv;
    QJsonObject manifest; ///< keys of the contract
};

/// Human columns first in the excel profile: ordinal, sector, unit name, measures, state, note; then the rest in machine order.
ProvinceFile writeProvince(const ProvinceTable& table, Profile profile, const ProvinceWords& words,
    QChar separator, const ManifestFacts& facts);

struct Difference
{
    int row = 0; ///< line in the file; 0 for a removed row and for the file as a whole
    QString unit; ///< code and name
    QString column; ///< head as in the file
    QString expected; ///< empty when it cannot be known
    QString found;
    /// Key of the kind: "cell"; "label" a word that stands for no code; "head"; "sum"; "digest"; "rows": expected and found
    /// are the row's place among the rows, from 1, one of them empty for an added or removed row; without row and place the
    /// counts. Other bytes with the same content are no difference.
    QString text;
};

struct VerifyResult
{
    QString controlCode; ///< recomputed
    std::vector<Difference> differences;
    bool ok() const { return differences.empty(); }
};

/// Rebuilds the machine bytes from the file by its manifest, compares digest, rows and totals. By the manifest's digests of rows
/// and cells it names each altered cell and each removed, added or moved row; where only the totals differ, the column.
/// Errors: NotAProvinceFile, ManifestUnreadable and those of readCsv.
Result<VerifyResult> verifyProvince(
    const QByteArray& csv, const QByteArray& manifest, const QString& name);

} // namespace sosh::interchange
