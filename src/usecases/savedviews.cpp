// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/savedviews.h"

#include "core/act.h"
#include "core/vietnamese.h"
#include "storage/savedviewrepository.h"
#include "usecases/planfaults.h"
#include "usecases/readvalue.h"

namespace sosh {
using namespace Qt::StringLiterals;

SavedViews::SavedViews(RegisterSession& session)
    : m_session(session)
{
}

Result<std::vector<SavedView>> SavedViews::list(const QString& listName) const
{
    using Views = std::vector<SavedView>;
    return readValue<Views>(m_session, [&](const storage::UnitOfWork& work) -> Result<Views> {
        return work.savedViews().ofList(listName);
    });
}

Result<SavedViewId> SavedViews::save(
    const QString& listName, const QString& written, const QString& content)
{
    const QString name = vietnamese::clean(written);
    if (name.isEmpty())
        return refuseFaults({{Severity::Error, IssueCode::FieldMissing, {}, {u"name"_s}}}).error();
    SavedViewId saved;
    const auto done = m_session.store().write(
        m_session.act(verbs::viewSave, name), [&](storage::UnitOfWork& work) -> Status {
            saved = work.savedViews().save({{}, listName, name, content});
            return Done{};
        });
    if (!done)
        return done.error();
    return saved;
}

Status SavedViews::remove(const SavedView& view)
{
    const auto done = m_session.store().write(
        m_session.act(verbs::viewRemove, view.name), [&](storage::UnitOfWork& work) -> Status {
            if (!work.savedViews().remove(view.id))
                return Error{ErrorCode::RecordGone, {}, {}};
            return Done{};
        });
    if (!done)
        return done.error();
    return Done{};
}

} // namespace sosh
