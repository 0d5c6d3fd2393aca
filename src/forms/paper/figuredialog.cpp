// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/figuredialog.h"

#include "core/figuresource.h"
#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/paperproof.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

FigureDialog::FigureDialog(Workspace& workspace, const PaperRequest& request,
    const Document& document, const FigureMark& start, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_request(request)
    , m_marks(figureMarks(document))
{
    setObjectName(u"figureDialog"_s);
    setWindowTitle(tr("Source of a figure"));
    m_figures = named(new QComboBox, u"figureComboBox"_s, tr("Figure of the paper"));
    m_figures->setMaxVisibleItems(20);
    m_figures->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_total = named(paragraph({}), u"figureTotalLabel"_s, tr("What the figure is"));
    m_table = makeTable(u"figureRowsTableView"_s, tr("Rows behind the figure"), workspace.theme(),
        &m_model, std::array{0, 130, 60, 120, 220});
    m_go = button(u"goToRowButton"_s, tr("Go to the row"), true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    auto* head = label(tr("Figure of the paper"));
    head->setBuddy(m_figures);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(head);
    layout->addWidget(m_figures);
    layout->addWidget(m_total);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(880, 560);
    fillFigures(start);
    connect(m_figures, &QComboBox::currentIndexChanged, this, &FigureDialog::trace);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FigureDialog::judge);
    connect(m_table, &QTableView::doubleClicked, this, &FigureDialog::goToRow);
    connect(m_go, &QPushButton::clicked, this, &FigureDialog::goToRow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    trace();
}

/// One that the marks do not know, of kept pages for instance, stands first.
void FigureDialog::fillFigures(const FigureMark& start)
{
    const auto same = [&](const FigureMark& mark) {
        return mark.source == start.source && mark.text == start.text;
    };
    if (!start.source.isEmpty() && std::none_of(m_marks.begin(), m_marks.end(), same))
        m_marks.insert(m_marks.begin(), start);
    for (const FigureMark& mark : m_marks)
        m_figures->addItem(mark.place.isEmpty() ? mark.text : mark.text + u" – "_s + mark.place);
    const auto found = std::find_if(m_marks.begin(), m_marks.end(), same);
    if (found != m_marks.end())
        m_figures->setCurrentIndex(static_cast<int>(std::distance(m_marks.begin(), found)));
}

void FigureDialog::trace()
{
    m_model.setRows({});
    const int index = m_figures->currentIndex();
    const auto source = index < 0
        ? std::nullopt
        : FigureSource::from(m_marks.at(static_cast<std::size_t>(index)).source);
    if (!source) {
        m_total->setText(tr("The paper has no figure with a source."));
    } else if (auto traced = PaperProof(m_workspace.session()).trace(m_request, *source)) {
        const auto rows = static_cast<int>(traced->rows.size());
        m_total->setText(
            tr("%1: %2, from %n row(s).", nullptr, rows).arg(traced->label, traced->total));
        m_model.setRows(std::move(traced->rows));
        m_table->selectRow(0);
    } else {
        m_total->setText(ErrorText::sentence(traced.error()));
    }
    m_total->setAccessibleName(m_total->text());
    judge();
}

void FigureDialog::judge()
{
    const bool row = m_table->currentIndex().isValid();
    m_go->setEnabled(row);
    m_go->setToolTip(row ? QString() : tr("Choose a row first."));
}

void FigureDialog::goToRow()
{
    if (!m_table->currentIndex().isValid())
        return;
    const QString unit = m_model.at(m_table->currentIndex().row()).unitCode;
    const auto source =
        FigureSource::from(m_marks.at(static_cast<std::size_t>(m_figures->currentIndex())).source);
    accept();
    emit rowWanted(
        unit, source && !source->measures.isEmpty() ? source->measures.first() : QString());
}

} // namespace sosh
