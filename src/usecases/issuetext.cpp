// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/issuetext.h"

#include "core/unitreturn.h"
#include "core/vinumber.h"
#include "usecases/errortext.h"

#include <QDate>
#include <QHash>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

QString text(const QVariantList& args, int index)
{
    const QVariant value = args.value(index);
    switch (value.typeId()) {
    case QMetaType::QDate:
        return vinumber::date(value.toDate());
    case QMetaType::Int:
    case QMetaType::LongLong:
        return vinumber::count(value.toLongLong());
    case QMetaType::QStringList:
        return value.toStringList().join(u", "_s);
    default:
        return value.toString();
    }
}

QString stateText(const QVariantList& args)
{
    const auto state = returnStateFrom(args.value(0).toString());
    return state ? ErrorText::stateName(*state) : args.value(0).toString();
}

/// Codes of states as the screen names them.
QString stateNames(const QVariant& codes)
{
    QStringList names;
    for (const QString& code : codes.toString().split(u", "_s)) {
        const auto state = returnStateFrom(code);
        names += state ? ErrorText::stateName(*state) : code;
    }
    return names.join(u", "_s);
}

} // namespace

QString IssueText::argument(const Issue& issue, int index)
{
    const QVariant value = issue.args.value(index);
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().isValid() ? vinumber::date(value.toDate()) : u"…"_s;
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join(u", "_s);
    return value.toString();
}

QString IssueText::place(const Place& place, std::span<const Measure> measures)
{
    QStringList parts;
    if (!place.file.isEmpty())
        parts += place.file;
    if (place.row > 0)
        parts += tr("row %1").arg(place.row);
    if (!place.unit.isEmpty())
        parts += place.unit;
    if (!place.column.isEmpty())
        // Without file, row and unit it is a field of a form.
        parts += parts.isEmpty() ? columnName(place.column, measures)
                                 : tr("column %1").arg(columnName(place.column, measures));
    return parts.join(u", "_s);
}

QString IssueText::columnName(const QString& code, std::span<const Measure> measures)
{
    for (const Measure& measure : measures)
        if (measure.code == code)
            return measure.head;
    static const QHash<QString, const char*> names{
        {u"unit_code"_s, QT_TR_NOOP("Unit code")},
        {u"state"_s, QT_TR_NOOP("State")},
        {u"host_code"_s, QT_TR_NOOP("Held jointly with")},
        {u"reason"_s, QT_TR_NOOP("Reason")},
        {u"first_day"_s, QT_TR_NOOP("First day")},
        {u"last_day"_s, QT_TR_NOOP("Last day")},
        {u"round_no"_s, QT_TR_NOOP("Round")},
        {u"short_name"_s, QT_TR_NOOP("Short name")},
        {u"kind"_s, QT_TR_NOOP("Unit kind")},
        {u"sector"_s, QT_TR_NOOP("Sector")},
        {u"parent_code"_s, QT_TR_NOOP("Under")},
        {u"sort_no"_s, QT_TR_NOOP("Order")},
        {u"members_total"_s, QT_TR_NOOP("Members")},
        {u"valid_from"_s, QT_TR_NOOP("In force from")},
        {u"code"_s, QT_TR_NOOP("Code")},
        {u"title"_s, QT_TR_NOOP("Title")},
        {u"name"_s, QT_TR_NOOP("Name")},
        {u"label"_s, QT_TR_NOOP("Label")},
        {u"event"_s, QT_TR_NOOP("Event")},
        {u"due"_s, QT_TR_NOOP("Due date")},
        {u"measures"_s, QT_TR_NOOP("Measures")},
        {u"target_rate"_s, QT_TR_NOOP("Target rate")},
        {u"low_rate"_s, QT_TR_NOOP("Low rate")},
    };
    static const QHash<QString, const char*> documentNames{
        {u"type"_s, QT_TR_NOOP("Type")},
        {u"date"_s, QT_TR_NOOP("Day of issue")},
        {u"links"_s, QT_TR_NOOP("Linked documents")},
        {u"name_line"_s, QT_TR_NOOP("Name of the office in the head")},
        {u"body_code"_s, QT_TR_NOOP("Code of the office")},
        {u"speaker_name"_s, QT_TR_NOOP("Who speaks")},
        {u"term_name"_s, QT_TR_NOOP("Term")},
        {u"authority"_s, QT_TR_NOOP("Signs as")},
        {u"signer_name"_s, QT_TR_NOOP("Full name of the signer")},
    };
    const char* name = names.value(code, documentNames.value(code));
    return name ? tr(name) : code;
}

