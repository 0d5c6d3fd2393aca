// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/chatdialog.h"

#include "core/vinumber.h"
#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

enum Column
{
    LineColumn,
    UnitColumn,
    MeaningColumn,
    NoteColumn
};

} // namespace

ChatDialog::ChatDialog(const ReturnDraft& draft, int currentRow,
    std::vector<chatline::Sender> senders, const QString& text, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_currentRow(currentRow)
    , m_senders(std::move(senders))
{
    setObjectName(u"chatDialog"_s);
    setWindowTitle(tr("Paste a message"));
    m_text = named(new QPlainTextEdit(text), u"chatPlainTextEdit"_s, tr("Message"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(84);
    m_table = named(new QTableWidget(0, 4), u"chatTableWidget"_s, tr("What goes where"));
    dressTable(*m_table, theme, std::array{180, 180, 370, 0});
    m_table->setHorizontalHeaderLabels({tr("Line"), tr("Unit"), tr("Figures"), tr("To look at")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_count = named(label({}, u"muted"_s), u"chatCountLabel"_s, tr("How many lines land"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_accept = button(u"takeChatButton"_s, tr("Take over into the grid"), true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(paragraph(
        tr("One unit a line: its name or short name, then total/expected/attended, or figures with "
           "their words. For example: BL: 145/132/117, 5 buổi"),
        u"muted"_s));
    layout->addWidget(m_text);
    layout->addWidget(label(tr("What goes where"), u"section"_s));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    resize(980, 480);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ChatDialog::readText);
    readText();
    m_text->setFocus();
}

void ChatDialog::readText()
{
    m_lines.clear();
    m_table->setRowCount(0);
    for (const chatline::Reading& reading :
        chatline::read(m_text->toPlainText(), m_senders, m_draft.confirmed().measures))
        addLine(reading);
    judge();
}

void ChatDialog::addLine(const chatline::Reading& reading)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setRowHeight(row, spacing::row + spacing::small);
    auto* said = new QTableWidgetItem(reading.line);
    said->setToolTip(reading.line);
    m_table->setItem(row, LineColumn, said);
    m_table->setItem(row, NoteColumn, new QTableWidgetItem);
    Line line{reading, makeUnits(reading), makeMeanings(reading)};
    m_table->setCellWidget(row, UnitColumn, line.unit);
    m_table->setCellWidget(row, MeaningColumn, line.meaning);
    connect(line.unit, &QComboBox::currentIndexChanged, this, &ChatDialog::judge);
    connect(line.meaning, &QComboBox::currentIndexChanged, this, &ChatDialog::judge);
    m_lines.push_back(std::move(line));
}

UnitId ChatDialog::sureUnit(const chatline::Reading& reading) const
{
    if (reading.units.size() == 1)
        return reading.units.front();
    const bool forCurrent =
        reading.who.isEmpty() && m_currentRow >= 0 && m_draft.canEdit(m_currentRow);
    return forCurrent ? m_draft.row(m_currentRow).entry.unit : UnitId();
}

/// Those whom the line may come from first, then all others.
QComboBox* ChatDialog::makeUnits(const chatline::Reading& reading) const
{
    auto* box = named(new QComboBox, u"chatUnitComboBox"_s, tr("Unit of: %1").arg(reading.line));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (!sureUnit(reading).isValid())
        box->addItem(tr("Choose the unit…"), 0LL);
    std::vector<UnitId> order = reading.units;
    for (const chatline::Sender& sender : m_senders)
        if (std::find(order.begin(), order.end(), sender.unit) == order.end())
            order.push_back(sender.unit);
    for (const UnitId unit : order) {
        const auto sender = std::find_if(m_senders.begin(), m_senders.end(),
            [&](const chatline::Sender& each) { return each.unit == unit; });
        box->addItem(
            sender->shortName.isEmpty() ? sender->name : sender->shortName, QVariant(unit.value()));
        box->setItemData(box->count() - 1, sender->name, Qt::ToolTipRole);
    }
    if (const UnitId unit = sureUnit(reading); unit.isValid())
        box->setCurrentIndex(box->findData(QVariant(unit.value())));
    return box;
}

QComboBox* ChatDialog::makeMeanings(const chatline::Reading& reading) const
{
    auto* box =
        named(new QComboBox, u"chatMeaningComboBox"_s, tr("Figures of: %1").arg(reading.line));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (reading.meanings.empty())
        box->addItem(tr("No figure is recognised"), -1);
    else if (reading.meanings.size() > 1)
        box->addItem(tr("Choose what is meant…"), -1);
    for (std::size_t i = 0; i < reading.meanings.size(); ++i)
        box->addItem(meant(reading.meanings[i]), static_cast<int>(i));
    box->setEnabled(!reading.meanings.empty());
    return box;
}

QString ChatDialog::meant(const chatline::Meaning& meaning) const
{
    QStringList parts;
    for (const Measure& measure : m_draft.confirmed().measures)
        if (meaning.contains(measure.code)) {
            const Figure figure = meaning.value(measure.code);
            parts += u"%1: %2%3"_s.arg(measure.head, figure.approximate ? u"≈ "_s : QString(),
                vinumber::count(figure.value));
        }
    return parts.join(u"; "_s);
}

int ChatDialog::rowOf(const Line& line) const
{
    const int row = m_draft.rowOf(UnitId(line.unit->currentData().toLongLong()));
    return row >= 0 && m_draft.canEdit(row) && line.meaning->currentData().toInt() >= 0 ? row : -1;
}

QString ChatDialog::noteOf(const Line& line) const
{
    QStringList notes;
    for (const QString& part : line.reading.unread)
        notes += tr("not understood: “%1”").arg(part);
    const int row = m_draft.rowOf(UnitId(line.unit->currentData().toLongLong()));
    if (line.reading.who.isEmpty() && row >= 0 && row == m_currentRow)
        notes += tr("no unit is named: the row where you stand");
    if (row >= 0 && !m_draft.canEdit(row))
        notes += tr("the unit is exempt");
    else if (row >= 0 && m_draft.row(row).confirmed.revision > 0)
        notes += tr("replaces confirmed figures");
    else if (row >= 0 && m_draft.isInProgress(row))
        notes += tr("the row is being entered");
    const auto same = std::count_if(m_lines.begin(), m_lines.end(),
        [&](const Line& other) { return row >= 0 && rowOf(other) == row; });
    if (same > 1)
        notes += tr("more than one line of this unit");
    return notes.join(u"; "_s);
}

void ChatDialog::judge()
{
    int landing = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QString note = noteOf(m_lines[i]);
        QTableWidgetItem* item = m_table->item(static_cast<int>(i), NoteColumn);
        item->setText(note);
        item->setToolTip(note);
        landing += rowOf(m_lines[i]) >= 0 ? 1 : 0;
    }
    m_count->setText(tr("%1 of %n line(s) go into the grid, as rows being entered.", nullptr,
        static_cast<int>(m_lines.size()))
                         .arg(landing));
    m_accept->setEnabled(landing > 0);
    m_accept->setToolTip(
        landing > 0 ? QString() : tr("No line has both its unit and its figures yet."));
}

std::vector<ChatDialog::Landing> ChatDialog::landings() const
{
    std::vector<Landing> found;
    for (const Line& line : m_lines)
        if (const int row = rowOf(line); row >= 0)
            found.push_back({row,
                line.reading.meanings.at(
                    static_cast<std::size_t>(line.meaning->currentData().toInt()))});
    return found;
}

} // namespace sosh
