// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/unitreturn.h"

#include <QCoreApplication>
#include <QDateTime>

#include <vector>

namespace sosh {

class RegisterSession;
struct Lookups;
struct RoundSheet;

/// One thing that a revision says otherwise than the one before, in words; an empty text where nothing was said.
struct ReturnChange
{
    QString field;
    QString before;
    QString after;
    friend bool operator==(const ReturnChange&, const ReturnChange&) = default;
};

/// One confirmed revision of a unit's return ("lần 1", "lần 2" …).
struct ReturnRevision
{
    UnitReturn value; ///< with its number and its reason
    QDateTime at; ///< UTC
    QString actor;
    QString fileName; ///< of the import; empty when it was typed
    QString receivedVia; ///< in words
    QString figures; ///< "Tổng ĐV 38; Tham gia 36"
    bool withdrawn = false;
    bool stands = false; ///< the newest one that was not taken back
    std::vector<ReturnChange> changes; ///< against the revision before; none of the first
};

/// How a unit's return came to stand as it does.
class ReturnHistory
{
    Q_DECLARE_TR_FUNCTIONS(ReturnHistory)

public:
    explicit ReturnHistory(const RegisterSession& session);

    /// Newest first. Errors: CampaignUnknown, RoundUnknown, RoundIsDraft.
    Result<std::vector<ReturnRevision>> of(const QString& campaign, int round, UnitId unit) const;

    /// All that `after` says otherwise than `before`: state, figures, days, forms, texts.
    static std::vector<ReturnChange> changes(const UnitReturn& before, const UnitReturn& after,
        const RoundSheet& sheet, const Lookups& lookups);

private:
    static QString figureText(const UnitReturn& value, const QString& code);
    static QString figures(const UnitReturn& value, const RoundSheet& sheet);

    const RegisterSession& m_session;
};

} // namespace sosh
