// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/unitchange.h"

#include <QObject>

class QAction;
class QMenu;
class QPushButton;

namespace sosh {

struct UnitView;
class Workspace;

/// What can be done with units, as actions: enabled when it can be done now, else with the reason as their tooltip.
class UnitActions final : public QObject
{
    Q_OBJECT

public:
    enum Which
    {
        Add,
        Change,
        Correct,
        OtherNames,
        Headcount,
        Contact,
        History,
        Up,
        Down,
        NearNames,
        Import,
        Count
    };

    /// Dialogs stand over `page`.
    UnitActions(Workspace& workspace, const UnitView& view, QWidget& page);

    QAction* action(Which which) const { return m_actions[which]; }
    /// A button that does the action, and says why it cannot.
    QPushButton* makeButton(Which which, const QString& objectName, bool primary = false) const;
    /// Above and below: the siblings in their order, the chosen one among them.
    void setChosen(std::vector<UnitId> units, std::vector<UnitId> siblings);
    /// The unit comes before that place among the siblings; behind all when there is none.
    void place(UnitId unit, const std::vector<UnitId>& siblings, int before);

signals:
    void unitWanted(const QString& code); ///< what was made or changed, to be looked at
    void failed(const sosh::Error& error);
    void done(const QString& text);

private:
    void makeAll();
    void connectAll();
    QAction* make(Which which, const QString& name, const QString& text, const QString& tip);
    void judge();
    void addUnit();
    void openChange(const UnitChange& preset);
    void showHistory();
    void showNearNames();
    void showImport();
    void step(int direction);
    UnitId chosen() const; ///< invalid unless exactly one is
    int placeOfChosen() const; ///< among the siblings; -1: none is chosen

    Workspace& m_workspace;
    const UnitView& m_view;
    QWidget& m_page;
    QAction* m_actions[Count] = {};
    QString m_tips[Count];
    std::vector<UnitId> m_chosen;
    std::vector<UnitId> m_siblings;
};

} // namespace sosh
