// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/basic/prompts.h"

class QMessageBox;
class QWidget;

namespace sosh {

/// Prompts as dialogs over the active window.
class DialogPrompts final : public Prompts
{
public:
    QString openFile(const FileQuestion& question) override;
    QStringList openFiles(const FileQuestion& question) override;
    QString saveFile(const FileQuestion& question) override;
    bool confirm(const QString& question, const QString& action) override;
    std::optional<AgencyChoice> agency() override;
    bool setUpPrinter(QPrinter& printer) override;
    QString folder(const FileQuestion& question) override;

    /// The box of `confirm`: Cancel, and the action as its default. Owned by the caller, not shown.
    static QMessageBox* confirmBox(const QString& question, const QString& action, QWidget* parent);
};

} // namespace sosh
