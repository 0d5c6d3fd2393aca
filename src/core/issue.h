// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

#include <vector>

namespace sosh {

enum class Severity
{
    Warning,
    Error
};

/// A mistake the user can mend, with its place; many at once. Hard errors are only: not a number, negative,
/// unknown unit, two rows for one unit, and what makes the row unreadable. All else is a warning.
enum class IssueCode
{
    NotANumber, // args: text
    AmbiguousNumber, // args: text, first reading, second reading
    NegativeNumber, // args: text
    NumberTooLarge, // args: text
    BadDate, // args: text
    BadState, // args: text, known states
    UnknownCode, // args: text, column
    UnitMissing,
    UnitUnknown, // args: code
    UnitNotOnRoster, // args: code
    UnitTwice, // args: code, first row
    HostMissing,
    HostUnknown, // args: code
    ReasonMissing, // args: state
    FiguresOnState, // args: state
    RoundClosed, // args: round name, state
    RoundDiffers, // args: campaign and round in the file
    ColumnUnknown, // args: head
    ColumnTwice, // args: head
    ColumnMissing, // args: head
    RowTooLong, // args: cells, columns
    BadText, // args: what is wrong with it
    DatesReversed, // args: first, last
    AttendedAboveExpected, // args: attended, expected
    ExpectedAboveTotal, // args: expected, total
    NotSummonedAboveTotal, // args: not summoned, total
    CadresAboveAttended, // args: cadres, attended
    CellsHeldAboveTotal, // args: held, total
    DatesOutsideRound, // args: first, last
    ExpectedNotBalanced, // args: expected, total minus not summoned
    RequiredMissing, // args: measure
    ExemptUnit, // args: code
    AttendedAboveTotal, // args: attended, total
    TotalDiffersFromLast, // args: now, before, name of that round
    FigureUnusual, // args: value, usual low, usual high
    FullAttendanceLarge, // args: expected
    HeadcountOld, // args: total, head-count, its day
    FewMembers, // args: total
    ChangedMeanwhile, // args: what differs, each as "head: in the register → in the row"
    DraftStands,
    // changes of units; units are said as "name (code)"
    UnitCodeMissing,
    UnitCodeUsed, // args: code, unit that has it
    UnitNameMissing,
    UnitKindMissing,
    UnitNamedTwice, // args: unit
    UnitNotLiving, // args: unit, day
    UnitUnchanged, // args: unit
    UnitUnderItself, // args: unit
    ParentUnknown, // args: code
    ParentNotLiving, // args: unit, day
    MergedIntoItself, // args: unit
    ClosedBeforeOpened, // args: unit, day it was opened
    LaterRecord, // args: unit, day
    ChildrenRemain, // args: unit, units below it
    SuccessorsMissing, // args: how many at least
    EffectiveDayMissing,
    NearName, // args: name, unit that bears it
    DecisionAfterEffect, // args: day of the decision, effective day
    // documents, terms and offices
    FieldMissing, // args: column
    DocumentNumberUnread, // args: text
    NumberWithoutType, // args: text
    NumberOfAnotherType, // args: number, type
    IssuedWithoutNumber,
    IssuedWithoutDate,
    NumberUsed, // args: number, the document that has it
    DocumentSeemsKnown, // args: the document
    DatedAfterOfficeEnd, // args: committee, speaker, last day
    DatedBeforeOffice, // args: committee, speaker, first day
    BasisLater, // args: the basis, its day, the day of what rests on it
    LinkToItself,
    LinkTwice, // args: the other document
    LinkInCircle, // args: the other document
    TermOverlaps, // args: the other term, its first and last day
    OfficeOverlaps, // args: the other record, its first and last day
    OfficeHasLaterPapers, // args: the document
    TermNumbersPapers, // args: the documents
    StatusForbids, // args: state of the document
    ReportBeforeEnd, // args: day of the report, last day of its round
    ReportBeforeRound, // args: day of the report, first day of its round
    ReportAfterToday, // args: day of the report, today
    CorrectionBeforeReport, // args: day of the correction, number and day of the report
    NumberOfAnotherPaper, // args: number as written, the code that the paper bears
    // plans of campaigns and rounds
    TextMissing, // the column is the field
    BadCode, // args: code
    CodeTaken, // args: code
    RateOutOfRange, // args: basis points
    LowAboveTarget, // args: low, target in basis points
    MeasuresMissing,
    RateMeasureMissing, // args: measure code
    RoundOutsideCampaign, // args: first, last day of the campaign; either may be invalid
    DueBeforeEnd, // args: due, last day
    DueOnWeekend, // args: due, next working day
    DueAfterSuperior, // args: due, the superior's day, days too late
};

struct Place
{
    QString file;
    int row = 0; ///< as the user counts it, head row included; 0 = none
    QString column; ///< its head or code; empty = none
    QString unit; ///< unit code; empty = none
    friend bool operator==(const Place&, const Place&) = default;
};

struct Issue
{
    Severity severity = Severity::Error;
    IssueCode code = IssueCode::NotANumber;
    Place place;
    QVariantList args;
    friend bool operator==(const Issue&, const Issue&) = default;
};

using Issues = std::vector<Issue>;

bool hasErrors(const Issues& issues);
/// Stable name of a code, for `--json`: "unit_unknown".
QString issueCodeName(IssueCode code);

} // namespace sosh
