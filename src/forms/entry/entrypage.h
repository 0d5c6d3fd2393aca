// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/entrydesk.h"
#include "forms/window/page.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace sosh {

class EntryActions;
class GridPanel;
class IssueLine;
class StateStrip;

/// The round's grid: one row a unit, one column a measure, the totals below. Typed in while the round is open and the
/// register can be written; what is typed lies in the register as drafts as soon as a row is left.
class EntryPage final : public Page
{
    Q_OBJECT

public:
    explicit EntryPage(Workspace& workspace);
    ~EntryPage() override;

    void reload() override;
    QString typingToUndo() const override;
    QString typingToRedo() const override;
    void undoTyping() override;
    void redoTyping() override;
    void goToTyping() override;
    Status keepTyping() override;

protected:
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeToolLine();
    QToolButton* makeMenuButton(
        const QString& objectName, const QString& text, const QList<QAction*>& actions);
    void connectGrid();
    void filterRows();
    void showAllRows();
    void saySelection(int cells, std::optional<qint64> sum);
    void onCurrentChanged(const QModelIndex& current, const QModelIndex& previous);
    void onRowsChanged(int first, int last);
    void putTypingBack();
    void refreshCounts();
    void refreshPosition();
    void saveTyping();
    void saveStep();
    void restoreCaret(const QString& unitCode, const QString& measure, bool sameRound);

    QLineEdit* m_filter = nullptr;
    QComboBox* m_state = nullptr;
    StateStrip* m_strip = nullptr;
    QMenu* m_columns = nullptr;
    GridPanel* m_grid = nullptr;
    IssueLine* m_issue = nullptr;
    QPushButton* m_confirmAll = nullptr;
    std::unique_ptr<EntryDesk> m_desk;
    EntryActions* m_actions = nullptr;
    QTimer m_pause; ///< what was typed is kept when typing pauses
    QTimer m_step; ///< the next rows of a large block are kept when all else is done
    bool m_saysWhatIsLeft = false;
};

} // namespace sosh
