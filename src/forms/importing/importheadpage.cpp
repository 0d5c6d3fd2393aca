// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/importing/importheadpage.h"

#include "forms/basic/tables.h"
#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

ImportHeadPage::ImportHeadPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(paragraph(
        tr("Some columns have heads that are not known. Say what each is taken for; a column that "
           "is not read changes nothing.")));
    m_table = named(new QTableWidget(0, 4), u"importHeadTableWidget"_s, tr("Columns of the files"));
    m_table->setHorizontalHeaderLabels(
        {tr("Head in the file"), tr("File"), tr("First values"), tr("Taken for")});
    dressTable(*m_table, theme, std::array{180, 170, 0, 260});
    m_table->verticalHeader()->setDefaultSectionSize(spacing::row + spacing::small);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int column = 0; column < 4; ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_table, 1);
}

void ImportHeadPage::clear()
{
    m_table->setRowCount(0);
    m_choices.clear();
    m_unknown = false;
}

void ImportHeadPage::addFile(const QString& name, const FileHeads& heads)
{
    for (const HeadGuess& guess : heads.columns)
        addHead(name, guess, heads);
}

void ImportHeadPage::addHead(const QString& file, const HeadGuess& guess, const FileHeads& heads)
{
    m_unknown = m_unknown || guess.code.isEmpty();
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (m_table->item(row, 0)->text() == guess.head) {
            QTableWidgetItem* files = m_table->item(row, 1);
            files->setText(files->text() + u", "_s + file);
            return;
        }
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(guess.head));
    m_table->setItem(row, 1, new QTableWidgetItem(file));
    m_table->setItem(row, 2, new QTableWidgetItem(guess.samples.join(u" · "_s)));
    auto* choice =
        named(new QComboBox, u"head%1ComboBox"_s.arg(row), tr("“%1” is taken for").arg(guess.head));
    choice->addItem(tr("– not read –"), QString());
    for (const HeadChoice& known : heads.choices)
        choice->addItem(known.label, known.code);
    choice->setCurrentIndex(std::max(0, choice->findData(guess.code)));
    m_table->setCellWidget(row, 3, choice);
    m_choices.push_back(choice);
}

QHash<QString, QString> ImportHeadPage::mapped() const
{
    QHash<QString, QString> codes;
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        codes.insert(
            m_table->item(static_cast<int>(i), 0)->text(), m_choices[i]->currentData().toString());
    return codes;
}

} // namespace sosh
