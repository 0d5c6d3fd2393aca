// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/papertext.h"

#include <QString>

#include <span>

namespace sosh::storage {

namespace sql {
class Connection;
}

/// The clerk's words in the papers of a round. `paper`: "result", "result-final", as `paperTextKey` gives it.
/// Changing or removing what is gone throws Stale.
class PaperTextRepository
{
public:
    explicit PaperTextRepository(sql::Connection& connection);

    PaperTexts texts(
        RoundId round, const QString& paper) const; ///< in the order in which they stand

    /// Behind those that stand at its block.
    PaperTextId add(RoundId round, const QString& paper, const PaperText& text);
    /// Everything but its place among those of its block; one that moves to another block stands there last.
    void change(const PaperText& text);
    void remove(PaperTextId text);
    /// The given ones take each other's places, so that they stand in this order.
    void reorder(std::span<const PaperTextId> order);

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
