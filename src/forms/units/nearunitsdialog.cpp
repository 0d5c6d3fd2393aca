// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/nearunitsdialog.h"

#include "core/unitnames.h"
#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/units/unitview.h"
#include "forms/window/workspace.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;

NearUnitsDialog::NearUnitsDialog(Workspace& workspace, const UnitView& view, QWidget* parent)
    : QDialog(parent)
    , m_whyNot(workspace.whyNotWritable())
{
    setObjectName(u"nearUnitsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Units with nearly the same name"));
    const auto groups = unitnames::nearDuplicates(view.ledger, view.day);
    m_units.setRows(UnitGroupModel::rowsOf(groups, view.ledger, view.day));
    m_state = named(paragraph(groups.empty()
                            ? tr("No two units have nearly the same name.")
                            : tr("%n group(s). Units under different superiors may well bear one "
                                 "name; merge only what was entered twice.",
                                nullptr, static_cast<int>(groups.size()))),
        u"nearUnitsStateLabel"_s, tr("What was found"));
    m_table = makeTable(u"nearUnitsTableView"_s, tr("Units with nearly the same name"),
        workspace.theme(), &m_units, std::array{56, 72, 300, 0, 72, 96});
    m_merge = button(u"mergeNearButton"_s, tr("Merge…"), true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->addButton(m_merge, QDialogButtonBox::AcceptRole);
    m_merge->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(940, 460);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &NearUnitsDialog::merge);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &NearUnitsDialog::judge);
    if (m_units.rowCount() > 0)
        m_table->selectRow(m_units.rowCount() > 1 ? 1 : 0); // the later one mostly is the double
    judge();
}

void NearUnitsDialog::judge()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    QString why = m_whyNot;
    if (why.isEmpty() && rows.isEmpty())
        why = tr("Select the unit that was entered twice.");
    if (why.isEmpty() && std::any_of(rows.begin(), rows.end(), [&](const QModelIndex& row) {
            return m_units.at(row.row()).group != m_units.at(rows.front().row()).group;
        }))
        why = tr("Select units of one group only.");
    m_merge->setEnabled(why.isEmpty());
    m_merge->setToolTip(why.isEmpty() ? tr("The selected unit joins the other one") : why);
}

void NearUnitsDialog::merge()
{
    UnitChange preset;
    preset.kind = UnitEventKind::MergeInto;
    int group = 0;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) {
        preset.units.push_back(m_units.at(row.row()).unit);
        group = m_units.at(row.row()).group;
    }
    for (const GroupedUnit& unit : m_units.rows())
        if (unit.group == group && preset.targets.empty()
            && std::find(preset.units.begin(), preset.units.end(), unit.unit) == preset.units.end())
            preset.targets = {unit.unit};
    accept();
    emit mergeWanted(preset);
}

} // namespace sosh
