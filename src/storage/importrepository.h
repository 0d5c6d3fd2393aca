// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>

namespace sosh::storage {

namespace sql {
class Connection;
}

struct ImportBatch
{
    RoundId round;
    QString fileName;
    QString sha256;
    int rowsNew = 0, rowsSame = 0, rowsChanged = 0, rowsRejected = 0;
    bool isDraft = false;
};

struct ExportEntry
{
    CampaignId campaign;
    QString roundNos; ///< "1", or "1,2,3"
    QString profile;
    QString fileName;
    int rows = 0;
    QString sha256;
    QString contentDigest;
};

class ImportRepository
{
public:
    explicit ImportRepository(sql::Connection& connection);

    BatchId addBatch(const ImportBatch& batch);
    void addExport(const ExportEntry& entry);
    int exportsWritten() const;

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
