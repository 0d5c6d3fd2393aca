// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/papertext.h"
#include "core/result.h"
#include "usecases/paperdesk.h"

#include <QString>

#include <vector>

namespace sosh {

class RegisterSession;

/// What a unit wrote, to be read and taken into the paper.
struct UnitWords
{
    UnitId unit;
    QString code;
    QString name;
    QString field; ///< "good_practice", "difficulty", "proposal"
    QString block; ///< sentence that takes it: "UD3", "HC4", "KN1"
    QString text; ///< as the unit wrote it; empty: it did, and was quoted, but does no more
    PaperTextId quote; ///< standing in the paper; invalid: not taken
    QString quoted; ///< as taken, shortened
};

/// The clerk's words in a paper of a round. Each change is one act, and can be undone.
class PaperWriting
{
public:
    explicit PaperWriting(RegisterSession& session);

    /// Adds the text, or changes the one whose id it has. An Edited or Dropped one replaces what stands at its block; an Edited
    /// one that says what the wording says takes the change back. Errors: as of preparing the paper; RecordGone.
    Result<PaperTextId> put(const PaperRequest& paper, const PaperText& text);
    /// Back to the wording; an own paragraph or a quote goes.
    Status remove(const PaperRequest& paper, PaperTextId text);
    /// Own paragraph one place up or down among those at its block.
    Status move(const PaperRequest& paper, PaperTextId text, int by);
    /// All texts of all units, by field, in the order of the roster; those quoted in the paper among them.
    Result<std::vector<UnitWords>> unitWords(const PaperRequest& paper) const;

private:
    RegisterSession& m_session;
};

/// Key under which a paper's words are kept: kind, and the variant of a result report.
QString paperTextKey(const PaperRequest& paper);

} // namespace sosh
