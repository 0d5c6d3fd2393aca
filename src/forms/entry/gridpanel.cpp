// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/gridpanel.h"

#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/entry/entrytableview.h"
#include "models/returncommands.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

namespace sosh {
using namespace Qt::StringLiterals;

GridPanel::GridPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_footerModel(m_model)
    , m_table(named(new EntryTableView(ReturnGridModel::FirstMeasureColumn, u"frozen"_s, theme),
          u"returnTableView"_s, tr("Figures of the round")))
    , m_footer(
          named(new FrozenTableView(ReturnGridModel::FirstMeasureColumn, u"frozenfooter"_s, theme),
              u"totalsTableView"_s, tr("Totals of the round")))
    , m_scrollGap(new QWidget)
{
    m_filter.setDynamicSortFilter(false); // a row does not run away from under the fingers
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ReturnGridModel::NumberColumn, Qt::AscendingOrder);
    m_table->setFrozenHeadHeight(spacing::head);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_footer->setModel(&m_footerModel);
    m_footer->setFrozenHeadHeight(0);
    looking(m_footer, u"footer"_s);
    m_footer->frozen()->setWordWrap(true);
    m_footer->setSelectionMode(QAbstractItemView::NoSelection);
    m_footer->setFocusPolicy(Qt::NoFocus);
    m_footer->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_footer->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* footerLine = new QHBoxLayout;
    footerLine->setSpacing(0);
    footerLine->addWidget(m_footer);
    footerLine->addWidget(m_scrollGap);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addLayout(footerLine);

    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { m_footer->setColumnWidth(column, width); });
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged,
        m_footer->horizontalScrollBar(), &QScrollBar::setValue);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &GridPanel::align);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &GridPanel::sumSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &GridPanel::onReset);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        align();
        sumSelection();
    });
}

void GridPanel::onReset()
{
    const QHeaderView* head = m_table->horizontalHeader();
    m_filter.sort(head->sortIndicatorSection(), head->sortIndicatorOrder());
    m_table->setTyping(m_model.draft().isEditable());
    arrangeColumns();
    align();
    sumSelection();
}

int GridPanel::currentRow() const
{
    const QModelIndex current = m_filter.mapToSource(m_table->currentIndex());
    return current.isValid() ? current.row() : -1;
}

QString GridPanel::currentMeasure() const
{
    const auto cell = cellAt(m_table->currentIndex());
    return cell ? cell->code : QString();
}

std::optional<DraftCell> GridPanel::cellAt(const QModelIndex& viewIndex) const
{
    const QModelIndex index = m_filter.mapToSource(viewIndex);
    if (!index.isValid() || !m_model.isMeasureColumn(index.column()))
        return std::nullopt;
    return DraftCell{index.row(), m_model.measureAt(index.column()).code};
}

std::vector<DraftCell> GridPanel::selectedCells() const
{
    std::vector<DraftCell> cells;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes())
        if (m_table->isCell(index))
            cells.push_back(*cellAt(index));
    return cells;
}

std::vector<int> GridPanel::rowsFrom(int row) const
{
    std::vector<int> rows;
    const int first = m_filter.mapFromSource(m_model.index(row, 0)).row();
    for (int place = std::max(0, first); place < m_filter.rowCount(); ++place)
        rows.push_back(m_filter.mapToSource(m_filter.index(place, 0)).row());
    return rows;
}

QStringList GridPanel::measuresFrom(const QString& measure) const
{
    QStringList codes;
    for (int column = m_model.columnOf(measure); m_model.isMeasureColumn(column); ++column)
        if (!m_table->isColumnHidden(column))
            codes += m_model.measureAt(column).code;
    return codes;
}

bool GridPanel::shows(int row) const
{
    return m_filter.mapFromSource(m_model.index(row, 0)).isValid();
}

void GridPanel::goTo(int row, const QString& measure)
{
    const int column = m_model.columnOf(measure);
    const QModelIndex place = m_filter.mapFromSource(m_model.index(row, std::max(0, column)));
    if (!place.isValid())
        return;
    if (column < 0)
        m_table->goToRow(place.row());
    else
        m_table->selectionModel()->setCurrentIndex(place, QItemSelectionModel::ClearAndSelect);
    m_table->setFocus();
}

void GridPanel::arrangeColumns()
{
    const auto width = [this](int column) {
        if (column == ReturnGridModel::NumberColumn)
            return 46;
        if (column == ReturnGridModel::UnitColumn)
            return 224;
        if (column == ReturnGridModel::StateColumn)
            return 34;
        return column == m_model.noteColumn() ? 110 : 76;
    };
    m_footer->frozen()->setSpan(
        0, ReturnGridModel::UnitColumn, 1, 2); // room for what is being entered
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_table->setColumnWidth(column, width(column));
        m_footer->setColumnWidth(column, m_table->columnWidth(column));
        const bool hidden =
            m_model.isMeasureColumn(column) && m_hidden.contains(m_model.measureAt(column).code);
        m_table->setColumnHidden(column, hidden);
        m_footer->setColumnHidden(column, hidden);
    }
}

void GridPanel::fillColumnMenu(QMenu& menu)
{
    menu.clear();
    for (const Measure& measure : m_model.sheet().measures) {
        QAction* action = menu.addAction(measure.label);
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(measure.code));
        connect(action, &QAction::toggled, this, [this, code = measure.code](bool shown) {
            if (shown)
                m_hidden.remove(code);
            else
                m_hidden.insert(code);
            arrangeColumns();
        });
    }
}

void GridPanel::align()
{
    // A second line says how many rows in the sums are still being entered.
    const int height = m_model.draft().inProgress() > 0 ? spacing::head : spacing::row;
    for (QTableView* view : {static_cast<QTableView*>(m_footer), m_footer->frozen()})
        view->verticalHeader()->setDefaultSectionSize(height);
    m_footer->setFixedHeight(height + 3);
    const QScrollBar* bar = m_table->verticalScrollBar();
    m_scrollGap->setFixedWidth(bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0);
}

void GridPanel::sumSelection()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    std::optional<qint64> sum;
    std::optional<MeasureKind> kind;
    bool mixed = false;
    for (const QModelIndex& index : selected) {
        if (!m_model.isMeasureColumn(index.column()))
            continue;
        const MeasureKind own = m_model.measureAt(index.column()).kind;
        mixed = mixed || (kind && *kind != own);
        kind = own;
        sum = sum.value_or(0) + index.data(Qt::EditRole).toLongLong();
    }
    if (mixed)
        sum.reset();
    emit selectionSummed(static_cast<int>(selected.size()), sum);
}

} // namespace sosh
