// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/errortext.h"

#include "core/clock.h"
#include "usecases/acttext.h"

#include <QDateTime>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

/// Fills %1, %2 … in one go, so that a "%2" inside an argument stays as it is.
QString fill(QString text, const QVariantList& args)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool place = text.at(i) == u'%' && i + 1 < text.size() && text.at(i + 1).isDigit();
        if (!place) {
            out += text.at(i);
            continue;
        }
        const int number = text.at(++i).digitValue();
        const QVariant value = args.value(number - 1);
        out += value.typeId() == QMetaType::QStringList ? value.toStringList().join(u", "_s)
                                                        : value.toString();
    }
    return out;
}

QString stateOf(const QVariant& value)
{
    const auto state = roundStateFrom(value.toString());
    return state ? ErrorText::stateName(*state) : value.toString();
}

} // namespace

QString ErrorText::stateName(RoundState state)
{
    switch (state) {
    case RoundState::Draft:
        return tr("Being prepared");
    case RoundState::Open:
        return tr("Receiving returns");
    case RoundState::Closed:
        return tr("Figures closed");
    case RoundState::Sealed:
        return tr("Report issued");
    }
    Q_UNREACHABLE();
}

QString ErrorText::stateName(ReturnState state)
{
    switch (state) {
    case ReturnState::Missing:
        return tr("Not reported");
    case ReturnState::Reported:
        return tr("Reported");
    case ReturnState::Joint:
        return tr("Held jointly");
    case ReturnState::Nil:
        return tr("Not held");
    case ReturnState::Exempt:
        return tr("Exempt");
    }
    Q_UNREACHABLE();
}

QString ErrorText::sentence(const Error& error)
{
    switch (kindOf(error.code)) {
    case ErrorKind::Refused:
        return refusal(error);
    case ErrorKind::Usage:
        return usage(error);
    case ErrorKind::Io:
        return io(error);
    case ErrorKind::Damaged:
        return damage(error);
    case ErrorKind::Internal:
        break;
    }
    if (error.code == ErrorCode::Cancelled)
        return tr("Stopped as asked. Nothing was changed.");
    return tr("Something inside the program went wrong. Nothing was changed. Note what you did and "
              "tell the support.");
}

