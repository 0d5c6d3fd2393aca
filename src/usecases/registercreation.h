// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

namespace sosh {

/// Who a new register belongs to.
struct AgencyChoice
{
    QString code;
    QString name;
};

/// Makes register files: empty ones with the seeded lists, and samples with fixed ids that say they are samples.
class RegisterCreation
{
public:
    static QStringList
    sampleNames(); ///< "muong-khuong-2022", "xa-2026", "thanh-xuan-2024", "thanh-xuan-2025"

    /// Errors: FileExists, FileUnwritable, FolderMissing, DiskFull.
    static Result<QString> createEmpty(
        const QString& path, const AgencyChoice& agency, const Clock& clock, const QString& actor);
    /// The register's id. Errors: SampleUnknown, and as above.
    static Result<QString> createSample(
        const QString& path, const QString& sample, const QString& actor);
};

} // namespace sosh
