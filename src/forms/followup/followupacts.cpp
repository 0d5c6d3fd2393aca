// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/followup/followupacts.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/keymap.h"
#include "forms/basic/prompts.h"
#include "forms/basic/widgets.h"
#include "forms/followup/boardpicture.h"
#include "forms/followup/reminderrecording.h"
#include "forms/paper/reportpage.h"
#include "forms/window/page.h"
#include "usecases/errortext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace sosh {
using namespace Qt::StringLiterals;

FollowUpActs::FollowUpActs(Workspace& workspace, Page& page)
    : QObject(&page)
    , m_workspace(workspace)
    , m_page(page)
    , m_recording(new ReminderRecording(workspace, page))
{
    makeActions();
    judge();
}

void FollowUpActs::makeActions()
{
    struct Entry
    {
        Which which;
        QString name;
        QString text;
        QKeySequence key;
        std::function<void()> act;
    };
    const Entry entries[] = {
        {Called, u"calledAction"_s, tr("Called…"), followUpKey(FollowUpKey::Called),
            [this] {
                m_recording->ask(m_recording->noteOf(ReminderKind::Phone, selectedCodes()));
            }},
        {Messaged, u"messagedAction"_s, tr("Zalo sent…"), followUpKey(FollowUpKey::Messaged),
            [this] { askByMessage(); }},
        {CopyGroupText, u"copyGroupTextAction"_s, tr("Copy the message"),
            followUpKey(FollowUpKey::CopyGroupText), [this] { copyGroupText(); }},
        {CopyUnitText, u"copyUnitTextAction"_s, tr("Message to the unit"),
            followUpKey(FollowUpKey::CopyUnitText), [this] { copyUnitText(); }},
        {Letter, u"letterAction"_s, tr("Letter…"), followUpKey(FollowUpKey::Letter),
            [this] { prepareLetter(); }},
        {LetterSent, u"letterSentAction"_s, tr("Letter was sent…"),
            followUpKey(FollowUpKey::LetterSent), [this] { recordLetter(); }},
        {ForHead, u"forHeadAction"_s, tr("List for the head of office"),
            followUpKey(FollowUpKey::ForHead), [this] { prepareForHead(); }},
        {Picture, u"pictureAction"_s, tr("Copy as a picture"), followUpKey(FollowUpKey::Picture),
            [this] { copyPicture(); }},
        {SavePicture, u"savePictureAction"_s, tr("Save the picture…"), {},
            [this] { savePicture(); }},
        {CopyNames, u"copyNamesAction"_s, tr("Copy the list of names"),
            followUpKey(FollowUpKey::CopyNames), [this] { copyNames(); }},
    };
    for (const Entry& entry : entries) {
        auto* made = new QAction(entry.text, this);
        made->setObjectName(entry.name);
        made->setShortcut(entry.key);
        made->setShortcutContext(Qt::WidgetShortcut);
        connect(made, &QAction::triggered, this, entry.act);
        m_actions[static_cast<std::size_t>(entry.which)] = made;
    }
}

QPushButton* FollowUpActs::makeButton(Which which, const QString& objectName, bool primary) const
{
    QAction* does = action(which);
    QPushButton* made = button(objectName, does->text(), primary);
    const auto follow = [made, does] {
        made->setEnabled(does->isEnabled());
        made->setToolTip(does->toolTip());
    };
    connect(does, &QAction::changed, made, follow);
    connect(made, &QPushButton::clicked, does, &QAction::trigger);
    follow();
    return made;
}

void FollowUpActs::addTo(QWidget& view) const
{
    QAction* first = view.actions().value(0);
    for (QAction* each : m_actions)
        view.insertAction(first, each);
    auto* line = new QAction(&view);
    line->setSeparator(true);
    view.insertAction(first, line);
}

void FollowUpActs::setBoard(const FollowUp* board)
{
    const bool was = std::exchange(m_hasBoard, board != nullptr);
    if (m_hasBoard && was && board->round.id != m_board.round.id)
        m_page.message().clear(); // what it offers is about the other round
    m_board = board ? *board : FollowUp();
    m_recording->setBoard(m_board);
    m_selected.clear();
    m_copiedFor = {};
    judge();
}

