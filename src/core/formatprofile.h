// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace sosh {

struct SourcedMm
{
    double mm = 0;
    const char* source = "";
};
struct SourcedPt
{
    int pt = 0;
    const char* source = "";
};

/// The Party's rules of form as data, each with where it is written.
struct FormatProfile
{
    QString code; ///< HD36_2018
    QString name; ///< Hướng dẫn 36-HD/VPTW, ngày 03/4/2018
    QDate inForceFrom;
    QDate inForceTo; ///< invalid = still in force

    SourcedMm marginTop, marginBottom, marginLeft, marginRight;
    SourcedMm headLeftColumn, headRightColumn;
    SourcedMm pageNumberFromTop, circulationFromTop;
    SourcedMm firstLineIndent;
    SourcedPt partyTitle, superiorName, issuerName, star, number, placeAndDate;
    SourcedPt typeName, subject, hyphens, letterSubject;
    SourcedPt addresseesLead, addressees, urgency, circulation;
    SourcedPt body, lineSpacing, paragraphSpacing;
    SourcedPt authority, position, signerName, recipientsHead, recipients, drafter, contact;
    SourcedPt pageNumber, draftMark;
    SourcedPt annexLabel, annexTitle, annexReference, tableHead, tableCell, tableNote;
    SourcedMm signatureGap;
};

const FormatProfile& formatProfileOn(
    QDate day); ///< by the paper's date; before 03/4/2018 the older one
const FormatProfile* formatProfile(QStringView code); ///< null when unknown

} // namespace sosh
