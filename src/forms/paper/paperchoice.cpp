// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/paperchoice.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/dayedit.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/paper/papernames.h"
#include "forms/paper/paperoptions.h"
#include "forms/window/workspace.h"
#include "usecases/officesettings.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QString nameOf(PaperKind kind, const Workspace& workspace)
{
    return u"%1/%2/%3"_s.arg(paperKindName(kind), workspace.campaign()).arg(workspace.round());
}

} // namespace

PaperChoice::PaperChoice(Workspace& workspace)
    : m_workspace(workspace)
{
    makeKinds();
    m_date = named(
        new DayEdit(workspace.clock().today()), u"paperDateLineEdit"_s, tr("Date of the paper"));
    m_mistake =
        named(paragraph({}, u"error"_s), u"paperDateMistakeLabel"_s, tr("Date of the paper"));
    m_mistake->hide();
    m_issuer = named(new QComboBox, u"issuerComboBox"_s, tr("Issuing office"));
    m_issuer->setToolTip(
        tr("The offices of this register that are valid on the date of the paper"));
    m_issuer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_options = new PaperOptions(workspace);
    m_code = named(paragraph({}, u"muted"_s), u"controlCodeLabel"_s, tr("Control code"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    addField(*layout, tr("Kind of paper"), m_kinds);
    addField(*layout, tr("Date of the paper"), m_date);
    layout->addWidget(m_mistake);
    addField(*layout, tr("Issuing office"), m_issuer);
    layout->addWidget(m_options);
    layout->addWidget(m_code);
    m_options->setKind(kind());
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &PaperChoice::onKind);
    connect(m_date, &DayEdit::dayChanged, this, &PaperChoice::onDate);
    connect(m_date, &DayEdit::mistakeChanged, this, [this](const QString& sentence) {
        m_mistake->setText(sentence);
        m_mistake->setHidden(sentence.isEmpty());
    });
    connect(m_issuer, &QComboBox::currentIndexChanged, this, &PaperChoice::changed);
    connect(m_options, &PaperOptions::changed, this, &PaperChoice::onChoice);
}

void PaperChoice::makeKinds()
{
    m_kinds = named(new QComboBox, u"paperComboBox"_s, tr("Kind of paper"));
    m_kinds->setMaxVisibleItems(20);
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* model = qobject_cast<QStandardItemModel*>(m_kinds->model());
    for (const PaperNames::Group& group : PaperNames::groups()) {
        auto* head = new QStandardItem(group.name);
        head->setFlags(Qt::NoItemFlags);
        QFont bold = m_kinds->font();
        bold.setWeight(QFont::DemiBold);
        head->setFont(bold);
        model->appendRow(head);
        for (const PaperKind kind : group.kinds) {
            m_kinds->addItem(PaperNames::kind(kind), paperKindName(kind));
            m_kinds->setItemData(m_kinds->count() - 1,
                u"%1, %2"_s.arg(PaperNames::kind(kind), group.name), Qt::AccessibleTextRole);
        }
    }
    m_kinds->setCurrentIndex(m_kinds->findData(paperKindName(PaperKind::Result)));
}

void PaperChoice::addField(QVBoxLayout& layout, const QString& title, QWidget* widget)
{
    QLabel* head = label(title);
    head->setBuddy(widget);
    layout.addWidget(head);
    layout.addWidget(widget);
    layout.addSpacing(spacing::tiny);
}

PaperKind PaperChoice::kind() const
{
    return paperKindFrom(m_kinds->currentData().toString()).value_or(PaperKind::Result);
}

void PaperChoice::choose(PaperKind kind, bool forHead)
{
    m_kinds->setCurrentIndex(m_kinds->findData(paperKindName(kind)));
    m_options->setForHead(forHead);
}

void PaperChoice::refresh()
{
    m_options->refresh();
}

PaperRequest PaperChoice::request() const
{
    PaperRequest request;
    request.kind = kind();
    request.campaign = m_workspace.campaign();
    request.round = m_workspace.round();
    request.issuer = m_issuer->currentData().toString();
    if (m_datedFor == nameOf(request.kind, m_workspace))
        request.date = m_date->lastDay();
    m_options->addTo(request);
    return request;
}

/// One that is not valid any more on the day gives way to the campaign's own.
void PaperChoice::fillIssuers()
{
    const QSignalBlocker quiet(m_issuer);
    const QString chosen = m_issuer->currentData().toString();
    m_issuer->clear();
    m_issuer->addItem(tr("As the campaign says"), QString());
    if (const auto offices = OfficeSettings(m_workspace.session()).offices(m_date->lastDay()))
        for (const OfficeOnDay& each : *offices)
            if (each.office)
                m_issuer->addItem(each.office->speakerName, each.code);
    m_issuer->setCurrentIndex(std::max(0, m_issuer->findData(chosen)));
}

void PaperChoice::tell(const PaperRequest& request, const Paper& paper)
{
    {
        const QSignalBlocker quiet(m_date);
        m_date->setDay(paper.date);
        m_mistake->hide();
        m_datedFor = nameOf(request.kind, m_workspace);
    }
    fillIssuers();
    m_code->setVisible(!paper.controlCode.isEmpty());
    m_code->setText(tr("Control code: %1").arg(paper.controlCode));
    m_code->setAccessibleName(m_code->text());
}

void PaperChoice::onKind()
{
    m_options->setKind(kind());
    fillIssuers();
    emit changed();
}

/// A day that was chosen stands, whether or not the paper could be made before.
void PaperChoice::onDate()
{
    m_datedFor = nameOf(kind(), m_workspace);
    fillIssuers();
    emit changed();
}

void PaperChoice::onChoice()
{
    m_workspace.settings().rememberPaper(paperKindName(kind()), m_options->choices());
    emit changed();
}

} // namespace sosh
