// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/paperflow.h"
#include "interchange/stylebook.h"
#include "interchange/xmlout.h"

/// Parts of an OpenDocument package. Source: OASIS Open Document Format 1.2, part 1 and part 3.
namespace sosh::interchange::odt {

/// Attributes of a root that declare every prefix used here.
void openRoot(XmlOut& xml, const QString& name);
QString points(int twips); ///< "16.8pt"

/// Master page of a section's first page, and of those behind it.
QString firstPage(size_t section);
QString nextPage(size_t section);

void writeParagraphProperties(XmlOut& xml, const ParagraphStyle& style);
void writeTextProperties(XmlOut& xml, const TextStyle& style);

QByteArray stylesPart(const PaperFlow& flow, const StyleBook& styles);
QByteArray contentPart(const PaperFlow& flow, const StyleBook& styles);
QByteArray metaPart(const PaperFlow& flow);
QByteArray manifestPart();

} // namespace sosh::interchange::odt
