// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/campaigndialog.h"

#include "core/campaignrules.h"
#include "core/vietnamese.h"
#include "forms/basic/formdialog.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/campaigns/campaignfields.h"
#include "forms/campaigns/listeditor.h"
#include "forms/campaigns/measureeditor.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/issuetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

/// Target groups and forms of study that the register has used, in their order; `first` before them.
QStringList usedLines(const Workspace& workspace, QStringList Campaign::*list, QStringList first)
{
    for (const CampaignOverview& each : workspace.overview().campaigns)
        first += each.campaign.*list;
    first.removeDuplicates();
    return first;
}

void giveMargins(QWidget& page)
{
    page.layout()->setContentsMargins(
        spacing::medium, spacing::medium, spacing::medium, spacing::medium);
}

} // namespace

CampaignDialog::CampaignDialog(Workspace& workspace, CampaignContent content, QWidget* parent)
    : JudgedDialog(u"campaignDialog"_s,
        content.campaign.id.isValid() ? tr("Change the campaign") : tr("New campaign"), tr("Save"),
        parent)
    , m_workspace(workspace)
    , m_before(std::move(content))
{
    for (const CampaignOverview& each : workspace.overview().campaigns)
        if (each.campaign.id != m_before.campaign.id)
            m_otherCodes += each.campaign.code;
    const auto lookups = RegisterOverview(workspace.session()).lookups();
    const Lookups lists = lookups ? *lookups : Lookups();
    m_unitKinds = lists.unitKinds;
    m_tabs = named(new QTabWidget, u"campaignDialogTabWidget"_s, tr("Parts of the campaign"));
    m_tabs->addTab(makeGeneral(), tr("&General"));
    m_tabs->addTab(makeContent(lists), tr("&Topics, target groups, forms"));
    m_tabs->addTab(makeMeasures(lists), tr("&Measures"));
    body()->addWidget(m_tabs, 1);
    resize(940, 660);
    connect(m_fields, &CampaignFields::edited, this, &CampaignDialog::judgeChange);
    connect(m_measures, &MeasureEditor::edited, this, &CampaignDialog::judgeChange);
    connect(m_measures, &MeasureEditor::wantsOwnMeasure, this, &CampaignDialog::askOwnMeasure);
    judge();
    m_fields->setFocus();
}

Result<CampaignContent> CampaignDialog::blank(Workspace& workspace)
{
    const CampaignKeeping keeping(workspace.session());
    auto known = keeping.builtInMeasures();
    auto starting = keeping.startingMeasures();
    if (!known || !starting)
        return known ? starting.error() : known.error();
    CampaignContent content;
    content.choosable = *std::move(known);
    content.measures = *std::move(starting);
    const int year = workspace.clock().today().year();
    QStringList taken;
    for (const CampaignOverview& each : workspace.overview().campaigns)
        taken += each.campaign.code;
    const QString stem =
        u"%1-%2"_s.arg(workspace.session().facts().agencyCode.section(u'.', -1)).arg(year);
    QString code = stem;
    for (int more = 2; taken.contains(code); ++more)
        code = u"%1-%2"_s.arg(stem).arg(more);
    content.campaign.code = code;
    content.campaign.from = QDate(year, 1, 1);
    content.campaign.to = QDate(year, 12, 31);
    // Whoever issued the last campaign, and to whom its reports went, is the best guess.
    if (!workspace.overview().campaigns.empty()) {
        const Campaign& last = workspace.overview().campaigns.back().campaign;
        content.campaign.issuer = last.issuer;
        content.campaign.addressee = last.addressee;
        content.campaign.entryLevel = last.entryLevel;
        content.campaign.targetRate = last.targetRate;
        content.campaign.lowRate = last.lowRate;
    }
    return content;
}

QWidget* CampaignDialog::makeGeneral()
{
    const auto offices = OfficeSettings(m_workspace.session()).offices(m_workspace.clock().today());
    m_fields =
        new CampaignFields(m_before.campaign, offices ? *offices : std::vector<OfficeOnDay>());
    giveMargins(*m_fields);
    auto* area =
        named(new QScrollArea, u"campaignFieldsScrollArea"_s, tr("Fields of the campaign"));
    area->setWidget(m_fields);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QWidget* CampaignDialog::makeContent(const Lookups& lookups)
{
    QStringList forms;
    for (const LookupEntry& each : lookups.studyForms)
        forms += each.label;
    const Campaign& campaign = m_before.campaign;
    m_topics = new ListEditor(u"topic"_s, tr("Topics"), campaign.topics);
    m_targets = new ListEditor(u"target"_s, tr("Target groups"), campaign.targets,
        usedLines(m_workspace, &Campaign::targets, {}));
    m_forms = new ListEditor(u"studyForm"_s, tr("Forms of study"), campaign.forms,
        usedLines(m_workspace, &Campaign::forms, forms));
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_topics, 1);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(spacing::large);
    pair->addWidget(m_targets, 1);
    pair->addWidget(m_forms, 1);
    layout->addLayout(pair, 1);
    giveMargins(*page);
    return page;
}

