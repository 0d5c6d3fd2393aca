// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/followup/mailingpanel.h"

#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

MailingPanel::MailingPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    m_table = makeTable(u"mailingTableView"_s, tr("Times of reminding"), theme, &m_model,
        std::array{84, 162, 74, 104, 0});
    QHeaderView* head = m_table->horizontalHeader();
    for (const int count : {2, 3}) // what it brought comes first: a narrow window has little more
        head->moveSection(head->visualIndex(count), count - 1);
    head->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_none = named(paragraph(tr("Nothing went out yet in this round."), u"muted"_s),
        u"noMailingLabel"_s, tr("Times of reminding"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::tiny, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(label(tr("Times of reminding"), u"section"_s));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none);
    layout->addStretch();
}

void MailingPanel::setBoard(const FollowUp& board)
{
    m_model.setRows(MailingModel::linesOf(board));
    m_table->setVisible(m_model.rowCount() > 0);
    m_none->setVisible(m_model.rowCount() == 0);
}

} // namespace sosh
