// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentpicker.h"

#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"
#include "usecases/documenttext.h"
#include "usecases/errortext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

DocumentPicker::DocumentPicker(
    Workspace& workspace, const QString& title, DocumentId except, Asks asks, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"documentPicker"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto entries = DocumentKeeping(workspace.session()).list();
    QLabel* wrong =
        paragraph(entries ? QString() : ErrorText::sentence(entries.error()), u"error"_s);
    wrong->setVisible(!entries);
    if (entries) {
        std::erase_if(
            *entries, [except](const DocumentEntry& entry) { return entry.document.id == except; });
        m_model.setRows(*std::move(entries));
    }
    m_filter.setSourceModel(&m_model);
    m_search = named(new QLineEdit, u"pickDocumentLineEdit"_s, tr("Search the documents"));
    m_search->setPlaceholderText(tr("Number, type, office or subject; accents are not needed"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_table = makeTable(u"pickDocumentTableView"_s, tr("Documents"), workspace.theme(), &m_filter,
        std::array{28, 130, 90, 110, 0, 190, 110, 110});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnHidden(DocumentListModel::CampaignColumn, true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_accept = button(u"chooseDocumentButton"_s, tr("Choose"), true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    if (asks == Asks::LinkKindToo) {
        QComboBox* kinds = makeKinds();
        QLabel* head = label(kinds->accessibleName());
        head->setBuddy(kinds);
        layout->addWidget(head);
        layout->addWidget(kinds);
    }
    layout->addWidget(m_search);
    layout->addWidget(wrong);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    m_accept->setDefault(true); // once it is inside: a default has its dialog
    resize(900, 480);
    m_search->setFocus();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setNeedle(text);
        m_table->selectRow(0);
        judge();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &DocumentPicker::judge);
    connect(m_table, &QTableView::activated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_table->selectRow(0);
    judge();
}

QComboBox* DocumentPicker::makeKinds()
{
    m_kind = named(new QComboBox, u"linkKindComboBox"_s, tr("What this document is to the other"));
    for (const LinkKind kind : {LinkKind::Basis, LinkKind::Implements, LinkKind::Guides,
             LinkKind::Replaces, LinkKind::Annuls})
        m_kind->addItem(DocumentText::link(kind, true), linkKindName(kind));
    m_kind->setMaximumWidth(220);
    return m_kind;
}

DocumentId DocumentPicker::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? DocumentId()
                          : m_model.at(m_filter.mapToSource(rows.front()).row()).document.id;
}

LinkKind DocumentPicker::kind() const
{
    return linkKindFrom(m_kind ? m_kind->currentData().toString() : QString())
        .value_or(LinkKind::Basis);
}

/// The arrows walk through the list while the search goes on.
bool DocumentPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const QModelIndexList rows = m_table->selectionModel()->selectedRows();
            const int row =
                rows.isEmpty() ? 0 : rows.front().row() + (key == Qt::Key_Down ? 1 : -1);
            m_table->selectRow(std::clamp(row, 0, std::max(0, m_filter.rowCount() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void DocumentPicker::judge()
{
    const bool any = chosen().isValid();
    m_accept->setEnabled(any);
    m_accept->setToolTip(any ? QString() : tr("Choose a document in the list first."));
}

} // namespace sosh
