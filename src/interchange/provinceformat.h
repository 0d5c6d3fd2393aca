// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proof.h"
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

/// Rebuilds the machine bytes from the file by its manifest, compares digest, rows and totals. By the manifest's digests of rows
/// and cells it names each altered cell and each removed, added or moved row; where only the totals differ, the column.
/// Errors: NotAProvinceFile, ManifestUnreadable and those of readCsv.
Result<VerifyResult> verifyProvince(
    const QByteArray& csv, const QByteArray& manifest, const QString& name);

} // namespace sosh::interchange
