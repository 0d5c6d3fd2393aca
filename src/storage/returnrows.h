// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unitreturn.h"
#include "storage/returnrepository.h"

#include <span>

namespace sosh::storage {

namespace sql {
class Statement;
}

/// Reading confirmed returns, for the repositories of rounds and returns. Throw sql::Failure.

/// A confirmed revision with where it came from, as of one SELECT; forms and figures are still to be filled.
/// `where`: condition on r (unit_return) and its order; e (roster_entry) is joined.
QString selectReturns(const QString& where);
ReturnSource returnOf(const sql::Statement& row);

/// Fills forms, figures, texts and accepted warnings of the round's returns, one query each; with a unit, of that unit's alone.
void fillReturns(sql::Connection& connection, RoundId round, std::span<UnitReturn* const> returns,
    UnitId unit = {});

/// Writes the texts and accepted warnings of a revision that is being confirmed.
void addReturnTexts(sql::Connection& connection, ReturnId id, const UnitReturn& value);

} // namespace sosh::storage
