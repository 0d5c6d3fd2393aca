// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/returnimport.h"

#include "core/digest.h"
#include "interchange/csvreader.h"
#include "interchange/returnformat.h"
#include "interchange/returnhead.h"
#include "storage/importrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "usecases/provincewords.h"
#include "usecases/readvalue.h"
#include "usecases/roundlocator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

constexpr qint64 maxFileBytes = 64LL * 1024 * 1024;

/// What the plan is made against.
struct Target
{
    RoundSheet sheet;
    std::vector<interchange::ProvinceWords> words;
};

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing, {path}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}, {}};
    if (file.size() > maxFileBytes)
        return Error{ErrorCode::FileTooLarge, {path, maxFileBytes / (1024 * 1024)}, {}};
    return file.readAll();
}

Result<QStringList> expanded(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return Error{ErrorCode::FileMissing, {path}, {}};
        if (!info.isDir()) {
            files += path;
            continue;
        }
        for (const QFileInfo& entry :
            QDir(path).entryInfoList({u"*.csv"_s}, QDir::Files, QDir::Name))
            files += entry.filePath();
    }
    return files;
}

Result<Target> loadTarget(const RegisterSession& session, const QString& campaign, int round)
{
    return readValue<Target>(session, [&](const storage::UnitOfWork& work) -> Result<Target> {
        const auto located = findRound(work, campaign, round);
        if (!located)
            return located.error();
        if (located->round.state == RoundState::Draft)
            return Error{ErrorCode::RoundIsDraft, {located->round.name}, {}};
        Target target{work.rounds().sheet(located->round.id), {}};
        work.rounds().addPast(target.sheet);
        target.words = provinceWords(work, target.sheet.measures);
        return target;
    });
}

Result<interchange::Sheet> readSheet(const QString& path, QString* sha256 = nullptr)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    if (sha256)
        *sha256 = sha256Hex(*bytes);
    return interchange::readCsv(*bytes, QFileInfo(path).fileName());
}

ImportedFile planFile(const QString& path, const Target& target, const ImportOptions& options,
    QHash<QString, QString>& seen)
{
    ImportedFile file;
    file.name = QFileInfo(path).fileName();
    const auto sheet = readSheet(path, &file.sha256);
    if (!sheet) {
        file.verdict = ImportedFile::Verdict::Unreadable;
        file.error = sheet.error();
        return file;
    }
    // A draft stands beside what is confirmed, so it never has to give way to it; but it would take the place of another one.
    const OnConflict onConflict = options.draft ? OnConflict::Replace : options.onConflict;
    interchange::ReturnTable table =
        interchange::readReturns(*sheet, target.sheet.measures, target.words, options.heads);
    for (ReturnRow& row : table.rows)
        row.value.revisionReason = options.reason;
    file.plan =
        planImport(file.name, std::move(table.rows), table.issues, target.sheet, onConflict, seen);
    if (options.draft && options.onConflict == OnConflict::Keep)
        for (PlannedRow& row : file.plan.rows)
            row.apply = row.apply && !row.besideDraft;
    return file;
}

bool isBad(const ImportedFile& file)
{
    return file.verdict == ImportedFile::Verdict::Unreadable || file.plan.hasErrors();
}

void setVerdicts(ImportReport& report, const ImportOptions& options)
{
    for (ImportedFile& file : report.files) {
        if (file.verdict == ImportedFile::Verdict::Unreadable)
            continue;
        if (report.refused || hasErrors(file.plan.issues)
            || (file.plan.hasErrors() && !options.skipBad))
            file.verdict = ImportedFile::Verdict::Rejected;
        else if (file.plan.applied() == 0)
            file.verdict = file.plan.hasErrors() ? ImportedFile::Verdict::Rejected
                                                 : ImportedFile::Verdict::NothingNew;
        else
            file.verdict =
                options.dryRun ? ImportedFile::Verdict::DryRun : ImportedFile::Verdict::Applied;
    }
}

void applyRow(storage::UnitOfWork& work, const RegisterSession& session, RoundId round,
    const PlannedRow& row, BatchId batch, bool draft)
{
    if (!draft) {
        work.returns().confirm(round, row.value, row.baseRevision, batch);
        return;
    }
    storage::ReturnDraft kept;
    kept.unit = row.value.unit;
    kept.unitCode = row.source.unitCode;
    kept.value = row.value;
    kept.baseRevision = row.baseRevision;
    kept.operatorName = session.actor();
    kept.saved = session.clock().nowUtc();
    work.returns().saveDraft(round, kept);
}

