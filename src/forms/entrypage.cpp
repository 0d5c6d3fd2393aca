// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entrypage.h"

#include "core/vinumber.h"
#include "forms/gridpanel.h"
#include "forms/pageregistry.h"
#include "forms/statestrip.h"
#include "forms/tokens.h"
#include "forms/widgets.h"
#include "models/rowstate.h"
#include "usecases/errortext.h"
#include "usecases/roundfigures.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace sosh {
using namespace Qt::StringLiterals;

EntryPage::EntryPage(Workspace& workspace)
    : Page(workspace, pageTitle(PageId::Entry))
{
    addRoundSelectors();
    m_grid = new GridPanel(workspace.theme());
    content()->addWidget(makeToolLine());
    content()->addWidget(m_grid, 1);
    connect(m_filter, &QLineEdit::textChanged, &m_grid->filter(), &FoldingProxy::setNeedle);
    connect(m_state, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_grid->filter().setState(
            index <= 0 ? std::nullopt : std::optional(m_state->itemData(index).toInt()));
    });
    connect(m_grid, &GridPanel::selectionSummed, this, &EntryPage::saySelection);
}

QWidget* EntryPage::makeToolLine()
{
    m_filter = named(new QLineEdit, u"unitFilterLineEdit"_s, tr("Filter the units"));
    m_filter->setPlaceholderText(tr("Filter by unit"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(200);
    m_state = named(new QComboBox, u"stateComboBox"_s, tr("Rows shown"));
    m_state->addItem(tr("All"));
    for (const RowState state : rowStates)
        m_state->addItem(u"%1  %2"_s.arg(RowStateText::sign(state), RowStateText::name(state)),
            static_cast<int>(state));
    m_strip = new StateStrip(workspace().theme());
    auto* columns = named(new QToolButton, u"columnsToolButton"_s, tr("Choose columns"));
    columns->setText(tr("Choose columns"));
    columns->setPopupMode(QToolButton::InstantPopup);
    m_columns = new QMenu(columns);
    columns->setMenu(m_columns);

    auto* tools = new QWidget;
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(m_filter);
    line->addWidget(m_state);
    line->addSpacing(spacing::small);
    line->addWidget(m_strip);
    line->addStretch();
    line->addWidget(columns);
    return tools;
}

void EntryPage::reload()
{
    const Round* round = workspace().currentRound();
    if (!round) {
        showEmpty(tr("There is no round yet. The units' figures will stand here."));
        return;
    }
    auto sheet = RoundFigures(session()).sheet(workspace().campaign(), round->no);
    if (!sheet) {
        showEmpty(ErrorText::sentence(sheet.error()));
        return;
    }
    showContent();
    m_strip->setCounts(
        summarize(*sheet).states, boardOf(*sheet, workspace().clock().today()).drafts);
    m_grid->setSheet(*std::move(sheet));
    m_grid->fillColumnMenu(*m_columns);
}

void EntryPage::saySelection(int cells, std::optional<qint64> sum)
{
    if (cells < 2)
        emit notice({});
    else if (sum)
        emit notice(tr("%n cell(s) selected; sum: %1", nullptr, cells).arg(vinumber::count(*sum)));
    else
        emit notice(tr("%n cell(s) selected", nullptr, cells));
}

} // namespace sosh
