// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/anniversarydialog.h"

#include "core/dateparse.h"
#include "forms/basic/formdialog.h"
#include "forms/basic/inlinemessage.h"
#include "forms/basic/prompts.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/campaigns/factpanel.h"
#include "forms/window/workspace.h"
#include "usecases/anniversarykeeping.h"
#include "usecases/errortext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

/// "19/5" of every year; nothing typed: the day is given anew each year. False when it is no day.
bool readDay(const QString& text, Anniversary& anniversary)
{
    anniversary.month = 0;
    anniversary.day = 0;
    if (text.isEmpty())
        return true;
    const auto day = parseDate(text + u"/2000"_s); // a leap year, so that 29/2 is a day
    if (day) {
        anniversary.month = day->month();
        anniversary.day = day->day();
    }
    return day.has_value();
}

} // namespace

AnniversaryDialog::AnniversaryDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    setObjectName(u"anniversaryDialog"_s);
    setWindowTitle(tr("Anniversaries"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_panel = new FactPanel(u"anniversary"_s, tr("Anniversaries"),
        tr("The table is empty. Add the anniversaries that rounds are held for."),
        workspace.theme(), &m_model, std::array{64, 0, 100, 180});
    m_panel->setWritable(!workspace.session().isReadOnly(), workspace.whyNotWritable());
    m_message = new InlineMessage;
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(paragraph(tr("Rounds that were made already keep what they took from here. "
                                   "Lunar days stand without a day; it is given each year."),
        u"muted"_s));
    layout->addWidget(m_message);
    layout->addWidget(m_panel, 1);
    layout->addWidget(buttons);
    resize(820, 560);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_panel, &FactPanel::wantsNew, this, [this] { edit({}); });
    connect(m_panel, &FactPanel::wantsChange, this, [this](int row) { edit(m_model.at(row)); });
    connect(m_panel, &FactPanel::wantsRemoval, this, &AnniversaryDialog::remove);
    load();
}

void AnniversaryDialog::load()
{
    auto all = AnniversaryKeeping(m_workspace.session()).all();
    if (!all) {
        m_message->show(InlineMessage::Kind::Error, ErrorText::sentence(all.error()));
        return;
    }
    m_model.setRows(*std::move(all));
    m_panel->refresh();
}

void AnniversaryDialog::edit(const Anniversary& anniversary)
{
    auto* form = new FormDialog(u"anniversaryFormDialog"_s,
        anniversary.id.isValid() ? tr("Anniversary") : tr("New anniversary"), this);
    auto* event = form->addText(u"anniversaryEventLineEdit"_s, tr("Event"), anniversary.event,
        tr("As it follows “kỷ niệm 80 năm”, for example Ngày truyền thống Đảng bộ xã"), true);
    auto* day = form->addText(u"anniversaryDayLineEdit"_s, tr("Day and month"),
        AnniversaryModel::dayText(anniversary),
        tr("As 19/5; empty when it is lunar or only the year is known"));
    auto* year = form->addText(u"anniversaryYearLineEdit"_s, tr("Founded in"),
        anniversary.foundingYear ? QString::number(*anniversary.foundingYear) : QString());
    auto* source = form->addText(u"anniversarySourceLineEdit"_s, tr("Source"), anniversary.source);
    form->onSave<std::pair<Anniversary, QString>>(
        [=] {
            Anniversary made = anniversary;
            made.event = FormDialog::text(event);
            made.source = FormDialog::text(source);
            const QString founded = FormDialog::text(year);
            made.foundingYear =
                founded.isEmpty() ? std::optional<int>() : std::optional(founded.toInt());
            const bool isDay = readDay(FormDialog::text(day), made);
            return std::pair(made, isDay ? QString() : FormDialog::text(day));
        },
        [this](const std::pair<Anniversary, QString>& made) {
            if (!made.second.isEmpty())
                return tr("“%1” is not a day of the year. Write it as 19/5.").arg(made.second);
            AnniversaryKeeping keeping(m_workspace.session());
            if (made.first.id.isValid()) {
                const Status changed = keeping.change(made.first);
                return changed ? QString() : ErrorText::sentence(changed.error());
            }
            const auto added = keeping.add(made.first);
            return added ? QString() : ErrorText::sentence(added.error());
        });
    connect(form, &QDialog::accepted, this, &AnniversaryDialog::load);
    form->open();
}

void AnniversaryDialog::remove(int row)
{
    const Anniversary gone = m_model.at(row); // a copy: the model changes on the way
    if (!m_workspace.prompts().confirm(
            tr("Remove “%1” from the table? It can be undone.").arg(gone.event), tr("Remove")))
        return;
    if (const Status removed = AnniversaryKeeping(m_workspace.session()).remove(gone); !removed)
        m_message->show(InlineMessage::Kind::Error, ErrorText::sentence(removed.error()));
    load();
}

} // namespace sosh
