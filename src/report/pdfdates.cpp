// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfdates.h"

#include "core/digest.h"
#include "report/pdfedits.h"

#include <algorithm>

namespace sosh::report {

namespace {

constexpr qsizetype identifierLength = 32; // hexadecimal digits

/// What stands between two marks, put in its place; nothing when they are not there.
std::vector<PdfEdit> replacing(
    const QByteArray& pdf, qsizetype from, const QByteArray& before, char after, QByteArray text)
{
    const qsizetype start = pdf.indexOf(before, from);
    const qsizetype at = start + before.size();
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(after, at);
    if (end < 0)
        return {};
    return {{at, end - at, std::move(text)}};
}

/// The identifier is random and stands twice: the one of the first writing and that of the last.
QByteArray withOwnIdentifier(QByteArray pdf)
{
    const qsizetype first = pdf.indexOf('<', pdf.lastIndexOf("\n/ID [")) + 1;
    const qsizetype second = pdf.indexOf('<', first) + 1;
    const bool known = first > 0 && second > 0
        && pdf.indexOf('>', first) == first + identifierLength
        && pdf.indexOf('>', second) == second + identifierLength;
    if (!known)
        return pdf;
    const QByteArray none(identifierLength, '0');
    pdf.replace(first, identifierLength, none).replace(second, identifierLength, none);
    const QByteArray own = sha256Hex(pdf).toLatin1().first(identifierLength);
    return pdf.replace(first, identifierLength, own).replace(second, identifierLength, own);
}

} // namespace

QByteArray withDay(const QByteArray& pdf, QDate day)
{
    const QByteArray iso = day.toString(Qt::ISODate).toLatin1() + "T00:00:00Z";
    const QByteArray plain = day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
    const qsizetype metadata = pdf.indexOf("/Type /Metadata");
    const auto info = replacing(pdf, 0, "\n/CreationDate (", ')', "D:" + plain + "000000Z");
    auto length = replacing(pdf, metadata, "\n/Length ", '\n', {});
    const auto made = replacing(pdf, metadata, "xmp:CreateDate=\"", '"', iso);
    const auto changed = replacing(pdf, metadata, "xmp:ModifyDate=\"", '"', iso);
    if (metadata < 0 || info.empty() || length.empty() || made.empty() || changed.empty())
        return pdf;
    const qsizetype said = pdf.mid(length[0].at, length[0].removed).trimmed().toLongLong();
    length[0].text =
        QByteArray::number(said + 2 * iso.size() - made[0].removed - changed[0].removed);
    std::vector<PdfEdit> edits{info[0], length[0], made[0], changed[0]};
    const auto inOrder = [](const PdfEdit& one, const PdfEdit& other) { return one.at < other.at; };
    std::sort(edits.begin(), edits.end(), inOrder);
    return withOwnIdentifier(withEdits(pdf, edits));
}

} // namespace sosh::report
