// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentnumber.h"

#include "core/vietnamese.h"
#include "core/vinumber.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"
#include "usecases/documentkeeping.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

DocumentNumber::DocumentNumber(
    Workspace& workspace, std::vector<LookupEntry> types, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_types(std::move(types))
{
    m_edit = named(new QLineEdit, u"documentNumberLineEdit"_s, tr("Number and code"));
    m_edit->setPlaceholderText(tr("As written: 105-KH/TU"));
    m_understood = named(paragraph({}, u"muted"_s), u"understoodLabel"_s, tr("What was read"));
    m_plan = named(paragraph({}, u"muted"_s), u"numberPlanLabel"_s, tr("Next number"));
    m_take = button(u"takeNumberButton"_s, tr("Take this number"));
    m_take->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_edit);
    layout->addWidget(m_understood);
    layout->addWidget(m_plan);
    layout->addWidget(m_take, 0, Qt::AlignLeft);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        judge();
        emit changed();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        const auto citation = parseDocCitation(m_edit->text());
        if (citation && citation->date.isValid())
            emit dayRead(citation->date);
    });
    connect(m_take, &QPushButton::clicked, this, &DocumentNumber::takeNext);
    judge();
}

void DocumentNumber::setCode(const QString& code)
{
    m_edit->setText(code);
}

void DocumentNumber::setContext(const NumberContext& context)
{
    if (context == m_context)
        return;
    m_context = context;
    judge();
}

std::optional<DocNumber> DocumentNumber::number() const
{
    auto read = parseDocNumber(m_edit->text());
    if (read && read->number && read->type.isEmpty() && read->body.isEmpty() && m_context.own) {
        read->type = m_context.typeCode;
        read->body = m_context.bodyCode;
    }
    return read;
}

QString DocumentNumber::code() const
{
    const auto read = number();
    return read ? docNumberText(*read) : vietnamese::clean(m_edit->text());
}

QString DocumentNumber::understood() const
{
    const auto read = number();
    if (!read || read->isEmpty())
        return {};
    QStringList parts;
    if (read->number)
        parts += tr("number %1").arg(vinumber::documentNumber(*read->number));
    if (!read->type.isEmpty())
        parts += Lookups::label(m_types, read->type);
    if (!read->body.isEmpty())
        parts += tr("code of the office %1").arg(read->body);
    return tr("Read as %1: %2").arg(docNumberText(*read), parts.join(u", "_s));
}

void DocumentNumber::judge()
{
    const QString read = understood();
    m_understood->setText(read);
    m_understood->setVisible(!read.isEmpty());
    propose();
}

/// Only our own papers are numbered here, and only while they have no number.
void DocumentNumber::propose()
{
    const auto read = number();
    const QString type = !m_context.typeCode.isEmpty() ? m_context.typeCode
        : read                                         ? read->type
                                                       : QString();
    const bool wanted = m_context.own && m_context.issuer.isValid() && !type.isEmpty()
        && (!read || !read->number) && m_workspace.isOpen();
    QString text;
    if (wanted) {
        const QDate day = m_context.day.isValid() ? m_context.day : m_workspace.clock().today();
        const auto plan =
            DocumentKeeping(m_workspace.session()).nextNumber(m_context.issuer, type, day);
        if (plan) {
            m_next = plan->next;
            text = planText(*plan);
        }
    }
    m_plan->setText(text);
    m_plan->setVisible(!text.isEmpty());
    m_take->setVisible(!text.isEmpty());
}

QString DocumentNumber::planText(const NumberPlan& plan)
{
    QString text = tr("Next number: %1").arg(vinumber::documentNumber(plan.next));
    if (plan.term)
        text += u' ' + tr("(term %1)").arg(plan.term->name);
    QStringList missing;
    for (const int number : plan.missing)
        missing += vinumber::documentNumber(number);
    if (!missing.isEmpty())
        text += u". "_s + tr("Free before it: %1").arg(missing.join(u", "_s));
    return text;
}

void DocumentNumber::takeNext()
{
    const auto read = parseDocNumber(m_edit->text());
    DocNumber taken = read.value_or(DocNumber());
    taken.number = m_next;
    if (taken.type.isEmpty())
        taken.type = m_context.typeCode;
    if (taken.body.isEmpty())
        taken.body = m_context.bodyCode;
    setCode(docNumberText(taken));
    m_edit->setFocus();
}

} // namespace sosh
