// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/returnform.h"

#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/entry/returnfigures.h"
#include "forms/entry/returnfiles.h"
#include "forms/entry/returnrevisions.h"
#include "forms/entry/returntexts.h"
#include "forms/entry/returnwhen.h"
#include "forms/window/workspace.h"
#include "usecases/issuetext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

ReturnForm::ReturnForm(Workspace& workspace, const ReturnDraft& draft, int row,
    const Lookups& lookups, QWidget* parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_row(row)
{
    setObjectName(u"returnForm"_s);
    setWindowTitle(draft.row(row).entry.name);
    const UnitReturn& value = draft.content(row).value;
    const UnitId unit = draft.row(row).entry.unit;
    auto* inside = looking(new QWidget, u"page"_s);
    auto* sections = new QVBoxLayout(inside);
    sections->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    sections->setSpacing(spacing::small);
    const auto add = [&](const QString& title, QWidget* section) {
        if (!title.isEmpty())
            sections->addWidget(label(title, u"section"_s));
        sections->addWidget(section);
        sections->addSpacing(spacing::small);
    };
    m_figures = new ReturnFigures(draft, row);
    m_when = new ReturnWhen(value, lookups);
    m_texts = new ReturnTexts(value);
    for (QWidget* typed : {static_cast<QWidget*>(m_figures), static_cast<QWidget*>(m_when),
             static_cast<QWidget*>(m_texts)})
        typed->setEnabled(draft.canEdit(row));
    add({}, m_figures); // with its own headings
    add(tr("When and how"), m_when);
    add(tr("What the unit wrote"), m_texts);
    add(tr("Attached files"), new ReturnFiles(workspace, unit));
    add(tr("Revisions of the report"), new ReturnRevisions(workspace, unit));
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeFoot());
    resize(640, 660);
    connect(m_figures, &ReturnFigures::changed, this, &ReturnForm::judge);
    connect(m_when, &ReturnWhen::changed, this, &ReturnForm::judge);
    judge();
}

QWidget* ReturnForm::makeFoot()
{
    m_wrong = named(paragraph({}, u"error"_s), u"formProblemLabel"_s, tr("What is wrong"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_accept = button(u"takeFormButton"_s, tr("Take over into the grid"), true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto* holder = new QWidget;
    auto* foot = new QVBoxLayout(holder);
    foot->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::large);
    foot->addWidget(m_wrong);
    foot->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return holder;
}

RowContent ReturnForm::value() const
{
    RowContent content = m_draft.content(m_row);
    m_figures->put(content);
    m_when->put(content.value);
    m_texts->put(content.value);
    return content;
}

/// Says the first thing that is wrong; only days that cannot be read keep the form from being taken over.
void ReturnForm::judge()
{
    const QString day = m_when->unreadableDay();
    QString wrong;
    if (!day.isEmpty())
        wrong = IssueText::sentence({Severity::Error, IssueCode::BadDate, {}, {day}});
    m_accept->setEnabled(wrong.isEmpty() && m_draft.canEdit(m_row));
    QString look = u"error"_s;
    if (wrong.isEmpty()) {
        const RowContent typed = m_draft.settled(m_row, value());
        const Issues issues = ReturnEntry::issuesOf(
            {typed.value, 0, {}, typed.unread}, m_draft.confirmedRow(m_row), m_draft.confirmed());
        if (!issues.empty() && m_figures->state() != ReturnState::Missing)
            wrong = IssueText::sentence(issues.front(), m_draft.confirmed().measures);
        if (!hasErrors(issues))
            look = u"caution"_s; // red is for errors
    }
    m_wrong->setProperty("look", look);
    m_wrong->style()->polish(m_wrong);
    m_wrong->setText(wrong);
    m_wrong->setVisible(!wrong.isEmpty());
}

} // namespace sosh
