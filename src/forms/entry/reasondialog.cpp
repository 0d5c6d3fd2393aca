// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/reasondialog.h"

#include "core/vietnamese.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

ReasonDialog::ReasonDialog(const QString& question, QWidget* parent, QStringList reasons)
    : QDialog(parent)
    , m_reasons(std::move(reasons))
{
    setObjectName(u"reasonDialog"_s);
    setWindowTitle(tr("Reason"));
    m_list = looking(named(new QListWidget, u"reasonListWidget"_s, tr("Reasons")), u"list"_s);
    for (const QString& reason : m_reasons)
        m_list->addItem(u"%1.  %2"_s.arg(m_list->count() + 1).arg(reason));
    m_list->addItem(u"%1.  %2"_s.arg(m_list->count() + 1).arg(tr("Other…")));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint(QSize(0, 32));
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(m_list->count() * 32 + 4);
    m_list->installEventFilter(this);
    m_other = named(new QLineEdit, u"otherReasonLineEdit"_s, tr("Other reason"));
    m_other->setPlaceholderText(tr("Other reason"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_accept = button(u"takeReasonButton"_s, tr("Take this reason"), true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(paragraph(question));
    layout->addWidget(m_list);
    layout->addWidget(m_other);
    layout->addWidget(
        paragraph(tr("Keys 1 to %1 pick a reason.").arg(m_list->count()), u"muted"_s));
    layout->addWidget(buttons);
    setMinimumWidth(440);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { pick(m_list->currentRow()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ReasonDialog::judge);
    connect(m_other, &QLineEdit::textEdited, this, [this] {
        m_list->setCurrentRow(m_list->count() - 1);
        judge();
    });
    judge();
    m_list->setFocus();
}

QString ReasonDialog::reason() const
{
    const int row = m_list->currentRow();
    return row < m_reasons.size() ? m_reasons.value(row) : vietnamese::clean(m_other->text());
}

void ReasonDialog::pick(int row)
{
    m_list->setCurrentRow(row);
    if (row < m_reasons.size())
        accept();
    else
        m_other->setFocus();
}

void ReasonDialog::judge()
{
    m_accept->setEnabled(!reason().isEmpty());
    m_accept->setToolTip(m_accept->isEnabled() ? QString() : tr("Write the reason first."));
}

bool ReasonDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key >= Qt::Key_1 && key < Qt::Key_1 + m_list->count()) {
            pick(key - Qt::Key_1);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            pick(m_list->currentRow());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

std::optional<QString> askReason(
    QWidget* parent, const QString& question, const QStringList& reasons)
{
    ReasonDialog dialog(question, parent, reasons);
    if (dialog.exec() != QDialog::Accepted || dialog.reason().isEmpty())
        return std::nullopt;
    return dialog.reason();
}

} // namespace sosh
