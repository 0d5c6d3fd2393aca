// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/act.h"

namespace sosh {

bool isUndoable(QStringView verb)
{
    return verb != verbs::registerCreate && verb != verbs::registerMigrate
        && verb != verbs::exportWrite && verb != verbs::reportIssue && verb != verbs::reportAnnul;
}

} // namespace sosh
