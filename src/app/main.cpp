// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programoptions.h"
#include "core/clock.h"
#include "forms/basic/appsettings.h"
#include "forms/basic/dialogprompts.h"
#include "forms/window/mainwindow.h"
#include "forms/window/tour.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTranslator>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

/// The exit codes of the contract.
int exitCodeOf(const Error& error)
{
    switch (kindOf(error.code)) {
    case ErrorKind::Refused:
        return 1;
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::Io:
        return 3;
    case ErrorKind::Damaged:
        return 4;
    case ErrorKind::Internal:
        return 1;
    }
    Q_UNREACHABLE();
}

int complain(const Error& error)
{
    QTextStream(stderr) << ErrorText::sentence(error) << Qt::endl;
    return exitCodeOf(error);
}

void speak(QApplication& application, const QString& language)
{
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    if (language != u"vi"_s)
        return;
    for (const QString& name : {u"qtbase_vi"_s, u"sosinhhoat_vi"_s}) {
        auto* translator = new QTranslator(&application);
        if (translator->load(u":/i18n/%1.qm"_s.arg(name)))
            QApplication::installTranslator(translator);
    }
}

/// A tour reads the register and leaves nothing on the machine but its pictures.
int runTour(const ProgramOptions& options, Workspace& workspace)
{
    if (const Status opened = workspace.open(options.registerFile, Access::Read); !opened)
        return complain(opened.error());
    MainWindow window(workspace);
    window.resize(options.size);
    const auto files = Tour(window, options.tourFolder).run();
    if (!files)
        return complain(files.error());
    for (const QString& file : *files)
        QTextStream(stdout) << file << Qt::endl;
    return 0;
}

int runWindow(const ProgramOptions& options, Workspace& workspace)
{
    MainWindow window(workspace);
    window.show();
    const QStringList recent = workspace.settings().recentFiles();
    if (!options.registerFile.isEmpty())
        window.registerActions().openFile(options.registerFile);
    else if (!recent.isEmpty() && QFileInfo::exists(recent.first()))
        window.registerActions().openFile(recent.first());
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Sổ Sinh Hoạt"_s);
    QApplication::setApplicationVersion(QStringLiteral(SOSH_VERSION));
    QApplication::setDesktopFileName(u"sosinhhoat"_s);
    const auto options = parseOptions(QApplication::arguments());
    if (!options)
        return complain(options.error());
    if (options->wantsHelp || options->wantsVersion) {
        QTextStream(stdout) << (options->wantsHelp ? usageText()
                                                   : QApplication::applicationVersion())
                            << Qt::endl;
        return 0;
    }

    const bool isTour = !options->tourFolder.isEmpty();
    const QTemporaryDir scratch;
    QSettings stored(isTour ? scratch.filePath(u"tour.ini"_s) : QString(), QSettings::IniFormat);
    QSettings own(QSettings::IniFormat, QSettings::UserScope, u"SoSinhHoat"_s, u"sosinhhoat"_s);
    AppSettings settings(isTour ? stored : own);
    speak(application, options->language.isEmpty() ? settings.language() : options->language);
    Theme theme;
    theme.apply(options->theme.value_or(settings.theme()));
    const SystemClock clock;
    DialogPrompts prompts;
    Workspace workspace(clock, settings, prompts, theme);
    return isTour ? runTour(*options, workspace) : runWindow(*options, workspace);
}
