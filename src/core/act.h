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
inline constexpr QStringView contactSet = u"contact.set";
inline constexpr QStringView settingChange = u"setting.change";
inline constexpr QStringView signatoryAdd = u"signatory.add";
inline constexpr QStringView attachmentAdd = u"attachment.add";
inline constexpr QStringView attachmentRemove = u"attachment.remove";
inline constexpr QStringView undo = u"act.undo";
} // namespace verbs

/// Creating, migrating and exporting leave traces in the journal but cannot be reversed.
bool isUndoable(QStringView verb);

} // namespace sosh
