// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/journalpage.h"

#include "forms/basic/prompts.h"
#include "forms/basic/savedviewmenu.h"
#include "forms/basic/tables.h"
#include "forms/basic/theme.h"
#include "forms/basic/undo.h"
#include "forms/basic/widgets.h"
#include "forms/window/pageregistry.h"
#include "usecases/acttext.h"
#include "usecases/journalkeeping.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

JournalPage::JournalPage(Workspace& workspace)
    : Page(workspace, pageTitle(PageId::Journal))
{
    m_undo = button(u"undoButton"_s, tr("Undo"), true);
    addToTitleLine(m_undo);
    auto* search = named(new QLineEdit, u"journalFilterLineEdit"_s, tr("Filter the journal"));
    search->setPlaceholderText(tr("Filter: act, record, operator"));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(320);
    m_reason = named(label({}, u"muted"_s), u"undoReasonLabel"_s, tr("What can be undone"));
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::medium);
    line->addWidget(search, 1);
    SavedViewMenu* views = makeSavedViews(u"journal"_s);
    views->track(u"text"_s, search);
    line->addWidget(views);
    line->addWidget(m_reason, 1, Qt::AlignRight | Qt::AlignVCenter);
    content()->addLayout(line);
    m_filter.setSourceModel(&m_model);
    m_table = makeTable(u"journalTableView"_s, tr("Journal"), workspace.theme(), &m_filter,
        std::array{48, 120, 190, 120, 130, 0, 150});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(makeChanges());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    content()->addWidget(splitter, 1);
    connect(search, &QLineEdit::textChanged, &m_filter, &FoldingProxy::setNeedle);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &JournalPage::judge);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &JournalPage::judge);
    connect(m_undo, &QPushButton::clicked, this, &JournalPage::undo);
}

QWidget* JournalPage::makeChanges()
{
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, spacing::small, 0, 0);
    layout->setSpacing(spacing::small);
    m_changeLabel = named(label({}, u"section"_s), u"changesLabel"_s, tr("What the act changed"));
    layout->addWidget(m_changeLabel);
    m_changeTable = makeTable(u"changesTableView"_s, tr("What the act changed"),
        workspace().theme(), &m_changes, std::array{320, 220, 220, 0});
    layout->addWidget(m_changeTable, 1);
    return holder;
}

void JournalPage::showChanges(const Act* act)
{
    std::vector<FieldChange> changes;
    if (act) {
        auto read = ActChanges(session()).of(act->id);
        if (!read)
            fail(read.error());
        else
            changes = *std::move(read);
    }
    m_changeLabel->setText(!act ? QString()
            : changes.empty()
            ? tr("Act %1 changed no field that can be shown here.").arg(act->id.value())
            : tr("What act %1 changed: %2")
                  .arg(act->id.value())
                  .arg(ActText::verb(act->header.verb)));
    m_changes.setRows(std::move(changes));
    m_changeTable->setVisible(m_changes.rowCount() > 0);
    m_changeLabel->parentWidget()->setVisible(act != nullptr);
}

void JournalPage::reload()
{
    const JournalKeeping journal(session());
    auto acts = journal.acts();
    const auto next = journal.nextToUndo();
    if (!acts || !next) {
        fail(acts ? next.error() : acts.error());
        return;
    }
    m_next = *next ? std::optional((*next)->id) : std::nullopt;
    std::reverse(acts->begin(), acts->end());
    m_model.setRows(*std::move(acts));
    judge();
}

const Act* JournalPage::chosen() const
{
    const QModelIndex current =
        m_table->selectionModel()->hasSelection() ? m_table->currentIndex() : QModelIndex();
    const qint64 wanted =
        current.isValid() ? current.data(IdRole).toLongLong() : m_next.value_or(ActId()).value();
    for (const Act& act : m_model.rows())
        if (act.id.value() == wanted)
            return &act;
    return nullptr;
}

QString JournalPage::refusal(const Act* act) const
{
    if (!act)
        return tr("There is nothing to undo.");
    if (session().isReadOnly())
        return workspace().whyNotWritable();
    if (!isUndoable(act->header.verb))
        return tr("Act %1 only leaves a trace in the journal and cannot be undone.")
            .arg(act->id.value());
    if (act->undoneBy.isValid())
        return tr("Act %1 was undone already.").arg(act->id.value());
    return {};
}

void JournalPage::judge()
{
    const Act* act = chosen();
    const QString why = refusal(act);
    m_undo->setText(
        act && why.isEmpty() ? tr("Undo: %1").arg(ActText::verb(act->header.verb)) : tr("Undo"));
    m_undo->setAccessibleName(m_undo->text());
    m_undo->setEnabled(why.isEmpty());
    m_undo->setToolTip(why.isEmpty() ? tr("Undo act %1").arg(act->id.value()) : why);
    m_reason->setText(why);
    showChanges(act);
    m_reason->setAccessibleName(why.isEmpty() ? tr("What can be undone") : why);
}

void JournalPage::undo()
{
    if (const Act* act = chosen())
        undoAct(*this, workspace(), *act);
}

} // namespace sosh
