// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/followingup.h"

#include <QObject>

#include <optional>

namespace sosh {

class ShownPaper;
class Workspace;

/// A letter as it left the program: its level, its day and the units that it names. The log says that of it once it was
/// sent, whatever has come in or was chosen on the page since then.
class LetterOut final : public QObject
{
    Q_OBJECT

public:
    LetterOut(Workspace& workspace, ShownPaper& shown, QObject* parent);

    /// The paper that is shown was printed or saved. False when it is no letter, or pages kept before.
    bool keep();
    bool isKept() const; ///< one of the chosen round
    void forget(); ///< it stands in the log
    /// The letter that is kept, else the one that is shown; none without either.
    std::optional<ReminderNote> note() const;

private:
    std::optional<ReminderNote> shownNote() const;

    Workspace& m_workspace;
    ShownPaper& m_shown;
    QString m_campaign;
    int m_round = 0;
    std::optional<ReminderNote> m_kept;
};

} // namespace sosh
