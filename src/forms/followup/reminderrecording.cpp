// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/followup/reminderrecording.h"

#include "forms/followup/reminderdialog.h"
#include "forms/paper/letterout.h"
#include "forms/window/page.h"
#include "usecases/errortext.h"

#include <algorithm>

namespace sosh {

ReminderRecording::ReminderRecording(Workspace& workspace, Page& page)
    : QObject(&page)
    , m_workspace(workspace)
    , m_page(page)
{
}

void ReminderRecording::setBoard(const FollowUp& board)
{
    m_rows = board.rows;
    m_places.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_places.insert(m_rows[row].entry.code, row);
}

const FollowUpRow* ReminderRecording::find(const QString& unit) const
{
    const auto place = m_places.constFind(unit);
    return place == m_places.constEnd() ? nullptr : &m_rows[*place];
}

QString ReminderRecording::nameOf(const QString& unit) const
{
    const FollowUpRow* row = find(unit);
    return row ? row->entry.shownName() : unit;
}

/// Units that have all reported are asked for nothing but their figures.
ReminderNote ReminderRecording::noteOf(ReminderKind kind, const QStringList& units) const
{
    ReminderNote note;
    note.kind = kind;
    note.units = units;
    const bool anyMissing = std::any_of(units.begin(), units.end(), [this](const QString& unit) {
        const FollowUpRow* row = find(unit);
        return row && row->isMissing();
    });
    if (!anyMissing)
        note.purpose = ReminderPurpose::Recheck;
    return note;
}

void ReminderRecording::say(const QString& sentence, bool done)
{
    m_page.message().show(done ? InlineMessage::Kind::Done : InlineMessage::Kind::Error, sentence);
}

ReminderDialog* ReminderRecording::dialogOf(
    const QString& title, const ReminderNote& note, bool letter)
{
    QStringList names;
    for (const QString& unit : note.units)
        names += nameOf(unit);
    return new ReminderDialog(title, names, note, m_workspace.clock().today(),
        letter ? ReminderDialog::Asks::LetterSent : ReminderDialog::Asks::PurposeToo,
        m_page.window());
}

/// What is wrong, as a sentence; empty when the log has it.
QString ReminderRecording::write(const ReminderNote& note)
{
    const auto recorded = FollowingUp(m_workspace.session())
                              .record(m_workspace.campaign(), m_workspace.round(), note);
    if (!recorded)
        return ErrorText::sentence(recorded.error());
    say(tr("Recorded in the log of %n unit(s). Ctrl+Z takes it back.", nullptr,
            static_cast<int>(note.units.size())),
        true);
    return {};
}

void ReminderRecording::ask(const ReminderNote& note)
{
    auto* dialog =
        dialogOf(note.kind == ReminderKind::Phone ? tr("Called") : tr("Zalo sent"), note, false);
    dialog->onSave([this](const ReminderNote& made) { return write(made); });
    dialog->open();
}

LetterOut* ReminderRecording::letterOut() const
{
    return m_page.window()->findChild<LetterOut*>();
}

bool ReminderRecording::isLetterOut() const
{
    const LetterOut* out = letterOut();
    return out && out->isKept();
}

/// As it would be printed on that day.
Result<ReminderNote> ReminderRecording::letterOn(PaperKind kind, QDate day) const
{
    PaperRequest letter;
    letter.kind = kind;
    letter.campaign = m_workspace.campaign();
    letter.round = m_workspace.round();
    letter.date = day;
    return FollowingUp(m_workspace.session()).letterNote(letter);
}

void ReminderRecording::askLetter(PaperKind kind)
{
    const LetterOut* out = letterOut();
    if (const auto made = out ? out->note() : std::nullopt)
        return openLetter(*made, [level = made->level](QDate) { return level; });
    const auto due = letterOn(kind, m_workspace.clock().today());
    if (!due)
        return say(ErrorText::sentence(due.error()), false);
    openLetter(*due, [this, kind](QDate day) {
        const auto sent = letterOn(kind, day);
        return sent ? sent->level : 0;
    });
}

/// `levelOn`: of a letter that was made here, the level that stands on it; else by the day on which it was sent.
void ReminderRecording::openLetter(const ReminderNote& letter, std::function<int(QDate)> levelOn)
{
    if (letter.units.isEmpty())
        return say(tr("Every unit has reported."), false);
    auto* dialog = dialogOf(letter.purpose == ReminderPurpose::Request
            ? tr("The letter asking for reports was sent")
            : tr("The reminding letter was sent"),
        letter, true);
    const QString campaign = m_workspace.campaign();
    if (const auto letters = FollowingUp(m_workspace.session()).letters(campaign))
        dialog->offerLetters(*letters, [this, campaign](const QString& number) {
            return FollowingUp(m_workspace.session()).letterNumbered(campaign, number);
        });
    dialog->onSave([this, levelOn = std::move(levelOn)](ReminderNote sent) {
        sent.level = levelOn(sent.day);
        const QString mistake = write(sent);
        if (LetterOut* out = letterOut(); out && mistake.isEmpty())
            out->forget();
        return mistake;
    });
    dialog->open();
}

} // namespace sosh
