// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/page.h"
#include "usecases/paperdesk.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace sosh {

class ExportBox;
class IssuingPanel;
class PaperChoice;
class PaperFiles;
class PaperNotices;
class PreviewPanel;
class ShownPaper;
class UnitWordsPanel;
class WritingPanel;

/// Papers: the preview shows the very pages that are printed and saved. Beside it what can be done with them: written on,
/// signed and issued; at the right which paper, and the file for the superior.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    enum Tab
    {
        PreviewTab,
        WritingTab,
        WordsTab,
        IssuingTab
    };

    explicit ReportPage(Workspace& workspace);
    void reload() override;
    void printPaper() override;
    void exportData() override;
    /// `forHead`: of a reminder, the list for the head of office in place of the letter.
    void choose(PaperKind kind, bool forHead = false);
    void showTab(Tab tab);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTitleLine();
    QWidget* makeWorkSide();
    QWidget* makeChoiceSide();
    void connectParts();
    void showPaper();
    void onShown();
    void arrange();
    void refreshPanel();
    void setPossible(bool possible);
    QString whyNothing() const;
    void openFigure(const QString& source, const QString& text);
    void goToRow(const QString& unitCode, const QString& measure);

    ShownPaper* m_shown = nullptr;
    PaperFiles* m_files = nullptr;
    PaperChoice* m_choice = nullptr;
    PaperNotices* m_notices = nullptr;
    PreviewPanel* m_preview = nullptr;
    WritingPanel* m_writing = nullptr;
    UnitWordsPanel* m_words = nullptr;
    IssuingPanel* m_issuing = nullptr;
    ExportBox* m_export = nullptr;
    QTabBar* m_tabs = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_beside = nullptr; ///< the panels, in the order of the tabs after the first
    QStackedWidget* m_work = nullptr; ///< the paper, or why there is none
    QLabel* m_nothing = nullptr;
    QPushButton* m_save = nullptr;
    QToolButton* m_more = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace sosh
