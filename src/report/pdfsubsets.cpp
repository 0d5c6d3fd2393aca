// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfsubsets.h"

#include <algorithm>
#include <vector>

namespace sosh::report {

namespace {

constexpr qsizetype tagLength = 7; // six letters and a plus
constexpr qsizetype entryLength = 20; // of the table of offsets

struct Insertion
{
    qsizetype at = 0;
    QByteArray tag;
};

/// Places of the untagged names of each font that follows its descriptor.
std::vector<Insertion> insertionsFor(const QByteArray& pdf)
{
    static const QByteArray descriptor = "\n/FontName /";
    static const QByteArray font = "\n/BaseFont /";
    std::vector<Insertion> insertions;
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
            insertions.push_back({use + font.size(), tag});
            use = pdf.indexOf(wanted, use + 1);
        }
        at = next;
    }
    return insertions;
}

qsizetype shifted(qsizetype offset, const std::vector<Insertion>& insertions)
{
    const auto before = std::count_if(insertions.begin(), insertions.end(),
        [&](const Insertion& insertion) { return insertion.at < offset; });
    return offset + before * tagLength;
}

/// Offsets of objects and of the table itself, moved along.
void shiftOffsets(QByteArray& pdf, qsizetype table, const std::vector<Insertion>& insertions)
{
    const qsizetype trailer = pdf.indexOf("trailer", table);
    for (qsizetype at = table; at < trailer; ++at) {
        if (pdf.mid(at + 10, 9) != " 00000 n ")
            continue;
        const qsizetype moved = shifted(pdf.mid(at, 10).toLongLong(), insertions);
        pdf.replace(at, 10, QByteArray::number(moved).rightJustified(10, '0'));
        at += entryLength - 1;
    }
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    pdf.replace(
        start, pdf.indexOf('\n', start) - start, QByteArray::number(shifted(table, insertions)));
}

} // namespace

QByteArray withSubsetTags(const QByteArray& pdf)
{
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    if (start < 0)
        return pdf;
    const qsizetype from = start + 10;
    const qsizetype table = pdf.mid(from, pdf.indexOf('\n', from) - from).trimmed().toLongLong();
    const std::vector<Insertion> insertions = insertionsFor(pdf);
    if (insertions.empty() || pdf.mid(table, 4) != "xref")
        return pdf;
    QByteArray tagged = pdf;
    shiftOffsets(tagged, table, insertions);
    for (auto each = insertions.rbegin(); each != insertions.rend(); ++each)
        tagged.insert(each->at, each->tag);
    return tagged;
}

} // namespace sosh::report
