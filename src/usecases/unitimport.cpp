// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/unitimport.h"

#include "interchange/csvreader.h"
#include "storage/lookuprepository.h"
#include "storage/unithistoryrepository.h"
#include "usecases/readvalue.h"
#include "usecases/unitsheet.h"

#include <QFile>
#include <QFileInfo>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

constexpr qint64 maxFileBytes = 64LL * 1024 * 1024;

Result<interchange::Sheet> readSheet(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}, {}};
    if (file.size() > maxFileBytes)
        return Error{ErrorCode::FileTooLarge, {path, maxFileBytes / (1024 * 1024)}, {}};
    return interchange::readCsv(file.readAll(), QFileInfo(path).fileName());
}

Status checkPath(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return Error{ErrorCode::FileMissing, {path}, {}};
    const QString ending = info.suffix().toLower();
    if (ending != u"csv" && ending != u"txt")
        return Error{ErrorCode::InputKindUnknown, {path}, {}};
    return Done{};
}

UnitImportPlan planSheet(const storage::UnitOfWork& work, const interchange::Sheet& sheet,
    const UnitImportOptions& options)
{
    UnitTable table = readUnits(sheet, work.lookups().load());
    return planUnits(sheet.name, std::move(table.rows), std::move(table.issues),
        work.unitHistory().load(), options);
}

ImportedFile::Verdict verdictOf(const UnitImportPlan& plan, ImportedFile::Verdict otherwise)
{
    if (plan.hasErrors())
        return ImportedFile::Verdict::Rejected;
    return plan.revision.isEmpty() ? ImportedFile::Verdict::NothingNew : otherwise;
}

UnitImportReport unreadable(const QString& path, const Error& error)
{
    UnitImportReport report;
    report.name = QFileInfo(path).fileName();
    report.verdict = ImportedFile::Verdict::Unreadable;
    report.error = error;
    return report;
}

} // namespace

UnitImport::UnitImport(RegisterSession& session)
    : m_session(session)
{
}

Result<UnitImportReport> UnitImport::plan(
    const QString& path, const UnitImportOptions& options) const
{
    if (const Status given = checkPath(path); !given)
        return given.error();
    const auto sheet = readSheet(path);
    if (!sheet)
        return unreadable(path, sheet.error());
    return readValue<UnitImportReport>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<UnitImportReport> {
            UnitImportReport report;
            report.name = sheet->name;
            report.plan = planSheet(work, *sheet, options);
            report.verdict = verdictOf(report.plan, ImportedFile::Verdict::DryRun);
            return report;
        });
}

Result<UnitImportReport> UnitImport::run(const QString& path, const UnitImportOptions& options)
{
    if (const Status given = checkPath(path); !given)
        return given.error();
    const auto sheet = readSheet(path);
    if (!sheet)
        return unreadable(path, sheet.error());
    UnitImportReport report;
    report.name = sheet->name;
    const auto act = m_session.store().write(
        m_session.act(verbs::unitImport, sheet->name), [&](storage::UnitOfWork& work) -> Status {
            report.plan = planSheet(work, *sheet, options);
            report.verdict = verdictOf(report.plan, ImportedFile::Verdict::Applied);
            if (report.verdict == ImportedFile::Verdict::Applied)
                work.unitHistory().save(report.plan.revision);
            return Done{};
        });
    if (!act)
        return act.error();
    report.batch = *act;
    if (report.verdict == ImportedFile::Verdict::Applied)
        report.applied =
            report.plan.count(RowVerdict::New) + report.plan.count(RowVerdict::Changed);
    return report;
}

} // namespace sosh
