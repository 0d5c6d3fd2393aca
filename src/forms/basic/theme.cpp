// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/theme.h"

#include "core/enumnames.h"
#include "forms/basic/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QSettings>
#include <QStyle>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr std::array themeNames{EnumName{ThemeChoice::System, QStringView(u"system")},
    EnumName{ThemeChoice::Light, QStringView(u"light")},
    EnumName{ThemeChoice::Dark, QStringView(u"dark")},
    EnumName{ThemeChoice::Contrast, QStringView(u"contrast")}};

/// Qt 6.4 hands on neither dark mode nor high contrast of Windows, so the two settings are read where Windows keeps them.
/// Source: Microsoft Learn, HIGHCONTRASTA, bit HCF_HIGHCONTRASTON; AppsUseLightTheme.
ThemeChoice systemLook()
{
#ifdef Q_OS_WIN
    const QSettings contrast(u"HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"_s,
        QSettings::NativeFormat);
    if ((contrast.value(u"Flags"_s).toInt() & 1) != 0)
        return ThemeChoice::Contrast;
    const QSettings colours(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return colours.value(u"AppsUseLightTheme"_s, 1).toInt() == 0 ? ThemeChoice::Dark
                                                                 : ThemeChoice::Light;
#else
    const QPalette palette = QApplication::palette();
    const bool dark = palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
    return dark ? ThemeChoice::Dark : ThemeChoice::Light;
#endif
}

QPalette paletteOf(const Tokens& tokens)
{
    QPalette palette(tokens.text, tokens.raised);
    palette.setColor(QPalette::Window, tokens.raised);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.raised);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Button, tokens.raised);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::Mid, tokens.rule);
    palette.setColor(QPalette::ToolTipBase, tokens.raised);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Highlight, tokens.selection);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.missing);
    return palette;
}

/// The system's face, at the base size. DejaVu Sans is what Linux gives when nothing was chosen; it is too wide for tables.
QFont interfaceFont()
{
    QFont font = QApplication::font();
    const QString given = QFontInfo(font).family();
    if (given.startsWith("DejaVu"_L1)) {
        const QStringList known = QFontDatabase::families();
        for (const QString& family : {u"Noto Sans"_s, u"Open Sans"_s, u"Arimo"_s})
            if (known.contains(family)) {
                font.setFamily(family);
                break;
            }
    }
    font.setPointSize(10);
    return font;
}

} // namespace

QString themeName(ThemeChoice choice)
{
    return nameIn(themeNames, choice);
}

std::optional<ThemeChoice> themeFrom(QStringView name)
{
    return valueIn(themeNames, name);
}

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_system(systemLook())
    , m_tokens(lightTokens())
{
}

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    const ThemeChoice look = choice == ThemeChoice::System ? m_system : choice;
    m_tokens = look == ThemeChoice::Contrast ? contrastTokens()
        : look == ThemeChoice::Dark          ? darkTokens()
                                             : lightTokens();
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(paletteOf(m_tokens));
    QApplication::setFont(interfaceFont());
    qApp->setStyleSheet(styleSheetOf(m_tokens));
    emit changed();
}

QColor Theme::color(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        return m_tokens.text;
    case Tone::Muted:
        return m_tokens.muted;
    case Tone::Reported:
        return m_tokens.reported;
    case Tone::Draft:
        return m_tokens.draft;
    case Tone::Joint:
        return m_tokens.joint;
    case Tone::Nil:
        return m_tokens.nil;
    case Tone::Missing:
        return m_tokens.missing;
    case Tone::Exempt:
        return m_tokens.exempt;
    case Tone::Error:
        return m_tokens.error;
    }
    Q_UNREACHABLE();
}

} // namespace sosh
