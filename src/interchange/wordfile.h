// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/formatprofile.h"
#include "core/result.h"

#include <QByteArray>

#include <vector>

/// The paper for a word processor: the same blocks in the same order, head in two columns, tables with repeated heads.
namespace sosh::interchange {

/// Office Open XML, as Word 2010 and later and LibreOffice open it. Each figure with a source is marked (see `figuremarks`).
Result<QByteArray> docxOf(const Document& document, const FormatProfile& profile);
/// OpenDocument text.
Result<QByteArray> odtOf(const Document& document, const FormatProfile& profile);

/// A figure as it stands in a returned file.
struct ReadFigure
{
    QString name; ///< of its mark; empty: a number without one
    QString text; ///< as it stands now, with the digits that touch its mark
    QString around; ///< the paragraph or the cells around it
    QString paragraph = {}; ///< as it is written, blanks and all
    qsizetype at = 0; ///< in the paragraph
};
/// Marked figures of a DOCX that was written here and edited since. Errors: FileUnreadable (not a DOCX), FigureMarksMissing
/// (none of our marks is left).
Result<std::vector<ReadFigure>> figuresOfDocx(const QByteArray& docx);
/// The same with every other number of its text, in order. Errors: FileUnreadable (not a DOCX).
Result<std::vector<ReadFigure>> numbersOfDocx(const QByteArray& docx);

/// The tables of the document as a workbook, one sheet each: real numbers, group rows, frozen head, print titles.
Result<QByteArray> workbookOf(const Document& document, const FormatProfile& profile);

} // namespace sosh::interchange
