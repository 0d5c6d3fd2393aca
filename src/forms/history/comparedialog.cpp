// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/history/comparedialog.h"

#include "core/vinumber.h"
#include "forms/basic/dayedit.h"
#include "forms/basic/prompts.h"
#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/recordhistory.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare the register"));
    const QDate today = workspace.clock().today();
    m_from = named(new DayEdit(today.addDays(-7)), u"fromDayLineEdit"_s, tr("At the end of day"));
    m_to = named(new DayEdit(today), u"toDayLineEdit"_s, tr("and at the end of day"));
    auto* days = button(u"compareDaysButton"_s, tr("Compare the days"), true);
    auto* file = button(u"compareFileButton"_s, tr("Compare with a copy…"));
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    for (DayEdit* field : {m_from, m_to}) {
        QLabel* title = label(field->accessibleName());
        title->setBuddy(field);
        line->addWidget(title);
        line->addWidget(field);
    }
    line->addWidget(days);
    line->addStretch();
    line->addWidget(file);
    m_state = named(paragraph({}, u"muted"_s), u"compareStateLabel"_s, tr("What was compared"));
    m_table = makeTable(u"differencesTableView"_s, tr("Differences"), workspace.theme(), &m_changes,
        std::array{380, 180, 200, 0});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addLayout(line);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(1000, 560);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(days, &QPushButton::clicked, this, &CompareDialog::compareDays);
    connect(file, &QPushButton::clicked, this, &CompareDialog::compareFile);
    compareDays();
}

void CompareDialog::compareDays()
{
    for (const DayEdit* field : {m_from, m_to})
        if (field->isUnreadable()) // what was compared stays
            return m_state->setText(field->mistake());
    const auto endOf = [](QDate day) { return day.endOfDay().toUTC(); };
    tell(RecordHistory(m_workspace.session())
             .between(endOf(m_from->lastDay()), endOf(m_to->lastDay())),
        tr("From %1 to %2")
            .arg(vinumber::date(m_from->lastDay()), vinumber::date(m_to->lastDay())));
}

void CompareDialog::compareFile()
{
    const QString path = m_workspace.prompts().openFile({tr("Compare with a copy"),
        QFileInfo(m_workspace.session().path()).absolutePath(), tr("Registers (*.sosh)"), {}});
    if (!path.isEmpty())
        tell(RecordHistory(m_workspace.session()).against(path),
            tr("From %1 to this register").arg(QFileInfo(path).fileName()));
}

void CompareDialog::tell(Result<std::vector<FieldChange>> changes, const QString& what)
{
    if (!changes) {
        m_changes.setRows({});
        m_state->setText(ErrorText::sentence(changes.error()));
        return;
    }
    const auto count = static_cast<int>(changes->size());
    m_changes.setRows(*std::move(changes));
    m_state->setText(count == 0 ? tr("%1: no difference.").arg(what)
                                : tr("%1: %n difference(s).", nullptr, count).arg(what));
}

} // namespace sosh
