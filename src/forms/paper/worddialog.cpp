// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/worddialog.h"

#include "core/vinumber.h"
#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

WordDialog::WordDialog(const Theme& theme, const QString& file,
    std::vector<FigureDifference> differences, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"wordDialog"_s);
    setWindowTitle(tr("Compare with an edited Word file"));
    const auto count = static_cast<int>(differences.size());
    m_model.setRows(std::move(differences));
    auto* said = named(paragraph(tr("“%1”: places where the figure is not the register's: %2.")
                                     .arg(file, vinumber::countInProse(count))),
        u"wordStateLabel"_s, tr("What was compared"));
    auto* table = makeTable(u"wordDifferencesTableView"_s, tr("Figures that differ"), theme,
        &m_model, std::array{0, 150, 150});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(said);
    layout->addWidget(table, 1);
    layout->addWidget(
        paragraph(tr("Words are not compared. Mend the figures in the file, or in the register "
                     "and save the paper anew."),
            u"muted"_s));
    layout->addWidget(buttons);
    resize(760, 420);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace sosh