QString ErrorText::refusal(const Error& error)
{
    const QVariantList& args = error.args;
    switch (error.code) {
    case ErrorCode::CampaignUnknown:
        return fill(tr("There is no campaign “%1” in this register. Campaigns it has: %2."), args);
    case ErrorCode::RoundUnknown:
        return fill(tr("Campaign %1 has no round %2. Rounds it has: %3."), args);
    case ErrorCode::UnitUnknown:
        return fill(tr("There is no unit with the code “%1” in this register. Look the code up on "
                       "the Units page."),
            args);
    case ErrorCode::MeasureUnknown:
        return fill(tr("The round has no measure “%1”. Measures it has: %2."), args);
    case ErrorCode::RoundNotDraft:
        return fill(tr("%1 is “%2” already. Only a round being prepared can be opened."),
            {args.value(0), stateOf(args.value(1))});
    case ErrorCode::RoundNotOpen:
        return fill(tr("%1 is “%2”. This can be done only while the round is receiving returns."),
            {args.value(0), stateOf(args.value(1))});
    case ErrorCode::RoundHasDrafts:
        return fill(tr("%1 cannot be closed: %2 rows are still being entered (%3). Confirm or "
                       "discard them first."),
            args);
    case ErrorCode::TotalsDiffer:
        return fill(tr("%1 cannot be closed: the totals differ from the paper (%2). Correct the "
                       "figures, or give the reason under “Totals on the paper”."),
            args);
    case ErrorCode::RoundHasNoDates:
        return fill(
            tr("%1 has no dates yet. Give its first day, last day and due day, then open it."),
            args);
    case ErrorCode::RosterEmpty:
        return fill(
            tr("%1 cannot be opened: no unit is valid on its first day. Add the units first."),
            args);
    case ErrorCode::RoundAlreadyOpen:
        return fill(tr("%1 is receiving returns already."), args);
    case ErrorCode::RoundIsDraft:
        return fill(
            tr("%1 is still being prepared and has no figures. Open the round first."), args);
    case ErrorCode::ActUnknown:
        return fill(tr("The journal has no act %1. Look the number up in the journal."), args);
    case ErrorCode::NothingToUndo:
        return tr("There is nothing to undo.");
    case ErrorCode::ActNotUndoable:
        return fill(tr("Act %1 (%2) cannot be undone; it only leaves a trace in the journal."),
            {args.value(0), ActText::verb(args.value(1).toString())});
    case ErrorCode::ActAlreadyUndone:
        return fill(tr("Act %1 was undone already, by act %2."), args);
    case ErrorCode::ActHasLaterChanges:
        return fill(
            tr("Act %1 cannot be undone: later changes stand on it (%2). Undo those first."), args);
    case ErrorCode::ActSealed:
        return fill(
            tr("Act %1 cannot be undone: the report %2 of %3 was made of these figures. Annul "
               "that report first."),
            args);
    case ErrorCode::ImportRejected:
        return fill(tr("%1 of %2 rows cannot be taken. Nothing was changed. Correct them, or take "
                       "the good rows alone."),
            args);
    case ErrorCode::IssuerUnknown:
        return fill(tr("There is no issuing office “%1”. Offices this register has: %2."), args);
    case ErrorCode::NoIssuerOnDate:
        return fill(
            tr("The office “%1” does not exist on %2. Choose another date or another office."),
            args);
    case ErrorCode::NoSignatoryOnDate:
        return fill(tr("%1 has nobody to sign on %2. Add one under Settings, Signers."), args);
    case ErrorCode::NoNewDeadline:
        return tr("The letter names no new due day. Give one.");
    case ErrorCode::WordsNotPrinted:
        return fill(tr("Words of yours are not printed, for a figure in them is missing: %1. Look "
                       "at them on the tab “Writing”."),
            args);
    case ErrorCode::LettersMissing:
        return fill(
            tr("The paper face %1 lacks signs that will be printed as empty boxes: %2. Write "
               "them otherwise."),
            args);
    case ErrorCode::ReasonMissing:
        return fill(tr("“%1” needs a reason. Give it with the option --reason."),
            {ActText::verb(args.value(0).toString())});
    case ErrorCode::Stale:
        return fill(
            tr("The figures of %1 were changed meanwhile. Reload the row and look at them again."),
            args);
    case ErrorCode::SampleUnknown:
        return fill(tr("There is no sample “%1”. Samples: %2."), args);
    case ErrorCode::ComparedWithOther:
        return fill(tr("%1 is another register (%2). Only copies of this register can be compared "
                       "with it."),
            args);
    case ErrorCode::RecordGone:
        return tr("The record is not in the register any more. Reload the page.");
    case ErrorCode::RecordInUse:
        return fill(tr("“%1” is used: %2. Take it out there first."), args);
    case ErrorCode::RoundSealed:
        return fill(
            tr("The figures of %1 are locked by the report %2 of %3; the round is not reopened. "
               "Change the unit's figure itself and give the reason with it, under “Entry” or "
               "in a file imported with --reason; it then stands under “Changed since the "
               "report” until a correction report is issued. Or annul that report first."),
            args);
    case ErrorCode::RoundNotClosed:
        return fill(tr("%1 is still receiving returns. Close its figures first, then record the "
                       "report as issued."),
            args);
    case ErrorCode::AlreadyIssued:
        return fill(
            tr("The report %2 stands for %1. Annul it first, or issue a correction report."), args);
    case ErrorCode::NothingIssued:
        return fill(tr("No report of %1 stands as issued."), args);
    case ErrorCode::NothingToCorrect:
        return fill(tr("Nothing of %1 has changed since its report was issued, or no report was "
                       "issued: there is nothing to correct."),
            args);
    case ErrorCode::FigureMarksMissing:
        return fill(tr("“%1” was not written by this program, or its figures lost their marks. "
                       "Compare it with the paper by eye."),
            args);
    case ErrorCode::NoFiguresToCompare:
        return tr("This paper has no figures that lead to returns: there is nothing to compare.");
    case ErrorCode::FileOfAnotherPaper:
        return fill(tr("“%1” is another paper: none of its figures is one of this paper. Choose "
                       "the paper that the file was saved from."),
            args);
    case ErrorCode::FiguresNotKept:
        return fill(tr("The register has newer figures than this issued report, of which only the "
                       "pages are kept. Choose .pdf instead of .%1."),
            args);
    case ErrorCode::NobodyToRemind:
        return fill(
            tr("There is nobody of %1 to remind: all have reported, or no unit was chosen."), args);
    case ErrorCode::LetterOfDueDay:
        return fill(tr("The round is closed, so the letter bears its due day, %1. Choose the day "
                       "on which it goes out."),
            args);
    case ErrorCode::DeadlinePast:
        return fill(tr("The new deadline %1 is before the date of the letter, %2. Choose a later "
                       "deadline."),
            args);
    case ErrorCode::LetterUnknown:
        return fill(tr("The list of documents has no official letter of ours with the number %1. "
                       "Enter it under Documents first."),
            args);
    case ErrorCode::NotToBeReminded:
        return fill(tr("These units have reported or are exempt, so no reminder goes to them: %1. "
                       "Choose only units that have not reported."),
            args);
    case ErrorCode::NothingToWrite:
        return fill(
            tr("This paper has no table for a file that ends with .%1. Choose .pdf or .docx."),
            args);
    case ErrorCode::OutsideItsTime:
        return fill(tr("%1 is not valid on that day. Choose another day."), args);
    default:
        return planRefusal(error);
    }
}

