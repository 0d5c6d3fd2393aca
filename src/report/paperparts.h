// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "report/papercontext.h"
#include "report/wording.h"

namespace sosh::report {

/// Head of the office with number and day left blank; `numberCode` is what follows the hyphen, "BC/HU".
PartyHead partyHead(const PaperContext& context, const QString& numberCode);

/// The office's signatory; without one the authority follows the speaker and the name is left open.
Signatory signatoryOf(const PaperContext& context);

Paragraph plainParagraph(const QString& text);

/// A document with the form in force on its day, and nothing in it yet.
Document emptyDocument(const PaperContext& context, const QString& title);

/// Every text of the document in the register's spelling of open oa, oe, uy.
void applyToneStyle(Document& document, vietnamese::ToneStyle style);

} // namespace sosh::report
