// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/searchbox.h"

#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace sosh {
namespace {
constexpr int mostHits = 12;
constexpr int listWidth = 720;
} // namespace

SearchBox::SearchBox(Workspace& workspace, QWidget* parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
{
    named(this, u"searchLineEdit"_s, tr("Search"));
    setPlaceholderText(tr("Search…   Ctrl+K"));
    setToolTip(tr("Units, documents, campaigns, tasks; accents are not needed"));
    setClearButtonEnabled(true);
    m_list = makeTable(u"searchHitsTableView"_s, tr("What was found"), workspace.theme(), &m_hits,
        std::array{110, 300, 280});
    m_list->setParent(this, Qt::ToolTip); // no window of its own: typing goes on in the box
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(true);
    connect(m_list, &QTableView::clicked, this,
        [this](const QModelIndex& index) { choose(index.row()); });
    connect(this, &QLineEdit::textEdited, this, &SearchBox::offer);
    const auto outdated = [this] { m_isCurrent = false; };
    connect(&workspace, &Workspace::registerChanged, this, outdated);
    connect(&workspace, &Workspace::dataChanged, this, outdated);
}

void SearchBox::offer()
{
    if (!m_workspace.isOpen())
        return;
    if (!m_isCurrent)
        m_isCurrent = m_search.load(m_workspace.session(), m_workspace.clock().today()).ok();
    SearchResult found = m_search.find(text(), mostHits);
    const auto rows = static_cast<int>(found.best.size());
    m_hits.setRows(std::move(found.best));
    if (rows == 0) {
        m_list->hide();
        return;
    }
    m_list->selectRow(0);
    m_list->resize(listWidth, rows * m_list->verticalHeader()->defaultSectionSize() + 2);
    m_list->move(mapToGlobal(QPoint(width() - listWidth, height() + 2)));
    m_list->show();
    m_list->raise();
}

void SearchBox::choose(int row)
{
    m_list->hide();
    if (row >= 0 && row < m_hits.rowCount())
        emit chosen(m_hits.at(row));
}

void SearchBox::move(int rows)
{
    if (m_hits.rowCount() == 0)
        return;
    const int row = m_list->currentIndex().row() + rows;
    m_list->selectRow(std::clamp(row, 0, m_hits.rowCount() - 1));
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_list->currentIndex().row());
    case Qt::Key_Escape:
        m_list->isVisible() ? m_list->hide() : clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    m_list->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace sosh
