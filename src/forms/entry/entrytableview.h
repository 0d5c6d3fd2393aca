// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/basic/frozentableview.h"

#include <functional>

namespace sosh {

/// The grid in which figures are typed by keys alone: type over, F2, Esc; Enter, Tab and arrows move.
/// `-`, `*` and `+` never belong to a count, so they are keys of their own.
class EntryTableView final : public FrozenTableView
{
    Q_OBJECT

public:
    EntryTableView(int frozenColumns, const QString& frozenLook, const Theme& theme,
        QWidget* parent = nullptr);

    void setTyping(bool on); ///< else the table is only looked at
    void finishEditing(); ///< takes what stands in an open editor
    bool isEditing() const { return state() == EditingState; }
    bool goToRow(int row); ///< its first cell to type in; false when it has none
    bool isCell(const QModelIndex& index) const; ///< can be typed in and is seen

    /// Asked after a figure was typed and before moving on; false stays.
    std::function<bool(const QModelIndex&)> mayLeave;

signals:
    void proposalTaken(const QModelIndex& cell); ///< Enter on a cell that proposes a figure
    void rowFinished(const QModelIndex& cell); ///< Enter on a row's last cell
    void signPressed(QChar sign); ///< - or *
    void unitActivated(const QModelIndex& cell); ///< double click on the first columns

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;

private:
    bool handleKey(const QKeyEvent& key);
    bool editorKey(const QKeyEvent& key);
    QModelIndex step(const QModelIndex& from, int direction) const;
    void advance(bool byEnter);
    void goTo(const QModelIndex& index);

    bool m_typing = false;
    bool m_typedOver = false; ///< the editor was opened by a figure: arrows leave it
};

} // namespace sosh
