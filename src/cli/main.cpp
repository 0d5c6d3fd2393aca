// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtext.h"
#include "cli/verbs.h"
#include "core/clock.h"
#include "usecases/errortext.h"

#include <QGuiApplication>
#include <QTranslator>

#include <algorithm>

namespace sosh::cli {
namespace {
using namespace Qt::StringLiterals;

const Verb* findVerb(const QString& name)
{
    const auto all = verbs();
    const auto found = std::find_if(all.begin(), all.end(),
        [&](const Verb& verb) { return QLatin1StringView(verb.name) == name; });
    return found == all.end() ? nullptr : &*found;
}

void addOptions(QCommandLineParser& parser, const Verb* verb)
{
    parser.addOption({u"json"_s, Command::tr("Print one JSON object")});
    parser.addOption({u"lang"_s, Command::tr("Language: vi or en"), u"vi|en"_s});
    parser.addOption({u"actor"_s, Command::tr("Who does it, for the journal"), u"NAME"_s});
    parser.addOption({u"reason"_s, Command::tr("Why, where a reason is needed"), u"TEXT"_s});
    parser.addOption({QStringList{u"help"_s, u"h"_s}, Command::tr("This help")});
    parser.addOption({u"version"_s, Command::tr("The program's version")});
    if (!verb)
        return;
    for (const Option& option : verb->options)
        parser.addOption({QString::fromLatin1(option.name), Command::tr(option.help),
            option.valueName ? QString::fromLatin1(option.valueName) : QString()});
}

QString verbList()
{
    QString list = Command::tr("sosinhhoat-cli VERB REGISTER [options]") + u'\n';
    for (const Verb& verb : verbs())
        list += u"  %1 %2\n      %3\n"_s.arg(
            QLatin1StringView(verb.name), QString::fromUtf8(verb.words), Command::tr(verb.help));
    return list + Command::tr("sosinhhoat-cli VERB --help tells the options of a verb.");
}

QString verbHelp(const Verb& verb)
{
    QString text = u"sosinhhoat-cli %1 %2\n%3\n"_s.arg(
        QLatin1StringView(verb.name), QString::fromUtf8(verb.words), Command::tr(verb.help));
    for (const Option& option : verb.options) {
        const QString value =
            option.valueName ? u" "_s + QLatin1StringView(option.valueName) : QString();
        text += u"  --%1%2\n      %3\n"_s.arg(
            QLatin1StringView(option.name), value, Command::tr(option.help));
    }
    return text + u"  --json --lang vi|en --actor NAME --reason TEXT"_s;
}

/// What is wrong with the call; empty when nothing.
QString usageMistake(const QCommandLineParser& parser, const Verb& verb, const QStringList& words)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return Command::tr("Option --%1 is not known here. See --help.").arg(unknown.first());
    if (words.size() < verb.leastWords || (verb.mostWords >= 0 && words.size() > verb.mostWords))
        return Command::tr("The call is: sosinhhoat-cli %1 %2")
            .arg(QLatin1StringView(verb.name), QString::fromUtf8(verb.words));
    for (const Option& option : verb.options)
        if (option.required && parser.value(QString::fromLatin1(option.name)).isEmpty())
            return Command::tr("Option --%1 is needed. See --help.")
                .arg(QLatin1StringView(option.name));
    return {};
}

int run(const QStringList& arguments)
{
    const QString name = arguments.value(1);
    const Verb* verb = findVerb(name);
    QCommandLineParser parser;
    addOptions(parser, verb);
    const bool parsed = parser.parse(arguments);
    const Output output(parser.isSet(u"json"_s));
    if (parser.isSet(u"version"_s)) {
        output.line(u"Sổ Sinh Hoạt " SOSH_VERSION ""_s);
        return Done0;
    }
    if (parser.isSet(u"help"_s)) {
        output.line(verb ? verbHelp(*verb) : verbList());
        return Done0;
    }
    if (!verb) {
        output.message(name.isEmpty()
                ? verbList()
                : Command::tr("There is no verb “%1”. See --help.").arg(name));
        return Usage2;
    }
    const QStringList words = parser.positionalArguments().mid(1);
    QString mistake =
        parsed || !parser.unknownOptionNames().isEmpty() ? QString() : parser.errorText();
    if (mistake.isEmpty())
        mistake = usageMistake(parser, *verb, words);
    if (!mistake.isEmpty())
        return output.fail({ErrorCode::UsageMistake, {mistake}, {}});
    const SystemClock clock;
    return verb->run(Invocation(parser, words, clock));
}

bool wantsEnglish(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        if (word == "--lang=en"
            || (word == "--lang" && i + 1 < argc && QByteArrayView(argv[i + 1]) == "en"))
            return true;
    }
    return false;
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    const QByteArrayView verb(argc > 1 ? argv[1] : "");
    const bool paints = verb == "report" || verb == "issue"; // only paper needs faces
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
#ifdef Q_OS_LINUX
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace
} // namespace sosh::cli

int main(int argc, char* argv[])
{
    using namespace Qt::StringLiterals;
    const bool english = sosh::cli::wantsEnglish(argc, argv);
    const auto application = sosh::cli::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"sosinhhoat-cli"_s);
    QTranslator texts;
    QTranslator qtTexts;
    if (!english && texts.load(u":/i18n/sosinhhoat_vi.qm"_s))
        QCoreApplication::installTranslator(&texts);
    if (!english && qtTexts.load(u":/i18n/qtbase_vi.qm"_s))
        QCoreApplication::installTranslator(&qtTexts);
    return sosh::cli::run(QCoreApplication::arguments());
}
