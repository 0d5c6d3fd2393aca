// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "core/measure.h"

#include <QDate>

namespace sosh::storage {

namespace sql {
class Connection;
}

struct BuiltInMeasure
{
    Measure measure;
    QString labelEn;
};

class LookupRepository
{
public:
    explicit LookupRepository(sql::Connection& connection);

    Lookups load() const;
    /// list: the table's own names: "unit_kind", "sector" …
    void add(const QString& list, const LookupEntry& entry, int sortNo);

    std::vector<BuiltInMeasure> builtInMeasures() const;
    MeasureId addBuiltIn(const BuiltInMeasure& measure, int sortNo);

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
