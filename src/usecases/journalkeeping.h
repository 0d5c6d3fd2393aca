// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/result.h"

#include <optional>
#include <vector>

namespace sosh {

class RegisterSession;

/// The journal, and reversing acts of today or of last year.
class JournalKeeping
{
public:
    explicit JournalKeeping(RegisterSession& session);

    Result<std::vector<Act>> acts() const; ///< oldest first
    /// The act that `undo` without an id would reverse; none when there is none.
    Result<std::optional<Act>> nextToUndo() const;
    /// Errors: NothingToUndo, ActUnknown, ActNotUndoable, ActAlreadyUndone, ActHasLaterChanges.
    Result<UndoReport> undo(std::optional<ActId> act, const QString& reason = {});

private:
    RegisterSession& m_session;
};

} // namespace sosh
