// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/summaryformedit.h"

#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QCheckBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
using report::ReturnColumn;

SummaryFormEdit::SummaryFormEdit()
{
    m_fold = named(
        new QToolButton, u"summaryFormToolButton"_s, tr("Columns and rows of the summary table"));
    m_fold->setText(tr("Columns and rows of the summary table"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    QWidget* boxes = makeBoxes();
    boxes->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_fold);
    layout->addWidget(boxes);
    connect(m_fold, &QToolButton::toggled, this, [this, boxes](bool open) {
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        boxes->setVisible(open);
    });
    setLandscape(false);
}

QWidget* SummaryFormEdit::makeBoxes()
{
    auto* boxes = new QWidget;
    auto* layout = new QVBoxLayout(boxes);
    layout->setContentsMargins(0, 0, 0, spacing::tiny);
    layout->setSpacing(spacing::tiny);
    const auto add = [&](const QString& name, const QString& text) {
        auto* box = named(new QCheckBox(text), name, text);
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &SummaryFormEdit::changed);
        return box;
    };
    m_totalFirst = add(u"totalFirstCheckBox"_s, tr("Total in the first row"));
    m_restartNumbers =
        add(u"restartNumbersCheckBox"_s, tr("Numbers begin anew in each group of units"));
    m_columns = {{ReturnColumn::Form, add(u"formColumnCheckBox"_s, tr("Column: study form"))},
        {ReturnColumn::Held, add(u"heldColumnCheckBox"_s, tr("Column: held on"))},
        {ReturnColumn::Code,
            add(u"codeColumnCheckBox"_s, tr("Column: number of the unit's report"))},
        {ReturnColumn::Received, add(u"receivedColumnCheckBox"_s, tr("Column: sent on"))},
        {ReturnColumn::OnTime, add(u"onTimeColumnCheckBox"_s, tr("Column: in time"))}};
    for (const auto& [column, box] : m_columns)
        box->setToolTip(tr("Of the table on a landscape page: an upright one has no room for it."));
    return boxes;
}

report::SummaryForm SummaryFormEdit::form() const
{
    report::SummaryForm form;
    for (const auto& [column, box] : m_columns)
        if (box->isEnabled() && box->isChecked())
            form.columns.insert(column);
    form.totalFirst = m_totalFirst->isChecked();
    form.restartNumbers = m_restartNumbers->isChecked();
    return form;
}

void SummaryFormEdit::setLandscape(bool landscape)
{
    for (const auto& [column, box] : m_columns)
        box->setEnabled(landscape);
}

QVariantMap SummaryFormEdit::choices() const
{
    QStringList columns;
    for (const auto& [column, box] : m_columns)
        if (box->isChecked())
            columns << report::returnColumnName(column);
    return {{u"columns"_s, columns}, {u"total_first"_s, m_totalFirst->isChecked()},
        {u"restart_numbers"_s, m_restartNumbers->isChecked()}};
}

void SummaryFormEdit::recall(const QVariantMap& choices)
{
    const QStringList columns = choices.value(u"columns"_s).toStringList();
    for (const auto& [column, box] : m_columns)
        box->setChecked(columns.contains(report::returnColumnName(column)));
    m_totalFirst->setChecked(choices.value(u"total_first"_s).toBool());
    m_restartNumbers->setChecked(choices.value(u"restart_numbers"_s).toBool());
    m_fold->setChecked(
        !columns.isEmpty() || m_totalFirst->isChecked() || m_restartNumbers->isChecked());
}

} // namespace sosh
