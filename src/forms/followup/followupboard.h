// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foldingproxy.h"
#include "models/followupmodel.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace sosh {

class SavedViewMenu;
class Workspace;

/// The units of the round with their filters and groups. What is chosen here is remembered on this machine.
class FollowUpBoard final : public QWidget
{
    Q_OBJECT

public:
    FollowUpBoard(Workspace& workspace, SavedViewMenu* views, QWidget* parent = nullptr);

    void setBoard(const FollowUp& board, const Lookups& lookups);
    QTreeView& tree() const { return *m_tree; }
    /// Selected units, and those below selected headings; each once.
    std::vector<const FollowUpRow*> selected() const;
    void showUnit(const QString& code); ///< though the filters hide it
    void searchFor(const QString& text);

signals:
    void selectionChanged();

private:
    QWidget* makeFilters(SavedViewMenu* views);
    void makeTree();
    void fillColumnMenu();
    void recall();
    void remember() const;
    void sayCounts();
    void refilter();
    void notePlaces();
    QModelIndex shown(const QString& code) const; ///< where it is shown; invalid: it is not
    void select(const QStringList& codes); ///< those that are shown
    void showAgain(const QStringList& codes);
    QStringList selectedCodes() const;

    Workspace& m_workspace;
    FollowUpModel m_model;
    FoldingProxy m_found;
    QHash<QString, QModelIndex> m_places; ///< of the units in the model, until it is grouped anew
    QLineEdit* m_search = nullptr;
    QComboBox* m_filter = nullptr;
    QComboBox* m_grouping = nullptr;
    QLabel* m_count = nullptr;
    QTreeView* m_tree = nullptr;
};

} // namespace sosh
