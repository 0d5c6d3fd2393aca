// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "forms/basic/attachmentlist.h"

namespace sosh {

/// Section of the one-unit form: the papers kept with the return of the workspace's round.
class ReturnFiles final : public AttachmentList
{
    Q_OBJECT

public:
    ReturnFiles(Workspace& workspace, UnitId unit, QWidget* parent = nullptr);
};

} // namespace sosh
