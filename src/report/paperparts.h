// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "report/papercontext.h"
#include "report/wording.h"

namespace sosh::report {

/// Placeholders that every paper knows: the office and who speaks for it, number and day (blank until văn thư gave them),
/// the contact. `typeCode` as in "BC".
wording::Values frameValues(const PaperFrame& frame, const QString& typeCode);

/// Head of the office with the paper's marks; `typeCode` stands before the slash of the number: "BC".
PartyHead partyHead(const PaperFrame& frame, const QString& typeCode);

/// Head of an annex to this paper; the title turns to capitals. `type` names the paper in the reference: "Báo cáo".
AnnexHead annexHead(const PaperFrame& frame, const QString& label, const QString& title,
    const QString& type = QStringLiteral("Báo cáo"),
    const QString& typeCode = QStringLiteral("BC"));

/// The office's signatory; without one the authority follows the speaker and the name is left open.
Signatory signatoryOf(const PaperFrame& frame);

/// Signature, Nơi nhận (the given lines, then the archive's) and how to reach the office.
SignatureBlock signatureBlock(const PaperFrame& frame, const QStringList& recipients);

Paragraph plainParagraph(const QString& text);

/// A document with the form in force on its day, and nothing in it yet.
Document emptyDocument(const PaperFrame& frame, const QString& title);

/// Every text of the document in the register's spelling of open oa, oe, uy.
void applyToneStyle(Document& document, vietnamese::ToneStyle style);

} // namespace sosh::report