void FollowUpActs::setSelected(const std::vector<const FollowUpRow*>& units)
{
    const QStringList before = selectedCodes();
    m_selected.clear();
    for (const FollowUpRow* unit : units)
        m_selected.push_back({unit->entry.code, unit->isMissing(),
            std::any_of(unit->flags.begin(), unit->flags.end(),
                [](const Flag& flag) { return flag.kind == FlagKind::Recheck; })});
    if (!m_copiedFor.units.isEmpty() && selectedCodes() != before)
        forgetCopied();
    judge();
}

QString FollowUpActs::whyNot(Which which) const
{
    const bool writes = which == Called || which == Messaged || which == LetterSent;
    if (const QString closed = m_workspace.whyNotWritable(); writes && !closed.isEmpty())
        return closed;
    if (!m_hasBoard)
        return tr("There is no round to follow up yet.");
    if ((which == Called || which == Messaged) && m_selected.empty())
        return tr("Select units in the list first.");
    if (which == CopyUnitText && m_selected.size() != 1)
        return tr("Select one unit in the list first.");
    const bool ofMissing = which == Letter || which == ForHead || which == CopyNames
        || (which == LetterSent && !m_recording->isLetterOut());
    return ofMissing && missingCodes().isEmpty() ? tr("Every unit has reported.") : QString();
}

void FollowUpActs::judge()
{
    for (int which = 0; which < Count; ++which) {
        QAction* each = action(static_cast<Which>(which));
        const QString why = whyNot(static_cast<Which>(which));
        each->setEnabled(why.isEmpty());
        QString text = QString(each->text()).remove(u'…');
        if (which == Letter)
            text = isRequestTime() ? tr("The letter that asks for the reports")
                                   : tr("The letter to those that have not reported");
        each->setToolTip(!why.isEmpty()      ? why
                : each->shortcut().isEmpty() ? text
                                             : withKey(text, each->shortcut()));
    }
}

void FollowUpActs::say(const QString& sentence, bool done)
{
    m_copiedFor = {};
    m_page.message().show(done ? InlineMessage::Kind::Done : InlineMessage::Kind::Error, sentence);
}

QStringList FollowUpActs::missingCodes() const
{
    QStringList codes;
    for (const FollowUpRow& row : m_board.rows)
        if (row.isMissing())
            codes += row.entry.code;
    return codes;
}

/// The round is not due and nobody was asked for anything.
bool FollowUpActs::isRequestTime() const
{
    return m_board.mailings.empty() && m_board.count(Progress::Overdue) == 0
        && (!m_board.round.due.isValid() || m_board.asOf <= m_board.round.due);
}

PaperKind FollowUpActs::letterKind() const
{
    return isRequestTime() ? PaperKind::Request : PaperKind::Reminder;
}

QStringList FollowUpActs::selectedCodes() const
{
    QStringList codes;
    for (const Chosen& unit : m_selected)
        codes += unit.code;
    return codes;
}

/// For the units that a text was just copied for, else for those selected.
void FollowUpActs::askByMessage()
{
    m_recording->ask(m_copiedFor.units.isEmpty()
            ? m_recording->noteOf(ReminderKind::Zalo, selectedCodes())
            : m_copiedFor);
}

void FollowUpActs::copyGroupText()
{
    const auto texts = FollowingUp(m_workspace.session())
                           .texts(m_workspace.campaign(), m_workspace.round(), {}, m_board.asOf);
    if (!texts)
        return say(ErrorText::sentence(texts.error()), false);
    if (texts->group.isEmpty())
        return say(tr("There is nobody to remind, or no due day."), false);
    QApplication::clipboard()->setText(texts->group);
    offerToRecord(tr("The message for the group was copied."), texts->groupUnits);
}

/// That its report is missing, or thanks for it; a figure that is doubted is asked back.
void FollowUpActs::copyUnitText()
{
    const Chosen unit = m_selected.front();
    const FollowingUp work(m_workspace.session());
    const QString& campaign = m_workspace.campaign();
    const int round = m_workspace.round();
    QString text;
    if (unit.doubted && !unit.missing) {
        const auto question = work.recheckText(campaign, round, unit.code);
        if (!question)
            return say(ErrorText::sentence(question.error()), false);
        text = *question;
    } else {
        const auto texts = work.texts(campaign, round, unit.code, m_board.asOf);
        if (!texts)
            return say(ErrorText::sentence(texts.error()), false);
        text = texts->toUnit;
    }
    QApplication::clipboard()->setText(text);
    offerToRecord(
        tr("The message to %1 was copied.").arg(m_recording->nameOf(unit.code)), {unit.code});
}

