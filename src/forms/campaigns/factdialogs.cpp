// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/factdialogs.h"

#include "forms/basic/formdialog.h"
#include "forms/window/workspace.h"
#include "models/factmodels.h"
#include "usecases/campaignfacts.h"
#include "usecases/errortext.h"

#include <QCheckBox>
#include <QComboBox>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

struct FactDialogs
{
    Q_DECLARE_TR_FUNCTIONS(FactDialogs)
};

/// Adds or changes; the sentence of what went wrong, else nothing.
template <class Fact>
std::function<QString(const Fact&)> writer(Workspace& workspace)
{
    return [&workspace](const Fact& fact) -> QString {
        CampaignFacts facts(workspace.session());
        if (fact.id.isValid()) {
            const Status changed = facts.change(fact);
            return changed ? QString() : ErrorText::sentence(changed.error());
        }
        const auto added = facts.add(fact);
        return added ? QString() : ErrorText::sentence(added.error());
    };
}

QString titleOf(bool isNew, const QString& add, const QString& change)
{
    return isNew ? add : change;
}

} // namespace

void editTask(Workspace& workspace, const Task& task, QWidget* parent)
{
    auto* form = new FormDialog(u"taskDialog"_s,
        titleOf(!task.id.isValid(), FactDialogs::tr("New task"), FactDialogs::tr("Task")), parent);
    auto* body = form->addText(u"taskBodyLineEdit"_s, FactDialogs::tr("In charge"), task.body,
        FactDialogs::tr("A body, for example Ban Tuyên giáo Thành uỷ"), true);
    auto* text = form->addText(u"taskTextLineEdit"_s, FactDialogs::tr("Task"), task.text, {}, true);
    auto* due = form->addDay(u"taskDueLineEdit"_s, FactDialogs::tr("Due date"), task.due);
    FormDialog::Choices states;
    for (const TaskStatus status : {TaskStatus::Planned, TaskStatus::Running, TaskStatus::Done})
        states.emplace_back(TaskModel::statusText(status), static_cast<int>(status));
    auto* status = form->addChoice(
        u"taskStatusComboBox"_s, FactDialogs::tr("State"), states, static_cast<int>(task.status));
    form->onSave<Task>(
        [=] {
            Task made = task;
            made.body = FormDialog::text(body);
            made.text = FormDialog::text(text);
            made.due = form->day(due);
            made.status = static_cast<TaskStatus>(status->currentData().toInt());
            return made;
        },
        writer<Task>(workspace));
    form->open();
}

void editActivity(Workspace& workspace, const Activity& activity, QWidget* parent)
{
    auto* form = new FormDialog(u"activityDialog"_s,
        titleOf(
            !activity.id.isValid(), FactDialogs::tr("New activity"), FactDialogs::tr("Activity")),
        parent);
    auto* kind = form->addText(u"activityKindLineEdit"_s, FactDialogs::tr("Kind"), activity.kind,
        FactDialogs::tr("For example hội nghị, hội thi, toạ đàm"), true);
    auto* name = form->addText(u"activityNameLineEdit"_s, FactDialogs::tr("Name"), activity.name);
    auto* day = form->addDay(u"activityDayLineEdit"_s, FactDialogs::tr("Day"), activity.heldOn);
    auto* people =
        form->addCount(u"activityPeopleLineEdit"_s, FactDialogs::tr("People"), activity.people);
    auto* qualifier = form->addText(u"activityQualifierLineEdit"_s,
        FactDialogs::tr("Word before a rounded figure"), activity.qualifier,
        FactDialogs::tr("hơn, trên, gần; empty when the figure is exact"));
    auto* opinions = form->addCount(
        u"activityOpinionsLineEdit"_s, FactDialogs::tr("Opinions given"), activity.opinions);
    auto* counted = form->addCheck(u"activityCountedCheckBox"_s,
        FactDialogs::tr("These people are counted in the units' reports already"),
        activity.countedInUnits);
    auto* note = form->addText(u"activityNoteLineEdit"_s, FactDialogs::tr("Note"), activity.note);
    form->onSave<Activity>(
        [=] {
            Activity made = activity;
            made.kind = FormDialog::text(kind);
            made.name = FormDialog::text(name);
            made.heldOn = form->day(day);
            made.people = form->count(people);
            made.qualifier = FormDialog::text(qualifier);
            made.opinions = form->count(opinions);
            made.countedInUnits = counted->isChecked();
            made.note = FormDialog::text(note);
            return made;
        },
        writer<Activity>(workspace));
    form->open();
}

void editCommendation(Workspace& workspace, const Commendation& commendation, QWidget* parent)
{
    auto* form = new FormDialog(u"commendationDialog"_s,
        titleOf(!commendation.id.isValid(), FactDialogs::tr("New commendation"),
            FactDialogs::tr("Commendation")),
        parent);
    auto* occasion = form->addText(
        u"commendationOccasionLineEdit"_s, FactDialogs::tr("Occasion"), commendation.occasion);
    auto* kind = form->addText(u"commendationFormLineEdit"_s, FactDialogs::tr("Form"),
        commendation.form, FactDialogs::tr("For example Giấy khen"));
    auto* day =
        form->addDay(u"commendationDayLineEdit"_s, FactDialogs::tr("Day"), commendation.heldOn);
    auto* collectives = form->addCount(u"commendationCollectivesLineEdit"_s,
        FactDialogs::tr("Collectives"), commendation.collectives);
    auto* individuals = form->addCount(u"commendationIndividualsLineEdit"_s,
        FactDialogs::tr("Individuals"), commendation.individuals);
    auto* total = form->addCount(u"commendationTotalLineEdit"_s,
        FactDialogs::tr("Total, only where the source does not split it"), commendation.total);
    form->onSave<Commendation>(
        [=] {
            Commendation made = commendation;
            made.occasion = FormDialog::text(occasion);
            made.form = FormDialog::text(kind);
            made.heldOn = form->day(day);
            made.collectives = form->count(collectives);
            made.individuals = form->count(individuals);
            made.total = form->count(total);
            return made;
        },
        writer<Commendation>(workspace));
    form->open();
}

} // namespace sosh
