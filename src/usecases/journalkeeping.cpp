// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/journalkeeping.h"

#include "storage/journalrepository.h"
#include "usecases/readvalue.h"

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
    auto next = m_session.store().nextToUndo();
    if (next)
        return std::optional<Act>(*std::move(next));
    if (next.error().code == ErrorCode::NothingToUndo)
        return std::optional<Act>();
    return next.error();
}

Result<UndoReport> JournalKeeping::undo(std::optional<ActId> act, const QString& reason)
{
    return m_session.store().undo(m_session.act(verbs::undo, {}, reason), act);
}

} // namespace sosh
