// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace sosh {

/// What a write is called, who does it and why. Verbs are `noun.verb`; their words on screen are in `usecases/acttext`.
struct ActHeader
{
    QString verb;
    QString actor;
    QString subject; ///< the record it is about, as the user knows it: "MK-2022/1"
    QString reason;
};

/// A standing entry of the journal.
struct Act
{
    ActId id;
    ActHeader header;
    QDateTime at; ///< UTC
    ActId undoes; ///< the act this one reverses; invalid if none
    ActId undoneBy; ///< invalid while it stands
    QString hash;
};

/// What undoing did.
struct UndoReport
{
    ActId undone;
    ActId by;
    QStringList kept; ///< units whose revision of an import stays because a later one stands on it
};

namespace verbs {
inline constexpr QStringView registerCreate = u"register.create";
inline constexpr QStringView registerMigrate = u"register.migrate";
inline constexpr QStringView campaignAdd = u"campaign.add";
inline constexpr QStringView campaignChange = u"campaign.change";
inline constexpr QStringView campaignRemove = u"campaign.remove";
inline constexpr QStringView campaignCopy = u"campaign.copy";
inline constexpr QStringView roundAdd = u"round.add";
inline constexpr QStringView roundChange = u"round.change";
inline constexpr QStringView roundRemove = u"round.remove";
inline constexpr QStringView rosterAdd = u"roster.add";
inline constexpr QStringView rosterExempt = u"roster.exempt";
inline constexpr QStringView rosterRemove = u"roster.remove";
inline constexpr QStringView rosterRestore = u"roster.restore";
inline constexpr QStringView rosterPlan = u"roster.plan";
inline constexpr QStringView anniversaryAdd = u"anniversary.add";
inline constexpr QStringView anniversaryChange = u"anniversary.change";
inline constexpr QStringView anniversaryRemove = u"anniversary.remove";
inline constexpr QStringView roundPlan = u"round.plan";
inline constexpr QStringView roundOpen = u"round.open";
inline constexpr QStringView roundClose = u"round.close";
inline constexpr QStringView roundReopen = u"round.reopen";
inline constexpr QStringView returnConfirm = u"return.confirm";
inline constexpr QStringView returnImport = u"return.import";
inline constexpr QStringView draftImport = u"draft.import";
inline constexpr QStringView draftSave = u"draft.save";
inline constexpr QStringView returnWithdraw = u"return.withdraw";
inline constexpr QStringView exportWrite = u"export.write";
inline constexpr QStringView factAdd = u"fact.add";
inline constexpr QStringView factChange = u"fact.change";
inline constexpr QStringView factRemove = u"fact.remove";
inline constexpr QStringView unitAdd = u"unit.add";
inline constexpr QStringView unitRename = u"unit.rename";
inline constexpr QStringView unitMove = u"unit.move";
inline constexpr QStringView unitKind = u"unit.kind";
inline constexpr QStringView unitMerge = u"unit.merge";
inline constexpr QStringView unitSplit = u"unit.split";
inline constexpr QStringView unitEnd = u"unit.end";
inline constexpr QStringView unitCorrect = u"unit.correct";
inline constexpr QStringView unitAlias = u"unit.alias";
inline constexpr QStringView unitHeadcount = u"unit.headcount";
inline constexpr QStringView unitOrder = u"unit.order";
inline constexpr QStringView unitImport = u"unit.import";
inline constexpr QStringView contactSet = u"contact.set";
inline constexpr QStringView settingChange = u"setting.change";
inline constexpr QStringView signatoryAdd = u"signatory.add";
inline constexpr QStringView attachmentAdd = u"attachment.add";
inline constexpr QStringView attachmentRemove = u"attachment.remove";
inline constexpr QStringView documentAdd = u"document.add";
inline constexpr QStringView documentChange = u"document.change";
inline constexpr QStringView documentRemove = u"document.remove";
inline constexpr QStringView documentLink = u"document.link";
inline constexpr QStringView documentUnlink = u"document.unlink";
inline constexpr QStringView documentSubmit = u"document.submit";
inline constexpr QStringView documentIssue = u"document.issue";
inline constexpr QStringView documentReplace = u"document.replace";
inline constexpr QStringView documentCancel = u"document.cancel";
inline constexpr QStringView officeAdd = u"office.add";
inline constexpr QStringView officeChange = u"office.change";
inline constexpr QStringView officeRemove = u"office.remove";
inline constexpr QStringView termAdd = u"term.add";
inline constexpr QStringView termChange = u"term.change";
inline constexpr QStringView termRemove = u"term.remove";
inline constexpr QStringView signatoryChange = u"signatory.change";
inline constexpr QStringView signatoryRemove = u"signatory.remove";
inline constexpr QStringView viewSave = u"view.save";
inline constexpr QStringView viewRemove = u"view.remove";
inline constexpr QStringView textPut = u"text.put";
inline constexpr QStringView textRemove = u"text.remove";
inline constexpr QStringView textChange = u"text.change";
inline constexpr QStringView reportSubmit = u"report.submit";
inline constexpr QStringView reportIssue = u"report.issue";
inline constexpr QStringView reportAnnul = u"report.annul";
inline constexpr QStringView reportSign = u"report.sign";
inline constexpr QStringView followUpRecord = u"followup.record";
inline constexpr QStringView followUpChange = u"followup.change";
inline constexpr QStringView followUpRemove = u"followup.remove";
inline constexpr QStringView flagRaise = u"flag.raise";
inline constexpr QStringView flagSettle = u"flag.settle";
inline constexpr QStringView totalsSet = u"totals.set";
inline constexpr QStringView undo = u"act.undo";
} // namespace verbs

/// Creating, migrating and exporting leave traces in the journal but cannot be reversed; an issued report is annulled.
bool isUndoable(QStringView verb);

} // namespace sosh
