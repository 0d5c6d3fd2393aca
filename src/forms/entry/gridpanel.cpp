// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/gridpanel.h"

#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/entry/entrytableview.h"
#include "models/returncommands.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

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
    m_table->horizontalHeader()->setSectionsMovable(true);
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
        [this](int column, int, int width) { onResized(column, width); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionMoved, this, &GridPanel::onMoved);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        &GridPanel::onSorted);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged,
        m_footer->horizontalScrollBar(), &QScrollBar::setValue);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &GridPanel::align);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &GridPanel::sumSelection);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this,
        [this] { m_arranging = true; }); // the heads change with the columns, not by hand
    connect(&m_model, &QAbstractItemModel::modelReset, this, &GridPanel::onReset);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        align();
        sumSelection();
    });
}

void GridPanel::onReset()
{
    sortRows();
    m_table->setTyping(m_model.draft().isEditable());
    arrangeColumns();
    m_arranging = false;
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

std::vector<int> GridPanel::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int place = range.top(); place <= range.bottom(); ++place)
            rows.push_back(place);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (int& row : rows)
        row = m_filter.mapToSource(m_filter.index(row, 0)).row();
    return rows;
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
    const QHeaderView* head = m_table->horizontalHeader();
    const int first = measure.isEmpty() ? 0 : head->visualIndex(m_model.columnOf(measure));
    for (int place = first; place < head->count(); ++place)
        if (const int column = head->logicalIndex(place);
            m_model.isMeasureColumn(column) && !m_table->isColumnHidden(column))
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
    if (!shows(row))
        emit rowIsFiltered();
    if (column >= 0 && m_table->isColumnHidden(column)) {
        change([&](GridLayout& layout) { layout.hidden.remove(measure); });
        arrangeColumns();
    }
    const QModelIndex place = m_filter.mapFromSource(m_model.index(row, std::max(0, column)));
    if (!place.isValid())
        return;
    if (column < 0)
        m_table->goToRow(place.row());
    else
        m_table->selectionModel()->setCurrentIndex(place, QItemSelectionModel::ClearAndSelect);
    m_table->setFocus();
}

QString GridPanel::keyOf(int column) const
{
    if (m_model.isMeasureColumn(column))
        return m_model.measureAt(column).code;
    if (column == m_model.rateColumn())
        return u"#rate"_s;
    if (column == m_model.noteColumn())
        return u"#note"_s;
    return column == ReturnGridModel::NumberColumn ? u"#number"_s
        : column == ReturnGridModel::UnitColumn    ? u"#unit"_s
                                                   : u"#state"_s;
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
    const QScopedValueRollback<bool> own(m_arranging, true);
    orderColumns();
    m_footer->frozen()->clearSpans();
    for (int row = 0; row < m_footerModel.rowCount(); ++row)
        m_footer->frozen()->setSpan(
            row, ReturnGridModel::UnitColumn, 1, 2); // room for what is being entered
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_table->setColumnWidth(column, m_layout.widths.value(keyOf(column), width(column)));
        m_footer->setColumnWidth(column, m_table->columnWidth(column));
        const bool hidden =
            m_model.isMeasureColumn(column) && m_layout.hidden.contains(keyOf(column));
        m_table->setColumnHidden(column, hidden);
        m_footer->setColumnHidden(column, hidden);
    }
}

/// Columns that the layout does not know stand behind those that it knows, as the round has them.
void GridPanel::orderColumns()
{
    std::vector<std::pair<qsizetype, int>> wanted;
    for (int column = ReturnGridModel::FirstMeasureColumn; column < m_model.columnCount();
         ++column) {
        const qsizetype place = m_layout.order.indexOf(keyOf(column));
        wanted.emplace_back(place < 0 ? m_layout.order.size() : place, column);
    }
    std::stable_sort(wanted.begin(), wanted.end(),
        [](const auto& a, const auto& b) { return a.first < b.first; });
    for (QHeaderView* head : {m_table->horizontalHeader(), m_footer->horizontalHeader()}) {
        int place = ReturnGridModel::FirstMeasureColumn;
        for (const auto& each : wanted)
            head->moveSection(head->visualIndex(each.second), place++);
    }
}

void GridPanel::sortRows()
{
    int column = ReturnGridModel::NumberColumn;
    for (int other = 0; other < m_model.columnCount(); ++other)
        if (!m_layout.sort.isEmpty() && keyOf(other) == m_layout.sort)
            column = other;
    const bool down = !m_layout.sort.isEmpty() && m_layout.descending;
    const QScopedValueRollback<bool> own(m_arranging, true);
    const Qt::SortOrder order = down ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_table->horizontalHeader()->setSortIndicator(column, order);
    m_filter.sort(column, order);
}

