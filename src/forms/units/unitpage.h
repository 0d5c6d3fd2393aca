// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/units/unitview.h"
#include "forms/window/page.h"
#include "models/foldingproxy.h"
#include "models/unittreemodel.h"

class QCheckBox;
class QLineEdit;
class QTreeView;

namespace sosh {

class DayEdit;
class UnitActions;
class UnitDetails;

/// The tree of units as it was, is or will be on a day, searched while typing, without accents; at its side everything
/// about the unit one stands on, and what can be done with it.
class UnitPage final : public Page
{
    Q_OBJECT

public:
    explicit UnitPage(Workspace& workspace);
    void reload() override;
    void searchFor(const QString& text) override;

private:
    QWidget* makeLine();
    QWidget* makeTree();
    void fillColumnMenu();
    QWidget* makeDetails();
    void makeActions();
    Status read();
    void fill();
    void filter();
    void say();
    void judge();
    void goTo(const QString& code);
    void standOn(const QModelIndex& index);
    QModelIndexList chosenRows() const; ///< of the model
    UnitId current() const;

    UnitView m_view;
    UnitTreeModel m_model;
    FoldingProxy m_filter;
    UnitActions* m_actions = nullptr;
    UnitDetails* m_details = nullptr;
    DayEdit* m_day = nullptr;
    QLineEdit* m_search = nullptr;
    QCheckBox* m_ended = nullptr;
    QTreeView* m_tree = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace sosh
