// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/listeditor.h"

#include "core/vietnamese.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace sosh {
using namespace Qt::StringLiterals;

ListEditor::ListEditor(const QString& name, const QString& title, const QStringList& lines,
    const QStringList& known, QWidget* parent)
    : QWidget(parent)
{
    m_new = named(new QLineEdit, name + u"LineEdit"_s, title);
    m_new->setPlaceholderText(tr("Type a line and press Enter"));
    m_new->installEventFilter(this);
    if (!known.isEmpty()) {
        auto* completer = new QCompleter(known, m_new);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_new->setCompleter(completer);
        // While the proposals are shown, Enter does not come through the event filter.
        connect(m_new, &QLineEdit::returnPressed, this, [this, completer] {
            if (!completer->popup()->currentIndex().isValid())
                addTyped();
        });
        connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
            &ListEditor::addTyped, Qt::QueuedConnection);
    }
    m_list = looking(named(new QListWidget, name + u"ListWidget"_s, title), u"list"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setToolTip(tr("F2 changes a line, Delete removes it, Alt+Up and Alt+Down move it"));
    m_list->installEventFilter(this);
    m_add = button(name + u"AddButton"_s, tr("Add"));
    m_remove = button(name + u"RemoveButton"_s, tr("Remove"));
    m_up = button(name + u"UpButton"_s, tr("Up"));
    m_down = button(name + u"DownButton"_s, tr("Down"));
    QLabel* head = label(title);
    head->setBuddy(m_new);
    auto* typing = new QHBoxLayout;
    typing->setSpacing(spacing::small);
    typing->addWidget(m_new, 1);
    typing->addWidget(m_add);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(spacing::small);
    acts->addStretch();
    for (QPushButton* each : {m_up, m_down, m_remove}) {
        each->setAccessibleName(u"%1: %2"_s.arg(title, each->text()));
        acts->addWidget(each);
    }
    for (QPushButton* each : {m_add, m_remove, m_up, m_down})
        each->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(head);
    layout->addLayout(typing);
    layout->addWidget(m_list, 1);
    layout->addLayout(acts);
    for (const QString& line : lines)
        add(line);
    connect(m_add, &QPushButton::clicked, this, &ListEditor::addTyped);
    connect(m_remove, &QPushButton::clicked, this, &ListEditor::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_new, &QLineEdit::textChanged, this, &ListEditor::judge);
    connect(m_list, &QListWidget::currentRowChanged, this, &ListEditor::judge);
    connect(m_list->model(), &QAbstractItemModel::dataChanged, this, &ListEditor::edited);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ListEditor::edited);
    judge();
}

QStringList ListEditor::lines() const
{
    QStringList found;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QString line = vietnamese::clean(m_list->item(row)->text()); !line.isEmpty())
            found += line;
    // A line that is typed and not yet added is meant as well.
    if (const QString line = vietnamese::clean(m_new->text()); !line.isEmpty())
        found += line;
    return found;
}

void ListEditor::add(const QString& line)
{
    auto* item = new QListWidgetItem(line, m_list);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
}

bool ListEditor::addTyped()
{
    const QString line = vietnamese::clean(m_new->text());
    if (line.isEmpty())
        return false;
    add(line);
    m_list->setCurrentRow(m_list->count() - 1);
    m_new->clear();
    m_new->setFocus();
    emit edited();
    return true;
}

void ListEditor::remove()
{
    delete m_list->takeItem(m_list->currentRow());
    judge();
    emit edited();
}

void ListEditor::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    emit edited();
}

void ListEditor::judge()
{
    const int row = m_list->currentRow();
    m_add->setEnabled(!m_new->text().trimmed().isEmpty());
    m_add->setToolTip(m_add->isEnabled() ? QString() : tr("Type a line first."));
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_remove->setToolTip(row < 0 ? tr("Select a line first.") : QString());
}

bool ListEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_new)
        return enter && addTyped();
    const bool alt = key->modifiers() == Qt::AltModifier;
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Delete && m_list->currentRow() >= 0) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sosh
