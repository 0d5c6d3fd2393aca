// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/importing/importfilepage.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/prompts.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace sosh {
using namespace Qt::StringLiterals;

ImportFilePage::ImportFilePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(paragraph(
        tr("Choose the files that the units sent, or drop files or a folder here. CSV tables with "
           "one head row are read; nothing is written before the last step.")));
    m_list = named(new QListWidget, u"importFileListWidget"_s, tr("Files to import"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    looking(m_list, u"list"_s);
    layout->addWidget(m_list, 1);
    auto* add = button(u"addImportFileButton"_s, tr("Choose files…"));
    m_remove = button(u"removeImportFileButton"_s, tr("Take out of the list"));
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(add);
    line->addWidget(m_remove);
    line->addStretch();
    layout->addLayout(line);
    connect(add, &QPushButton::clicked, this, &ImportFilePage::choose);
    connect(m_remove, &QPushButton::clicked, this, &ImportFilePage::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ImportFilePage::refresh);
    refresh();
}

void ImportFilePage::addFiles(const QStringList& paths)
{
    QStringList found;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            found += path;
            continue;
        }
        for (const QFileInfo& entry :
            QDir(path).entryInfoList({u"*.csv"_s}, QDir::Files, QDir::Name))
            found += entry.filePath();
    }
    for (const QString& file : found) {
        if (m_files.contains(file))
            continue;
        m_files += file;
        auto* item = new QListWidgetItem(QFileInfo(file).fileName(), m_list);
        item->setToolTip(QDir::toNativeSeparators(file));
    }
    refresh();
    emit changed();
}

void ImportFilePage::choose()
{
    const QStringList chosen = m_workspace.prompts().openFiles(
        {tr("Files with returns"), m_workspace.settings().fileFolder(AppSettings::Folder::In),
            tr("Tables (*.csv *.txt)"), u"csv"_s});
    if (chosen.isEmpty())
        return;
    m_workspace.settings().rememberFolderOf(chosen.front());
    addFiles(chosen);
}

void ImportFilePage::removeSelected()
{
    for (int row = m_list->count() - 1; row >= 0; --row) {
        if (!m_list->item(row)->isSelected())
            continue;
        m_files.removeAt(row);
        delete m_list->takeItem(row);
    }
    refresh();
    emit changed();
}

void ImportFilePage::refresh()
{
    const bool any = !m_list->selectedItems().isEmpty();
    m_remove->setEnabled(any);
    m_remove->setToolTip(any ? QString() : tr("Select files in the list first."));
}

void ImportFilePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportFilePage::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    event->acceptProposedAction();
    addFiles(paths);
}

} // namespace sosh
