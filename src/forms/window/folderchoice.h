// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/basic/appsettings.h"

#include <QWidget>

class QLineEdit;

namespace sosh {

class Workspace;

/// A folder that this machine remembers: shown as it holds now, chosen by a dialog.
class FolderChoice final : public QWidget
{
    Q_OBJECT

public:
    /// `name`: stem of the object names, "folderIn".
    FolderChoice(Workspace& workspace, AppSettings::Folder use, const QString& name,
        const QString& title, QWidget* parent = nullptr);
    void refresh();

private:
    void choose();

    Workspace& m_workspace;
    AppSettings::Folder m_use;
    QString m_title;
    QLineEdit* m_shown = nullptr;
};

} // namespace sosh
