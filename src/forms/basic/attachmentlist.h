// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/attachment.h"
#include "core/result.h"

#include <QWidget>

#include <functional>
#include <vector>

class QListWidget;
class QPushButton;

namespace sosh {

class InlineMessage;
class Workspace;

/// The record whose files are shown, by what can be done with them.
struct AttachmentStore
{
    std::function<Result<std::vector<AttachmentUse>>()> list;
    std::function<Result<ActId>(const QString& path)> attach;
    std::function<Result<ActId>(AttachmentUseId)> detach;
    /// A copy that the system can open; its path.
    std::function<Result<QString>(const AttachmentUse&, const QString& folder)> writeTo;
};

/// Section of a form: the papers kept with a record. Files are chosen or dropped, and are in the register at once;
/// Ctrl+Z takes back what was done here.
class AttachmentList : public QWidget
{
    Q_OBJECT

public:
    AttachmentList(Workspace& workspace, AttachmentStore store, QWidget* parent = nullptr);

    void attach(const QStringList& paths);
    void reload();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeButtons();
    void choose();
    void open();
    void remove();
    void undo();
    void judge();
    bool isWritable() const;
    const AttachmentUse* current() const;
    void fail(const Error& error);

    Workspace& m_workspace;
    AttachmentStore m_store;
    std::vector<AttachmentUse> m_uses;
    std::vector<ActId> m_acts; ///< done here and not undone, newest last
    InlineMessage* m_message = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace sosh
