// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/anniversarymodels.h"

#include <QDialog>

namespace sosh {

class FactPanel;
class InlineMessage;
class Workspace;

/// The office's table of anniversaries: the known ones, and local ones.
class AnniversaryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AnniversaryDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    void load();
    void edit(const Anniversary& anniversary);
    void remove(int row);

    Workspace& m_workspace;
    AnniversaryModel m_model;
    FactPanel* m_panel = nullptr;
    InlineMessage* m_message = nullptr;
};

} // namespace sosh
