// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentlinks.h"

#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/documents/documentpicker.h"
#include "forms/window/workspace.h"
#include "usecases/documenttext.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace sosh {
using namespace Qt::StringLiterals;

DocumentLinks::DocumentLinks(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_list = looking(
        named(new QListWidget, u"documentLinkListWidget"_s, tr("Linked documents")), u"list"_s);
    m_list->setFixedHeight(96);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_basis = named(
        new QPlainTextEdit, u"basisPlainTextEdit"_s, tr("Lines “Căn cứ” as they are printed"));
    m_basis->setReadOnly(true);
    m_basis->setTabChangesFocus(true);
    m_basis->setFixedHeight(72);
    m_basis->setPlaceholderText(tr("No document is linked as its basis."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_list);
    layout->addWidget(makeButtons());
    layout->addLayout(makeBasisHead());
    layout->addWidget(m_basis);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &DocumentLinks::open);
    connect(m_list, &QListWidget::currentRowChanged, this, &DocumentLinks::judge);
    judge();
}

QWidget* DocumentLinks::makeButtons()
{
    m_add = button(u"addLinkButton"_s, tr("Link…"));
    m_open = button(u"openLinkButton"_s, tr("Open"));
    m_remove = button(u"removeLinkButton"_s, tr("Take off"));
    auto* holder = new QWidget;
    holder->setLayout(buttonRow({m_add, m_open, m_remove}));
    connect(m_add, &QPushButton::clicked, this, &DocumentLinks::add);
    connect(m_open, &QPushButton::clicked, this, &DocumentLinks::open);
    connect(m_remove, &QPushButton::clicked, this, &DocumentLinks::remove);
    return holder;
}

QLayout* DocumentLinks::makeBasisHead()
{
    m_copy = button(u"copyBasisButton"_s, tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the lines “Căn cứ”"));
    m_copy->setToolTip(tr("Into the clipboard, as they are printed"));
    m_copy->setAutoDefault(false);
    QLabel* head = label(tr("Lines “Căn cứ” as they are printed"));
    head->setBuddy(m_basis);
    auto* line = new QHBoxLayout;
    line->addWidget(head, 1);
    line->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_basis->toPlainText());
        emit done(tr("The lines were copied."));
    });
    return line;
}

void DocumentLinks::show(const DocumentRecord& record)
{
    m_document = record.document.id;
    m_name = documentName(record.document);
    m_links = record.links;
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const LinkedDocument& link : m_links) {
        QString text =
            u"%1: %2"_s.arg(DocumentText::link(link.kind, link.outgoing), documentName(link.other));
        if (link.other.isWithdrawn())
            text += u"  ▲ "_s + DocumentText::status(link.other.status);
        auto* item = new QListWidgetItem(text, m_list);
        item->setToolTip(text);
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    showBasis();
    judge();
}

void DocumentLinks::showBasis()
{
    const auto lines = DocumentKeeping(m_workspace.session()).basisLines(m_document);
    m_basis->setPlainText(lines ? lines->join(u'\n') : QString());
    const bool any = lines && !lines->isEmpty();
    m_copy->setEnabled(any);
}

const LinkedDocument* DocumentLinks::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_links.at(static_cast<std::size_t>(row));
}

void DocumentLinks::judge()
{
    const QString closed = m_workspace.whyNotWritable();
    const QString none = current() ? QString() : tr("Choose a document in the list first.");
    m_add->setEnabled(closed.isEmpty());
    m_add->setToolTip(
        closed.isEmpty() ? tr("Basis, implements, guides, replaces, annuls") : closed);
    m_open->setEnabled(none.isEmpty());
    m_open->setToolTip(none);
    m_remove->setEnabled(closed.isEmpty() && none.isEmpty());
    m_remove->setToolTip(closed.isEmpty() ? none : closed);
}

void DocumentLinks::add()
{
    auto* picker = new DocumentPicker(m_workspace, tr("Link %1").arg(m_name), m_document,
        DocumentPicker::Asks::LinkKindToo, window());
    connect(picker, &QDialog::accepted, this, [this, picker] {
        const auto linked = DocumentKeeping(m_workspace.session())
                                .addLink(m_document, picker->chosen(), picker->kind());
        if (!linked)
            emit failed(linked.error());
        else
            emit done(tr("The document was linked."));
    });
    picker->open();
}

void DocumentLinks::remove()
{
    const LinkedDocument* link = current();
    if (!link || !m_remove->isEnabled())
        return;
    if (const Status removed = DocumentKeeping(m_workspace.session()).removeLink(link->link);
        !removed)
        emit failed(removed.error());
    else
        emit done(tr("The link was taken off. Ctrl+Z takes it back."));
}

void DocumentLinks::open()
{
    if (const LinkedDocument* link = current())
        emit wantsDocument(link->other.id);
}

void DocumentLinks::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_list->hasFocus() && key == Qt::Key_Delete)
        remove();
    else if (m_list->hasFocus() && (key == Qt::Key_Return || key == Qt::Key_Enter))
        open();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sosh