QString ErrorText::usage(const Error& error)
{
    switch (error.code) {
    case ErrorCode::DateUnreadable:
        return fill(
            tr("Option %2: “%1” is not a date. Write it as 25/5/2026 or 2026-05-25."), error.args);
    case ErrorCode::OutputKindUnknown:
        return fill(
            tr("Files that end in “%1” cannot be written. Endings it can write: %2."), error.args);
    case ErrorCode::InputKindUnknown:
        return fill(tr("%1 is not a CSV file. Save the list as “CSV UTF-8” and take that file."),
            error.args);
    case ErrorCode::ReportKindUnknown:
        return fill(tr("There is no paper “%1”. Papers: %2."), error.args);
    default:
        return fill(u"%1"_s, error.args);
    }
}

/// With the holder's name as colleagues speak of each other; without one, by machine and program.
QString ErrorText::lockedBy(const QVariantList& args)
{
    const QDateTime since = args.value(3).toDateTime().toLocalTime();
    const bool today = since.date() == SystemClock().today();
    if (!args.value(4).toString().isEmpty())
        return fill(tr("The register is open on the machine of comrade %1 since %2. This machine "
                       "only looks at it; entering is possible once that machine closes it."),
            {args.value(4), since.toString(today ? u"HH:mm"_s : u"HH:mm dd/MM/yyyy"_s)});
    return fill(tr("The register %1 is open on the machine %2 (%3) since %4. It can be written "
                   "when it is closed there."),
        {args.value(0), args.value(1), args.value(2), since.toString(u"HH:mm dd/MM/yyyy"_s)});
}

