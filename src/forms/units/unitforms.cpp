// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitforms.h"

#include "forms/basic/formdialog.h"
#include "forms/units/unitview.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/unitcontacts.h"
#include "usecases/unitkeeping.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

struct UnitForms
{
    Q_DECLARE_TR_FUNCTIONS(UnitForms)
};

FormDialog::Choices choicesOf(const std::vector<LookupEntry>& list)
{
    FormDialog::Choices choices{{UnitForms::tr("Not given"), QString()}};
    for (const LookupEntry& entry : list)
        choices.emplace_back(entry.label, entry.code);
    return choices;
}

template <typename Done>
QString sentenceOf(const Done& done)
{
    return done ? QString() : ErrorText::sentence(done.error());
}

QString nameOf(const UnitView& view, UnitId unit)
{
    return unitLabel(view.ledger, unit, view.day);
}

/// The record of the day, or the last one: that is what a correction changes.
template <typename Record>
Record presentOf(const std::vector<Record>& records, const Record* ofDay)
{
    return ofDay ? *ofDay : records.empty() ? Record() : records.back();
}

struct Counted
{
    QDate day;
    std::optional<int> members;
};

} // namespace

void correctUnit(Workspace& workspace, const UnitView& view, UnitId unit, QWidget* parent)
{
    const UnitHistory& history = *view.ledger.history(unit);
    const QDate today = workspace.clock().today();
    const NameRecord name = presentOf(history.names, history.nameOn(today));
    const KindRecord kind = presentOf(history.kinds, history.kindOn(today));
    auto* form = new FormDialog(
        u"correctUnitDialog"_s, UnitForms::tr("Correct: %1").arg(nameOf(view, unit)), parent);
    auto* code =
        form->addText(u"correctCodeLineEdit"_s, UnitForms::tr("Code"), history.code, {}, true);
    auto* full = form->addText(u"correctNameLineEdit"_s, UnitForms::tr("Name"), name.name,
        UnitForms::tr("For slips of the pen. When a decision gave it another name, use Change: the "
                      "old name is kept for the papers of its time."),
        true);
    auto* brief =
        form->addText(u"correctShortNameLineEdit"_s, UnitForms::tr("Short name"), name.shortName);
    auto* sort = form->addChoice(u"correctKindComboBox"_s, UnitForms::tr("Unit kind"),
        choicesOf(view.lookups.unitKinds), kind.kind);
    auto* sector = form->addChoice(u"correctSectorComboBox"_s, UnitForms::tr("Sector"),
        choicesOf(view.lookups.sectors), kind.sector);
    form->onSave<UnitCorrection>(
        [=] {
            return UnitCorrection{FormDialog::text(code), FormDialog::text(full),
                FormDialog::text(brief), sort->currentData().toString(),
                sector->currentData().toString()};
        },
        [&workspace, unit](const UnitCorrection& made) {
            return sentenceOf(UnitKeeping(workspace.session()).correct(unit, made));
        });
    form->open();
}

void editOtherNames(Workspace& workspace, const UnitView& view, UnitId unit, QWidget* parent)
{
    auto* form = new FormDialog(
        u"otherNamesDialog"_s, UnitForms::tr("Other names: %1").arg(nameOf(view, unit)), parent);
    auto* names = form->addText(u"otherNamesLineEdit"_s, UnitForms::tr("Other names"),
        view.ledger.history(unit)->aliases.join(u"; "_s),
        UnitForms::tr("With ; between them. Searching and imports find the unit by them too."));
    form->onSave<QStringList>([=] { return FormDialog::text(names).split(u';'); },
        [&workspace, unit](const QStringList& made) {
            return sentenceOf(UnitKeeping(workspace.session()).setAliases(unit, made));
        });
    form->open();
}

void editHeadcount(Workspace& workspace, const UnitView& view, UnitId unit, QWidget* parent)
{
    const HeadcountRecord* count = view.ledger.history(unit)->headcountOn(view.day);
    auto* form = new FormDialog(
        u"headcountDialog"_s, UnitForms::tr("Head-count: %1").arg(nameOf(view, unit)), parent);
    auto* day = form->addDay(u"headcountDayLineEdit"_s, UnitForms::tr("As of"), view.day);
    auto* members = form->addCount(u"headcountLineEdit"_s, UnitForms::tr("Members"),
        count ? std::optional(count->members) : std::nullopt);
    form->onSave<Counted>(
        [=] {
            return Counted{form->day(day), form->count(members)};
        },
        [&workspace, unit](const Counted& made) {
            return sentenceOf(
                UnitKeeping(workspace.session()).setHeadcount(unit, made.day, made.members));
        });
    form->open();
}

void editContact(Workspace& workspace, const UnitView& view, UnitId unit, QWidget* parent)
{
    const UnitContact contact = view.contacts.value(unit);
    auto* form = new FormDialog(
        u"contactDialog"_s, UnitForms::tr("Contact: %1").arg(nameOf(view, unit)), parent);
    auto* person = form->addText(u"contactLineEdit"_s, UnitForms::tr("Reporting contact"),
        contact.contact, UnitForms::tr("Full name and position"));
    auto* phone = form->addText(u"phoneLineEdit"_s, UnitForms::tr("Phone"), contact.phone);
    auto* member =
        form->addText(u"committeeMemberLineEdit"_s, UnitForms::tr("Committee member in charge"),
            contact.committeeMember, UnitForms::tr("Reminders go through this person"));
    form->onSave<UnitContact>(
        [=] {
            return UnitContact{
                {}, FormDialog::text(person), FormDialog::text(phone), FormDialog::text(member)};
        },
        [&workspace, code = view.ledger.history(unit)->code](const UnitContact& made) {
            return sentenceOf(UnitContacts(workspace.session()).set(code, made));
        });
    form->open();
}

} // namespace sosh
