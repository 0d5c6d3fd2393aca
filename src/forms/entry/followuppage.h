// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/page.h"
#include "models/boardmodel.h"
#include "models/foldingproxy.h"

class QDateEdit;
class QPushButton;
class QTableView;

namespace sosh {

class StateStrip;

/// Who has reported on a day, and who has not, with the days they are late.
class FollowUpPage final : public Page
{
    Q_OBJECT

public:
    explicit FollowUpPage(Workspace& workspace);
    void reload() override;

private:
    void say(const SubmissionBoard& board, const Round& round);
    void copyList();
    void copyMessage();

    QDateEdit* m_day = nullptr;
    StateStrip* m_strip = nullptr;
    QLabel* m_sentence = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_copyMessage = nullptr;
    QString m_reminder; ///< for the group of the units
    BoardModel m_model;
    FoldingProxy m_order;
};

} // namespace sosh
