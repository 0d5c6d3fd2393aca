// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/basic/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariantMap>

class QSettings;

namespace sosh {

/// What this machine remembers. What belongs to the register stands in the register.
class AppSettings
{
public:
    explicit AppSettings(QSettings& settings)
        : m_settings(settings)
    {
    }

    QString language() const; ///< "vi" unless chosen
    void setLanguage(const QString& code);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    QString folder() const; ///< in which the settings lie
    QString operatorName() const; ///< as set, else the name of the machine's user
    void setOperatorName(const QString& name);
    QString lastFolder() const; ///< as remembered if it still exists, else the user's documents
    enum class Folder
    {
        In, ///< what units and the superior sent
        Out ///< papers, exports and copies
    };
    QString fileFolder(Folder use) const; ///< as chosen if it still exists, else the last one
    QString chosenFolder(Folder use) const; ///< empty: none is
    void chooseFolder(Folder use, const QString& folder);
    void rememberFolderOf(const QString& file);
    QStringList recentFiles() const; ///< newest first
    void rememberFile(const QString& file);
    void forgetFile(const QString& file);
    /// How a kind of paper was chosen and printed last: names and values of its own.
    QVariantMap paper(const QString& kind) const;
    void rememberPaper(
        const QString& kind, const QVariantMap& choices); ///< the named ones; others stay
    /// How a list was left, such as its filters and columns: names and values of its own.
    QVariantMap list(const QString& name) const;
    void rememberList(
        const QString& name, const QVariantMap& choices); ///< the named ones; others stay
    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    QByteArray gridLayout() const; ///< of the entry grid's columns, as the grid wrote it
    void setGridLayout(const QByteArray& layout);
    QString pasteChoice() const; ///< what to do with a block that has faults; empty: ask
    void setPasteChoice(const QString& choice);

private:
    enum class Key
    {
        Language,
        Theme,
        Operator,
        LastFolder,
        FolderIn,
        FolderOut,
        RecentFiles,
        Papers,
        Lists,
        Geometry,
        GridLayout,
        PasteChoice
    };
    struct Entry
    {
        Key key;
        const char* name;
    };
    static const Entry entries[];
    static QString nameOf(Key key);
    QVariant value(Key key) const;
    void set(Key key, const QVariant& value);

    QSettings& m_settings;
};

} // namespace sosh
