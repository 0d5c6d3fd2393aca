// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <span>

class QAbstractItemModel;
class QPushButton;
class QTableView;

namespace sosh {

class Theme;

/// One kind of facts under its heading: the table as high as its rows, and adding, changing, removing.
class FactPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `name`: stem of the object names, "task".
    FactPanel(const QString& name, const QString& title, const Theme& theme,
        QAbstractItemModel* model, std::span<const int> widths, QWidget* parent = nullptr);

    void fitHeight(); ///< after the rows have changed
    void setWritable(bool writable, const QString& whyNot);
    int currentRow() const; ///< -1 when none is selected

signals:
    void wantsNew();
    void wantsChange(int row);
    void wantsRemoval(int row);

private:
    void judge();

    QTableView* m_table = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
    QString m_whyNot;
};

} // namespace sosh
