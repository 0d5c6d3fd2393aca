// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gridpanel.h"

#include "forms/frozentableview.h"
#include "forms/tokens.h"
#include "forms/widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

namespace sosh {
using namespace Qt::StringLiterals;

GridPanel::GridPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_footerModel(m_model)
    , m_table(named(new FrozenTableView(ReturnGridModel::FirstMeasureColumn, u"frozen"_s, theme),
          u"returnTableView"_s, tr("Figures of the round")))
    , m_footer(
          named(new FrozenTableView(ReturnGridModel::FirstMeasureColumn, u"frozenfooter"_s, theme),
              u"totalsTableView"_s, tr("Totals of the round")))
    , m_scrollGap(new QWidget)
{
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ReturnGridModel::NumberColumn, Qt::AscendingOrder);
    m_table->setFrozenHeadHeight(spacing::head);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_footer->setModel(&m_footerModel);
    m_footer->setFrozenHeadHeight(0);
    looking(m_footer, u"footer"_s);
    m_footer->setFixedHeight(spacing::row + 3);
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
}

void GridPanel::setSheet(RoundSheet sheet)
{
    m_model.setSheet(std::move(sheet));
    arrangeColumns();
    align();
    sumSelection();
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
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_table->setColumnWidth(column, width(column));
        m_footer->setColumnWidth(column, m_table->columnWidth(column));
        const auto place = static_cast<std::size_t>(column - ReturnGridModel::FirstMeasureColumn);
        const bool hidden = m_model.isMeasureColumn(column)
            && m_hidden.contains(m_model.sheet().measures.at(place).code);
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
        const auto place =
            static_cast<std::size_t>(index.column() - ReturnGridModel::FirstMeasureColumn);
        const MeasureKind own = m_model.sheet().measures.at(place).kind;
        mixed = mixed || (kind && *kind != own);
        kind = own;
        sum = sum.value_or(0) + index.data(Qt::EditRole).toLongLong();
    }
    if (mixed)
        sum.reset();
    emit selectionSummed(static_cast<int>(selected.size()), sum);
}

} // namespace sosh
