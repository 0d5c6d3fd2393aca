// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/returndraft.h"

#include <map>

namespace sosh {

/// Gathers what one step of the undo stack does to several rows.
class DraftStep
{
public:
    explicit DraftStep(ReturnDraft& draft)
        : m_draft(draft)
    {
    }
    /// The row as the step leaves it.
    RowContent& at(int row) { return m_after.try_emplace(row, m_draft.content(row)).first->second; }
    /// False when nothing would change; then there is no step.
    bool push(const QString& name);

private:
    ReturnDraft& m_draft;
    std::map<int, RowContent> m_after;
};

} // namespace sosh
