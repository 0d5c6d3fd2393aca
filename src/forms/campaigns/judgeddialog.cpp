// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/judgeddialog.h"

#include "forms/basic/inlinemessage.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "usecases/issuetext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

void Verdict::add(const Issues& issues)
{
    for (const Issue& issue : issues)
        (issue.severity == Severity::Error ? errors : warnings) += IssueText::sentence(issue);
}

JudgedDialog::JudgedDialog(
    const QString& objectName, const QString& title, const QString& acceptText, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(objectName);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    m_body = new QVBoxLayout;
    m_body->setSpacing(spacing::small);
    layout->addLayout(m_body, 1);
    m_errors = named(paragraph({}, u"error"_s), u"errorsLabel"_s, tr("What is wrong"));
    m_warnings = named(paragraph({}, u"caution"_s), u"warningsLabel"_s, tr("To be looked at"));
    m_message = new InlineMessage;
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_accept = button(u"saveFormButton"_s, acceptText, true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    layout->addWidget(m_errors);
    layout->addWidget(m_warnings);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    m_accept->setDefault(true); // in the dialog by now, so that Enter knows it
    connect(m_accept, &QPushButton::clicked, this, &JudgedDialog::trySaving);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void JudgedDialog::judge()
{
    const Verdict found = verdict();
    m_errors->setText(found.errors.join(u'\n'));
    m_errors->setVisible(m_touched && !found.errors.isEmpty());
    m_warnings->setText(found.warnings.join(u'\n'));
    m_warnings->setVisible(!found.warnings.isEmpty());
    m_accept->setEnabled(found.errors.isEmpty());
    m_accept->setToolTip(found.errors.join(u'\n'));
}

void JudgedDialog::judgeChange()
{
    m_touched = true;
    judge();
}

void JudgedDialog::trySaving()
{
    const QString refusal = save();
    if (refusal.isEmpty())
        accept();
    else
        m_message->show(InlineMessage::Kind::Error, refusal);
}

} // namespace sosh
