// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/newregisterdialog.h"

#include "core/vietnamese.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QLineEdit* addField(
    QVBoxLayout* layout, const QString& objectName, const QString& title, const QString& hint)
{
    auto* edit = named(new QLineEdit, objectName, title);
    QLabel* head = label(title + u" *"_s);
    head->setBuddy(edit);
    layout->addWidget(head);
    layout->addWidget(edit);
    layout->addWidget(paragraph(hint, u"muted"_s));
    layout->addSpacing(spacing::small);
    return edit;
}

} // namespace

NewRegisterDialog::NewRegisterDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"newRegisterDialog"_s);
    setWindowTitle(tr("New register"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::tiny);
    m_code = addField(layout, u"agencyCodeLineEdit"_s, tr("Code of the agency"),
        tr("As the superior knows it, for example LC.MK. It stands in the files that are sent "
           "up."));
    m_name = addField(layout, u"agencyNameLineEdit"_s, tr("Name of the agency"),
        tr("As it stands in the title of the window, for example Ban Tuyên giáo Huyện uỷ Mường "
           "Khương."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_accept = button(u"chooseFileButton"_s, tr("Choose the file…"), true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_code, &QLineEdit::textChanged, this, &NewRegisterDialog::judge);
    connect(m_name, &QLineEdit::textChanged, this, &NewRegisterDialog::judge);
    judge();
}

AgencyChoice NewRegisterDialog::choice() const
{
    return {vietnamese::clean(m_code->text()), vietnamese::clean(m_name->text())};
}

void NewRegisterDialog::judge()
{
    const AgencyChoice made = choice();
    m_accept->setEnabled(!made.code.isEmpty() && !made.name.isEmpty());
    m_accept->setToolTip(
        m_accept->isEnabled() ? QString() : tr("Fill in the code and the name first."));
}

} // namespace sosh
