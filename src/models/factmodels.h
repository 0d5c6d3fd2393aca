// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts.h"
#include "models/rowtablemodel.h"

namespace sosh {

/// Tasks of a campaign.
class TaskModel final : public RowTableModel<Task>
{
    Q_OBJECT

public:
    explicit TaskModel(QObject* parent = nullptr);
    static QString statusText(TaskStatus status);
};

/// Activities of a campaign or of a year, with their figures as the source says them: "hơn 500 người".
class ActivityModel final : public RowTableModel<Activity>
{
    Q_OBJECT

public:
    explicit ActivityModel(QObject* parent = nullptr);
    static QString figures(const Activity& activity);
};

/// Commendations of a campaign or of a year. A total that the source does not split stays one figure.
class CommendationModel final : public RowTableModel<Commendation>
{
    Q_OBJECT

public:
    explicit CommendationModel(QObject* parent = nullptr);
    static QString figures(const Commendation& commendation);
};

} // namespace sosh
