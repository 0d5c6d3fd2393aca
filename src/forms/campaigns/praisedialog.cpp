// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/praisedialog.h"

#include "core/vinumber.h"
#include "forms/basic/copytable.h"
#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/campaigns/fieldgrid.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

PraiseDialog::PraiseDialog(Workspace& workspace, const QString& campaign, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_campaign(campaign)
{
    setObjectName(u"praiseDialog"_s);
    setWindowTitle(tr("Units proposed for commendation"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_least = named(new QLineEdit, u"praiseRateLineEdit"_s, tr("Rate at least (%)"));
    m_least->setFixedWidth(80);
    QLabel* head = label(m_least->accessibleName());
    head->setBuddy(m_least);
    m_state = named(label({}, u"muted"_s), u"praiseStateLabel"_s, tr("How many are proposed"));
    m_copy = button(u"praiseCopyButton"_s, tr("Copy the list"));
    m_copy->setAutoDefault(false);
    m_table = makeTable(u"praiseTableView"_s, tr("Units proposed for commendation"),
        workspace.theme(), &m_model, std::array{230, 70, 80, 90, 76, 0});
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(head);
    line->addWidget(m_least);
    line->addSpacing(spacing::small);
    line->addWidget(m_state, 1);
    line->addWidget(m_copy);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(paragraph(tr("Units that held every round, reported each in time and reached "
                                   "the rate. A proposal from the figures; the committee decides."),
        u"muted"_s));
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(1000, 560);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_least, &QLineEdit::textChanged, this, &PraiseDialog::onTyped);
    connect(m_copy, &QPushButton::clicked, this, &PraiseDialog::copy);
    propose({});
    m_least->setFocus();
}

void PraiseDialog::propose(const std::optional<BasisPoints>& least)
{
    auto list = PraiseProposal(m_workspace.session()).of(m_campaign, least);
    if (!list) {
        m_state->setText(ErrorText::sentence(list.error()));
        return;
    }
    if (!least) {
        const QSignalBlocker quiet(m_least);
        m_least->setText(vinumber::percentBare(list->least));
    }
    m_state->setText(list->rows.empty()
            ? tr("No unit reaches this in every round.")
            : tr("%n unit(s) are proposed", nullptr, static_cast<int>(list->rows.size())));
    m_model.setRows(std::move(list->rows));
    m_copy->setEnabled(m_model.rowCount() > 0);
    m_copy->setToolTip(m_copy->isEnabled() ? QString() : tr("There is nothing to copy."));
}

void PraiseDialog::onTyped()
{
    if (const auto least = percentFrom(m_least->text()); least && least->value() <= 10'000)
        propose(least);
    else
        m_state->setText(tr("“%1” is not a rate. Write it as 95 or 95,5.").arg(m_least->text()));
}

void PraiseDialog::copy()
{
    m_table->selectAll();
    if (copySelectionOf(*m_table, true))
        m_state->setText(tr("The list is on the clipboard."));
}

} // namespace sosh
