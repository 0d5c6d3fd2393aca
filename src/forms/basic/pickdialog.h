// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace sosh {

/// Picks one of many by a part of its name, accents not needed: Up and Down go through the list while typing, Enter takes.
class PickDialog : public QDialog
{
    Q_OBJECT

public:
    struct Item
    {
        QString text;
        QString alsoFoundBy; ///< searched, not shown
    };

    /// Object names are made of `name`: "unitPickDialog", "unitPickLineEdit" …
    PickDialog(const QString& name, const QString& title, const QString& acceptText,
        std::vector<Item> items, QWidget* parent = nullptr);

    std::optional<std::size_t> picked() const; ///< place among the items
    void ask(const QString& question); ///< above the list
    void addBelow(QWidget* widget); ///< under the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();

    std::vector<Item> m_items;
    std::vector<QString> m_folded; ///< parallel to the items
    std::vector<std::size_t> m_shown; ///< parallel to the list
    QVBoxLayout* m_below = nullptr;
    QLineEdit* m_filter = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_nothing = nullptr; ///< in place of an empty list
    QPushButton* m_accept = nullptr;
};

} // namespace sosh
