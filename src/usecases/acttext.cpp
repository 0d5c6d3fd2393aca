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
    if (verb == verbs::draftImport)
        return tr("Import as drafts");
    if (verb == verbs::exportWrite)
        return tr("Export for the superior");
    if (verb == verbs::undo)
        return tr("Undo");
    return verb;
}

} // namespace sosh
