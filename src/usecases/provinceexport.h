// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proof.h"
#include "core/provincetable.h"
#include "core/result.h"

#include <QString>

#include <optional>

namespace sosh {

class RegisterSession;

struct ExportRequest
{
    QString campaign;
    std::optional<int> round; ///< none: every round that is not a draft, in one file
    Profile profile = Profile::Excel;
    QString file;
    QChar separator = u';'; ///< excel profile
    QString language = QStringLiteral("vi"); ///< heads and labels of the excel profile
    bool current = false; ///< newest confirmed figures, also of a sealed round
};

struct ExportOutcome
{
    QString file;
    QString manifestFile;
    int rows = 0;
    QString sha256;
    QString contentDigest;
    QString controlCode;
    bool complete = false; ///< no unit missing, every round closed
    bool sealed = false;
    int missing = 0; ///< units that have not reported
};

/// The file for the province with its manifest: written, read back, compared, logged, then named. Never blocked by missing units.
class ProvinceExport
{
public:
    explicit ProvinceExport(RegisterSession& session);

    /// Replaces an earlier export of the same name as a whole, file and manifest.
    /// Errors: CampaignUnknown, RoundUnknown, RoundIsDraft, FileUnwritable, FolderMissing.
    Result<ExportOutcome> write(const ExportRequest& request);

    /// "F.csv" -> "F.manifest.json"
    static QString manifestPath(const QString& file);
    /// Needs no register. Errors: FileMissing, ManifestMissing, ManifestUnreadable, NotAProvinceFile, EncodingUnknown.
    static Result<VerifyResult> verify(const QString& file);

private:
    RegisterSession& m_session;
};

} // namespace sosh