QString ErrorText::io(const Error& error)
{
    const QVariantList& args = error.args;
    switch (error.code) {
    case ErrorCode::FileMissing:
        return fill(tr("There is no file %1. Check the name and the folder."), args);
    case ErrorCode::FileExists:
        return fill(tr("%1 exists already and is not overwritten. Choose another name."), args);
    case ErrorCode::FileUnreadable:
        return fill(tr("%1 cannot be read (%2). Check the file and try again."), args);
    case ErrorCode::FileOfAnotherKind:
        return fill(
            tr("%1 is not a %2 file, or only a part of one. Choose a whole %2 file."), args);
    case ErrorCode::FileUnwritable:
        return fill(tr("%1 cannot be written (%2). It may be open in another program, or the "
                       "folder may be read-only."),
            args);
    case ErrorCode::FileEmpty:
        return fill(tr("%1 is empty."), args);
    case ErrorCode::FileTooLarge:
        return fill(tr("%1 is larger than %2 MB, the most that is read."), args);
    case ErrorCode::AttachmentTooLarge:
        return fill(tr("%1 has %2 MB; at most %3 MB are kept with a record. Scan it again in black "
                       "and white at 200 dpi, or attach it in parts."),
            args);
    case ErrorCode::TableUnreadable:
        return tableFault(args);
    case ErrorCode::FolderMissing:
        return fill(tr("There is no folder %1. Make it first, or choose another."), args);
    case ErrorCode::RegisterLocked:
        return lockedBy(args);
    case ErrorCode::RegisterReadOnly:
        return fill(tr("The register %1 can only be read. Copy it to a folder that can be written, "
                       "then open the copy."),
            args);
    case ErrorCode::DiskFull:
        return fill(
            tr("The disk is full: %1 was not written. Free some room and try again."), args);
    case ErrorCode::DatabaseBusy:
        return fill(
            tr("The register %1 is being written by another program. Try again in a moment."),
            args);
    case ErrorCode::FontMissing:
        return fill(tr("The paper face lacks letters: %1. Install the face Tinos."), args);
    case ErrorCode::PrinterMissing:
        return tr("No printer is installed. Save the paper as PDF instead.");
    default:
        return {};
    }
}

QString ErrorText::tableFault(const QVariantList& args)
{
    const QString fault = args.value(2).toString();
    if (fault == u"quotes")
        return fill(
            tr("%1, row %2: a quotation mark is opened and never closed. Close it or take it out."),
            args);
    if (fault == u"columns")
        return fill(tr("%1, row %2: more than %4 columns. Check the separators."), args);
    if (fault == u"cell")
        return fill(tr("%1, row %2: a cell holds more than %4 MB. Shorten it."), args);
    return fill(tr("%1 has more than %4 rows, the most that is read. Divide the file."), args);
}

QString ErrorText::damage(const Error& error)
{
    const QVariantList& args = error.args;
    switch (error.code) {
    case ErrorCode::NotARegister:
        return fill(tr("%1 is not a register of this program. Choose a .sosh file."), args);
    case ErrorCode::ForeignRegister:
        return fill(tr("%1 was made by another program (%2) and is not opened."), args);
    case ErrorCode::RegisterTooNew:
        return fill(tr("%1 was written by a newer program (schema %2; this one knows %3). It was "
                       "not touched. Install the newer program."),
            args);
    case ErrorCode::RegisterDamaged:
        return fill(tr("%1 is damaged (%2). It was not touched. Open the last backup copy."), args);
    case ErrorCode::NotAProvinceFile:
        return fill(
            tr("%1 is not a province file of this program. Choose the CSV that was exported."),
            args);
    case ErrorCode::ManifestMissing:
        return fill(
            tr("The manifest %1 is missing. It must lie beside the CSV file under the same name."),
            args);
    case ErrorCode::ManifestUnreadable:
        return fill(tr("The manifest of %1 cannot be read. Ask the sender for it again."), args);
    case ErrorCode::EncodingUnknown:
        return fill(
            tr("The letters of %1 cannot be read. Save the file again as “CSV UTF-8”."), args);
    default:
        return {};
    }
}

} // namespace sosh
