// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "forms/basic/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace sosh {

/// What the program was called with: [--tour DIR [--size WxH] [--theme …] [--lang …]] [REGISTER].
struct ProgramOptions
{
    QString registerFile;
    QString tourFolder; ///< empty: no tour
    QSize size = {1366, 768};
    std::optional<ThemeChoice> theme;
    QString language; ///< empty: as set
    bool wantsHelp = false;
    bool wantsVersion = false;
};

/// Errors: UsageMistake, in English: no language is chosen yet.
Result<ProgramOptions> parseOptions(const QStringList& arguments);
QString usageText();

} // namespace sosh
