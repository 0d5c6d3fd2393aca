// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/returnwhen.h"

#include "core/dateparse.h"
#include "core/vietnamese.h"
#include "core/vinumber.h"
#include "forms/basic/widgets.h"
#include "forms/entry/formgrid.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QComboBox* codes(const QString& objectName, const QString& title,
    const std::vector<LookupEntry>& list, const QString& chosen)
{
    auto* box = named(new QComboBox, objectName, title);
    box->addItem(ReturnWhen::tr("Not said"), QString());
    for (const LookupEntry& entry : list)
        box->addItem(entry.label, entry.code);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

} // namespace

ReturnWhen::ReturnWhen(const UnitReturn& value, const Lookups& lookups, QWidget* parent)
    : QWidget(parent)
{
    m_firstDay = dayField(u"firstDayLineEdit"_s, tr("First day"), value.firstDay);
    m_lastDay = dayField(u"lastDayLineEdit"_s, tr("Last day"), value.lastDay);
    m_receivedOn = dayField(u"receivedOnLineEdit"_s, tr("Received on"), value.receivedOn);
    m_mode = codes(u"attendanceModeComboBox"_s, tr("Way of attending"), lookups.attendanceModes,
        value.attendanceMode);
    m_via = codes(
        u"receivedViaComboBox"_s, tr("Received through"), lookups.receivedVia, value.receivedVia);
    m_reporter = named(new QLineEdit(value.reporter), u"reporterLineEdit"_s, tr("Reported by"));
    m_document = named(
        new QLineEdit(value.unitDocument), u"unitDocumentLineEdit"_s, tr("The unit's own paper"));
    m_document->setPlaceholderText(tr("Number and day"));
    makeForms(value, lookups);
    QGridLayout* grid = makeFormGrid(this);
    addField(*grid, 0, 0, tr("First day"), m_firstDay);
    addField(*grid, 0, 1, tr("Last day"), m_lastDay);
    addField(*grid, 1, 0, tr("Way of attending"), m_mode);
    addField(*grid, 1, 1, tr("Received through"), m_via);
    addField(*grid, 2, 0, tr("Received on"), m_receivedOn);
    addField(*grid, 2, 1, tr("Reported by"), m_reporter);
    addField(*grid, 3, 0, tr("The unit's own paper"), m_document);
    addField(*grid, 4, 0, tr("Forms of study, the main one first"), m_forms, 2);
}

QLineEdit* ReturnWhen::dayField(const QString& objectName, const QString& title, QDate day)
{
    auto* edit =
        named(new QLineEdit(day.isValid() ? vinumber::date(day) : QString()), objectName, title);
    edit->setPlaceholderText(u"04/5/2026"_s);
    connect(edit, &QLineEdit::textChanged, this, &ReturnWhen::changed);
    return edit;
}

void ReturnWhen::makeForms(const UnitReturn& value, const Lookups& lookups)
{
    m_forms = named(new QListWidget, u"studyFormListWidget"_s, tr("Forms of study"));
    m_forms->setToolTip(tr("The first one ticked is the main one; drag to put it first."));
    m_forms->setDragDropMode(QAbstractItemView::InternalMove);
    std::vector<LookupEntry> ordered;
    for (const QString& code : value.studyForms)
        ordered.push_back({code, Lookups::label(lookups.studyForms, code), {}, {}, {}});
    for (const LookupEntry& entry : lookups.studyForms)
        if (!value.studyForms.contains(entry.code))
            ordered.push_back(entry);
    for (const LookupEntry& entry : ordered) {
        auto* item = new QListWidgetItem(entry.label, m_forms);
        item->setData(Qt::UserRole, entry.code);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(value.studyForms.contains(entry.code) ? Qt::Checked : Qt::Unchecked);
    }
    m_forms->setFixedHeight(m_forms->sizeHintForRow(0) * 5);
}

QString ReturnWhen::unreadableDay() const
{
    for (const QLineEdit* edit : {m_firstDay, m_lastDay, m_receivedOn})
        if (const QString text = edit->text().trimmed(); !text.isEmpty() && !parseDate(text))
            return text;
    return {};
}

void ReturnWhen::put(UnitReturn& value) const
{
    value.firstDay = dayIn(m_firstDay->text());
    value.lastDay = dayIn(m_lastDay->text());
    value.receivedOn = dayIn(m_receivedOn->text());
    value.attendanceMode = m_mode->currentData().toString();
    value.receivedVia = m_via->currentData().toString();
    value.reporter = vietnamese::clean(m_reporter->text());
    value.unitDocument = vietnamese::clean(m_document->text());
    value.studyForms.clear();
    for (int i = 0; i < m_forms->count(); ++i)
        if (m_forms->item(i)->checkState() == Qt::Checked)
            value.studyForms += m_forms->item(i)->data(Qt::UserRole).toString();
}

} // namespace sosh
