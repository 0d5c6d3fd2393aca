// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/journalkeeping.h"

#include "storage/journalrepository.h"
#include "usecases/readvalue.h"

#include <algorithm>

namespace sosh {

JournalKeeping::JournalKeeping(RegisterSession& session)
    : m_session(session)
{
}

Result<std::vector<Act>> JournalKeeping::acts() const
{
    return readValue<std::vector<Act>>(
        m_session, [](const storage::UnitOfWork& work) -> Result<std::vector<Act>> {
            return work.journal().acts();
        });
}

Result<std::optional<Act>> JournalKeeping::nextToUndo() const
{
    const auto all = acts();
    if (!all)
        return all.error();
    const auto last = std::find_if(all->rbegin(), all->rend(), [](const Act& act) {
        return isUndoable(act.header.verb) && !act.undoes.isValid() && !act.undoneBy.isValid();
    });
    return last == all->rend() ? std::optional<Act>() : *last;
}

Result<UndoReport> JournalKeeping::undo(std::optional<ActId> act, const QString& reason)
{
    return m_session.store().undo(m_session.act(verbs::undo, {}, reason), act);
}

} // namespace sosh
