// SPDX-License-Identifier: GPL-3.0-or-later
#include "clerk.h"

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

/// The parts of a campaign, as they stand on its page.
enum Part
{
    DocumentPart = 1,
    RoundPart = 3,
    TaskPart,
    ActivityPart,
    CommendationPart
};

} // namespace

Clerk::Clerk(QWidget& window)
    : m_keys(window)
{
}

void Clerk::openPage(PageId page)
{
    m_keys.press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page)), Qt::ControlModifier);
}

void Clerk::openForm(int part, const QString& button, const QString& form)
{
    openPage(PageId::Campaigns);
    m_keys.openTab(u"campaignTabWidget"_s, part);
    m_keys.use(button);
    m_keys.expectForm(form);
}

void Clerk::writeGiven(const QString& field, const QString& text)
{
    if (!text.isEmpty())
        m_keys.write(field, text);
}

void Clerk::keep()
{
    m_keys.press(Qt::Key_Return);
    m_keys.expectNoForm();
}

void Clerk::keepByButton()
{
    m_keys.use(u"saveFormButton"_s);
    m_keys.expectNoForm();
}

void Clerk::add(const TypedPaper& paper)
{
    openPage(PageId::Documents);
    m_keys.press(Qt::Key_N, Qt::ControlModifier);
    m_keys.expectForm(u"documentForm"_s);
    m_keys.choose(u"directionComboBox"_s, paper.direction);
    if (!paper.type.isEmpty())
        m_keys.choose(u"documentTypeComboBox"_s, paper.type);
    writeGiven(u"documentIssuerLineEdit"_s, paper.issuer);
    writeGiven(u"documentDateLineEdit"_s, paper.day);
    writeGiven(u"documentNumberLineEdit"_s, paper.code);
    m_keys.goTo(u"documentNumberLineEdit"_s);
    m_keys.press(Qt::Key_Return); // kept; the form stays open for what it rests upon
    m_keys.expectForm(u"documentForm"_s);
    m_keys.press(Qt::Key_Escape);
    m_keys.expectNoForm();
}

void Clerk::add(const TypedCampaign& campaign)
{
    openPage(PageId::Campaigns);
    m_keys.press(Qt::Key_N, Qt::ControlModifier);
    m_keys.expectForm(u"campaignDialog"_s);
    m_keys.write(u"campaignTitleLineEdit"_s, campaign.title);
    m_keys.write(u"campaignCodeLineEdit"_s, campaign.code);
    m_keys.write(u"campaignWorkLineEdit"_s, campaign.work);
    writeGiven(u"campaignThemeLineEdit"_s, campaign.theme);
    m_keys.write(u"campaignFromLineEdit"_s, campaign.from);
    m_keys.write(u"campaignToLineEdit"_s, campaign.to);
    if (campaign.ongoing)
        m_keys.tick(u"campaignOngoingCheckBox"_s);
    m_keys.openTab(u"campaignDialogTabWidget"_s, 1);
    const std::pair<QString, QStringList> lists[] = {{u"topicLineEdit"_s, campaign.topics},
        {u"targetLineEdit"_s, campaign.targets}, {u"studyFormLineEdit"_s, campaign.forms}};
    for (const auto& [field, lines] : lists)
        for (const QString& line : lines)
            m_keys.addLine(field, line);
    keepByButton();
}

void Clerk::add(const TypedUnit& unit)
{
    openPage(PageId::Units);
    m_keys.press(Qt::Key_N, Qt::ControlModifier);
    m_keys.expectForm(u"unitChangeDialog"_s);
    m_keys.write(u"newCodeLineEdit"_s, unit.code);
    m_keys.write(u"newNameLineEdit"_s, unit.name);
    m_keys.choose(u"newKindComboBox"_s, unit.kind);
    if (!unit.under.isEmpty())
        m_keys.search(u"newParentComboBox"_s, unit.under);
    m_keys.use(u"saveUnitChangeButton"_s);
    m_keys.expectNoForm();
}

void Clerk::openYear(const QString& year)
{
    openPage(PageId::Campaigns);
    m_keys.use(u"openYearButton"_s);
    m_keys.expectForm(u"openYearDialog"_s);
    m_keys.write(u"openYearLineEdit"_s, year);
    keep();
}

void Clerk::link(const QString& needle)
{
    openForm(DocumentPart, u"directingAddButton"_s, u"documentPickDialog"_s);
    m_keys.write(u"documentPickLineEdit"_s, needle);
    keep();
}

void Clerk::add(const TypedRound& round)
{
    openForm(RoundPart, u"roundAddButton"_s, u"roundDialog"_s);
    m_keys.write(u"roundNameLineEdit"_s, round.name);
    writeGiven(u"roundFirstDayLineEdit"_s, round.from);
    writeGiven(u"roundLastDayLineEdit"_s, round.to);
    for (const QString& line : round.anniversaries)
        m_keys.addLine(u"roundAnniversaryLineEdit"_s, line);
    keepByButton();
}

void Clerk::planRounds(const QString& year, const QStringList& events)
{
    openForm(RoundPart, u"planRoundsButton"_s, u"planRoundsDialog"_s);
    m_keys.write(u"planYearSpinBox"_s, year);
    for (const QString& event : events) {
        m_keys.standOn(u"celebrationTableView"_s, event);
        m_keys.press(Qt::Key_Space);
    }
    keepByButton();
}

void Clerk::addTask(const QString& body, const QString& task)
{
    openForm(TaskPart, u"taskAddButton"_s, u"taskDialog"_s);
    m_keys.write(u"taskBodyLineEdit"_s, body);
    m_keys.write(u"taskTextLineEdit"_s, task);
    keep();
}

void Clerk::add(const TypedActivity& activity)
{
    openForm(ActivityPart, u"activityAddButton"_s, u"activityDialog"_s);
    m_keys.write(u"activityKindLineEdit"_s, activity.kind);
    writeGiven(u"activityNameLineEdit"_s, activity.name);
    writeGiven(u"activityDayLineEdit"_s, activity.day);
    writeGiven(u"activityPeopleLineEdit"_s, activity.people);
    writeGiven(u"activityQualifierLineEdit"_s, activity.qualifier);
    writeGiven(u"activityOpinionsLineEdit"_s, activity.opinions);
    writeGiven(u"activityNoteLineEdit"_s, activity.note);
    keep();
}

void Clerk::add(const TypedCommendation& commendation)
{
    openForm(CommendationPart, u"commendationAddButton"_s, u"commendationDialog"_s);
    m_keys.write(u"commendationOccasionLineEdit"_s, commendation.occasion);
    m_keys.write(u"commendationFormLineEdit"_s, commendation.form);
    m_keys.write(u"commendationDayLineEdit"_s, commendation.day);
    m_keys.write(u"commendationTotalLineEdit"_s, commendation.total);
    keep();
}

} // namespace sosh
