// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/pickdialog.h"

#include "core/vietnamese.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;

PickDialog::PickDialog(const QString& name, const QString& title, const QString& acceptText,
    std::vector<Item> items, QWidget* parent)
    : QDialog(parent)
    , m_items(std::move(items))
{
    setObjectName(name + u"PickDialog"_s);
    setWindowTitle(title);
    for (const Item& item : m_items)
        m_folded.push_back(vietnamese::fold(item.text + u' ' + item.alsoFoundBy));
    m_filter = named(new QLineEdit, name + u"PickLineEdit"_s, tr("Search"));
    m_filter->setPlaceholderText(tr("Name or code, accents are not needed"));
    m_filter->installEventFilter(this);
    m_list = looking(named(new QListWidget, name + u"PickListWidget"_s, title), u"list"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_accept = button(name + u"PickButton"_s, acceptText, true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    m_nothing = paragraph({}, u"muted"_s);
    layout->addWidget(m_nothing);
    m_below = new QVBoxLayout;
    layout->addLayout(m_below);
    layout->addWidget(buttons);
    resize(560, 460);
    connect(m_filter, &QLineEdit::textChanged, this, &PickDialog::fill);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_accept->setDefault(true);
    fill();
    m_filter->setFocus();
}

std::optional<std::size_t> PickDialog::picked() const
{
    const int row = m_list->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_shown.at(static_cast<std::size_t>(row)));
}

void PickDialog::ask(const QString& question)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, paragraph(question));
}

void PickDialog::addBelow(QWidget* widget)
{
    m_below->addWidget(widget);
}

void PickDialog::fill()
{
    const QStringList words = vietnamese::fold(m_filter->text()).split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    m_shown.clear();
    for (std::size_t place = 0; place < m_items.size(); ++place) {
        const QString& folded = m_folded[place];
        if (!std::all_of(words.begin(), words.end(),
                [&](const QString& word) { return folded.contains(word); }))
            continue;
        m_list->addItem(m_items[place].text);
        m_shown.push_back(place);
    }
    m_list->setCurrentRow(m_shown.empty() ? -1 : 0);
    m_accept->setEnabled(!m_shown.empty());
    const QString why = !m_shown.empty() ? QString()
        : m_items.empty()                ? tr("There is nothing to choose from.")
                                         : tr("Nothing fits what is typed.");
    m_accept->setToolTip(why);
    m_nothing->setText(why);
    m_nothing->setVisible(!why.isEmpty());
}

bool PickDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace sosh
