// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfsubsets.h"

#include "report/pdfedits.h"

namespace sosh::report {

namespace {

constexpr qsizetype tagLength = 7; // six letters and a plus

/// Places of the untagged names of each font that follows its descriptor.
std::vector<PdfEdit> insertionsFor(const QByteArray& pdf)
{
    static const QByteArray descriptor = "\n/FontName /";
    static const QByteArray font = "\n/BaseFont /";
    std::vector<PdfEdit> insertions;
    qsizetype at = pdf.indexOf(descriptor);
    while (at >= 0) {
        const qsizetype name = at + descriptor.size();
        const qsizetype next = pdf.indexOf(descriptor, name);
        const QByteArray tag = pdf.mid(name, tagLength);
        const QByteArray plain =
            pdf.mid(name + tagLength, pdf.indexOf('\n', name) - name - tagLength);
        const QByteArray wanted = font + plain + '\n';
        qsizetype use = tag.endsWith('+') ? pdf.indexOf(wanted, name) : -1;
        while (use >= 0 && (next < 0 || use < next)) {
            insertions.push_back({use + font.size(), 0, tag});
            use = pdf.indexOf(wanted, use + 1);
        }
        at = next;
    }
    return insertions;
}

} // namespace

QByteArray withSubsetTags(const QByteArray& pdf)
{
    return withEdits(pdf, insertionsFor(pdf));
}

} // namespace sosh::report
