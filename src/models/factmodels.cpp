// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/factmodels.h"

#include "core/vinumber.h"

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QString dayText(QDate day)
{
    return day.isValid() ? vinumber::date(day) : QString();
}

template <class Fact>
QVariant idOf(const Fact& fact)
{
    return QVariant(fact.id.value());
}

} // namespace

TaskModel::TaskModel(QObject* parent)
    : RowTableModel({{tr("In charge"), [](const Task& task) { return task.body; }},
                        {tr("Task"), [](const Task& task) { return task.text; }},
                        {tr("Due date"), [](const Task& task) { return dayText(task.due); },
                            leftCell, [](const Task& task) { return QVariant(task.due); }},
                        {tr("State"), [](const Task& task) { return statusText(task.status); },
                            leftCell, nullptr,
                            [](const Task& task) {
                                return task.status == TaskStatus::Done ? Tone::Reported
                                                                       : Tone::Plain;
                            }}},
        idOf<Task>, 1, parent)
{
}

QString TaskModel::statusText(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Planned:
        return tr("Planned");
    case TaskStatus::Running:
        return tr("Under way");
    case TaskStatus::Done:
        return tr("Done");
    }
    Q_UNREACHABLE();
}

ActivityModel::ActivityModel(QObject* parent)
    : RowTableModel(
        {{tr("Kind"), [](const Activity& activity) { return activity.kind; }},
            {tr("Activity"), [](const Activity& activity) { return activity.name; }},
            {tr("Day"), [](const Activity& activity) { return dayText(activity.heldOn); }, leftCell,
                [](const Activity& activity) { return QVariant(activity.heldOn); }},
            {tr("Figures"), &ActivityModel::figures},
            {tr("Note"), [](const Activity& activity) { return activity.note; }}},
        idOf<Activity>, 1, parent)
{
}

QString ActivityModel::figures(const Activity& activity)
{
    QStringList parts;
    if (activity.people) {
        const QString people = tr("%1 people").arg(vinumber::countInProse(*activity.people));
        parts += activity.qualifier.isEmpty() ? people : activity.qualifier + u' ' + people;
    }
    if (activity.opinions)
        parts += tr("%1 opinions").arg(vinumber::countInProse(*activity.opinions));
    if (activity.countedInUnits)
        parts += tr("counted in the units");
    return parts.join(u"; "_s);
}

CommendationModel::CommendationModel(QObject* parent)
    : RowTableModel(
        {{tr("Occasion"), [](const Commendation& given) { return given.occasion; }},
            {tr("Form"), [](const Commendation& given) { return given.form; }},
            {tr("Day"), [](const Commendation& given) { return dayText(given.heldOn); }, leftCell,
                [](const Commendation& given) { return QVariant(given.heldOn); }},
            {tr("Who"), &CommendationModel::figures}},
        idOf<Commendation>, 0, parent)
{
}

QString CommendationModel::figures(const Commendation& commendation)
{
    if (commendation.total)
        return tr("%1 collectives and individuals")
            .arg(vinumber::countInProse(*commendation.total));
    QStringList parts;
    if (commendation.collectives)
        parts += tr("%1 collectives").arg(vinumber::countInProse(*commendation.collectives));
    if (commendation.individuals)
        parts += tr("%1 individuals").arg(vinumber::countInProse(*commendation.individuals));
    return parts.join(u", "_s);
}

} // namespace sosh