QString IssueText::sentence(const Issue& issue, std::span<const Measure> measures)
{
    QString said = reading(issue);
    if (said.isEmpty())
        said = rowProblem(issue);
    if (said.isEmpty())
        said = warning(issue);
    if (said.isEmpty())
        said = document(issue);
    if (said.isEmpty())
        said = plan(issue, measures);
    if (said.isEmpty())
        said = unitProblem(issue);
    if (said.isEmpty())
        said = unitTime(issue);
    const QString where = place(issue.place, measures);
    return where.isEmpty() ? said : u"%1: %2"_s.arg(where, said);
}

QString IssueText::reading(const Issue& issue)
{
    const QVariantList& args = issue.args;
    switch (issue.code) {
    case IssueCode::NotANumber:
        return tr("“%1” is not a count. Enter digits only, as 3550 or 3.550.").arg(text(args, 0));
    case IssueCode::AmbiguousNumber:
        return tr("“%1” may mean %2 or %3. Enter %4 or %2, without a comma.")
            .arg(text(args, 0), text(args, 1), text(args, 2), text(args, 1).remove(u'.'));
    case IssueCode::NegativeNumber:
        return tr("“%1” is below zero. Enter the count itself.").arg(text(args, 0));
    case IssueCode::NumberTooLarge:
        return tr("“%1” is too large for a count. Check the digits.").arg(text(args, 0));
    case IssueCode::BadDate:
        return tr("“%1” is not a day of the calendar. Enter it as 04/5/2026.").arg(text(args, 0));
    case IssueCode::BadState:
        return tr("“%1” is not a state. States: %2.").arg(text(args, 0), stateNames(args.value(1)));
    case IssueCode::UnknownCode:
        return tr("“%1” is not in the list. Use a code or a name of the list.").arg(text(args, 0));
    case IssueCode::BadText:
        return tr("The text cannot be read (%1). Type it again.").arg(text(args, 0));
    case IssueCode::DatesReversed:
        return tr("The last day %2 lies before the first day %1. Correct one of them.")
            .arg(text(args, 0), text(args, 1));
    default:
        return {};
    }
}

QString IssueText::rowProblem(const Issue& issue)
{
    const QVariantList& args = issue.args;
    switch (issue.code) {
    case IssueCode::UnitMissing:
        return tr("The unit code is missing. Enter it.");
    case IssueCode::UnitUnknown:
    case IssueCode::UnitNotOnRoster:
        return tr(
            "Unit “%1” is not among the units that must report in this round. Check the code.")
            .arg(text(args, 0));
    case IssueCode::UnitTwice:
        return tr("Unit %1 stands twice, first at %2. Keep one row.")
            .arg(text(args, 0), text(args, 1));
    case IssueCode::HostMissing:
        return tr("The unit that hosted the joint meeting is missing. Enter its code.");
    case IssueCode::HostUnknown:
        return tr("The hosting unit “%1” is not another unit of this round. Check the code.")
            .arg(text(args, 0));
    case IssueCode::ReasonMissing:
        return tr("“%1” needs a reason. Enter why.").arg(stateText(args));
    case IssueCode::FiguresOnState:
        return tr("“%1” has no figures of its own. Clear them, or change the state.")
            .arg(stateText(args));
    case IssueCode::RoundClosed:
        if (args.value(1).toString() == roundStateName(RoundState::Sealed))
            return tr("The figures of %1 are locked by its issued report. A change says why: give "
                      "the reason under “Entry”, or with --reason when importing.")
                .arg(text(args, 0));
        return tr("The figures of %1 are closed. Reopen the round to change them.")
            .arg(text(args, 0));
    case IssueCode::RoundDiffers:
        return tr("The row belongs to %1. Choose that round.").arg(text(args, 0));
    case IssueCode::ColumnUnknown:
        return tr("The column is not known and is left out.");
    case IssueCode::ColumnTwice:
        return tr("The column stands twice. Keep one.");
    case IssueCode::ColumnMissing:
        return tr("The column is missing. Add it.");
    case IssueCode::RowTooLong:
        return tr("The row has %1 cells for %2 columns. Check the separators.")
            .arg(text(args, 0), text(args, 1));
    case IssueCode::ExemptUnit:
        return tr("Whether unit %1 is exempt is decided in the list of units that must report. "
                  "Change it there.")
            .arg(text(args, 0));
    case IssueCode::ChangedMeanwhile:
        return tr(
            "Figures were confirmed while the row was being entered (in the register → in the "
            "row: %1). Keep what is being entered, or clear it, in the menu of the row.")
            .arg(args.value(0).toStringList().isEmpty() ? tr("days, forms or texts")
                                                        : text(args, 0));
    case IssueCode::DraftStands:
        return tr(
            "Figures of this unit are being entered on the entry page; they stay as they are.");
    default:
        return {};
    }
}

