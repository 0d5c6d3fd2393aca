// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/planroundsdialog.h"

#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/campaigns/anniversarydialog.h"
#include "forms/campaigns/tickkeys.h"
#include "forms/window/workspace.h"
#include "usecases/anniversarykeeping.h"
#include "usecases/errortext.h"
#include "usecases/roundplanning.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

PlanRoundsDialog::PlanRoundsDialog(Workspace& workspace, const Campaign& campaign, QWidget* parent)
    : JudgedDialog(u"planRoundsDialog"_s, tr("Plan rounds from anniversaries"),
        tr("Add the draft rounds"), parent)
    , m_workspace(workspace)
    , m_campaign(campaign)
{
    m_rounds.setCampaign(campaign);
    const int year =
        campaign.from.isValid() ? campaign.from.year() : workspace.clock().today().year();
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    m_year = addNumber(line, u"planYearSpinBox"_s, tr("Year"), year, 2199);
    m_year->setMinimum(1930);
    m_edit = button(u"anniversaryTableButton"_s, tr("Table of anniversaries…"));
    m_edit->setAutoDefault(false);
    m_edit->setToolTip(workspace.session().isReadOnly()
            ? workspace.whyNotWritable()
            : tr("Add and change anniversaries, for example local ones"));
    m_edit->setEnabled(!workspace.session().isReadOnly());
    line->addStretch();
    line->addWidget(m_edit);
    body()->addLayout(line);
    addTables();
    resize(1140, 680);
    connectParts();
    loadAnniversaries();
    m_celebrationTable->setFocus();
}

QSpinBox* PlanRoundsDialog::addNumber(
    QHBoxLayout* line, const QString& name, const QString& before, int value, int most)
{
    auto* box = named(new QSpinBox, name, before);
    box->setRange(0, most);
    box->setValue(value);
    box->setMinimumHeight(spacing::row);
    QLabel* head = label(before);
    head->setBuddy(box);
    line->addWidget(head);
    line->addWidget(box);
    line->addSpacing(spacing::small);
    return box;
}

void PlanRoundsDialog::addTables()
{
    const Theme& theme = m_workspace.theme();
    m_celebrationTable = makeTable(u"celebrationTableView"_s, tr("Anniversaries"), theme,
        &m_celebrations, std::array{0, 110, 150});
    m_celebrationTable->setSelectionMode(QAbstractItemView::SingleSelection);
    addTickKeys(*m_celebrationTable);
    body()->addWidget(paragraph(tr("Tick the anniversaries that rounds are held for (space). One "
                                   "without a day gets it by F2, for this year only."),
        u"muted"_s));
    body()->addWidget(m_celebrationTable, 3);
    const PlanningRules usual;
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    m_near = addNumber(
        line, u"nearDaysSpinBox"_s, tr("Join days not further apart than"), usual.nearDays, 60);
    m_near->setToolTip(tr("0: each anniversary has a round of its own"));
    m_before = addNumber(line, u"daysBeforeSpinBox"_s, tr("Begin before"), usual.daysBefore, 180);
    m_after = addNumber(line, u"daysAfterSpinBox"_s, tr("End after"), usual.daysAfter, 180);
    m_due = addNumber(line, u"dueDaysSpinBox"_s, tr("Due after the end"), usual.dueDays, 90);
    for (QSpinBox* box : {m_near, m_before, m_after, m_due})
        box->setSuffix(tr(" days"));
    line->addStretch();
    body()->addLayout(line);
    m_roundTable = makeTable(u"roundPlanTableView"_s, tr("Rounds that will be added"), theme,
        &m_rounds, std::array{96, 84, 84, 88, 124, 96, 240, 0});
    m_roundTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_roundTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_roundTable->setWordWrap(true);
    m_roundTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_roundTable->setEditTriggers(QAbstractItemView::DoubleClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    addTickKeys(*m_roundTable);
    body()->addWidget(m_roundTable, 4);
}

void PlanRoundsDialog::connectParts()
{
    connect(m_edit, &QPushButton::clicked, this, &PlanRoundsDialog::editTable);
    connect(m_year, &QSpinBox::valueChanged, this, &PlanRoundsDialog::loadAnniversaries);
    for (QSpinBox* box : {m_near, m_before, m_after, m_due})
        connect(box, &QSpinBox::valueChanged, this, &PlanRoundsDialog::propose);
    connect(&m_celebrations, &QAbstractItemModel::dataChanged, this, &PlanRoundsDialog::propose);
    connect(&m_rounds, &QAbstractItemModel::dataChanged, this, [this] {
        sayHowMany();
        judgeChange();
    });
}

PlanningRules PlanRoundsDialog::rules() const
{
    return {m_near->value(), m_before->value(), m_after->value(), m_due->value()};
}

void PlanRoundsDialog::editTable()
{
    auto* dialog = new AnniversaryDialog(m_workspace, this);
    connect(dialog, &QDialog::finished, this, &PlanRoundsDialog::loadAnniversaries);
    dialog->open();
}

void PlanRoundsDialog::loadAnniversaries()
{
    const auto all = AnniversaryKeeping(m_workspace.session()).all();
    m_fault = all ? QString() : ErrorText::sentence(all.error());
    m_celebrations.setYear(m_year->value(), all ? *all : std::vector<Anniversary>());
    if (m_celebrations.rowCount() > 0)
        m_celebrationTable->setCurrentIndex(m_celebrations.index(0, 0));
    propose();
}

void PlanRoundsDialog::propose()
{
    auto proposals = RoundPlanning(m_workspace.session())
                         .proposedRounds(m_campaign.code, m_celebrations.chosen(), rules());
    if (!proposals)
        m_fault = ErrorText::sentence(proposals.error());
    m_rounds.setProposals(
        proposals ? *std::move(proposals) : std::vector<RoundProposal>(), rules());
    sayHowMany();
    judge();
}

void PlanRoundsDialog::sayHowMany()
{
    const int rounds = static_cast<int>(m_rounds.chosen().size());
    acceptButton()->setText(
        rounds == 0 ? tr("Add the draft rounds") : tr("Add %n draft round(s)", nullptr, rounds));
}

Verdict PlanRoundsDialog::verdict() const
{
    Verdict found;
    if (!m_fault.isEmpty())
        found.errors += m_fault;
    found.errors += m_rounds.errors();
    const int without = m_celebrations.withoutDay();
    if (without > 0)
        found.warnings +=
            tr("%n ticked anniversary(ies) have no day. Give it by F2.", nullptr, without);
    if (m_rounds.chosen().empty())
        found.errors += m_celebrations.chosen().empty()
            ? tr("Tick at least one anniversary that has a day.")
            : tr("The rounds for these anniversaries are there already, or none is ticked.");
    return found;
}

QString PlanRoundsDialog::save()
{
    const auto added =
        RoundPlanning(m_workspace.session()).addRounds(m_campaign.code, m_rounds.chosen());
    if (!added)
        return ErrorText::sentence(added.error());
    emit saved(static_cast<int>(added->size()));
    return {};
}

} // namespace sosh
