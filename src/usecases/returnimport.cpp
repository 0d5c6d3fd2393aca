// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/returnimport.h"

#include "interchange/csvreader.h"
#include "interchange/returnformat.h"
#include "storage/importrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "usecases/provincewords.h"
#include "usecases/readvalue.h"
#include "usecases/roundlocator.h"

#include <QCryptographicHash>
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
        target.words = provinceWords(work, target.sheet.measures);
        return target;
    });
}

ImportedFile planFile(
    const QString& path, const Target& target, OnConflict onConflict, QHash<QString, QString>& seen)
{
    ImportedFile file;
    file.name = QFileInfo(path).fileName();
    const auto bytes = readFile(path);
    if (!bytes) {
        file.verdict = ImportedFile::Verdict::Unreadable;
        file.error = bytes.error();
        return file;
    }
    file.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    const auto sheet = interchange::readCsv(*bytes, file.name);
    if (!sheet) {
        file.verdict = ImportedFile::Verdict::Unreadable;
        file.error = sheet.error();
        return file;
    }
    interchange::ReturnTable table =
        interchange::readReturns(*sheet, target.sheet.measures, target.words);
    file.plan =
        planImport(file.name, std::move(table.rows), table.issues, target.sheet, onConflict, seen);
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

void applyRow(storage::UnitOfWork& work, const RegisterSession& session, const Target& target,
    const PlannedRow& row, BatchId batch, bool draft)
{
    const RoundId round = target.sheet.round.id;
    if (!draft) {
        work.returns().confirm(round, row.value, row.baseRevision, batch);
        return;
    }
    work.returns().saveDraft(round,
        {row.value.unit, row.source.unitCode, {}, row.value, row.baseRevision, session.actor(),
            session.clock().nowUtc()});
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

Result<ImportReport> ReturnImport::run(
    const QString& campaign, int round, const QStringList& paths, const ImportOptions& options)
{
    const auto files = expanded(paths);
    if (!files)
        return files.error();
    const auto target = loadTarget(m_session, campaign, round);
    if (!target)
        return target.error();
    // A draft stands beside what is confirmed, so it never has to give way to it.
    const OnConflict onConflict = options.draft ? OnConflict::Replace : options.onConflict;
    ImportReport report;
    report.measures = target->sheet.measures;
    QHash<QString, QString> seen;
    for (const QString& path : *files)
        report.files.push_back(planFile(path, *target, onConflict, seen));
    report.refused =
        !options.skipBad && std::any_of(report.files.begin(), report.files.end(), isBad);
    setVerdicts(report, options);
    if (options.dryRun || report.refused)
        return report;
    const QString subject = u"%1/%2"_s.arg(campaign).arg(round);
    const ActHeader act =
        m_session.act(options.draft ? verbs::draftImport : verbs::returnImport, subject);
    const auto written = m_session.store().write(act, [&](storage::UnitOfWork& work) -> Status {
        for (const ImportedFile& file : report.files) {
            if (file.verdict != ImportedFile::Verdict::Applied)
                continue;
            const ImportPlan& plan = file.plan;
            const BatchId batch = work.imports().addBatch({target->sheet.round.id, file.name,
                file.sha256, plan.count(RowVerdict::New), plan.count(RowVerdict::Same),
                plan.count(RowVerdict::Changed), plan.count(RowVerdict::Rejected), options.draft});
            for (const PlannedRow& row : plan.rows) {
                if (!row.apply)
                    continue;
                applyRow(work, m_session, *target, row, batch, options.draft);
                ++report.applied;
            }
        }
        return Done{};
    });
    if (!written)
        return written.error();
    report.batch = *written;
    return report;
}

} // namespace sosh
