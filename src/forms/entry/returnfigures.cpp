// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/returnfigures.h"

#include "core/vietnamese.h"
#include "core/vinumber.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/entry/formgrid.h"
#include "models/returncommands.h"
#include "usecases/errortext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

ReturnFigures::ReturnFigures(const ReturnDraft& draft, int row, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(label(tr("State"), u"section"_s));
    layout->addWidget(makeState(draft, draft.content(row).value));
    layout->addSpacing(spacing::small);
    layout->addWidget(label(tr("Figures"), u"section"_s));
    layout->addWidget(makeFigures(draft, row));
    onChanged();
}

QWidget* ReturnFigures::makeState(const ReturnDraft& draft, const UnitReturn& value)
{
    auto* holder = new QWidget;
    QGridLayout* grid = makeFormGrid(holder);
    m_state = named(new QComboBox, u"returnStateComboBox"_s, tr("State"));
    for (const ReturnState state :
        {ReturnState::Missing, ReturnState::Reported, ReturnState::Joint, ReturnState::Nil})
        m_state->addItem(ErrorText::stateName(state), static_cast<int>(state));
    m_state->setCurrentIndex(std::max(0, m_state->findData(static_cast<int>(value.state))));
    m_host = named(new QComboBox, u"returnHostComboBox"_s, tr("Held jointly with"));
    m_host->addItem(tr("None"), 0LL);
    for (const RoundSheet::Row& other : draft.confirmed().rows)
        if (other.entry.unit != value.unit && !other.entry.exempt)
            m_host->addItem(other.entry.name, QVariant(other.entry.unit.value()));
    m_host->setCurrentIndex(std::max(0, m_host->findData(QVariant(value.host.value()))));
    m_reason = named(new QLineEdit(value.reason), u"nilReasonLineEdit"_s, tr("Reason"));
    addField(*grid, 0, 0, tr("State"), m_state);
    addField(*grid, 0, 1, tr("Held jointly with"), m_host);
    addField(*grid, 1, 0, tr("Reason, when it was not held"), m_reason, 2);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ReturnFigures::onChanged);
    connect(m_host, &QComboBox::currentIndexChanged, this, &ReturnFigures::onChanged);
    connect(m_reason, &QLineEdit::textChanged, this, &ReturnFigures::onChanged);
    return holder;
}

QWidget* ReturnFigures::makeFigures(const ReturnDraft& draft, int row)
{
    const RowContent& content = draft.content(row);
    auto* holder = new QWidget;
    QGridLayout* grid = makeFormGrid(holder);
    int place = 0;
    for (const Measure& measure : draft.confirmed().measures) {
        auto* edit = named(new QLineEdit, u"%1LineEdit"_s.arg(measure.code), measure.label);
        const auto figure = content.value.figure(measure.code);
        edit->setText(figure ? vinumber::count(*figure) : content.unread.value(measure.code));
        edit->setAlignment(Qt::AlignRight);
        if (const auto proposed = draft.proposal(row, measure.code))
            edit->setPlaceholderText(vinumber::count(*proposed));
        addField(*grid, place / 2, place % 2, measure.label, edit);
        connect(edit, &QLineEdit::textChanged, this, &ReturnFigures::onChanged);
        m_figures.emplace_back(measure.code, edit);
        ++place;
    }
    return holder;
}

ReturnState ReturnFigures::state() const
{
    return static_cast<ReturnState>(m_state->currentData().toInt());
}

void ReturnFigures::put(RowContent& content) const
{
    UnitReturn& value = content.value;
    value.state = state();
    for (const auto& [code, edit] : m_figures) {
        const auto before = value.figure(code);
        const QString old = before ? vinumber::count(*before) : content.unread.value(code);
        if (edit->text().trimmed() != old)
            ReturnCommands::setText(content, code, edit->text());
    }
    value.host =
        value.state == ReturnState::Joint ? UnitId(m_host->currentData().toLongLong()) : UnitId();
    value.reason =
        value.state == ReturnState::Nil ? vietnamese::clean(m_reason->text()) : QString();
    if (value.state == ReturnState::Joint || value.state == ReturnState::Nil) {
        value.figures.clear();
        content.unread.clear();
        value.acceptedWarnings.clear();
    }
}

void ReturnFigures::onChanged()
{
    m_host->setEnabled(state() == ReturnState::Joint);
    m_reason->setEnabled(state() == ReturnState::Nil);
    for (const auto& [code, edit] : m_figures)
        edit->setEnabled(state() == ReturnState::Missing || state() == ReturnState::Reported);
    emit changed();
}

} // namespace sosh
