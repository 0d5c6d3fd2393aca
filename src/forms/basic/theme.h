// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/basic/tokens.h"
#include "models/modelroles.h"

#include <QObject>

#include <optional>

class QString;
class QStringView;

namespace sosh {

enum class ThemeChoice
{
    System,
    Light,
    Dark,
    Contrast
};

QString themeName(ThemeChoice choice); ///< "dark"
std::optional<ThemeChoice> themeFrom(QStringView name);

/// The look of the window: Fusion with own palettes, the system's light, dark or high contrast unless chosen.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// Reads the system's look, so it is made before anything changes the application's palette.
    explicit Theme(QObject* parent = nullptr);

    void apply(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    const Tokens& tokens() const { return m_tokens; }
    QColor color(Tone tone) const;

signals:
    void changed();

private:
    ThemeChoice m_system = ThemeChoice::Light;
    ThemeChoice m_choice = ThemeChoice::System;
    Tokens m_tokens;
};

} // namespace sosh
