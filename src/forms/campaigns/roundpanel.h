// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roundmodel.h"

#include <QWidget>

class QPushButton;

namespace sosh {

class FactPanel;
class RoundActions;
class Workspace;
struct Error;

/// The rounds of a campaign, from plan to opening; and who must report in one that is open.
class RoundPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RoundPanel(Workspace& workspace, QWidget* parent = nullptr);

    void show(const Campaign& campaign, const std::vector<Round>& rounds);
    void planRounds(); ///< from anniversaries

signals:
    void done(const QString& sentence);
    void failed(const sosh::Error& error);

private:
    void edit(const Round& round);
    void remove(int row);
    void open(int row);
    void editRoster(int row);

    Workspace& m_workspace;
    Campaign m_campaign;
    RoundModel m_rounds;
    FactPanel* m_panel = nullptr;
    RoundActions* m_actions = nullptr;
};

} // namespace sosh
