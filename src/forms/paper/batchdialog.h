// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/paperdesk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace sosh {

class InlineMessage;
class Workspace;

/// Several papers of the round written into a folder in one go; reminders and blank forms one a unit where that is wanted.
class BatchDialog final : public QDialog
{
    Q_OBJECT

public:
    BatchDialog(Workspace& workspace, const PaperRequest& like, QWidget* parent = nullptr);

private:
    void makeParts();
    void fillKinds();
    void judge();
    void write();
    std::vector<PaperKind> ticked() const;
    std::vector<PaperRequest> requests() const;
    std::vector<PaperRequest> requestsOf(PaperKind kind) const;

    Workspace& m_workspace;
    PaperRequest m_like;
    QListWidget* m_kinds = nullptr;
    QCheckBox* m_perUnit = nullptr;
    QComboBox* m_ending = nullptr;
    QWidget* m_folder = nullptr;
    QPushButton* m_write = nullptr;
    InlineMessage* m_message = nullptr;
};

} // namespace sosh
