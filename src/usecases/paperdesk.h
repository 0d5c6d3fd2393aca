// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace sosh {

class RegisterSession;

enum class PaperKind
{
    Result,
    Summary
};

struct PaperRequest
{
    PaperKind kind = PaperKind::Result;
    QString campaign;
    int round = 0;
    QDate date; ///< invalid: the due day of a closed round, else today
    QString issuer; ///< code; empty: the campaign's
    Orientation orientation = Orientation::Upright; ///< of the biểu standing alone
};

struct Paper
{
    Document document;
    QString controlCode;
    QDate date;
    QString fileStem; ///< "bao-cao-MK-2022-dot-1": a sensible name for the file, without ending
    std::optional<Error> warning; ///< NoSignatoryOnDate: printed without a name
};

/// Makes papers from the register: office, signer and form as they were on the paper's date, figures of the round as frozen.
class PaperDesk
{
public:
    explicit PaperDesk(const RegisterSession& session);

    /// Errors: CampaignUnknown, RoundUnknown, RoundIsDraft, IssuerUnknown, NoIssuerOnDate.
    Result<Paper> prepare(const PaperRequest& request) const;

private:
    const RegisterSession& m_session;
};

} // namespace sosh
