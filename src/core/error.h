// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

namespace sosh {

/// What went wrong with an act as a whole. User mistakes inside a file or a form are `Issue`s.
/// Each code has one sentence, in `usecases/errortext`, and one kind, which decides the exit code.
enum class ErrorCode
{
    // the data or the rules say no
    CampaignUnknown, // args: code
    RoundUnknown, // args: campaign code, round number, existing numbers
    UnitUnknown, // args: code
    MeasureUnknown, // args: code, known codes
    RoundNotDraft, // args: round name
    RoundNotOpen, // args: round name, state
    RoundHasDrafts, // args: round name, number of drafts, unit names
    TotalsDiffer, // args: round name, heads of measures
    RoundHasNoDates, // args: round name
    RosterEmpty, // args: round name
    RoundAlreadyOpen, // args: round name
    RoundIsDraft, // args: round name
    ActUnknown, // args: act id
    NothingToUndo,
    ActNotUndoable, // args: act id, verb
    ActAlreadyUndone, // args: act id, undoing act id
    ActHasLaterChanges, // args: act id, list of conflicting records
    ActSealed, // args: act id, number of the report that stands on it, its day
    ImportRejected, // args: rows rejected, rows in all
    IssuerUnknown, // args: code
    NoIssuerOnDate, // args: issuer code, date
    NoSignatoryOnDate, // args: issuer name, date
    NoNewDeadline,
    WordsNotPrinted, // args: the clerk's words, each shortened
    LettersMissing, // args: paper face, letters
    ReasonMissing, // args: act
    Stale, // args: unit name
    SampleUnknown, // args: name, known names
    ComparedWithOther, // args: path, its agency
    PlanFaulty, // args: what is wrong, worded by IssueText
    CampaignInUse, // args: code, names of rounds that were opened
    CampaignHasFacts, // args: code
    CampaignCodeFixed, // args: code
    RoundNotNew, // args: round name
    RoundPartFixed, // args: round name
    RosterUnitUnknown, // args: unit code, round name
    RosterUnitThere, // args: unit name, round name
    RosterUnitRemoved, // args: unit name
    RosterRelative, // args: unit name, name of the other
    RosterHasReturn, // args: unit name
    RosterHasDraft, // args: unit name
    RosterIsHost, // args: unit name, names of its guests
    RecordGone,
    RecordInUse, // args: what it is called, where it is used
    OutsideItsTime, // args: what
    RoundSealed, // args: round name, number of the report, its day
    RoundNotClosed, // args: round name
    AlreadyIssued, // args: round name, number of the report
    NothingIssued, // args: round name
    NothingToCorrect, // args: round name
    FigureMarksMissing, // args: path
    NoFiguresToCompare,
    FileOfAnotherPaper, // args: path
    NobodyToRemind, // args: round name
    NotToBeReminded, // args: unit names
    LetterUnknown, // args: number as typed
    LetterOfDueDay, // args: date of the paper
    DeadlinePast, // args: new deadline, date of the letter
    FiguresNotKept, // args: ending
    NothingToWrite, // args: ending
    // usage
    UsageMistake, // args: sentence already worded at the edge
    DateUnreadable, // args: text, option
    OutputKindUnknown, // args: ending, known endings
    InputKindUnknown, // args: path
    ReportKindUnknown, // args: kind, known kinds
    // file, disk, lock
    FileMissing, // args: path
    FileExists, // args: path
    FileUnreadable, // args: path, system message
    FileOfAnotherKind, // args: path, kind wanted
    FileUnwritable, // args: path, system message
    FileEmpty, // args: path
    FileTooLarge, // args: path, limit in MB
    AttachmentTooLarge, // args: name, its size in MB, limit in MB
    TableUnreadable, // args: name, line, fault: quotes | columns | cell | rows; most allowed
    FolderMissing, // args: path
    RegisterLocked, // args: path, host, program, since, operator (empty: not known)
    RegisterReadOnly, // args: path
    DiskFull, // args: path
    DatabaseBusy, // args: path
    FontMissing, // args: letters
    PrinterMissing,
    // the file itself
    NotARegister, // args: path
    ForeignRegister, // args: path, what was found
    RegisterTooNew, // args: path, its version, our version
    RegisterDamaged, // args: path, finding
    NotAProvinceFile, // args: path
    ManifestMissing, // args: path
    ManifestUnreadable, // args: path
    EncodingUnknown, // args: path
    // ours
    Cancelled,
    Internal,
};

enum class ErrorKind
{
    Refused,
    Usage,
    Io,
    Damaged,
    Internal
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QVariantList args;
    QString detail; ///< for the log and `--json`, never the sentence itself
};

ErrorKind kindOf(ErrorCode code);

} // namespace sosh
