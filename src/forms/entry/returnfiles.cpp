// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/returnfiles.h"

#include "forms/window/workspace.h"
#include "usecases/returnattachments.h"

namespace sosh {
namespace {

AttachmentStore storeOf(Workspace& workspace, UnitId unit)
{
    const QString campaign = workspace.campaign();
    const int round = workspace.round();
    const auto files = [&workspace] { return ReturnAttachments(workspace.session()); };
    return {[=] { return files().of(campaign, round, unit); },
        [=](const QString& path) { return files().attach(campaign, round, unit, path); },
        [=](AttachmentUseId use) { return files().detach(campaign, round, unit, use); },
        [=](const AttachmentUse& use, const QString& folder) {
            return files().writeTo(use, folder);
        }};
}

} // namespace

ReturnFiles::ReturnFiles(Workspace& workspace, UnitId unit, QWidget* parent)
    : AttachmentList(workspace, storeOf(workspace, unit), parent)
{
}

} // namespace sosh
