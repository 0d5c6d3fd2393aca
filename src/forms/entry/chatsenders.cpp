// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/chatsenders.h"

#include "core/unitledger.h"
#include "forms/window/workspace.h"
#include "models/returndraft.h"
#include "usecases/unitkeeping.h"

namespace sosh {

std::vector<chatline::Sender> chatSenders(const Workspace& workspace, const ReturnDraft& draft)
{
    const auto ledger = UnitKeeping(workspace.session()).ledger();
    std::vector<chatline::Sender> senders;
    for (int row = 0; row < draft.rowCount(); ++row) {
        const RosterEntry& entry = draft.row(row).entry;
        chatline::Sender sender{entry.unit, entry.name, entry.shortName, entry.code, {}};
        if (ledger)
            if (const UnitHistory* history = ledger->history(entry.unit))
                sender.aliases = history->aliases;
        senders.push_back(std::move(sender));
    }
    return senders;
}

} // namespace sosh
