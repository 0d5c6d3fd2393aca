// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/hostdialog.h"

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

namespace sosh {
using namespace Qt::StringLiterals;

HostDialog::HostDialog(const QString& unitName, std::vector<RosterEntry> hosts, QWidget* parent)
    : QDialog(parent)
    , m_hosts(std::move(hosts))
{
    setObjectName(u"hostDialog"_s);
    setWindowTitle(tr("Held jointly with…"));
    m_filter = named(new QLineEdit, u"hostFilterLineEdit"_s, tr("Name or code of the host"));
    m_filter->setPlaceholderText(tr("Name or code, accents are not needed"));
    m_filter->installEventFilter(this);
    m_list = looking(named(new QListWidget, u"hostListWidget"_s, tr("Units")), u"list"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_accept = button(u"takeHostButton"_s, tr("Held jointly with this unit"), true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(
        paragraph(tr("With which unit did %1 hold its meeting? The host's figures contain its own.")
                      .arg(unitName)));
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(460, 420);
    connect(m_filter, &QLineEdit::textChanged, this, &HostDialog::fill);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_accept->setDefault(true);
    fill();
    m_filter->setFocus();
}

UnitId HostDialog::host() const
{
    const int row = m_list->currentRow();
    return row < 0 ? UnitId() : m_shown.at(static_cast<std::size_t>(row));
}

void HostDialog::fill()
{
    const QStringList words = vietnamese::fold(m_filter->text()).split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    m_shown.clear();
    for (const RosterEntry& entry : m_hosts) {
        const QString folded =
            vietnamese::fold(u"%1 %2 %3"_s.arg(entry.code, entry.name, entry.shortName));
        const bool fits = std::all_of(
            words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
        if (!fits)
            continue;
        m_list->addItem(u"%1  (%2)"_s.arg(entry.name, entry.code));
        m_shown.push_back(entry.unit);
    }
    m_list->setCurrentRow(m_shown.empty() ? -1 : 0);
    m_accept->setEnabled(!m_shown.empty());
}

/// Up and down go through the list while the name is being typed.
bool HostDialog::eventFilter(QObject* watched, QEvent* event)
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
