// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/acttext.h"

#include "core/act.h"

namespace sosh {

QString ActText::verb(const QString& verb)
{
    if (verb == verbs::registerCreate)
        return tr("Create the register");
    if (verb == verbs::registerMigrate)
        return tr("Bring the register up to date");
    if (verb == verbs::roundPlan)
        return tr("Set the round's days");
    if (verb == verbs::roundOpen)
        return tr("Open the round");
    if (verb == verbs::roundClose)
        return tr("Close the figures");
    if (verb == verbs::roundReopen)
        return tr("Reopen for additions");
    if (verb == verbs::returnConfirm)
        return tr("Confirm figures");
    if (verb == verbs::returnImport)
        return tr("Import returns");
    if (verb == verbs::returnWithdraw)
        return tr("Take a report back");
    if (verb == verbs::draftSave)
        return tr("Keep a row being entered");
    if (verb == verbs::draftImport)
        return tr("Import as drafts");
    if (verb == verbs::exportWrite)
        return tr("Export for the superior");
    if (verb == verbs::factAdd)
        return tr("Add a task, an activity or a commendation");
    if (verb == verbs::factChange)
        return tr("Change a task, an activity or a commendation");
    if (verb == verbs::factRemove)
        return tr("Remove a task, an activity or a commendation");
    if (verb == verbs::contactSet)
        return tr("Change a unit's contact");
    if (verb == verbs::settingChange)
        return tr("Change a setting of the register");
    if (verb == verbs::signatoryAdd)
        return tr("Add a signer");
    if (verb == verbs::attachmentAdd)
        return tr("Attach a file");
    if (verb == verbs::attachmentRemove)
        return tr("Remove an attached file");
    if (verb == verbs::undo)
        return tr("Undo");
    return verb;
}

} // namespace sosh
