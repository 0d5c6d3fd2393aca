// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/fieldgrid.h"

#include "core/dateparse.h"
#include "core/vietnamese.h"
#include "core/vinumber.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace sosh {
using namespace Qt::StringLiterals;

std::optional<BasisPoints> percentFrom(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{1,3})(?:[.,](\\d{1,2}))?\\s*%?$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return BasisPoints(
        match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt());
}

FieldGrid::FieldGrid(QWidget* parent)
    : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::large);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void FieldGrid::place(QWidget* widget, Width width)
{
    if (width == Width::Half && m_leftTaken) {
        m_grid->addWidget(widget, m_row++, 1, Qt::AlignTop);
        m_leftTaken = false;
        return;
    }
    if (m_leftTaken)
        ++m_row;
    m_leftTaken = width == Width::Half;
    if (m_leftTaken)
        m_grid->addWidget(widget, m_row, 0, Qt::AlignTop);
    else
        m_grid->addWidget(widget, m_row++, 0, 1, 2, Qt::AlignTop);
}

void FieldGrid::placeField(QWidget* field, const QString& title, Width width)
{
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QLabel* head = label(title);
    head->setBuddy(field);
    layout->addWidget(head);
    layout->addWidget(field);
    place(holder, width);
}

QLineEdit* FieldGrid::addText(const QString& name, const QString& title, const QString& value,
    Width width, const QString& hint)
{
    auto* edit = named(new QLineEdit(value), name, QString(title).remove(u" *"_s));
    edit->setPlaceholderText(hint);
    edit->setCursorPosition(0);
    placeField(edit, title, width);
    connect(edit, &QLineEdit::textChanged, this, &FieldGrid::edited);
    return edit;
}

QLineEdit* FieldGrid::addDay(const QString& name, const QString& title, QDate value)
{
    QLineEdit* edit = addText(name, title, value.isValid() ? vinumber::date(value) : QString(),
        Width::Half, tr("dd/mm/yyyy"));
    m_days.push_back(edit);
    return edit;
}

QLineEdit* FieldGrid::addPercent(
    const QString& name, const QString& title, const std::optional<BasisPoints>& value)
{
    QLineEdit* edit = addText(
        name, title, value ? vinumber::percentBare(*value) : QString(), Width::Half, tr("none"));
    m_percents.push_back(edit);
    return edit;
}

QComboBox* FieldGrid::addChoice(
    const QString& name, const QString& title, const Choices& choices, const QVariant& current)
{
    auto* box = named(new QComboBox, name, title);
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    placeField(box, title, Width::Half);
    connect(box, &QComboBox::currentIndexChanged, this, &FieldGrid::edited);
    return box;
}

QCheckBox* FieldGrid::addCheck(const QString& name, const QString& title, bool value)
{
    auto* box = named(new QCheckBox(title), name, title);
    box->setChecked(value);
    place(box, Width::Whole);
    connect(box, &QCheckBox::toggled, this, &FieldGrid::edited);
    return box;
}

void FieldGrid::addRemark(const QString& text)
{
    place(paragraph(text, u"muted"_s), Width::Whole);
}

QString FieldGrid::text(const QLineEdit* field)
{
    return vietnamese::clean(field->text());
}

QDate FieldGrid::day(const QLineEdit* field)
{
    return parseDate(text(field)).value_or(QDate());
}

std::optional<BasisPoints> FieldGrid::percent(const QLineEdit* field)
{
    return percentFrom(text(field));
}

QStringList FieldGrid::unreadable() const
{
    QStringList found;
    for (const QLineEdit* field : m_days)
        if (!text(field).isEmpty() && !day(field).isValid())
            found += tr("%1: “%2” is not a day. Write it as 05/8/2026.")
                         .arg(field->accessibleName(), text(field));
    for (const QLineEdit* field : m_percents)
        if (!text(field).isEmpty() && !percent(field))
            found += tr("%1: “%2” is not a rate. Write it as 95 or 95,5.")
                         .arg(field->accessibleName(), text(field));
    return found;
}

} // namespace sosh
