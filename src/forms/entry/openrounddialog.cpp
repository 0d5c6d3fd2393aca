// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/openrounddialog.h"

#include "core/dateparse.h"
#include "core/vietnamese.h"
#include "core/vinumber.h"
#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/entry/reasondialog.h"
#include "usecases/errortext.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

enum Column
{
    UnitColumn,
    CodeColumn,
    ExemptColumn
};

} // namespace

OpenRoundDialog::OpenRoundDialog(
    const Round& round, Propose propose, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_propose(std::move(propose))
{
    setObjectName(u"openRoundDialog"_s);
    setWindowTitle(tr("Open the round"));
    m_name = named(new QLineEdit(round.name), u"roundNameLineEdit"_s, tr("Name of the round"));
    m_first = dayField(
        u"roundFirstDayLineEdit"_s, tr("First day"), round.span ? round.span->first : QDate());
    m_last = dayField(
        u"roundLastDayLineEdit"_s, tr("Last day"), round.span ? round.span->last : QDate());
    m_due = dayField(u"roundDueLineEdit"_s, tr("Reports are due on"), round.due);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::medium);
    int column = 0;
    m_superiorDue =
        dayField(u"roundSuperiorDueLineEdit"_s, tr("Due at the superior on"), round.superiorDue);
    for (QLineEdit* edit : {m_name, m_first, m_last, m_due, m_superiorDue}) {
        const bool required = edit != m_superiorDue;
        QLabel* head = label(edit->accessibleName() + (required ? u" *"_s : QString()));
        head->setBuddy(edit);
        grid->addWidget(head, 0, column);
        grid->addWidget(edit, 1, column++);
    }
    grid->setColumnStretch(0, 1);
    m_table = named(new QTableWidget(0, 3), u"rosterTableWidget"_s, tr("Units that must report"));
    m_table->setHorizontalHeaderLabels({tr("Unit"), tr("Code"), tr("Exempt, because")});
    dressTable(*m_table, theme, std::array{330, 90, 0});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->installEventFilter(this);
    m_count = named(label({}, u"muted"_s), u"rosterCountLabel"_s, tr("How many must report"));
    m_exemption = button(u"exemptUnitButton"_s, tr("Exempt the unit…"));
    m_gap = named(label({}, u"muted"_s), u"superiorGapLabel"_s, tr("Days left to the superior’s"));
    m_gap->hide();
    auto* line = new QHBoxLayout;
    line->addWidget(m_count, 1);
    line->addWidget(m_exemption);
    m_wrong = named(paragraph({}, u"error"_s), u"openRoundProblemLabel"_s, tr("What is wrong"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_accept = button(u"openRoundButton"_s, tr("Open the round"), true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addLayout(grid);
    layout->addWidget(m_gap);
    layout->addWidget(paragraph(tr("Untick who does not report in this round (space). The list is "
                                   "frozen when the round is opened."),
        u"muted"_s));
    layout->addWidget(m_table, 1);
    layout->addLayout(line);
    layout->addWidget(m_wrong);
    layout->addWidget(buttons);
    resize(800, 620);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_exemption, &QPushButton::clicked, this, &OpenRoundDialog::askExemption);
    connect(m_table, &QTableWidget::itemChanged, this, &OpenRoundDialog::judge);
    connect(m_name, &QLineEdit::textChanged, this, &OpenRoundDialog::judge);
    this->propose();
}

QLineEdit* OpenRoundDialog::dayField(const QString& objectName, const QString& title, QDate day)
{
    auto* edit =
        named(new QLineEdit(day.isValid() ? vinumber::date(day) : QString()), objectName, title);
    edit->setPlaceholderText(u"04/5/2026"_s);
    edit->setFixedWidth(110);
    connect(edit, &QLineEdit::textChanged, this, &OpenRoundDialog::judge);
    connect(edit, &QLineEdit::editingFinished, this, &OpenRoundDialog::propose);
    return edit;
}

RoundPlan OpenRoundDialog::plan() const
{
    RoundPlan made;
    made.name = vietnamese::clean(m_name->text());
    made.span = {dayIn(m_first->text()), dayIn(m_last->text())};
    made.due = dayIn(m_due->text());
    made.superiorDue = dayIn(m_superiorDue->text());
    return made;
}

RosterChoice OpenRoundDialog::choice() const
{
    RosterChoice made;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const UnitId unit = m_roster.at(static_cast<std::size_t>(row)).unit;
        if (m_table->item(row, UnitColumn)->checkState() != Qt::Checked)
            made.leftOut.insert(unit);
        else if (m_exempt.contains(unit))
            made.exempt.insert(unit, m_exempt.value(unit));
    }
    return made;
}

bool OpenRoundDialog::hasDays() const
{
    const RoundPlan made = plan();
    return made.span.isValid() && made.due.isValid();
}

void OpenRoundDialog::propose()
{
    if (hasDays()) {
        const auto roster = m_propose(plan());
        if (!roster) {
            say(ErrorText::sentence(roster.error()));
            return;
        }
        if (*roster != m_roster)
            fill(*roster);
    }
    judge();
}

void OpenRoundDialog::fill(const std::vector<RosterEntry>& roster)
{
    const QSignalBlocker quiet(m_table);
    m_roster = roster;
    m_table->setRowCount(static_cast<int>(roster.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RosterEntry& entry = m_roster.at(static_cast<std::size_t>(row));
        auto* name = new QTableWidgetItem(entry.name);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(Qt::Checked);
        m_table->setItem(row, UnitColumn, name);
        m_table->setItem(row, CodeColumn, new QTableWidgetItem(entry.code));
        m_table->setItem(row, ExemptColumn, new QTableWidgetItem(m_exempt.value(entry.unit)));
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, UnitColumn);
}

void OpenRoundDialog::askExemption()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const RosterEntry& entry = m_roster.at(static_cast<std::size_t>(row));
    if (m_exempt.remove(entry.unit) > 0) {
        m_table->item(row, ExemptColumn)->setText({});
        return;
    }
    const auto reason = askReason(
        this, tr("%1 need not report in this round. Why?").arg(entry.name), exemptReasons());
    if (!reason)
        return;
    m_exempt.insert(entry.unit, *reason);
    m_table->item(row, ExemptColumn)->setText(*reason);
}

void OpenRoundDialog::say(const QString& wrong)
{
    m_wrong->setText(wrong);
    m_wrong->setVisible(!wrong.isEmpty());
    m_accept->setEnabled(wrong.isEmpty());
    m_accept->setToolTip(wrong);
}

void OpenRoundDialog::judge()
{
    if (!m_accept)
        return;
    const RosterChoice made = choice();
    const auto must = static_cast<qint64>(m_roster.size()) - made.leftOut.size();
    m_count->setText(
        tr("%1 of %2 units must report, %3 of them exempt")
            .arg(vinumber::count(must), vinumber::count(static_cast<qint64>(m_roster.size())),
                vinumber::count(made.exempt.size())));
    sayGap();
    if (plan().name.isEmpty())
        say(tr("Give the round a name."));
    else if (!hasDays())
        say(tr("Give the first day, the last day and the due day, as 04/5/2026."));
    else if (!m_superiorDue->text().trimmed().isEmpty() && !dayIn(m_superiorDue->text()).isValid())
        say(tr("“%1” is not a day. Write it as 04/5/2026.").arg(m_superiorDue->text().trimmed()));
    else if (must == made.exempt.size())
        say(tr("Nobody is left to report. Tick the units that must."));
    else
        say({});
}

void OpenRoundDialog::sayGap()
{
    Round round;
    round.due = dayIn(m_due->text());
    round.superiorDue = dayIn(m_superiorDue->text());
    const auto gap = round.dueGapDays();
    m_gap->setVisible(gap.has_value());
    if (gap)
        m_gap->setText(*gap < 0
                ? tr("The reports come %n day(s) after the superior’s due date.", nullptr, -*gap)
                : tr("%n day(s) are left from our due date to the superior’s.", nullptr, *gap));
}

/// Space ticks and unticks the whole selection.
bool OpenRoundDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space)
        return QDialog::eventFilter(watched, event);
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool tick = !rows.isEmpty()
        && m_table->item(rows.front().row(), UnitColumn)->checkState() != Qt::Checked;
    for (const QModelIndex& row : rows)
        m_table->item(row.row(), UnitColumn)->setCheckState(tick ? Qt::Checked : Qt::Unchecked);
    return true;
}

} // namespace sosh
