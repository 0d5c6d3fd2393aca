// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace sosh {

class DayEdit;
class StateStrip;
class TrendChart;
class Workspace;

/// How the round stands on a day: counts, one sentence, and how it came to that.
class FollowUpHead final : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpHead(Workspace& workspace, QWidget* parent = nullptr);

    QDate day() const;
    void setBoard(const FollowUp& board);
    QHBoxLayout& buttonPlace() const { return *m_buttons; }
    static QString sentence(const FollowUp& board);

signals:
    void dayChanged();
    void mistakeChanged(const QString& sentence);

private:
    DayEdit* m_day = nullptr;
    StateStrip* m_strip = nullptr;
    QLabel* m_sentence = nullptr;
    TrendChart* m_chart = nullptr;
    QHBoxLayout* m_buttons = nullptr;
};

} // namespace sosh
