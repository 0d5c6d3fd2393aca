// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "core/result.h"
#include "core/unitledger.h"

#include <QCoreApplication>

namespace sosh {

class RegisterSession;

/// One record of a unit in words.
struct UnitRecordLine
{
    QString what; ///< "Name", "Under"
    QString value;
    Validity valid;
};

/// One event of a unit in words, as seen from that unit.
struct UnitEventLine
{
    UnitEventId id;
    QDate day; ///< first day of the new state
    QString text; ///< "Took in Đảng bộ phường Kim Giang (TX05)"
    QString decision;
    QDate decidedOn;
    QString note;
};

/// Everything a unit was, ready for a form.
struct UnitStory
{
    UnitHistory history;
    std::vector<UnitRecordLine> records;
    std::vector<UnitEventLine> events; ///< by day
};

class UnitStories
{
    Q_DECLARE_TR_FUNCTIONS(UnitStories)

public:
    /// Errors: UnitUnknown.
    static Result<UnitStory> load(const RegisterSession& session, UnitId unit);
    static UnitStory tell(const UnitLedger& ledger, const Lookups& lookups, UnitId unit);
    /// "Merged into existing": the kind of an event, for lists and choices.
    static QString kindName(UnitEventKind kind);

private:
    static std::vector<UnitRecordLine> records(
        const UnitLedger& ledger, const Lookups& lookups, const UnitHistory& unit);
    static QString event(const UnitLedger& ledger, const Lookups& lookups, const UnitEvent& event,
        const UnitHistory& unit);
    static QString change(const UnitLedger& ledger, const Lookups& lookups, const UnitEvent& event,
        const UnitHistory& unit);
    static QString succession(UnitEventKind kind, const QString& before, const QString& after);
};

} // namespace sosh