QWidget* CampaignDialog::makeMeasures(const Lookups& lookups)
{
    m_measures = new MeasureEditor(m_workspace.theme());
    m_measures->setChoices(m_before.measures, m_before.choosable, lookups.unitKinds);
    m_measures->allowOwn(
        !isNew(), tr("Save the campaign first; then it can have measures of its own."));
    giveMargins(*m_measures);
    return m_measures;
}

void CampaignDialog::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

Campaign CampaignDialog::read() const
{
    Campaign made = m_fields->read(m_before.campaign);
    made.topics = m_topics->lines();
    made.targets = m_targets->lines();
    made.forms = m_forms->lines();
    return made;
}

Verdict CampaignDialog::verdict() const
{
    Verdict found;
    found.errors = m_fields->unreadable();
    const Campaign made = read();
    found.add(checkCampaign(made, m_otherCodes));
    const std::vector<Measure> chosen = m_measures->chosen();
    for (const Issue& issue : checkMeasures(chosen, made.denominator))
        (issue.severity == Severity::Error ? found.errors : found.warnings) +=
            IssueText::sentence(issue, m_before.choosable);
    return found;
}

QString CampaignDialog::save()
{
    return isNew() ? saveNew() : saveChanges();
}

QString CampaignDialog::saveNew()
{
    const auto made = CampaignKeeping(m_workspace.session()).create(read(), m_measures->chosen());
    if (!made)
        return ErrorText::sentence(made.error());
    emit saved(made->code, true);
    return {};
}

/// One act, or two when both the campaign and its measures have changed.
QString CampaignDialog::saveChanges()
{
    CampaignKeeping keeping(m_workspace.session());
    const Campaign made = read();
    if (made != m_before.campaign) {
        const Status changed = keeping.change(m_before.campaign.code, made);
        if (!changed)
            return ErrorText::sentence(changed.error());
        m_before.campaign = made;
    }
    if (const std::vector<Measure> chosen = m_measures->chosen(); chosen != m_before.measures) {
        const Status set = keeping.setMeasures(made.code, chosen);
        if (!set)
            return ErrorText::sentence(set.error());
    }
    emit saved(made.code, false);
    return {};
}

void CampaignDialog::askOwnMeasure()
{
    auto* form = new FormDialog(u"ownMeasureDialog"_s, tr("Own measure"), this);
    auto* text = form->addText(u"ownMeasureLabelLineEdit"_s, tr("What is counted"), {},
        tr("As the paper says it, for example Buổi nói chuyện chuyên đề"), true);
    auto* head = form->addText(
        u"ownMeasureHeadLineEdit"_s, tr("Column head"), {}, tr("Short; left empty it is the same"));
    FormDialog::Choices kinds;
    for (const MeasureKind kind : {MeasureKind::Count, MeasureKind::Persons,
             MeasureKind::Attendances, MeasureKind::Papers, MeasureKind::Cells})
        kinds.emplace_back(MeasureChoiceModel::kindText(kind), static_cast<int>(kind));
    auto* kind = form->addChoice(
        u"ownMeasureKindComboBox"_s, tr("Counts"), kinds, static_cast<int>(MeasureKind::Count));
    form->onSave<Measure>(
        [=] {
            Measure made;
            made.label = FormDialog::text(text);
            made.code = vietnamese::fold(made.label).replace(u' ', u'_');
            made.head = FormDialog::text(head);
            made.kind = static_cast<MeasureKind>(kind->currentData().toInt());
            return made;
        },
        [this](const Measure& made) { return addOwnMeasure(made); });
    form->open();
}

/// Kept at once, as an act of its own; what is ticked here and not yet saved stays.
QString CampaignDialog::addOwnMeasure(const Measure& measure)
{
    CampaignKeeping keeping(m_workspace.session());
    const auto added = keeping.addOwnMeasure(m_before.campaign.code, measure);
    if (!added)
        return ErrorText::sentence(added.error());
    const auto now = keeping.load(m_before.campaign.code);
    if (!now)
        return ErrorText::sentence(now.error());
    std::vector<Measure> chosen = m_measures->chosen();
    chosen.push_back(now->measures.back());
    m_before.measures = now->measures;
    m_before.choosable = now->choosable;
    m_measures->setChoices(chosen, m_before.choosable, m_unitKinds);
    judge();
    return {};
}

} // namespace sosh