void GridPanel::onSorted(int column, Qt::SortOrder order)
{
    if (m_arranging || column < 0 || column >= m_model.columnCount())
        return;
    change([&](GridLayout& layout) {
        const bool plain = column == ReturnGridModel::NumberColumn && order == Qt::AscendingOrder;
        layout.sort = plain ? QString() : keyOf(column);
        layout.descending = order == Qt::DescendingOrder;
    });
}

/// The first columns stay where they are, and nothing comes between them.
void GridPanel::onMoved(int column, int from, int to)
{
    if (m_arranging)
        return;
    if (column < ReturnGridModel::FirstMeasureColumn || to < ReturnGridModel::FirstMeasureColumn) {
        const QScopedValueRollback<bool> own(m_arranging, true);
        m_table->horizontalHeader()->moveSection(to, from);
        return;
    }
    m_footer->horizontalHeader()->moveSection(from, to);
    change([this](GridLayout& layout) {
        layout.order.clear();
        const QHeaderView* head = m_table->horizontalHeader();
        for (int place = ReturnGridModel::FirstMeasureColumn; place < head->count(); ++place)
            layout.order += keyOf(head->logicalIndex(place));
    });
}

void GridPanel::onResized(int column, int width)
{
    m_footer->setColumnWidth(column, width);
    const QHeaderView* head = m_table->horizontalHeader();
    const bool stretched = head->visualIndex(column) == head->count() - 1;
    if (!m_arranging && !stretched && width > 0 && column < m_model.columnCount())
        change([&](GridLayout& layout) { layout.widths.insert(keyOf(column), width); });
}

void GridPanel::change(const std::function<void(GridLayout&)>& how)
{
    const GridLayout before = m_layout;
    how(m_layout);
    if (!(m_layout == before))
        emit columnLayoutChanged();
}

void GridPanel::setColumnLayout(const GridLayout& layout)
{
    m_layout = layout;
    m_model.showPrevious(layout.previous);
    sortRows();
    arrangeColumns();
}

void GridPanel::setPaperTotals(const std::vector<ControlTotal>& totals)
{
    m_footerModel.setPaperTotals(totals);
    arrangeColumns();
    align();
}

void GridPanel::fillColumnMenu(QMenu& menu)
{
    menu.clear();
    const auto add = [&](const QString& text, bool checked, const std::function<void(bool)>& act) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::toggled, this, act);
        return action;
    };
    for (const Measure& measure : m_model.sheet().measures)
        add(measure.label, !m_layout.hidden.contains(measure.code),
            [this, code = measure.code](bool shown) {
                change([&](GridLayout& layout) {
                    if (shown)
                        layout.hidden.remove(code);
                    else
                        layout.hidden.insert(code);
                });
                arrangeColumns();
                sumSelection();
            });
    menu.addSeparator();
    QAction* previous = add(tr("Figure of the last round"), m_layout.previous, [this](bool shown) {
        change([&](GridLayout& layout) { layout.previous = shown; });
        m_model.showPrevious(shown);
    });
    previous->setObjectName(u"previousFiguresAction"_s);
    previous->setEnabled(m_model.hasPrevious());
    previous->setToolTip(m_model.hasPrevious()
            ? tr("Small and pale, at the left of the cell")
            : tr("There is no round before this one in the campaign."));
    QAction* reset = menu.addAction(tr("Columns as they were"));
    reset->setObjectName(u"resetColumnsAction"_s);
    connect(reset, &QAction::triggered, this, [this, &menu] {
        change([](GridLayout& layout) { layout = {}; });
        setColumnLayout(m_layout);
        fillColumnMenu(menu);
    });
}

void GridPanel::align()
{
    // A second line says how many rows in the sums are still being entered.
    const int height = m_model.draft().inProgress() > 0 ? spacing::head : spacing::row;
    int all = 3;
    for (int row = 0; row < m_footerModel.rowCount(); ++row) {
        const int own = row == 0 ? height : spacing::row;
        for (QTableView* view : {static_cast<QTableView*>(m_footer), m_footer->frozen()})
            view->setRowHeight(row, own);
        all += own;
    }
    m_footer->setFixedHeight(all);
    const QScrollBar* bar = m_table->verticalScrollBar();
    m_scrollGap->setFixedWidth(bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0);
}

void GridPanel::sumSelection()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    std::optional<qint64> sum;
    std::optional<MeasureKind> kind;
    bool mixed = false;
    int cells = 0;
    for (const QModelIndex& index : selected) {
        if (m_table->isColumnHidden(index.column()))
            continue;
        ++cells;
        if (!m_model.isMeasureColumn(index.column()))
            continue;
        const MeasureKind own = m_model.measureAt(index.column()).kind;
        mixed = mixed || (kind && *kind != own);
        kind = own;
        if (const QVariant value = index.data(Qt::EditRole);
            value.typeId() == QMetaType::LongLong) // no text that is no count, and no empty cell
            sum = sum.value_or(0) + value.toLongLong();
    }
    if (mixed)
        sum.reset();
    emit selectionSummed(cells, sum);
}

} // namespace sosh
