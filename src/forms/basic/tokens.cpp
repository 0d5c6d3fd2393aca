// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/tokens.h"

namespace sosh {

Tokens lightTokens()
{
    Tokens tokens;
    tokens.look = QStringLiteral("light");
    tokens.accent = QColor(0xA61B1Bu);
    tokens.onAccent = QColor(0xFFFFFFu);
    tokens.text = QColor(0x1B1B1Bu);
    tokens.muted = QColor(0x5C5C5Cu);
    tokens.surface = QColor(0xFFFFFFu);
    tokens.raised = QColor(0xF6F5F3u);
    tokens.rule = QColor(0xDEDCD8u);
    tokens.selection = QColor(0xF5E3E1u);
    tokens.reported = QColor(0x1B6E3Cu);
    tokens.draft = QColor(0x8A5A00u);
    tokens.joint = QColor(0x1B6E3Cu);
    tokens.nil = QColor(0x6B4A1Eu);
    tokens.missing = QColor(0x6B6B6Bu);
    tokens.exempt = QColor(0x4A5A8Au);
    tokens.error = QColor(0xB3261Eu);
    return tokens;
}

Tokens darkTokens()
{
    Tokens tokens;
    tokens.look = QStringLiteral("dark");
    tokens.accent = QColor(0xF28B82u);
    tokens.onAccent = QColor(0x1E1E1Eu);
    tokens.text = QColor(0xEDEDEDu);
    tokens.muted = QColor(0xA8A8A8u);
    tokens.surface = QColor(0x1E1E1Eu);
    tokens.raised = QColor(0x272727u);
    tokens.rule = QColor(0x3C3C3Cu);
    tokens.selection = QColor(0x4A2F2Du);
    tokens.reported = QColor(0x7DD29Au);
    tokens.draft = QColor(0xF2C161u);
    tokens.joint = QColor(0x7DD29Au);
    tokens.nil = QColor(0xD9B98Cu);
    tokens.missing = QColor(0xA0A0A0u);
    tokens.exempt = QColor(0xA9B8E8u);
    tokens.error = QColor(0xF2A09Bu);
    return tokens;
}

Tokens contrastTokens()
{
    Tokens tokens = darkTokens();
    tokens.look = QStringLiteral("contrast");
    tokens.accent = QColor(0xFFD700u);
    tokens.onAccent = QColor(0x000000u);
    tokens.text = QColor(0xFFFFFFu);
    tokens.muted = QColor(0xFFFFFFu);
    tokens.surface = QColor(0x000000u);
    tokens.raised = QColor(0x000000u);
    tokens.rule = QColor(0xFFFFFFu);
    tokens.selection = QColor(0x003A75u);
    tokens.missing = QColor(0xFFFFFFu);
    return tokens;
}

} // namespace sosh
