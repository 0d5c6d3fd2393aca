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
    if (verb == verbs::unitAdd)
        return tr("Add a unit");
    if (verb == verbs::unitRename)
        return tr("Rename a unit");
    if (verb == verbs::unitMove)
        return tr("Move a unit to another superior");
    if (verb == verbs::unitKind)
        return tr("Change the kind of a unit");
    if (verb == verbs::unitMerge)
        return tr("Merge units");
    if (verb == verbs::unitSplit)
        return tr("Divide or separate a unit");
    if (verb == verbs::unitEnd)
        return tr("Dissolve or end a unit");
    if (verb == verbs::unitCorrect)
        return tr("Correct a unit");
    if (verb == verbs::unitAlias)
        return tr("Change the other names of a unit");
    if (verb == verbs::unitHeadcount)
        return tr("Change the head-count of a unit");
    if (verb == verbs::unitOrder)
        return tr("Change the order of the units");
    if (verb == verbs::unitImport)
        return tr("Import units");
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
    if (verb == verbs::campaignAdd)
        return tr("Add a campaign");
    if (verb == verbs::campaignChange)
        return tr("Change a campaign");
    if (verb == verbs::campaignRemove)
        return tr("Remove a campaign");
    if (verb == verbs::campaignCopy)
        return tr("Make a campaign after an earlier one");
    if (verb == verbs::roundAdd)
        return tr("Add rounds");
    if (verb == verbs::roundChange)
        return tr("Change a round");
    if (verb == verbs::roundRemove)
        return tr("Remove a round");
    if (verb == verbs::rosterAdd)
        return tr("Add a unit that must report");
    if (verb == verbs::rosterExempt)
        return tr("Change who is exempt from reporting");
    if (verb == verbs::rosterRemove)
        return tr("Take a unit off the list of those that must report");
    if (verb == verbs::rosterRestore)
        return tr("Put a unit back on the list of those that must report");
    if (verb == verbs::rosterPlan)
        return tr("Set a unit’s planned day or own due date");
    if (verb == verbs::anniversaryAdd)
        return tr("Add an anniversary");
    if (verb == verbs::anniversaryChange)
        return tr("Change an anniversary");
    if (verb == verbs::anniversaryRemove)
        return tr("Remove an anniversary");
    if (verb == verbs::documentAdd)
        return tr("Add a document");
    if (verb == verbs::documentChange)
        return tr("Change a document");
    if (verb == verbs::documentRemove)
        return tr("Remove a document");
    if (verb == verbs::documentLink)
        return tr("Link a document");
    if (verb == verbs::documentUnlink)
        return tr("Take a document's link off");
    if (verb == verbs::documentSubmit)
        return tr("Submit a document for signature");
    if (verb == verbs::documentIssue)
        return tr("Record a document as issued");
    if (verb == verbs::documentReplace)
        return tr("Record a document as replaced");
    if (verb == verbs::documentCancel)
        return tr("Cancel a document");
    if (verb == verbs::officeAdd)
        return tr("Add an office or a new record of it");
    if (verb == verbs::officeChange)
        return tr("Change an office");
    if (verb == verbs::officeRemove)
        return tr("Remove a record of an office");
    if (verb == verbs::termAdd)
        return tr("Add a term");
    if (verb == verbs::termChange)
        return tr("Change a term");
    if (verb == verbs::termRemove)
        return tr("Remove a term");
    if (verb == verbs::signatoryChange)
        return tr("Change a signer");
    if (verb == verbs::signatoryRemove)
        return tr("Remove a signer");
    if (verb == verbs::textPut)
        return tr("Write in a paper");
    if (verb == verbs::textRemove)
        return tr("Take words of a paper back");
    if (verb == verbs::viewSave)
        return tr("Save a filter");
    if (verb == verbs::viewRemove)
        return tr("Remove a saved filter");
    if (verb == verbs::textChange)
        return tr("Change the words of a paper");
    if (verb == verbs::reportSubmit)
        return tr("Submit a paper for signature");
    if (verb == verbs::reportIssue)
        return tr("Record a report as issued");
    if (verb == verbs::reportAnnul)
        return tr("Annul an issued report");
    if (verb == verbs::reportSign)
        return tr("Attach the signed copy");
    if (verb == verbs::followUpRecord)
        return tr("Note that units were reminded");
    if (verb == verbs::followUpChange)
        return tr("Note what came of a reminder");
    if (verb == verbs::followUpRemove)
        return tr("Take a reminder out of the log");
    if (verb == verbs::flagRaise)
        return tr("Mark a figure to look at again");
    if (verb == verbs::flagSettle)
        return tr("Take a mark off a figure");
    if (verb == verbs::totalsSet)
        return tr("Set the totals of the paper");
    if (verb == verbs::undo)
        return tr("Undo");
    return verb;
}

} // namespace sosh
