// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <span>
#include <vector>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace sosh {

class Theme;

/// One kind of records of a campaign: their table, and adding, changing, removing and what else can be done with them.
class FactPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `name`: stem of the object names, "task". `nothing`: the sentence in place of an empty table.
    FactPanel(const QString& name, const QString& title, const QString& nothing, const Theme& theme,
        QAbstractItemModel* model, std::span<const int> widths, QWidget* parent = nullptr);

    enum class Needs
    {
        Nothing,
        Row, ///< one that is selected
        NothingToRead, ///< writes nothing: allowed in a register that is only read
        RowToRead
    };
    /// A further button, before the others. Its tooltip says what it does, or why it cannot.
    QPushButton* addAction(
        const QString& objectName, const QString& text, const QString& tooltip, Needs needs);
    void setAddText(const QString& text);
    void withoutChange(); ///< these records are added and removed only
    void withoutRows(); ///< nothing is done with one of them alone

    void refresh(); ///< after the rows have changed
    void setWritable(bool writable, const QString& whyNot);
    int currentRow() const; ///< -1 when none is selected

signals:
    void wantsNew();
    void wantsChange(int row);
    void wantsRemoval(int row);

private:
    struct Action
    {
        QPushButton* button;
        QString tooltip;
        Needs needs;
    };
    void judge();
    bool eventFilter(QObject* watched, QEvent* event) override;

    QString m_title;
    QTableView* m_table = nullptr;
    QLabel* m_nothing = nullptr;
    QHBoxLayout* m_line = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
    std::vector<Action> m_actions;
    QString m_whyNot;
};

} // namespace sosh
