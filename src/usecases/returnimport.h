// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importplan.h"
#include "core/result.h"

#include <QHash>
#include <QStringList>

namespace sosh {

class RegisterSession;

struct ImportOptions
{
    bool dryRun = false;
    OnConflict onConflict = OnConflict::Keep;
    bool skipBad = false; ///< apply the good rows of files that have bad ones
    bool draft = false; ///< leave drafts instead of confirmed returns
    QString reason = {}; ///< of the revisions; a sealed round takes none without
    QHash<QString, QString> heads; ///< heads mapped by hand: text -> column code; empty: left out
};

/// A column of a file and what it is taken for.
struct HeadGuess
{
    QString head;
    QString code; ///< empty: not read
    QStringList samples; ///< first values
};
/// What a column may be taken for.
struct HeadChoice
{
    QString code;
    QString label; ///< in the window's language
};
struct FileHeads
{
    std::vector<HeadGuess> columns;
    std::vector<HeadChoice> choices;
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

    /// What the columns of a CSV file are taken for, and what else they may be. `language`: "vi" or "en".
    /// Errors: as `plan`, and those of reading the file.
    Result<FileHeads> heads(
        const QString& campaign, int round, const QString& path, const QString& language) const;
    /// Reads and judges, writes nothing; `PlannedRow::apply` may be changed before applying.
    Result<ImportReport> plan(const QString& campaign, int round, const QStringList& paths,
        const ImportOptions& options) const;
    /// Writes the planned rows that are marked, in one act. Errors: Stale when a unit reported meanwhile; nothing is written then.
    Result<ImportReport> apply(
        const QString& campaign, int round, ImportReport planned, const ImportOptions& options);

    /// Plan and apply in one. Paths of CSV files; a folder stands for the CSV files in it, by name.
    /// Errors: CampaignUnknown, RoundUnknown, RoundIsDraft, FileMissing. What is wrong inside a file is in its report.
    Result<ImportReport> run(
        const QString& campaign, int round, const QStringList& paths, const ImportOptions& options);

private:
    RegisterSession& m_session;
};

} // namespace sosh
