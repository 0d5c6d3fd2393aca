// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/page.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace sosh {

class FolderChoice;
class OfficeSection;

/// Matters of this machine, and facts of the register and the program.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Workspace& workspace);
    void reload() override;

private:
    QWidget* makeMachineGroup();
    QWidget* makeRegisterGroup();
    QWidget* makeFolderGroup();
    void chooseToneStyle();
    void addFact(QGridLayout* grid, const QString& title, const QString& value);

    QComboBox* m_language = nullptr;
    QComboBox* m_theme = nullptr;
    QLineEdit* m_operator = nullptr;
    FolderChoice* m_folderIn = nullptr;
    FolderChoice* m_folderOut = nullptr;
    QComboBox* m_toneStyle = nullptr;
    OfficeSection* m_offices = nullptr;
    QGridLayout* m_register = nullptr;
    QGridLayout* m_program = nullptr;
};

} // namespace sosh
