// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/analysispage.h"

#include "forms/basic/tables.h"
#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"
#include "forms/window/pageregistry.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

AnalysisPage::AnalysisPage(Workspace& workspace)
    : Page(workspace, pageTitle(PageId::Analysis))
{
    addCampaignSelector();
    m_rule = named(paragraph({}, u"muted"_s), u"ruleLabel"_s, tr("How the campaign is counted"));
    m_table = makeTable(
        u"comparisonTableView"_s, tr("Figures of the rounds"), workspace.theme(), &m_model, {});
    content()->addWidget(m_table, 1);
    content()->addWidget(m_rule);
}

void AnalysisPage::reload()
{
    const auto totals = RoundFigures(session()).totals(workspace().campaign());
    if (workspace().campaign().isEmpty() || (totals && totals->rounds.empty())) {
        showEmpty(tr(
            "No round of this campaign has figures yet. The rounds will stand here side by side."));
        return;
    }
    if (!totals) {
        fail(totals.error());
        return;
    }
    showContent();
    m_model.setTotals(*totals);
    arrangeColumns();
    QString basis = tr("There is no closed round yet, so persons and cells have no figure for the "
                       "whole campaign.");
    if (totals->summary.basisRound)
        for (const CampaignSummary::PerRound& round : totals->summary.rounds)
            if (round.round.no == *totals->summary.basisRound)
                basis = tr("For the whole campaign they are those of the last closed round, %1.")
                            .arg(round.round.name);
    m_rule->setText(tr("Attendances, conferences and papers are added over the rounds. Persons and "
                       "cells are never added: "
                       "the same people take part in every round. %1 The rate of a total is "
                       "counted from the totals, "
                       "never as an average of rates. Control code of the file of all rounds: %2.")
                        .arg(basis, totals->controlCode));
    m_rule->setAccessibleName(m_rule->text());
}

void AnalysisPage::arrangeColumns()
{
    QHeaderView* head = m_table->horizontalHeader();
    const int last = m_model.columnCount() - 1;
    m_table->setColumnWidth(0, 500);
    for (int column = 1; column < last; ++column)
        m_table->setColumnWidth(column, 130);
    head->setStretchLastSection(true);
}

} // namespace sosh
