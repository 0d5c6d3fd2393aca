// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/appsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype recentLimit = 8;

QVariantMap withChoices(QVariantMap all, const QString& name, const QVariantMap& choices)
{
    QVariantMap kept = all.value(name).toMap();
    kept.insert(choices);
    all.insert(name, kept);
    return all;
}

} // namespace

const AppSettings::Entry AppSettings::entries[] = {
    {Key::Language, "language"},
    {Key::Theme, "theme"},
    {Key::Operator, "operator"},
    {Key::LastFolder, "last_folder"},
    {Key::FolderIn, "folder_in"},
    {Key::FolderOut, "folder_out"},
    {Key::RecentFiles, "recent_files"},
    {Key::Papers, "papers"},
    {Key::Lists, "lists"},
    {Key::Geometry, "window_geometry"},
    {Key::GridLayout, "grid_columns"},
    {Key::PasteChoice, "paste_choice"},
};

QString AppSettings::nameOf(Key key)
{
    for (const Entry& entry : entries)
        if (entry.key == key)
            return QString::fromLatin1(entry.name);
    Q_UNREACHABLE();
}

QVariant AppSettings::value(Key key) const
{
    return m_settings.value(nameOf(key));
}

void AppSettings::set(Key key, const QVariant& value)
{
    m_settings.setValue(nameOf(key), value);
}

QString AppSettings::language() const
{
    return value(Key::Language).toString() == u"en"_s ? u"en"_s : u"vi"_s;
}

void AppSettings::setLanguage(const QString& code)
{
    set(Key::Language, code);
}

ThemeChoice AppSettings::theme() const
{
    return themeFrom(value(Key::Theme).toString()).value_or(ThemeChoice::System);
}

void AppSettings::setTheme(ThemeChoice choice)
{
    set(Key::Theme, themeName(choice));
}

QString AppSettings::folder() const
{
    return QFileInfo(m_settings.fileName()).absolutePath();
}

QString AppSettings::operatorName() const
{
    const QString set = value(Key::Operator).toString();
    if (!set.isEmpty())
        return set;
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

void AppSettings::setOperatorName(const QString& name)
{
    set(Key::Operator, name.trimmed());
}

QString AppSettings::lastFolder() const
{
    const QString folder = value(Key::LastFolder).toString();
    if (!folder.isEmpty() && QDir(folder).exists())
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString AppSettings::fileFolder(Folder use) const
{
    const QString chosen = chosenFolder(use);
    return !chosen.isEmpty() && QDir(chosen).exists() ? chosen : lastFolder();
}

QString AppSettings::chosenFolder(Folder use) const
{
    return value(use == Folder::In ? Key::FolderIn : Key::FolderOut).toString();
}

void AppSettings::chooseFolder(Folder use, const QString& folder)
{
    set(use == Folder::In ? Key::FolderIn : Key::FolderOut, folder);
}

void AppSettings::rememberFolderOf(const QString& file)
{
    set(Key::LastFolder, QFileInfo(file).absolutePath());
}

QStringList AppSettings::recentFiles() const
{
    return value(Key::RecentFiles).toStringList();
}

void AppSettings::rememberFile(const QString& file)
{
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    set(Key::RecentFiles, files.mid(0, recentLimit));
}

void AppSettings::forgetFile(const QString& file)
{
    QStringList files = recentFiles();
    files.removeAll(file);
    set(Key::RecentFiles, files);
}

QVariantMap AppSettings::paper(const QString& kind) const
{
    return value(Key::Papers).toMap().value(kind).toMap();
}

void AppSettings::rememberPaper(const QString& kind, const QVariantMap& choices)
{
    set(Key::Papers, withChoices(value(Key::Papers).toMap(), kind, choices));
}

QVariantMap AppSettings::list(const QString& name) const
{
    return value(Key::Lists).toMap().value(name).toMap();
}

void AppSettings::rememberList(const QString& name, const QVariantMap& choices)
{
    set(Key::Lists, withChoices(value(Key::Lists).toMap(), name, choices));
}

QByteArray AppSettings::geometry() const
{
    return value(Key::Geometry).toByteArray();
}

void AppSettings::setGeometry(const QByteArray& geometry)
{
    set(Key::Geometry, geometry);
}

QByteArray AppSettings::gridLayout() const
{
    return value(Key::GridLayout).toByteArray();
}

void AppSettings::setGridLayout(const QByteArray& layout)
{
    set(Key::GridLayout, layout);
}

QString AppSettings::pasteChoice() const
{
    return value(Key::PasteChoice).toString();
}

void AppSettings::setPasteChoice(const QString& choice)
{
    set(Key::PasteChoice, choice);
}

} // namespace sosh
