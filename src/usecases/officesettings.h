// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office.h"
#include "core/result.h"
#include "core/vietnamese.h"
#include "report/papercontext.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace sosh {

namespace storage {
class UnitOfWork;
}
class RegisterSession;

/// Whom the register's papers name for questions; empty where nothing was set.
report::OfficeContact officeContact(const storage::UnitOfWork& work);
/// How the register's own sentences are spelled: "uỷ" unless chosen.
vietnamese::ToneStyle toneStyle(const storage::UnitOfWork& work);

/// An issuer of the register as it stands on a day.
struct OfficeOnDay
{
    QString code;
    std::optional<Office> office; ///< none: no record is valid on the day
    std::optional<Signatory> signatory; ///< none: papers are printed without a name
    std::optional<Term> term = {}; ///< none: numbers run through
};

/// What belongs to the register and not to the machine: who issues and signs, and how words are spelled.
class OfficeSettings
{
    Q_DECLARE_TR_FUNCTIONS(OfficeSettings)

public:
    explicit OfficeSettings(RegisterSession& session);

    Result<std::vector<OfficeOnDay>> offices(QDate day) const;
    /// From `from` on; until `to`, or for good. Where two are valid the later start wins.
    /// Errors: IssuerUnknown; UsageMistake, its sentence naming what is missing.
    Status addSignatory(const QString& issuer, const Signatory& signatory, QDate from, QDate to);

    Result<vietnamese::ToneStyle> toneStyle() const; ///< "uỷ" unless chosen
    Status setToneStyle(vietnamese::ToneStyle style); ///< one act; none when nothing changes

    Result<report::OfficeContact> contact() const;
    Status setContact(const report::OfficeContact& contact); ///< one act; none when nothing changes

private:
    RegisterSession& m_session;
};

} // namespace sosh
