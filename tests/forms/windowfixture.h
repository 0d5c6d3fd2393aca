// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scriptedprompts.h"

#include "core/clock.h"
#include "forms/basic/appsettings.h"
#include "forms/basic/theme.h"
#include "forms/window/workspace.h"

#include <QSettings>
#include <QTemporaryDir>

namespace sosh {

/// A workspace in a folder of its own, on a fixed day, with scripted prompts.
struct WindowFixture
{
    QTemporaryDir folder;
    QSettings stored{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    AppSettings settings{stored};
    ScriptedPrompts prompts;
    Theme theme;
    FixedClock clock{QDateTime(QDate(2026, 5, 29), QTime(8, 0))};
    Workspace workspace{clock, settings, prompts, theme};

    WindowFixture();
    QString path(const QString& name) const { return folder.filePath(name); }
    /// Makes the sample and gives its file.
    QString sample(const QString& name) const;
};

} // namespace sosh
