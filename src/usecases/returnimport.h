// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importplan.h"
#include "core/result.h"

#include <QStringList>

namespace sosh {

class RegisterSession;

struct ImportOptions
{
    bool dryRun = false;
    OnConflict onConflict = OnConflict::Keep;
    bool skipBad = false; ///< apply the good rows of files that have bad ones
    bool draft = false; ///< leave drafts instead of confirmed returns
};

struct ImportedFile
{
    enum class Verdict
    {
        Applied,
        NothingNew,
        Rejected,
        Unreadable,
        DryRun
    };
    QString name;
    QString sha256;
    Verdict verdict = Verdict::Rejected;
    ImportPlan plan;
    std::optional<Error> error; ///< Unreadable: why
};

QString verdictName(ImportedFile::Verdict verdict); ///< "applied", for `--json`

struct ImportReport
{
    std::vector<ImportedFile> files;
    std::vector<Measure> measures; ///< of the round, for the words of issues
    int applied = 0; ///< rows written
    ActId batch; ///< the act; invalid when nothing was written
    bool refused = false; ///< bad rows stand in the way of all
};

/// Returns from files: read, plan (pure), apply in one act. All or nothing unless `skipBad`.
class ReturnImport
{
public:
    explicit ReturnImport(RegisterSession& session);

    /// Paths of CSV files; a folder stands for the CSV files in it, by name.
    /// Errors: CampaignUnknown, RoundUnknown, RoundIsDraft, FileMissing. What is wrong inside a file is in its report.
    Result<ImportReport> run(
        const QString& campaign, int round, const QStringList& paths, const ImportOptions& options);

private:
    RegisterSession& m_session;
};

} // namespace sosh
