// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/attachmentlist.h"

#include "core/vinumber.h"
#include "forms/basic/appsettings.h"
#include "forms/basic/inlinemessage.h"
#include "forms/basic/prompts.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/journalkeeping.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

/// Copies that other programs look at; they go when this program ends.
Q_GLOBAL_STATIC(QTemporaryDir, copies)

QString sizeText(qint64 bytes)
{
    constexpr qint64 kilo = 1024;
    return bytes < kilo * kilo
        ? u"%1 KB"_s.arg(vinumber::count(std::max<qint64>(1, (bytes + kilo / 2) / kilo)))
        : u"%1 MB"_s.arg(vinumber::count((bytes + kilo * kilo / 2) / (kilo * kilo)));
}

} // namespace

AttachmentList::AttachmentList(Workspace& workspace, AttachmentStore store, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_store(std::move(store))
{
    setAcceptDrops(isWritable());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    m_message = new InlineMessage;
    layout->addWidget(m_message);
    m_list =
        looking(named(new QListWidget, u"attachmentListWidget"_s, tr("Attached files")), u"list"_s);
    m_list->setFixedHeight(84);
    layout->addWidget(m_list);
    layout->addWidget(makeButtons());
    layout->addWidget(paragraph(
        tr("Files can also be dropped here, up to %1 MB each. They are kept in the register.")
            .arg(maxAttachmentBytes / (1024 * 1024)),
        u"muted"_s));
    connect(m_list, &QListWidget::itemDoubleClicked, this, &AttachmentList::open);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentList::judge);
    reload();
}

QWidget* AttachmentList::makeButtons()
{
    m_add = button(u"attachFileButton"_s, tr("Add…"));
    m_open = button(u"openAttachmentButton"_s, tr("Open"));
    m_remove = button(u"removeAttachmentButton"_s, tr("Remove"));
    auto* holder = new QWidget;
    holder->setLayout(buttonRow({m_add, m_open, m_remove}));
    connect(m_add, &QPushButton::clicked, this, &AttachmentList::choose);
    connect(m_open, &QPushButton::clicked, this, &AttachmentList::open);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentList::remove);
    return holder;
}

bool AttachmentList::isWritable() const
{
    return m_workspace.isOpen() && !m_workspace.session().isReadOnly();
}

const AttachmentUse* AttachmentList::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_uses.at(static_cast<std::size_t>(row));
}

void AttachmentList::reload()
{
    auto uses = m_store.list();
    if (!uses) {
        fail(uses.error());
        return;
    }
    m_uses = *std::move(uses);
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const AttachmentUse& use : m_uses)
        m_list->addItem(u"%1  (%2)"_s.arg(use.fileName, sizeText(use.size)));
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    judge();
}

void AttachmentList::judge()
{
    const QString none = current() ? QString() : tr("Choose a file in the list first.");
    const QString closed = m_workspace.whyNotWritable();
    m_add->setEnabled(closed.isEmpty());
    m_add->setToolTip(closed);
    m_open->setEnabled(none.isEmpty());
    m_open->setToolTip(none);
    m_remove->setEnabled(none.isEmpty() && closed.isEmpty());
    m_remove->setToolTip(closed.isEmpty() ? none : closed);
}

void AttachmentList::choose()
{
    const QStringList chosen = m_workspace.prompts().openFiles({tr("Files to attach"),
        m_workspace.settings().lastFolder(), tr("All files (*)"), QString()});
    if (chosen.isEmpty())
        return;
    m_workspace.settings().rememberFolderOf(chosen.front());
    attach(chosen);
}

void AttachmentList::attach(const QStringList& paths)
{
    int attached = 0;
    QStringList refused;
    for (const QString& path : paths) {
        const auto act = m_store.attach(path);
        if (act) {
            m_acts.push_back(*act);
            ++attached;
        } else {
            refused += ErrorText::sentence(act.error());
        }
    }
    reload();
    if (attached > 0)
        m_list->setCurrentRow(m_list->count() - 1);
    const QString said = tr("%n file(s) were attached.", nullptr, attached);
    if (refused.isEmpty())
        m_message->show(InlineMessage::Kind::Done, said);
    else
        m_message->show(InlineMessage::Kind::Error,
            attached > 0 ? said + u'\n' + refused.join(u'\n') : refused.join(u'\n'));
}

void AttachmentList::open()
{
    const AttachmentUse* use = current();
    if (!use)
        return;
    const auto file = m_store.writeTo(*use, copies()->path());
    if (!file)
        fail(file.error());
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*file)))
        m_message->show(InlineMessage::Kind::Warning,
            tr("This machine has no program that opens “%1”.").arg(use->fileName));
}

void AttachmentList::remove()
{
    const AttachmentUse* use = current();
    if (!use || !isWritable())
        return;
    const QString name = use->fileName;
    const auto act = m_store.detach(use->id);
    if (!act) {
        fail(act.error());
        return;
    }
    m_acts.push_back(*act);
    reload();
    m_message->show(
        InlineMessage::Kind::Done, tr("“%1” was removed. Ctrl+Z takes it back.").arg(name));
}

void AttachmentList::undo()
{
    if (m_acts.empty() || !isWritable())
        return;
    const auto undone = JournalKeeping(m_workspace.session()).undo(m_acts.back());
    if (!undone) {
        fail(undone.error());
        return;
    }
    m_acts.pop_back();
    reload();
    m_message->show(InlineMessage::Kind::Done, tr("The last change of the files was undone."));
}

void AttachmentList::fail(const Error& error)
{
    m_message->show(InlineMessage::Kind::Error, ErrorText::sentence(error));
}

/// What the list and the buttons leave: Enter opens instead of taking the form over.
void AttachmentList::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (m_list->hasFocus() && key == Qt::Key_Delete)
        remove();
    else if (m_list->hasFocus() && (key == Qt::Key_Return || key == Qt::Key_Enter))
        open();
    else
        QWidget::keyPressEvent(event);
}

void AttachmentList::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentList::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    event->acceptProposedAction();
    attach(paths);
}

} // namespace sosh
