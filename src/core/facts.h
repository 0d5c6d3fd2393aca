// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QString>

#include <optional>

/// What happened in a campaign, or in a year without one. Counts only: no name of a person who took part.
namespace sosh {

using TaskId = Id<struct TaskTag>;
using ActivityId = Id<struct ActivityTag>;
using CommendationId = Id<struct CommendationTag>;

enum class TaskStatus
{
    Planned,
    Running,
    Done
};

QString taskStatusName(TaskStatus status); ///< "planned"
std::optional<TaskStatus> taskStatusFrom(QStringView name);

/// phân công nhiệm vụ
struct Task
{
    TaskId id;
    CampaignId campaign;
    QString body; ///< who is in charge: "Ban Tuyên giáo Thành uỷ"
    QString text;
    QDate due = {}; ///< invalid: none set
    TaskStatus status = TaskStatus::Planned;
    friend bool operator==(const Task&, const Task&) = default;
};

/// hoạt động: hội nghị, hội thi, toạ đàm … Invariant: campaign or year.
struct Activity
{
    ActivityId id;
    CampaignId campaign; ///< invalid: of a year without a campaign
    std::optional<int> year = {};
    QString kind; ///< "hội thi"
    QString name = {}; ///< may be empty
    QDate heldOn = {}; ///< invalid: only the year is known
    std::optional<int> people = {};
    QString qualifier = {}; ///< "hơn", "trên": the published figure is rounded
    std::optional<int> opinions = {}; ///< ý kiến phát biểu
    bool countedInUnits = false; ///< đã tính ở các đơn vị: never added to their figures
    QString note = {};
    friend bool operator==(const Activity&, const Activity&) = default;
};

/// biểu dương, khen thưởng. Invariant: campaign or year; the total, or one of the two it splits into.
struct Commendation
{
    CommendationId id;
    CampaignId campaign; ///< invalid: of a year without a campaign
    std::optional<int> year = {};
    QString occasion = {};
    QDate heldOn = {};
    QString form = {}; ///< "Giấy khen"
    std::optional<int> collectives = {};
    std::optional<int> individuals = {};
    std::optional<int> total = {}; ///< only when the source does not split it
    friend bool operator==(const Commendation&, const Commendation&) = default;
};

} // namespace sosh
