// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace sosh {

class Workspace;

/// Campaign and round of the title line, and how the round stands in time. All pages share one choice.
class RoundSelector final : public QWidget
{
    Q_OBJECT

public:
    RoundSelector(Workspace& workspace, bool withRound, QWidget* parent = nullptr);

    /// "3 days left", "overdue 4 days", "figures closed".
    static QString standing(const Workspace& workspace);

private:
    void refresh();
    void chooseCampaign();
    void chooseRound();

    Workspace& m_workspace;
    QComboBox* m_campaign = nullptr;
    QComboBox* m_round = nullptr;
    QLabel* m_standing = nullptr;
};

} // namespace sosh
