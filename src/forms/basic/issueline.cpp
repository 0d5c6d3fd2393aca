// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/issueline.h"

#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"
#include "forms/entry/gridpanel.h"
#include "usecases/issuetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

/// The row to speak about: the current one when it has anything, else the first that has.
int rowToName(const ReturnDraft& draft, int current)
{
    if (current >= 0 && !draft.issues(current).empty())
        return current;
    for (int row = 0; row < draft.rowCount(); ++row)
        if (!draft.issues(row).empty())
            return row;
    return -1;
}

} // namespace

IssueLine::IssueLine(GridPanel& grid, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_grid(grid)
    , m_theme(theme)
    , m_text(named(label({}), u"issueLabel"_s, tr("What is wrong")))
    , m_reason(button(u"giveReasonButton"_s, tr("Give the reason…")))
    , m_go(button(u"goToCellButton"_s, tr("Go to the cell")))
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_reason->setToolTip(tr("A warning is in order once it has a reason (F8)"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_reason);
    layout->addWidget(m_go);
    setFixedHeight(m_go->sizeHint().height());
    connect(m_reason, &QPushButton::clicked, this, [this] {
        m_grid.goTo(m_row, m_measure);
        emit reasonWanted();
    });
    connect(m_go, &QPushButton::clicked, this, [this] { m_grid.goTo(m_row, m_measure); });
    refresh();
}

QString IssueLine::text() const
{
    return m_text->accessibleName();
}

void IssueLine::refresh()
{
    const ReturnDraft& draft = m_grid.draft();
    m_row = rowToName(draft, m_grid.currentRow());
    const Issue* issue = nullptr;
    if (m_row >= 0) {
        const bool here = m_row == m_grid.currentRow();
        issue = here ? draft.issueAt(m_row, m_grid.currentMeasure()) : nullptr;
        issue = issue ? issue : &draft.issues(m_row).front();
        m_measure = issue->place.column;
    }
    m_reason->setVisible(issue && issue->severity == Severity::Warning);
    m_go->setVisible(issue);
    if (!issue) {
        m_text->clear();
        m_text->setAccessibleName(tr("What is wrong"));
        return;
    }
    Issue named = *issue;
    named.place.unit = draft.row(m_row).entry.shortName;
    const QString said = IssueText::sentence(named, draft.confirmed().measures);
    const bool error = issue->severity == Severity::Error;
    const QColor color = error ? m_theme.tokens().error : m_theme.tokens().draft;
    m_text->setText(u"<span style='color:%1'>%2</span> %3"_s.arg(
        color.name(), error ? u"▲"_s : u"△"_s, said.toHtmlEscaped()));
    m_text->setAccessibleName(said);
    m_text->setToolTip(said);
}

} // namespace sosh
