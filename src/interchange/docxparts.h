// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/paperflow.h"
#include "interchange/stylebook.h"
#include "interchange/xmlout.h"

/// Parts of an Office Open XML package. Source: ECMA-376, part 1 (WordprocessingML) and part 2 (packages).
namespace sosh::interchange::docx {

inline const QString wordSpace =
    QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
inline const QString relationSpace =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

/// A header part and by what name the document calls it.
struct HeaderPart
{
    QString id; ///< "rId3"
    QString file; ///< "header1.xml"
    QByteArray content;
};

/// Which headers a section has: the number from its second page on, a mark in the corner of its first or nothing.
struct SectionHeaders
{
    QString first;
    QString others;
};

struct Headers
{
    std::vector<HeaderPart> parts;
    std::vector<SectionHeaders> sections; ///< ids, as many as the paper has sections
};

Headers headersOf(const PaperFlow& flow, const StyleBook& styles);
QByteArray documentPart(const PaperFlow& flow, const StyleBook& styles, const Headers& headers);
QByteArray stylesPart(const PaperFlow& flow, const StyleBook& styles);
QByteArray settingsPart();
QByteArray corePart(const PaperFlow& flow);
QByteArray appPart();
QByteArray contentTypesPart(const Headers& headers);
QByteArray packageRelations();
QByteArray documentRelations(const Headers& headers);

void writeTextStyle(XmlOut& xml, const TextStyle& style);
/// Properties of a run that differ from those of its paragraph's style.
void writeRunStyle(XmlOut& xml, const TextStyle& style, const TextStyle& around);
void writeParagraph(XmlOut& xml, const FlowParagraph& paragraph, const StyleBook& styles);

} // namespace sosh::interchange::docx
