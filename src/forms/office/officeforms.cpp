// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/office/officeforms.h"

#include "forms/basic/formdialog.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/officekeeping.h"

#include <QLineEdit>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

template <typename Value>
QString sentenceOf(const Result<Value>& result)
{
    return result ? QString() : ErrorText::sentence(result.error());
}

} // namespace

void OfficeForms::editTerm(Workspace& workspace, const Term& term, QWidget* parent)
{
    const bool isNew = !term.id.isValid();
    auto* form = new FormDialog(
        u"termDialog"_s, isNew ? tr("New term") : tr("Term %1").arg(term.name), parent);
    auto* name = form->addText(
        u"termNameLineEdit"_s, tr("Term"), term.name, tr("For example 2025-2030"), true);
    auto* first = form->addDay(u"termFirstLineEdit"_s, tr("First day"), term.first);
    auto* last = form->addDay(u"termLastLineEdit"_s, tr("Last day"), term.last);
    auto* basis = form->addText(u"termBasisLineEdit"_s, tr("Congress, or decision of appointment"),
        term.basis, tr("Numbers of papers begin at 01 with each term."));
    form->onSave<Term>(
        [=] {
            Term made = term;
            made.name = FormDialog::text(name);
            made.first = form->day(first);
            made.last = form->day(last);
            made.basis = FormDialog::text(basis);
            return made;
        },
        [&workspace, isNew](const Term& made) {
            OfficeKeeping keeping(workspace.session());
            return isNew ? sentenceOf(keeping.addTerm(made)) : sentenceOf(keeping.changeTerm(made));
        });
    form->open();
}

void OfficeForms::editSignatory(
    Workspace& workspace, const SignatoryRecord& record, QWidget* parent)
{
    const bool isNew = !record.id.isValid();
    const Signatory& now = record.signatory;
    auto* form = new FormDialog(
        u"signerDialog"_s, isNew ? tr("New signer") : tr("Signer %1").arg(now.name), parent);
    auto* authority = form->addText(u"signerAuthorityLineEdit"_s, tr("Signs as"), now.authority,
        tr("For example T/M BAN THƯỜNG VỤ"), true);
    auto* position = form->addText(u"signerPositionLineEdit"_s, tr("Position"), now.position,
        tr("For example PHÓ BÍ THƯ; empty where the line above says it"));
    auto* name = form->addText(u"signerNameLineEdit"_s, tr("Full name"), now.name, {}, true);
    auto* from = form->addDay(u"signerFromLineEdit"_s, tr("Valid from"),
        isNew && !record.from.isValid() ? workspace.clock().today() : record.from);
    auto* to = form->addDay(u"signerToLineEdit"_s, tr("Valid to"), record.to);
    form->onSave<SignatoryRecord>(
        [=] {
            SignatoryRecord made = record;
            made.signatory = {
                FormDialog::text(authority), FormDialog::text(position), FormDialog::text(name)};
            made.from = form->day(from);
            made.to = form->day(to);
            return made;
        },
        [&workspace, isNew](const SignatoryRecord& made) {
            OfficeKeeping keeping(workspace.session());
            return isNew ? sentenceOf(keeping.addSignatory(made))
                         : sentenceOf(keeping.changeSignatory(made));
        });
    form->open();
}

void OfficeForms::askLastDay(Workspace& workspace, const QString& name,
    const std::function<Status(QDate)>& end, QWidget* parent)
{
    auto* form = new FormDialog(u"lastDayDialog"_s, tr("Last day of %1").arg(name), parent);
    auto* day = form->addDay(u"lastDayOfLineEdit"_s, tr("Last day"), workspace.clock().today());
    form->onSave<QDate>([=] { return form->day(day); },
        [end](const QDate& last) {
            return last.isValid() ? sentenceOf(end(last))
                                  : tr("The last day is missing. Enter it.");
        });
    form->open();
}

} // namespace sosh
