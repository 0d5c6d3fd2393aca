// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/basic/inlinemessage.h"
#include "forms/window/pageid.h"
#include "forms/window/workspace.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace sosh {

class SavedViewMenu;

/// One page of the window: title line with what it is about and its primary action, a message bar, the content,
/// or a sentence in its place when there is nothing to show.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Workspace& workspace, const QString& title, QWidget* parent = nullptr);

    const QString& title() const { return m_title; }
    InlineMessage& message() const { return *m_message; }
    /// Shows the register as it is now. Called when the page is looked at and something has changed.
    virtual void reload() = 0;
    virtual void printPaper() { } ///< Ctrl+P
    virtual void exportData() { } ///< Ctrl+E
    virtual void searchFor(const QString& text) { Q_UNUSED(text) }
    /// Goes to the record, by its code; a page that cannot filters for it.
    virtual void showRecord(const QString& code) { searchFor(code); }
    /// Typing that Undo and Redo would turn to before the journal: the name of the step; empty when there is none, or when an
    /// act of the journal came after it.
    virtual QString typingToUndo() const { return {}; }
    virtual QString typingToRedo() const { return {}; }
    virtual void goToTyping() { } ///< to the first row that is being entered
    /// What is being typed, into the register; on failure it is still there to be saved.
    virtual Status keepTyping() { return Done{}; }
    virtual void undoTyping() { }
    virtual void redoTyping() { }

signals:
    void wantsPage(sosh::PageId page);
    void notice(const QString& text); ///< for the status bar
    void typingChanged(); ///< what Undo and Redo would do

protected:
    Workspace& workspace() const { return m_workspace; }
    RegisterSession& session() const { return m_workspace.session(); }
    QVBoxLayout* content() const { return m_content; }
    void addRoundSelectors(); ///< campaign and round in the title line
    void addCampaignSelector();
    void addToTitleLine(QWidget* widget); ///< at its right end; the primary action last
    /// Of a page whose list has filters; what it says goes to the message bar.
    SavedViewMenu* makeSavedViews(const QString& listName);
    void showContent();
    void showEmpty(const QString& text);
    void fail(const Error& error);

private:
    void addSelectors(bool withRound);

    Workspace& m_workspace;
    QString m_title;
    QHBoxLayout* m_titleLine = nullptr;
    InlineMessage* m_message = nullptr;
    QStackedWidget* m_stack = nullptr;
    QVBoxLayout* m_content = nullptr;
    QLabel* m_empty = nullptr;
};

} // namespace sosh
