// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfedits.h"

#include <numeric>

namespace sosh::report {

namespace {

constexpr qsizetype entryLength = 20; // of the table of offsets

qsizetype shifted(qsizetype offset, const std::vector<PdfEdit>& edits)
{
    return std::accumulate(
        edits.begin(), edits.end(), offset, [&](qsizetype moved, const PdfEdit& edit) {
            return edit.at < offset ? moved + edit.text.size() - edit.removed : moved;
        });
}

/// Offsets of objects and of the table itself.
void shiftOffsets(QByteArray& pdf, qsizetype table, const std::vector<PdfEdit>& edits)
{
    const qsizetype trailer = pdf.indexOf("trailer", table);
    for (qsizetype at = table; at < trailer; ++at) {
        if (pdf.mid(at + 10, 9) != " 00000 n ")
            continue;
        const qsizetype moved = shifted(pdf.mid(at, 10).toLongLong(), edits);
        pdf.replace(at, 10, QByteArray::number(moved).rightJustified(10, '0'));
        at += entryLength - 1;
    }
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    pdf.replace(start, pdf.indexOf('\n', start) - start, QByteArray::number(shifted(table, edits)));
}

} // namespace

QByteArray withEdits(const QByteArray& pdf, const std::vector<PdfEdit>& edits)
{
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    if (start < 0 || edits.empty())
        return pdf;
    const qsizetype from = start + 10;
    const qsizetype table = pdf.mid(from, pdf.indexOf('\n', from) - from).trimmed().toLongLong();
    if (pdf.mid(table, 4) != "xref")
        return pdf;
    QByteArray edited = pdf;
    shiftOffsets(edited, table, edits);
    for (auto each = edits.rbegin(); each != edits.rend(); ++each)
        edited.replace(each->at, each->removed, each->text);
    return edited;
}

} // namespace sosh::report
