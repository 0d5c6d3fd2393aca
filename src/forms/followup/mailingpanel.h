// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remindermodels.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace sosh {

class Theme;

/// Các lần đôn đốc: what went out together, and how many reported after it.
class MailingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MailingPanel(const Theme& theme, QWidget* parent = nullptr);
    void setBoard(const FollowUp& board);

private:
    MailingModel m_model;
    QTableView* m_table = nullptr;
    QLabel* m_none = nullptr;
};

} // namespace sosh
