// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/result.h"
#include "storage/store.h"

namespace sosh::storage {

namespace sql {
class Connection;
}

/// The act that undo() shall reverse: the one asked for, or the last one that can be, stands, and is no undo itself.
/// Errors: NothingToUndo, ActUnknown, ActNotUndoable, ActAlreadyUndone. Throws sql::Failure.
Result<Act> actToUndo(sql::Connection& connection, std::optional<ActId> wanted);

/// Puts every row of the act back to what it was before, newest first, and withdraws its returns (or lets withdrawn ones
/// stand again, when the act was itself an undo). Inside the transaction of the undoing act.
///
/// Refused where a later change stands on it: a row that is no more what the act left, a later revision of the unit, a
/// round that takes no returns any more, a row that others point at. A unit of an import with a later revision is kept.
/// Errors: ActHasLaterChanges; ActSealed when an issued report was made of it. Throws sql::Failure.
Result<UndoReport> reverseAct(sql::Connection& connection, const Act& act);

} // namespace sosh::storage
