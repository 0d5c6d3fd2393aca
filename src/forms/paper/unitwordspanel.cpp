// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/unitwordspanel.h"

#include "forms/basic/inlinemessage.h"
#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/campaigns/tickkeys.h"
#include "forms/paper/shownpaper.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;

UnitWordsPanel::UnitWordsPanel(Workspace& workspace, ShownPaper& shown, InlineMessage& message)
    : m_workspace(workspace)
    , m_shown(shown)
    , m_message(message)
{
    m_field = named(new QComboBox, u"wordsFieldComboBox"_s, tr("Field"));
    m_field->addItem(tr("All fields"), QString());
    for (const QString& field : {u"good_practice"_s, u"difficulty"_s, u"proposal"_s})
        m_field->addItem(UnitWordsModel::fieldName(field), field);
    m_said = label({}, u"muted"_s);
    m_table = makeTable(u"unitWordsTableView"_s, tr("What the units wrote"), workspace.theme(),
        &m_model, std::array{30, 110, 90, 0, 0});
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    addTickKeys(*m_table);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_field);
    line->addWidget(m_said, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    layout->addWidget(paragraph(tr("Space takes the words into the report, F2 in the last column "
                                   "shortens them there; what the unit wrote stays as it is."),
        u"muted"_s));
    setMinimumWidth(420);
    connect(m_field, &QComboBox::currentIndexChanged, this, &UnitWordsPanel::reload);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& from) { onChanged(from.row()); });
}

void UnitWordsPanel::reload()
{
    const Paper* paper = m_shown.paper();
    std::vector<UnitWords> words;
    if (paper && m_shown.request().kind == PaperKind::Result) {
        auto all = PaperWriting(m_workspace.session()).unitWords(m_shown.request());
        if (all)
            words = *std::move(all);
        else
            m_message.show(InlineMessage::Kind::Error, ErrorText::sentence(all.error()));
    }
    const QString field = m_field->currentData().toString();
    std::erase_if(
        words, [&](const UnitWords& each) { return !field.isEmpty() && each.field != field; });
    const QScopedValueRollback filling(m_isFilling, true);
    const QModelIndex at = m_table->currentIndex();
    m_model.setRows(std::move(words));
    m_table->setCurrentIndex(m_model.index(at.row(), at.column()));
    say();
}

void UnitWordsPanel::say()
{
    const auto& rows = m_model.rows();
    const auto taken = static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [](const UnitWords& each) { return !each.quoted.isEmpty(); }));
    m_said->setText(rows.empty() ? tr("No unit wrote anything here.")
                                 : tr("%n taken into the report.", nullptr, taken));
    m_said->setAccessibleName(m_said->text());
}

/// Written when the table has done with the cell, for the act fills it anew.
void UnitWordsPanel::onChanged(int row)
{
    if (!m_isFilling)
        QMetaObject::invokeMethod(
            this, [this, words = m_model.at(row)] { write(words); }, Qt::QueuedConnection);
}

void UnitWordsPanel::write(const UnitWords& words)
{
    if (!m_workspace.isOpen())
        return;
    QString mistake = m_workspace.whyNotWritable();
    if (const Paper* paper = m_shown.paper(); mistake.isEmpty() && paper && paper->sealedPages)
        mistake = tr("The report is issued; its words stay as they are.");
    PaperWriting writing(m_workspace.session());
    if (mistake.isEmpty() && words.quoted.isEmpty() && words.quote.isValid()) {
        if (const Status removed = writing.remove(m_shown.request(), words.quote); !removed)
            mistake = ErrorText::sentence(removed.error());
    } else if (mistake.isEmpty() && !words.quoted.isEmpty()) {
        const PaperText quote{
            words.quote, PaperText::Kind::Quote, words.block, words.unit, words.quoted};
        if (const auto put = writing.put(m_shown.request(), quote); !put)
            mistake = ErrorText::sentence(put.error());
    }
    if (!mistake.isEmpty())
        m_message.show(InlineMessage::Kind::Error, mistake);
    reload();
}

} // namespace sosh
