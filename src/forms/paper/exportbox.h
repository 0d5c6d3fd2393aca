// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/provinceexport.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace sosh {

class Page;
class Workspace;

/// The file for the superior: kind, separator, rounds. Writes CSV and manifest and says the control code.
class ExportBox final : public QWidget
{
    Q_OBJECT

public:
    ExportBox(Workspace& workspace, Page& page);

    void write();
    void setPossible(bool possible);

private:
    ExportRequest request() const;
    QString proposedName() const;
    void say(const ExportOutcome& outcome);

    Workspace& m_workspace;
    Page& m_page;
    QComboBox* m_rounds = nullptr;
    QComboBox* m_profile = nullptr;
    QComboBox* m_separator = nullptr;
    QPushButton* m_write = nullptr;
};

} // namespace sosh
