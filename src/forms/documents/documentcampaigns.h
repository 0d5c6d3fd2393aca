// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/documentkeeping.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace sosh {

class Workspace;

/// Section of the document form: the campaigns it belongs to.
class DocumentCampaigns final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentCampaigns(Workspace& workspace, QWidget* parent = nullptr);

    void show(const DocumentRecord& record);

signals:
    void failed(const sosh::Error& error);
    void done(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void judge();
    void add();
    void remove();

    Workspace& m_workspace;
    OfficialDocument m_document;
    std::vector<DocumentCampaign> m_campaigns;
    QListWidget* m_list = nullptr;
    QComboBox* m_campaign = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace sosh
