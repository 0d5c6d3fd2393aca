// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/campaigngeneral.h"

#include "core/vinumber.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/campaigns/campaignfields.h"

#include <QGridLayout>
#include <QLabel>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QString asLines(const QStringList& entries)
{
    QStringList lines;
    for (const QString& entry : entries)
        lines += u"– "_s + entry;
    return lines.join(u'\n');
}

QString asRate(const std::optional<BasisPoints>& rate)
{
    return rate ? vinumber::percent(*rate) : QString();
}

} // namespace

CampaignGeneral::CampaignGeneral(QWidget* parent)
    : QScrollArea(parent)
{
    named(this, u"campaignScrollArea"_s, tr("The campaign"));
    auto* holder = looking(new QWidget, u"page"_s);
    holder->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, spacing::medium, spacing::medium, spacing::medium);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(spacing::large);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(1, 1);
    layout->addLayout(m_grid);
    layout->addStretch();
    setWidget(holder);
    setWidgetResizable(true);
}

void CampaignGeneral::show(const Campaign& campaign, const QString& issuer)
{
    emptyOut(m_grid);
    add(tr("Code"), campaign.code);
    add(tr("Code of the superior"), campaign.superiorCode);
    add(tr("Period"), period(campaign));
    add(tr("Content studied"), campaign.work);
    add(tr("Theme"), campaign.theme);
    add(tr("Topics"), asLines(campaign.topics));
    add(tr("Target groups"), asLines(campaign.targets));
    add(tr("Forms of study"), asLines(campaign.forms));
    add(tr("In sentences of the paper"), campaign.nounPhrase);
    add(tr("The same in short"), campaign.shortPhrase);
    add(tr("Issued by"), issuer);
    add(tr("Reports go to"), campaign.addressee);
    add(tr("Who reports"), entryLevelText(campaign.entryLevel));
    add(tr("The rate is of"), denominatorText(campaign.denominator));
    add(tr("Target rate"), asRate(campaign.targetRate));
    add(tr("Low rate, below"), asRate(campaign.lowRate));
}

void CampaignGeneral::add(const QString& title, const QString& text)
{
    if (text.isEmpty())
        return;
    const int row = m_grid->count() == 0 ? 0 : m_grid->rowCount();
    m_grid->addWidget(label(title, u"muted"_s), row, 0, Qt::AlignTop);
    QLabel* value = paragraph(text);
    value->setAccessibleName(u"%1: %2"_s.arg(title, text));
    m_grid->addWidget(value, row, 1);
}

QString CampaignGeneral::period(const Campaign& campaign)
{
    if (campaign.ongoing && campaign.from.isValid())
        return tr("ongoing, since %1").arg(vinumber::date(campaign.from));
    if (!campaign.from.isValid() || !campaign.to.isValid())
        return {};
    return u"%1 – %2"_s.arg(vinumber::date(campaign.from), vinumber::date(campaign.to));
}

} // namespace sosh