int applyFile(storage::UnitOfWork& work, const RegisterSession& session, RoundId round,
    const ImportedFile& file, bool draft)
{
    const ImportPlan& plan = file.plan;
    const BatchId batch = work.imports().addBatch(
        {round, file.name, file.sha256, plan.count(RowVerdict::New), plan.count(RowVerdict::Same),
            plan.count(RowVerdict::Changed), plan.count(RowVerdict::Rejected), draft});
    for (const PlannedRow& row : plan.rows)
        if (row.apply)
            applyRow(work, session, round, row, batch, draft);
    return plan.applied();
}

} // namespace

QString verdictName(ImportedFile::Verdict verdict)
{
    switch (verdict) {
    case ImportedFile::Verdict::Applied:
        return u"applied"_s;
    case ImportedFile::Verdict::NothingNew:
        return u"nothing_new"_s;
    case ImportedFile::Verdict::Rejected:
        return u"rejected"_s;
    case ImportedFile::Verdict::Unreadable:
        return u"unreadable"_s;
    case ImportedFile::Verdict::DryRun:
        return u"dry_run"_s;
    }
    Q_UNREACHABLE();
}

ReturnImport::ReturnImport(RegisterSession& session)
    : m_session(session)
{
}

Result<FileHeads> ReturnImport::heads(
    const QString& campaign, int round, const QString& path, const QString& language) const
{
    const auto target = loadTarget(m_session, campaign, round);
    if (!target)
        return target.error();
    const auto sheet = readSheet(path);
    if (!sheet)
        return sheet.error();
    const interchange::ReturnHead head =
        interchange::readReturnHead(*sheet, target->sheet.measures, target->words);
    FileHeads heads;
    for (qsizetype i = 0; i < sheet->head.size(); ++i) {
        HeadGuess guess{sheet->head.at(i), head.codes.value(i), {}};
        for (const interchange::SheetRow& row : sheet->rows)
            if (guess.samples.size() < 3 && !row.cells.value(i).isEmpty())
                guess.samples += row.cells.at(i);
        heads.columns.push_back(std::move(guess));
    }
    for (const interchange::ProvinceWords& words : target->words)
        if (words.language == language)
            for (auto word = words.heads.cbegin(); word != words.heads.cend(); ++word)
                heads.choices.push_back({word.key(), word.value()});
    return heads;
}

Result<ImportReport> ReturnImport::plan(const QString& campaign, int round,
    const QStringList& paths, const ImportOptions& options) const
{
    const auto files = expanded(paths);
    if (!files)
        return files.error();
    const auto target = loadTarget(m_session, campaign, round);
    if (!target)
        return target.error();
    ImportReport report;
    report.measures = target->sheet.measures;
    QHash<QString, QString> seen;
    for (const QString& path : *files)
        report.files.push_back(planFile(path, *target, options, seen));
    report.refused =
        !options.skipBad && std::any_of(report.files.begin(), report.files.end(), isBad);
    setVerdicts(report, options);
    return report;
}

Result<ImportReport> ReturnImport::apply(
    const QString& campaign, int round, ImportReport planned, const ImportOptions& options)
{
    const QString subject = u"%1/%2"_s.arg(campaign).arg(round);
    const ActHeader act = m_session.act(
        options.draft ? verbs::draftImport : verbs::returnImport, subject, options.reason);
    setVerdicts(planned, options);
    const auto written = m_session.store().write(act, [&](storage::UnitOfWork& work) -> Status {
        const auto located = findRound(work, campaign, round);
        if (!located)
            return located.error();
        for (const ImportedFile& file : planned.files)
            if (file.verdict == ImportedFile::Verdict::Applied)
                planned.applied +=
                    applyFile(work, m_session, located->round.id, file, options.draft);
        return Done{};
    });
    if (!written)
        return written.error();
    planned.batch = *written;
    return planned;
}

Result<ImportReport> ReturnImport::run(
    const QString& campaign, int round, const QStringList& paths, const ImportOptions& options)
{
    auto planned = plan(campaign, round, paths, options);
    if (!planned || options.dryRun || planned->refused)
        return planned;
    return apply(campaign, round, *std::move(planned), options);
}

} // namespace sosh
