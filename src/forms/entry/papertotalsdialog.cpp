// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/papertotalsdialog.h"

#include "core/countparse.h"
#include "core/vinumber.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

PaperTotalsDialog::PaperTotalsDialog(
    const std::vector<MeasureSum>& sums, const std::vector<ControlTotal>& given, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"paperTotalsDialog"_s);
    setWindowTitle(tr("Totals on the paper"));
    auto* scroll = new QScrollArea;
    scroll->setWidget(makeLines(sums, given));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_accept = button(u"takeTotalsButton"_s, tr("Compare with these totals"), true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    m_reason = button(u"reasonOfTotalsButton"_s, tr("Give the reason…"));
    buttons->addButton(m_reason, QDialogButtonBox::ActionRole);
    connect(m_reason, &QPushButton::clicked, this, [this] {
        m_wantsReason = true;
        accept();
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(paragraph(
        tr("Type the totals that stand on the paper. The grid then shows the difference below its "
           "own totals. Leave empty what the paper does not give."),
        u"muted"_s));
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(560, std::min(620, 190 + 38 * static_cast<int>(sums.size())));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
    if (!m_lines.empty())
        m_lines.front().field->setFocus();
}

QWidget* PaperTotalsDialog::makeLines(
    const std::vector<MeasureSum>& sums, const std::vector<ControlTotal>& given)
{
    auto* holder = looking(new QWidget, u"page"_s);
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(0, 1);
    const QStringList heads{{}, tr("On the paper"), tr("In the grid"), tr("Difference")};
    for (int column = 1; column < heads.size(); ++column)
        grid->addWidget(label(heads.at(column), u"muted"_s), 0, column, Qt::AlignRight);
    for (const MeasureSum& sum : sums) {
        const int row = static_cast<int>(m_lines.size()) + 1;
        const QString& code = sum.measure.code;
        auto* field = named(new QLineEdit, u"%1TotalLineEdit"_s.arg(code), sum.measure.label);
        field->setAlignment(Qt::AlignRight);
        field->setFixedWidth(96);
        for (const ControlTotal& control : given)
            if (control.measure == code)
                field->setText(vinumber::count(control.total));
        auto* difference = label({});
        difference->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        difference->setMinimumWidth(90);
        auto* name = label(sum.measure.label);
        name->setWordWrap(true);
        grid->addWidget(name, row, 0);
        grid->addWidget(field, row, 1);
        grid->addWidget(
            label(sum.sum ? vinumber::count(*sum.sum) : u"–"_s), row, 2, Qt::AlignRight);
        grid->addWidget(difference, row, 3);
        connect(field, &QLineEdit::textChanged, this, &PaperTotalsDialog::judge);
        m_lines.push_back({sum, field, difference});
    }
    grid->setRowStretch(static_cast<int>(m_lines.size()) + 1, 1);
    return holder;
}

std::vector<ControlTotal> PaperTotalsDialog::totals() const
{
    std::vector<ControlTotal> given;
    for (const Line& line : m_lines)
        if (const auto read = parseCount(line.field->text()).value)
            given.push_back({line.sum.measure.code, *read, 0, {}});
    return given;
}

void PaperTotalsDialog::judge()
{
    bool wrong = false;
    bool differs = false;
    for (const Line& line : m_lines) {
        const CountReading read = parseCount(line.field->text());
        QString said;
        QString look;
        if (read.value) {
            const qint64 difference = line.sum.sum.value_or(0) - *read.value;
            said = difference == 0
                ? tr("agrees")
                : (difference > 0 ? u"+"_s : u"−"_s) + vinumber::count(std::abs(difference));
            look = difference == 0 ? u"muted"_s : u"caution"_s;
            differs = differs || difference != 0;
        } else if (!read.empty) {
            said = tr("no count");
            look = u"error"_s;
            wrong = true;
        }
        line.difference->setProperty("look", look);
        line.difference->style()->polish(line.difference);
        line.difference->setText(said);
    }
    m_reason->setEnabled(differs && !wrong);
    m_reason->setToolTip(differs ? tr("For differences that stand although every row is right")
                                 : tr("No total differs."));
    m_accept->setEnabled(!wrong);
    m_accept->setToolTip(wrong ? tr("One of the totals is no count.") : QString());
}

} // namespace sosh