void FollowUpActs::offerToRecord(const QString& copied, const QStringList& units)
{
    if (!m_workspace.whyNotWritable().isEmpty())
        return say(copied);
    say(copied + u' '
        + tr("Once it is sent, %1 records it.")
              .arg(action(Messaged)->shortcut().toString(QKeySequence::NativeText)));
    m_copied = copied;
    m_copiedFor = m_recording->noteOf(ReminderKind::Zalo, units);
    m_page.message().offer(
        tr("Record as sent"), [this, note = m_copiedFor] { m_recording->ask(note); });
}

/// From now on the key is for the selection; the button is still for those that the text speaks to.
void FollowUpActs::forgetCopied()
{
    const ReminderNote note = m_copiedFor;
    m_copiedFor = {};
    if (!m_page.message().text().startsWith(m_copied))
        return;
    say(m_copied);
    m_page.message().offer(tr("Record as sent"), [this, note] { m_recording->ask(note); });
}

/// The page of reports with the paper chosen; what stands there can be changed before it goes out. Null outside a window.
ReportPage* FollowUpActs::showPaper(PaperKind kind, bool forHead) const
{
    emit m_page.wantsPage(PageId::Reports);
    auto* reports = m_page.window()->findChild<ReportPage*>();
    if (!reports)
        return nullptr;
    reports->choose(kind, forHead);
    reports->showTab(ReportPage::PreviewTab);
    return reports;
}

/// Offered on both pages: whether it was sent is known only later.
void FollowUpActs::prepareLetter()
{
    ReportPage* reports = showPaper(letterKind(), false);
    if (!m_workspace.whyNotWritable().isEmpty())
        return;
    m_page.message().show(InlineMessage::Kind::Info,
        tr("The letter stands on the page of reports. Once it was sent, record it in the log."));
    m_page.message().offer(tr("It was sent…"), [this] { recordLetter(); });
    if (!reports || !reports->message().text().isEmpty())
        return;
    reports->message().show(InlineMessage::Kind::Info,
        tr("Once the letter was sent, record it in the log of the follow-up."));
    reports->message().offer(tr("It was sent…"), [this] {
        emit m_page.wantsPage(PageId::FollowUp);
        recordLetter();
    });
}

void FollowUpActs::recordLetter()
{
    m_recording->askLetter(letterKind());
}

void FollowUpActs::prepareForHead()
{
    showPaper(PaperKind::Reminder, true);
}

QImage FollowUpActs::picture() const
{
    const CampaignOverview* campaign = m_workspace.currentCampaign();
    return BoardPicture::of(m_board, campaign ? campaign->campaign.title : QString(),
        m_workspace.session().facts().agencyName, m_workspace.clock().nowUtc().toLocalTime())
        .image();
}

void FollowUpActs::copyPicture()
{
    QApplication::clipboard()->setImage(picture());
    say(tr("The picture of the board was copied; paste it into the chat."));
    m_page.message().offer(tr("Save the picture…"), [this] { savePicture(); });
}

void FollowUpActs::savePicture()
{
    const QString folder = m_workspace.settings().fileFolder(AppSettings::Folder::Out);
    const QString name = u"%1/tien-do-%2-%3-%4.png"_s.arg(folder, m_workspace.campaign())
                             .arg(m_workspace.round())
                             .arg(m_board.asOf.toString(Qt::ISODate));
    const QString file = m_workspace.prompts().saveFile(
        {tr("Save the picture"), name, tr("Pictures (*.png)"), u"png"_s});
    if (file.isEmpty())
        return;
    if (picture().save(file, "PNG"))
        say(tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
    else
        say(ErrorText::sentence({ErrorCode::FileUnwritable, {file, QString()}, {}}), false);
}

void FollowUpActs::copyNames()
{
    QStringList names;
    for (const FollowUpRow& row : m_board.rows)
        if (row.isMissing())
            names += row.entry.name;
    QApplication::clipboard()->setText(names.join(u'\n'));
    say(tr("The names of %n unit(s) were copied.", nullptr, static_cast<int>(names.size())));
}

} // namespace sosh
