// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/measureeditor.h"

#include "forms/basic/formdialog.h"
#include "forms/basic/keymap.h"
#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/campaigns/tickkeys.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace sosh {
using namespace Qt::StringLiterals;

MeasureEditor::MeasureEditor(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    m_table = makeTable(u"measureChoiceTableView"_s, tr("Measures"), theme, &m_model,
        std::array{0, 130, 92, 80, 190, 100});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->installEventFilter(this);
    addTickKeys(*m_table);
    m_up = button(u"measureUpButton"_s, tr("Up"));
    m_up->setToolTip(withKey(tr("The measure stands one place higher"), Qt::ALT | Qt::Key_Up));
    m_down = button(u"measureDownButton"_s, tr("Down"));
    m_down->setToolTip(withKey(tr("The measure stands one place lower"), Qt::ALT | Qt::Key_Down));
    m_kinds = button(u"measureKindsButton"_s, tr("Required of…"));
    m_own = button(u"ownMeasureButton"_s, tr("Own measure…"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(paragraph(tr("Tick what units report (space). Drag the rows, or move them by "
                                   "Alt+Up and Alt+Down, into the order of the form."),
        u"muted"_s));
    layout->addWidget(m_table, 1);
    layout->addLayout(buttonRow({m_up, m_down, m_kinds, m_own}));
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_kinds, &QPushButton::clicked, this, &MeasureEditor::askKinds);
    connect(m_own, &QPushButton::clicked, this, &MeasureEditor::wantsOwnMeasure);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &MeasureEditor::edited);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &MeasureEditor::edited);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &MeasureEditor::judge);
}

void MeasureEditor::setChoices(std::span<const Measure> chosen, std::span<const Measure> choosable,
    std::vector<LookupEntry> unitKinds)
{
    m_unitKinds = unitKinds;
    m_model.setChoices(chosen, choosable, std::move(unitKinds));
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    judge();
}

void MeasureEditor::allowOwn(bool allowed, const QString& whyNot)
{
    m_own->setEnabled(allowed);
    m_own->setToolTip(allowed ? tr("A figure that only this campaign asks for") : whyNot);
}

int MeasureEditor::row() const
{
    return m_table->currentIndex().row();
}

void MeasureEditor::move(int by)
{
    const int column = std::max(0, m_table->currentIndex().column());
    const int to = row() + by;
    if (row() < 0 || !m_model.move(row(), to))
        return;
    m_table->setCurrentIndex(m_model.index(to, column));
    judge();
}

void MeasureEditor::askKinds()
{
    const int asked = row();
    if (asked < 0)
        return;
    const Measure measure = m_model.at(asked).measure;
    auto* form =
        new FormDialog(u"measureKindsDialog"_s, tr("%1: required of").arg(measure.label), this);
    std::vector<std::pair<QString, QCheckBox*>> boxes;
    for (const LookupEntry& kind : m_unitKinds)
        boxes.emplace_back(kind.code,
            form->addCheck(u"kind_%1CheckBox"_s.arg(kind.code), kind.label,
                measure.requiredKinds.contains(kind.code)));
    form->onSave<QStringList>(
        [boxes] {
            QStringList kinds;
            for (const auto& [code, box] : boxes)
                if (box->isChecked())
                    kinds += code;
            return kinds;
        },
        [this, asked](const QStringList& kinds) {
            m_model.setRequiredKinds(asked, kinds);
            return QString();
        });
    form->open();
}

void MeasureEditor::judge()
{
    m_up->setEnabled(row() > 0);
    m_down->setEnabled(row() >= 0 && row() + 1 < m_model.rowCount());
    m_kinds->setEnabled(row() >= 0);
    m_kinds->setToolTip(row() < 0
            ? tr("Select a measure first.")
            : tr("Which kinds of unit owe this figure; without any tick every Party organisation"));
}

bool MeasureEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sosh
