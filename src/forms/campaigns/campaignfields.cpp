// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/campaignfields.h"

#include "core/campaignrules.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

struct CampaignWords
{
    Q_DECLARE_TR_FUNCTIONS(CampaignWords)
};

using Width = FieldGrid::Width;

} // namespace

QString denominatorText(Denominator denominator)
{
    switch (denominator) {
    case Denominator::Expected:
        return CampaignWords::tr("those who must attend");
    case Denominator::Total:
        return CampaignWords::tr("all Party members");
    case Denominator::Both:
        return CampaignWords::tr("both, side by side");
    }
    Q_UNREACHABLE();
}

QString entryLevelText(EntryLevel level)
{
    return level == EntryLevel::Direct ? CampaignWords::tr("units right below us")
                                       : CampaignWords::tr("the lowest units");
}

CampaignFields::CampaignFields(
    const Campaign& campaign, std::span<const OfficeOnDay> offices, QWidget* parent)
    : QWidget(parent)
{
    m_grid = new FieldGrid;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    layout->addStretch();
    addWords(campaign);
    addDays(campaign, offices);
    addRate(campaign);
    connect(m_grid, &FieldGrid::edited, this, [this] {
        propose();
        emit edited();
    });
    propose();
    setFocusProxy(m_title);
}

void CampaignFields::addWords(const Campaign& campaign)
{
    m_title = m_grid->addText(u"campaignTitleLineEdit"_s, tr("Title *"), campaign.title,
        Width::Whole, tr("For example: Đợt sinh hoạt chính trị về Nghị quyết Đại hội XIV"));
    m_code = m_grid->addText(
        u"campaignCodeLineEdit"_s, tr("Code *"), campaign.code, Width::Half, u"BM-2026"_s);
    m_superiorCode = m_grid->addText(u"campaignSuperiorCodeLineEdit"_s, tr("Code of the superior"),
        campaign.superiorCode, Width::Half);
    m_work = m_grid->addText(
        u"campaignWorkLineEdit"_s, tr("Work, article or resolution studied"), campaign.work);
    m_theme = m_grid->addText(u"campaignThemeLineEdit"_s, tr("Theme"), campaign.theme);
    m_noun = m_grid->addText(
        u"campaignNounLineEdit"_s, tr("In sentences of the paper"), campaign.nounPhrase);
    m_short =
        m_grid->addText(u"campaignShortLineEdit"_s, tr("The same in short"), campaign.shortPhrase);
    for (QLineEdit* edit : {m_noun, m_short})
        edit->setToolTip(tr("Left empty, it is made from the title"));
    // A phrase that the title gives is a proposal, not something said: it follows the title.
    if (campaign.nounPhrase == proposedNounPhrase(campaign.title))
        m_noun->clear();
    if (campaign.shortPhrase == proposedShortPhrase(campaign.title, campaign.theme))
        m_short->clear();
}

void CampaignFields::addDays(const Campaign& campaign, std::span<const OfficeOnDay> offices)
{
    m_from = m_grid->addDay(u"campaignFromLineEdit"_s, tr("First day"), campaign.from);
    m_to = m_grid->addDay(u"campaignToLineEdit"_s, tr("Last day"), campaign.to);
    m_ongoing = m_grid->addCheck(
        u"campaignOngoingCheckBox"_s, tr("Ongoing, without a last day"), campaign.ongoing);
    FieldGrid::Choices issuers{{tr("none"), 0}};
    for (const OfficeOnDay& each : offices)
        if (each.office)
            issuers.emplace_back(
                each.office->speakerName, QVariant::fromValue(each.office->issuer.value()));
    m_issuer = m_grid->addChoice(u"campaignIssuerComboBox"_s, tr("Issued by"), issuers,
        QVariant::fromValue(campaign.issuer.value()));
    m_addressee = m_grid->addText(
        u"campaignAddresseeLineEdit"_s, tr("Reports go to"), campaign.addressee, Width::Half);
}

void CampaignFields::addRate(const Campaign& campaign)
{
    FieldGrid::Choices denominators;
    for (const Denominator each : {Denominator::Expected, Denominator::Total, Denominator::Both})
        denominators.emplace_back(denominatorText(each), static_cast<int>(each));
    m_denominator = m_grid->addChoice(u"campaignDenominatorComboBox"_s, tr("The rate is of"),
        denominators, static_cast<int>(campaign.denominator));
    FieldGrid::Choices levels;
    for (const EntryLevel each : {EntryLevel::Direct, EntryLevel::Lowest})
        levels.emplace_back(entryLevelText(each), static_cast<int>(each));
    m_level = m_grid->addChoice(u"campaignLevelComboBox"_s, tr("Who reports"), levels,
        static_cast<int>(campaign.entryLevel));
    m_target =
        m_grid->addPercent(u"campaignTargetLineEdit"_s, tr("Target rate (%)"), campaign.targetRate);
    m_low = m_grid->addPercent(
        u"campaignLowLineEdit"_s, tr("Low, to be asked about, below (%)"), campaign.lowRate);
}

void CampaignFields::propose()
{
    const QString title = FieldGrid::text(m_title);
    m_noun->setPlaceholderText(proposedNounPhrase(title));
    m_short->setPlaceholderText(proposedShortPhrase(title, FieldGrid::text(m_theme)));
    m_to->setEnabled(!m_ongoing->isChecked());
    m_to->setToolTip(
        m_ongoing->isChecked() ? tr("An ongoing campaign has no last day.") : QString());
}

Campaign CampaignFields::read(Campaign base) const
{
    base.title = FieldGrid::text(m_title);
    base.code = FieldGrid::text(m_code);
    base.superiorCode = FieldGrid::text(m_superiorCode);
    base.work = FieldGrid::text(m_work);
    base.theme = FieldGrid::text(m_theme);
    base.nounPhrase = FieldGrid::text(m_noun);
    if (base.nounPhrase.isEmpty())
        base.nounPhrase = proposedNounPhrase(base.title);
    base.shortPhrase = FieldGrid::text(m_short);
    if (base.shortPhrase.isEmpty())
        base.shortPhrase = proposedShortPhrase(base.title, base.theme);
    base.from = FieldGrid::day(m_from);
    base.ongoing = m_ongoing->isChecked();
    base.to = FieldGrid::day(m_to);
    base.issuer = IssuerId(m_issuer->currentData().toLongLong());
    base.addressee = FieldGrid::text(m_addressee);
    base.denominator = static_cast<Denominator>(m_denominator->currentData().toInt());
    base.entryLevel = static_cast<EntryLevel>(m_level->currentData().toInt());
    base.targetRate = FieldGrid::percent(m_target);
    base.lowRate = FieldGrid::percent(m_low);
    return base;
}

} // namespace sosh
