// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/newunitfields.h"

#include "core/countparse.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/units/formparts.h"
#include "forms/units/unitbox.h"

#include <QGridLayout>
#include <QLineEdit>

namespace sosh {
using namespace Qt::StringLiterals;

NewUnitFields::NewUnitFields(int place, const Lookups& lookups, QWidget* parent)
    : QWidget(parent)
{
    const auto name = [place](const QString& what) {
        return place == 1 ? u"new"_s + what : u"new%1%2"_s.arg(place).arg(what);
    };
    m_code = named(new QLineEdit, name(u"CodeLineEdit"_s), tr("Code"));
    m_code->setToolTip(tr("Short and never used before, as on the list of units: XB46"));
    m_name = named(new QLineEdit, name(u"NameLineEdit"_s), tr("Name"));
    m_shortName = named(new QLineEdit, name(u"ShortNameLineEdit"_s), tr("Short name"));
    m_kind = named(new QComboBox, name(u"KindComboBox"_s), tr("Unit kind"));
    fillChoices(*m_kind, lookups.unitKinds, tr("Choose…"), {});
    m_sector = named(new QComboBox, name(u"SectorComboBox"_s), tr("Sector"));
    fillChoices(*m_sector, lookups.sectors, tr("Not given"), {});
    m_parent = named(new UnitBox, name(u"ParentComboBox"_s), tr("Under"));
    m_members = named(new QLineEdit, name(u"MembersLineEdit"_s), tr("Members"));
    for (QComboBox* box : {m_kind, m_sector}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(labelled(m_code, tr("Code"), true), 0, 0);
    layout->addWidget(labelled(m_name, tr("Name"), true), 0, 1, 1, 3);
    layout->addWidget(labelled(m_shortName, tr("Short name")), 1, 0, 1, 3);
    layout->addWidget(labelled(m_members, tr("Members")), 1, 3);
    layout->addWidget(labelled(m_kind, tr("Unit kind"), true), 2, 0, 1, 2);
    layout->addWidget(labelled(m_sector, tr("Sector")), 2, 2, 1, 2);
    layout->addWidget(labelled(m_parent, tr("Under")), 3, 0, 1, 4);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(2, 1);
    m_code->setMinimumWidth(90);
    for (QLineEdit* edit : {m_code, m_name, m_shortName, m_members})
        connect(edit, &QLineEdit::textChanged, this, &NewUnitFields::changed);
    for (QComboBox* box : {m_kind, m_sector})
        connect(box, &QComboBox::currentIndexChanged, this, &NewUnitFields::changed);
    connect(m_parent, &UnitBox::chosen, this, &NewUnitFields::changed);
}

void NewUnitFields::setUnits(const UnitLedger& ledger, QDate day)
{
    m_parent->setUnits(ledger, day, tr("– (stands at the top)"));
}

void NewUnitFields::setUnit(const NewUnit& unit)
{
    m_code->setText(unit.code);
    m_name->setText(unit.name);
    m_shortName->setText(unit.shortName);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(unit.kind)));
    m_sector->setCurrentIndex(std::max(0, m_sector->findData(unit.sector)));
    m_parent->setUnit(unit.parent);
    m_members->setText(unit.headcount ? QString::number(*unit.headcount) : QString());
}

NewUnit NewUnitFields::unit() const
{
    NewUnit unit;
    unit.code = m_code->text();
    unit.name = m_name->text();
    unit.shortName = m_shortName->text();
    unit.kind = m_kind->currentData().toString();
    unit.sector = m_sector->currentData().toString();
    unit.parent = m_parent->unit();
    const CountReading members = parseCount(m_members->text());
    if (members.value)
        unit.headcount = static_cast<int>(*members.value);
    return unit;
}

bool NewUnitFields::isUntouched() const
{
    return m_code->text().trimmed().isEmpty() && m_name->text().trimmed().isEmpty();
}

QString NewUnitFields::mistake() const
{
    if (!parseCount(m_members->text()).issue)
        return {};
    return tr("%1: “%2” is not a whole number. Write only digits.")
        .arg(m_members->accessibleName(), m_members->text());
}

QWidget* NewUnitFields::fieldOf(const QString& column) const
{
    if (column == u"code")
        return m_code;
    if (column == u"name")
        return m_name;
    if (column == u"kind")
        return m_kind;
    if (column == u"sector")
        return m_sector;
    return column == u"parent_code" ? m_parent : nullptr;
}

QWidget* NewUnitFields::follow(QWidget* before)
{
    const std::initializer_list<QWidget*> order{
        m_code, m_name, m_shortName, m_members, m_kind, m_sector, m_parent};
    for (QWidget* field : order) {
        setTabOrder(before, field);
        before = field;
    }
    return before;
}

} // namespace sosh
