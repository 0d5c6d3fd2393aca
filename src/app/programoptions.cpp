// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programoptions.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

const QCommandLineOption tourOption(
    u"tour"_s, u"Write a picture of every page and dialog to DIR."_s, u"DIR"_s);
const QCommandLineOption sizeOption(u"size"_s, u"Size of the window in the tour."_s, u"WxH"_s);
const QCommandLineOption themeOption(
    u"theme"_s, u"Colours: system, light, dark, contrast."_s, u"NAME"_s);
const QCommandLineOption langOption(u"lang"_s, u"Language: vi, en."_s, u"CODE"_s);
const QCommandLineOption helpOption({u"h"_s, u"help"_s}, u"Say this."_s);
const QCommandLineOption versionOption(u"version"_s, u"Say the version."_s);

Error mistake(const QString& sentence)
{
    return {ErrorCode::UsageMistake, {sentence}, {}};
}

void describe(QCommandLineParser& parser)
{
    parser.addOptions({tourOption, sizeOption, themeOption, langOption, helpOption, versionOption});
    parser.addPositionalArgument(u"REGISTER"_s, u"Register file to open."_s);
}

std::optional<QSize> sizeFrom(const QString& text)
{
    static const QRegularExpression form(u"^([1-9][0-9]{2,4})x([1-9][0-9]{2,4})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace

Result<ProgramOptions> parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return mistake(parser.errorText());
    ProgramOptions options;
    options.wantsHelp = parser.isSet(helpOption);
    options.wantsVersion = parser.isSet(versionOption);
    if (parser.positionalArguments().size() > 1)
        return mistake(u"One register at a time."_s);
    options.registerFile = parser.positionalArguments().value(0);
    options.tourFolder = parser.value(tourOption);
    if (parser.isSet(tourOption)
        && (options.tourFolder.isEmpty() || options.registerFile.isEmpty()))
        return mistake(u"--tour needs a folder and a register."_s);
    if (parser.isSet(sizeOption)) {
        const auto size = sizeFrom(parser.value(sizeOption));
        if (!size)
            return mistake(u"--size is like 1366x768."_s);
        options.size = *size;
    }
    if (parser.isSet(themeOption)) {
        options.theme = themeFrom(parser.value(themeOption));
        if (!options.theme)
            return mistake(u"--theme is system, light, dark or contrast."_s);
    }
    options.language = parser.value(langOption);
    if (parser.isSet(langOption) && options.language != u"vi"_s && options.language != u"en"_s)
        return mistake(u"--lang is vi or en."_s);
    return options;
}

QString usageText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace sosh
