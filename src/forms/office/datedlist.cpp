// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/office/datedlist.h"

#include "core/vinumber.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace sosh {
using namespace Qt::StringLiterals;

DatedList::DatedList(const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
{
    const QString stem = name.left(1).toLower() + name.mid(1);
    m_list = looking(named(new QListWidget, stem + u"ListWidget"_s, title), u"list"_s);
    m_list->setFixedHeight(128);
    m_list->setWordWrap(true);
    m_add = makeButton(u"add"_s, name, tr("Add…"));
    m_change = makeButton(u"change"_s, name, tr("Change…"));
    m_end = makeButton(u"end"_s, name, tr("End…"));
    m_remove = makeButton(u"remove"_s, name, tr("Remove"));
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::tiny);
    for (QPushButton* each : {m_add, m_change, m_end, m_remove})
        line->addWidget(each);
    line->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(label(title));
    layout->addWidget(m_list);
    layout->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, &DatedList::wantsNew);
    connect(m_change, &QPushButton::clicked, this, [this] { emit wantsChange(row()); });
    connect(m_end, &QPushButton::clicked, this, [this] { emit wantsEnd(row()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit wantsRemoval(row()); });
    connect(m_list, &QListWidget::itemActivated, m_change, &QPushButton::click);
    connect(m_list, &QListWidget::currentRowChanged, this, &DatedList::judge);
    judge();
}

QPushButton* DatedList::makeButton(const QString& verb, const QString& name, const QString& text)
{
    QPushButton* made = button(verb + name + u"Button"_s, text);
    made->setAccessibleName(u"%1: %2"_s.arg(m_title, text));
    return made;
}

void DatedList::setLines(const QStringList& lines)
{
    const int kept = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->addItems(lines);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setToolTip(lines.at(i));
    const int last = m_list->count() - 1;
    m_list->setCurrentRow(kept < 0 ? last : std::min(kept, last));
    judge();
}

void DatedList::setReasons(const QString& whyNotChange, const QString& whyNotAdd)
{
    m_whyNotChange = whyNotChange;
    m_whyNotAdd = whyNotAdd;
    judge();
}

QString DatedList::span(QDate first, QDate last)
{
    return u"%1 – %2"_s.arg(first.isValid() ? vinumber::date(first) : u"…"_s,
        last.isValid() ? vinumber::date(last) : tr("now"));
}

int DatedList::row() const
{
    return m_list->currentRow();
}

void DatedList::judge()
{
    const QString whyNotAdd = m_whyNotChange.isEmpty() ? m_whyNotAdd : m_whyNotChange;
    m_add->setEnabled(whyNotAdd.isEmpty());
    m_add->setToolTip(whyNotAdd);
    const QString why = !m_whyNotChange.isEmpty() ? m_whyNotChange
        : row() < 0                               ? tr("Choose a line in the list first.")
                                                  : QString();
    for (QPushButton* each : {m_change, m_end, m_remove}) {
        each->setEnabled(why.isEmpty());
        each->setToolTip(why);
    }
}

void DatedList::keyPressEvent(QKeyEvent* event)
{
    if (m_list->hasFocus() && event->key() == Qt::Key_Delete)
        m_remove->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sosh
