// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/analysis/analysispage.h"

#include "forms/analysis/yearpanel.h"
#include "forms/basic/tables.h"
#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"
#include "forms/window/pageregistry.h"

#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
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
    auto* rounds = new QWidget;
    auto* layout = new QVBoxLayout(rounds);
    layout->setContentsMargins(0, spacing::medium, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_rule);
    m_years = new YearPanel(workspace);
    m_tabs = named(new QTabWidget, u"analysisTabWidget"_s, tr("Kinds of comparison"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(rounds, tr("Rounds of the campaign"));
    m_tabs->addTab(m_years, tr("Compared with an earlier round"));
    content()->addWidget(m_tabs, 1);
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
    m_years->reload();
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
