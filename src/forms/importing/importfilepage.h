// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace sosh {

class Workspace;

/// First page of the import: which files. They are chosen or dropped; a folder stands for the CSV files in it.
class ImportFilePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFilePage(Workspace& workspace, QWidget* parent = nullptr);

    const QStringList& files() const { return m_files; }
    void addFiles(const QStringList& paths);

signals:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void removeSelected();
    void refresh();

    Workspace& m_workspace;
    QStringList m_files;
    QListWidget* m_list = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace sosh
