// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace sosh {

class Theme;

/// A table whose first columns stay when the rest scrolls: a second view lies over them with the same model and selection.
class FrozenTableView : public QTableView
{
    Q_OBJECT

public:
    FrozenTableView(int frozenColumns, const QString& frozenLook, const Theme& theme,
        QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setFrozenHeadHeight(int height); ///< of both heads; 0 hides them
    int frozenWidth() const;

    QTableView* frozen() const { return m_frozen; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint) override;

private:
    void arrange();

    int m_frozenColumns = 0;
    QTableView* m_frozen = nullptr;
};

} // namespace sosh
