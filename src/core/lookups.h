// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace sosh {

/// One entry of an editable list: its code never changes, its words may.
struct LookupEntry
{
    QString code;
    QString label; ///< Vietnamese, as the paper says it
    QString labelEn;
    QString
        group; ///< sector: label of the printed group; study_form: phrase of sentence HT1; else empty
    QString source; ///< where the seeded entry comes from
    friend bool operator==(const LookupEntry&, const LookupEntry&) = default;
};

/// The register's editable lists, small enough to stand in memory.
struct Lookups
{
    std::vector<LookupEntry> unitKinds;
    std::vector<LookupEntry> sectors;
    std::vector<LookupEntry> studyForms;
    std::vector<LookupEntry> attendanceModes;
    std::vector<LookupEntry> receivedVia;
    std::vector<LookupEntry> documentTypes; ///< code KH …; group = rank for "Căn cứ"

    /// The label, or the code itself when the list does not know it.
    static QString label(const std::vector<LookupEntry>& list, const QString& code);
    static const LookupEntry* find(const std::vector<LookupEntry>& list, const QString& code);
};

} // namespace sosh
