// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/documentkeeping.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace sosh {

class AttachmentList;
class DocumentCampaigns;
class DocumentLinks;
class Workspace;

/// Right side of the document form: links and basis, campaigns, files, versions. What is done here is written at once.
class DocumentChain final : public QWidget
{
    Q_OBJECT

public:
    DocumentChain(Workspace& workspace, QWidget* parent = nullptr);

    void show(const DocumentRecord& record);

signals:
    void failed(const sosh::Error& error);
    void done(const QString& sentence);
    void wantsDocument(sosh::DocumentId document);

private:
    void add(QVBoxLayout& layout, const QString& title, QWidget* section);
    AttachmentList* makeFiles();
    void showVersions(const DocumentRecord& record);

    Workspace& m_workspace;
    DocumentId m_document;
    DocumentLinks* m_links = nullptr;
    DocumentCampaigns* m_campaigns = nullptr;
    AttachmentList* m_files = nullptr;
    QLabel* m_versionHead = nullptr;
    QListWidget* m_versions = nullptr;
};

} // namespace sosh
