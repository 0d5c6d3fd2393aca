// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/unitimportplan.h"
#include "usecases/returnimport.h"

namespace sosh {

struct UnitImportReport
{
    QString name; ///< of the file
    ImportedFile::Verdict verdict = ImportedFile::Verdict::Rejected;
    UnitImportPlan plan;
    std::optional<Error> error; ///< Unreadable: why
    int applied = 0; ///< rows written
    ActId batch; ///< the act; invalid when nothing was written
    bool refused() const { return verdict == ImportedFile::Verdict::Rejected; }
};

/// Units from a CSV file: code, name, short_name, kind, sector, parent_code, sort_no, members_total, valid_from, or the
/// same in words. All rows or none, in one act; what changes a unit becomes an event with the day and the decision.
class UnitImport
{
public:
    explicit UnitImport(RegisterSession& session);

    /// Reads and judges, writes nothing. Errors: FileMissing, InputKindUnknown.
    Result<UnitImportReport> plan(const QString& path, const UnitImportOptions& options) const;
    /// Reads, judges and writes when nothing is wrong. Errors: as `plan`, and those of writing.
    Result<UnitImportReport> run(const QString& path, const UnitImportOptions& options);

private:
    RegisterSession& m_session;
};

} // namespace sosh
