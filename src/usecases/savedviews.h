// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/savedview.h"

#include <vector>

namespace sosh {

class RegisterSession;

/// Filters with a name, of any list of the program; the register keeps them for everybody who opens it.
class SavedViews
{
public:
    explicit SavedViews(RegisterSession& session);

    Result<std::vector<SavedView>> list(const QString& listName) const; ///< as they were made
    /// One of that name takes the new content. Errors: PlanFaulty when the name is empty.
    Result<SavedViewId> save(const QString& listName, const QString& name, const QString& content);
    Status remove(const SavedView& view); ///< Errors: RecordGone.

private:
    RegisterSession& m_session;
};

} // namespace sosh
