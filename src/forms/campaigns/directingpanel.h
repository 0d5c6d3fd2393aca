// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documentmodel.h"

#include <QWidget>

namespace sosh {

class FactPanel;
class Workspace;
struct Campaign;
struct Error;

/// The documents of a campaign: those it rests upon and its own. They are linked here and kept on their own page.
class DirectingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DirectingPanel(Workspace& workspace, QWidget* parent = nullptr);

    void show(const Campaign& campaign, const std::vector<DirectingDocument>& documents);

signals:
    void done(const QString& sentence);
    void failed(const sosh::Error& error);

private:
    void pick();
    void link(const DirectingDocument& document, bool isOwn);
    void unlink(int row);

    Workspace& m_workspace;
    QString m_campaign;
    DocumentModel m_documents;
    FactPanel* m_panel = nullptr;
};

} // namespace sosh
