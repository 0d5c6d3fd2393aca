// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup.h"
#include "usecases/followingup.h"
#include "usecases/paperdesk.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

namespace sosh {

class LetterOut;
class Page;
class ReminderDialog;
class Workspace;

/// Writes down that units were asked, after a dialog on what was promised and what came of it.
class ReminderRecording final : public QObject
{
    Q_OBJECT

public:
    ReminderRecording(Workspace& workspace, Page& page);

    void setBoard(const FollowUp& board);
    QString nameOf(const QString& unit) const; ///< by code
    ReminderNote noteOf(ReminderKind kind, const QStringList& units) const;
    void ask(const ReminderNote& note);
    /// The letter that was printed or saved, else the one on the page of reports, else one of this kind.
    void askLetter(PaperKind kind);
    bool isLetterOut() const; ///< one of the round was printed or saved and is not in the log

private:
    const FollowUpRow* find(const QString& unit) const;
    LetterOut* letterOut() const;
    Result<ReminderNote> letterOn(PaperKind kind, QDate day) const;
    ReminderDialog* dialogOf(const QString& title, const ReminderNote& note, bool letter);
    void openLetter(const ReminderNote& letter, std::function<int(QDate)> levelOn);
    QString write(const ReminderNote& note);
    void say(const QString& sentence, bool done);

    Workspace& m_workspace;
    Page& m_page;
    std::vector<FollowUpRow> m_rows;
    QHash<QString, std::size_t> m_places; ///< of the rows, by code
};

} // namespace sosh
