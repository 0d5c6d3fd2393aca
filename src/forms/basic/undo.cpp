// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/undo.h"

#include "forms/basic/prompts.h"
#include "forms/window/page.h"
#include "usecases/acttext.h"
#include "usecases/errortext.h"
#include "usecases/journalkeeping.h"

namespace sosh {
namespace {

struct Undoing
{
    Q_DECLARE_TR_FUNCTIONS(Undoing)
};

QString nameOf(const Act& act)
{
    const QString verb = ActText::verb(act.header.verb);
    return act.header.subject.isEmpty() ? verb
                                        : QStringLiteral("%1, %2").arg(verb, act.header.subject);
}

} // namespace

void undoAct(Page& page, Workspace& workspace, const Act& act)
{
    const QString name = nameOf(act);
    if (!workspace.prompts().confirm(
            Undoing::tr("Undo “%1”? The journal keeps both.").arg(name), Undoing::tr("Undo")))
        return;
    const auto undone = JournalKeeping(workspace.session()).undo(act.id);
    if (!undone) {
        page.message().show(InlineMessage::Kind::Error, ErrorText::sentence(undone.error()));
        return;
    }
    QString text = Undoing::tr("“%1” was undone.").arg(name);
    if (!undone->kept.isEmpty())
        text += Undoing::tr(" Later figures stand for %1 and were kept.")
                    .arg(undone->kept.join(QStringLiteral(", ")));
    page.message().show(InlineMessage::Kind::Done, text);
}

} // namespace sosh
