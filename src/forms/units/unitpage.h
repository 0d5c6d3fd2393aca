// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/page.h"
#include "models/foldingproxy.h"
#include "models/unittreemodel.h"

class QDateEdit;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace sosh {

/// The tree of units as it was, is or will be on a day, searched while typing, without accents.
class UnitPage final : public Page
{
    Q_OBJECT

public:
    explicit UnitPage(Workspace& workspace);
    void reload() override;
    void searchFor(const QString& text) override;

private:
    void filter();
    void say();
    void judge();
    void editContact();
    QModelIndex chosen() const; ///< of the model; invalid when none is selected

    QDateEdit* m_day = nullptr;
    QLineEdit* m_search = nullptr;
    QTreeView* m_tree = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_contact = nullptr;
    UnitTreeModel m_model;
    FoldingProxy m_filter;
};

} // namespace sosh
