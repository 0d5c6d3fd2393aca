// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "core/measure.h"

#include <QDate>

namespace sosh::storage {

namespace sql {
class Connection;
}

/// A day the program proposes rounds for.
struct AnniversaryEntry
{
    QString event;
    int month = 0; ///< 0 = only the year is known, or lunar
    int day = 0;
    std::optional<int> foundingYear;
    QString source;
};

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

    std::vector<AnniversaryEntry> anniversaries() const;
    void add(const AnniversaryEntry& entry);

    std::vector<BuiltInMeasure> builtInMeasures() const;
    MeasureId addBuiltIn(const BuiltInMeasure& measure, int sortNo);

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
