// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "usecases/registeroverview.h"
#include "usecases/registersession.h"
#include "usecases/returnentry.h"
#include "usecases/returnimport.h"
#include "usecases/unitimport.h"

#include <QTemporaryDir>

namespace sosh {

/// The data of the samples as the pages load them: a commune in the middle of its work, with a draft, a report that was
/// changed and acts of its own; a district whose round is closed; a city district with facts.
class ModelSamples
{
public:
    ModelSamples();

    RegisterSession& commune() const { return *m_commune; } ///< xa-2026
    RegisterSession& district() const { return *m_district; } ///< muong-khuong-2022
    RegisterSession& city() const { return *m_city; } ///< thanh-xuan-2024

    EntrySheet communeEntry() const;
    EntrySheet districtEntry() const;
    static Overview overview(RegisterSession& session);
    /// Of a file with rows that are new, changed, the same and wrong; `good`: only the new ones.
    ImportReport import(bool good) const;
    UnitImportReport unitImport(bool good) const; ///< the same for a list of units

private:
    std::unique_ptr<RegisterSession> open(const QString& sample) const;
    void work();

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 5, 29), QTime(8, 0))};
    std::unique_ptr<RegisterSession> m_commune;
    std::unique_ptr<RegisterSession> m_district;
    std::unique_ptr<RegisterSession> m_city;
};

} // namespace sosh
