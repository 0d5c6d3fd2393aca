// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/followingup.h"
#include "usecases/paperdesk.h"

#include <QImage>
#include <QKeySequence>
#include <QObject>

#include <array>
#include <vector>

class QAction;
class QPushButton;
class QWidget;

namespace sosh {

class Page;
class ReminderRecording;
class ReportPage;
class Workspace;

/// What is done from the board, each by one key: asking units, the papers and the texts for it, the picture.
class FollowUpActs final : public QObject
{
    Q_OBJECT

public:
    enum Which
    {
        Called,
        Messaged,
        CopyGroupText,
        CopyUnitText,
        Letter,
        LetterSent,
        ForHead,
        Picture,
        SavePicture,
        CopyNames,
        Count
    };

    FollowUpActs(Workspace& workspace, Page& page);

    QAction* action(Which which) const { return m_actions[static_cast<std::size_t>(which)]; }
    /// Does and says what the action does.
    QPushButton* makeButton(Which which, const QString& objectName, bool primary = false) const;
    /// The keys work while one of these has the focus.
    void addTo(QWidget& view) const;

    void setBoard(const FollowUp* board); ///< null: there is none
    void setSelected(const std::vector<const FollowUpRow*>& units);
    /// The letter that was printed or saved, else the one on the page of reports, else the one that is due.
    void recordLetter();

private:
    void makeActions();
    void judge();
    QString whyNot(Which which) const;
    void say(const QString& sentence, bool done = true);
    bool isRequestTime() const;
    PaperKind letterKind() const;
    QStringList missingCodes() const;

    QStringList selectedCodes() const;
    void askByMessage();
    void copyGroupText();
    void copyUnitText();
    void offerToRecord(const QString& copied, const QStringList& units);
    void forgetCopied();
    void prepareLetter();
    void prepareForHead();
    void copyPicture();
    void savePicture();
    QImage picture() const;
    void copyNames();
    ReportPage* showPaper(PaperKind kind, bool forHead) const;

    struct Chosen
    {
        QString code;
        bool missing = false;
        bool doubted = false; ///< a figure of it is asked back
    };

    Workspace& m_workspace;
    Page& m_page;
    ReminderRecording* m_recording;
    std::array<QAction*, Count> m_actions{};
    FollowUp m_board;
    bool m_hasBoard = false;
    std::vector<Chosen> m_selected;
    QString m_copied; ///< what was said of the text just copied
    ReminderNote
        m_copiedFor; ///< what it says to whom; without units: the selection has changed since
};

} // namespace sosh