QString IssueText::warning(const Issue& issue)
{
    const QVariantList& args = issue.args;
    switch (issue.code) {
    case IssueCode::AttendedAboveExpected:
        return tr("%1 is more than the number expected (%2). Correct it, or give the reason.")
            .arg(text(args, 0), text(args, 1));
    case IssueCode::ExpectedAboveTotal:
        return tr("%1 expected is more than the members in all (%2). Check both.")
            .arg(text(args, 0), text(args, 1));
    case IssueCode::NotSummonedAboveTotal:
        return tr("%1 not summoned is more than the members in all (%2). Check both.")
            .arg(text(args, 0), text(args, 1));
    case IssueCode::CadresAboveAttended:
        return tr("%1 key cadres is more than the members attended (%2). Check both.")
            .arg(text(args, 0), text(args, 1));
    case IssueCode::CellsHeldAboveTotal:
        return tr("%1 cells held it, more than there are (%2). Check both.")
            .arg(text(args, 0), text(args, 1));
    case IssueCode::DatesOutsideRound:
        return tr("The day lies outside the round (%1 to %2). Check it.")
            .arg(text(args, 0), text(args, 1));
    case IssueCode::ExpectedNotBalanced:
        return tr(
            "%1 expected is not the members in all less those not summoned (%2). Check the three.")
            .arg(text(args, 0), text(args, 1));
    case IssueCode::RequiredMissing:
        return tr("“%1” is required and not given. Ask the unit for it.").arg(text(args, 0));
    default:
        return doubt(issue);
    }
}

/// What a figure is compared with, so that the clerk can ask the unit.
QString IssueText::doubt(const Issue& issue)
{
    const QVariantList& args = issue.args;
    switch (issue.code) {
    case IssueCode::AttendedAboveTotal:
        return tr("%1 attended is more than the members in all (%2). Correct it, or give the "
                  "reason.")
            .arg(text(args, 0), text(args, 1));
    case IssueCode::TotalDiffersFromLast:
        return tr("%1 members in all, %2 in the last report (%3). Check whether the unit changed.")
            .arg(text(args, 0), text(args, 1), text(args, 2));
    case IssueCode::FigureUnusual:
        return tr("%1 is far from what the unit gave before (%2 to %3). Check the digits.")
            .arg(text(args, 0), text(args, 1), text(args, 2));
    case IssueCode::FullAttendanceLarge:
        return tr("All %1 expected attended; that is rare in so large a unit. Check it.")
            .arg(text(args, 0));
    case IssueCode::HeadcountOld:
        return text(args, 2).isEmpty()
            ? tr("%1 members in all, %2 in the register. Check both.")
                  .arg(text(args, 0), text(args, 1))
            : tr("%1 members in all, %2 in the register as of %3. Check both.")
                  .arg(text(args, 0), text(args, 1), text(args, 2));
    case IssueCode::FewMembers:
        return tr("A cell of %1 members; a cell has at least three. Check it.").arg(text(args, 0));
    default:
        return {};
    }
}

} // namespace sosh
