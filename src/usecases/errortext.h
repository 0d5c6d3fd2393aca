// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"
#include "core/error.h"
#include "core/unitreturn.h"

#include <QCoreApplication>

namespace sosh {

/// The only place that words errors: where, what happened, what to do.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString sentence(const Error& error);
    static QString stateName(RoundState state);
    static QString stateName(ReturnState state);

private:
    static QString refusal(const Error& error);
    static QString planRefusal(const Error& error); ///< campaigns, rounds and rosters
    static QString usage(const Error& error);
    static QString io(const Error& error);
    static QString damage(const Error& error);
    static QString tableFault(const QVariantList& args);
    static QString lockedBy(const QVariantList& args);
};

} // namespace sosh
