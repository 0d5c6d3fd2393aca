// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace sosh::cli {

/// Context of the command's own sentences.
class Command
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

} // namespace sosh::cli
