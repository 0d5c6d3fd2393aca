// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/unitticks.h"

#include "core/vietnamese.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"
#include "usecases/paperdesk.h"
#include "usecases/roundfigures.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

enum Role
{
    CodeRole = Qt::UserRole,
    FoldedRole,
    MissingRole
};

} // namespace

QStringList missingUnits(Workspace& workspace, const PaperRequest& request)
{
    const QDate day = request.date.isValid() ? request.date : workspace.clock().today();
    const auto board =
        RoundFigures(workspace.session()).board(request.campaign, request.round, day);
    QStringList codes;
    if (board)
        for (const SubmissionBoard::Missing& each : board->missing)
            codes += each.code;
    return codes;
}

UnitTicks::UnitTicks(
    Workspace& workspace, const QStringList& ticked, Offered offered, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"unitTicksDialog"_s);
    setWindowTitle(tr("Units of the paper"));
    m_filter = named(new QLineEdit, u"unitTicksLineEdit"_s, tr("Filter the units"));
    m_filter->setPlaceholderText(tr("Name or code, accents are not needed"));
    m_filter->setClearButtonEnabled(true);
    m_list = looking(
        named(new QListWidget, u"unitTicksListWidget"_s, tr("Units of the round")), u"list"_s);
    m_count = label({}, u"muted"_s);
    auto* missing = button(u"tickMissingButton"_s, tr("Those that have not reported"));
    auto* none = button(u"tickNoneButton"_s, tr("None"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->addButton(
        button(u"takeUnitsButton"_s, tr("Take these"), true), QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    layout->addLayout(buttonRow({missing, none}));
    layout->addWidget(buttons);
    resize(520, 560);
    fill(workspace, ticked, offered);
    connect(m_filter, &QLineEdit::textChanged, this, &UnitTicks::sift);
    connect(m_list, &QListWidget::itemChanged, this, &UnitTicks::say);
    connect(missing, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    say();
}

void UnitTicks::fill(Workspace& workspace, const QStringList& ticked, Offered offered)
{
    const auto sheet =
        RoundFigures(workspace.session()).sheet(workspace.campaign(), workspace.round(), true);
    if (!sheet)
        return;
    for (const RoundSheet::Row& row : sheet->rows) {
        if (offered == Offered::Missing && row.current.state != ReturnState::Missing)
            continue;
        auto* item = new QListWidgetItem(row.entry.name, m_list);
        item->setData(CodeRole, row.entry.code);
        item->setData(FoldedRole, vietnamese::fold(row.entry.name + u' ' + row.entry.code));
        item->setData(MissingRole, row.current.state == ReturnState::Missing);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(row.entry.code) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

QStringList UnitTicks::chosen() const
{
    QStringList codes;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            codes += m_list->item(row)->data(CodeRole).toString();
    return codes;
}

void UnitTicks::sift(const QString& text)
{
    const QString needle = vietnamese::fold(text);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->data(FoldedRole).toString().contains(needle));
    }
}

void UnitTicks::tickAll(bool missingOnly)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool on = missingOnly && item->data(MissingRole).toBool();
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
}

void UnitTicks::say()
{
    const auto count = static_cast<int>(chosen().size());
    m_count->setText(count == 0 ? tr("None ticked: the paper goes to all whom it concerns.")
                                : tr("%n unit(s) ticked.", nullptr, count));
    m_count->setAccessibleName(m_count->text());
}

} // namespace sosh
