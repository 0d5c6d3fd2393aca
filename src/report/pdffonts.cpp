// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdffonts.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

constexpr qsizetype entryLength = 20; // of the table of offsets
constexpr qsizetype tagLength = 6; // of a subset's name

struct Object
{
    int id = 0;
    qsizetype from = 0;
    QByteArray text;
};

/// An embedded face: descriptor, file, widths, meanings, which take numbers one after the other, and the font that pages name.
struct FontGroup
{
    std::vector<Object> objects;
    int first = 0; ///< number of the descriptor
    int font = 0; ///< number of the font, given when a page first used it
    QByteArray tag;
};

/// What a reader takes for words: a stream may hold anything.
QByteArray headOf(const QByteArray& text)
{
    const qsizetype stream = text.indexOf("\nstream\n");
    return stream < 0 ? text : text.first(stream);
}

qsizetype tableOf(const QByteArray& pdf)
{
    const qsizetype from = pdf.lastIndexOf("startxref\n") + 10;
    return from < 10 ? -1 : pdf.mid(from, pdf.indexOf('\n', from) - from).trimmed().toLongLong();
}

/// As they stand in the file; none when the table is of another kind.
std::vector<Object> objectsOf(const QByteArray& pdf, qsizetype table)
{
    std::vector<Object> objects;
    if (table <= 0 || pdf.mid(table, 7) != "xref\n0 ")
        return objects;
    const qsizetype entries = pdf.indexOf('\n', table + 5) + 1;
    const int count = pdf.mid(table + 7, entries - table - 8).trimmed().toInt();
    for (int id = 1; id < count; ++id)
        objects.push_back({id, pdf.mid(entries + id * entryLength, 10).toLongLong(), {}});
    std::sort(objects.begin(), objects.end(),
        [](const Object& one, const Object& other) { return one.from < other.from; });
    for (size_t i = 0; i < objects.size(); ++i) {
        const qsizetype end = i + 1 < objects.size() ? objects[i + 1].from : table;
        objects[i].text = pdf.mid(objects[i].from, end - objects[i].from);
    }
    return objects;
}

std::vector<FontGroup> groupsOf(const std::vector<Object>& objects)
{
    static const QByteArray name = "\n/FontName /";
    std::vector<FontGroup> groups;
    bool inside = false;
    for (const Object& object : objects) {
        const QByteArray head = headOf(object.text);
        const bool isFont = head.contains("/Subtype /Type0");
        if (head.contains("/Type /FontDescriptor")) {
            const QByteArray tag = head.mid(head.indexOf(name) + name.size(), tagLength);
            groups.push_back({{}, object.id, 0, tag});
            inside = true;
        } else if (groups.empty() || !(isFont || object.id > groups.back().first)) {
            inside = false;
        }
        if (!inside)
            continue;
        groups.back().objects.push_back(object);
        if (isFont)
            groups.back().font = object.id;
    }
    return groups;
}

/// The groups follow each other without a gap, in the file and in their numbers.
bool areAlike(const std::vector<FontGroup>& groups)
{
    for (size_t i = 0; i < groups.size(); ++i) {
        const FontGroup& group = groups[i];
        const int numbers = int(groups[0].objects.size()) - 1; // all but the font's
        if (group.font == 0 || group.objects.size() != groups[0].objects.size()
            || group.first != groups[0].first + int(i) * numbers)
            return false;
        for (const Object& object : group.objects)
            if (object.id != group.font
                && (object.id < group.first || object.id >= group.first + numbers))
                return false;
    }
    return groups.size() > 1;
}

/// The object with the numbers and the name of the place that its group takes.
Object moved(const Object& object, const FontGroup& from, const FontGroup& to)
{
    static const QRegularExpression reference(u"\\b(\\d+) 0 (?:obj|R)\\b"_s);
    const int numbers = int(from.objects.size()) - 1;
    const auto isOwn = [&](int id) { return id >= from.first && id < from.first + numbers; };
    const QByteArray head = headOf(object.text);
    QString words = QString::fromLatin1(head);
    words.replace(u"/FontName /"_s + QString::fromLatin1(from.tag),
        u"/FontName /"_s + QString::fromLatin1(to.tag));
    qsizetype at = 0;
    for (auto match = reference.match(words); match.hasMatch();
         match = reference.match(words, at)) {
        const int id = match.captured(1).toInt();
        const QString own = QString::number(isOwn(id) ? id - from.first + to.first : id);
        words.replace(match.capturedStart(1), match.capturedLength(1), own);
        at = match.capturedStart(1) + own.size();
    }
    return {isOwn(object.id) ? object.id - from.first + to.first : object.id, 0,
        words.toLatin1() + object.text.sliced(head.size())};
}

void setOffset(QByteArray& pdf, qsizetype table, int id, qsizetype offset)
{
    const qsizetype entry = pdf.indexOf('\n', table + 5) + 1 + id * entryLength;
    pdf.replace(entry, 10, QByteArray::number(offset).rightJustified(10, '0'));
}

} // namespace

QByteArray withFontsInOrder(const QByteArray& pdf)
{
    const qsizetype table = tableOf(pdf);
    const std::vector<FontGroup> groups = groupsOf(objectsOf(pdf, table));
    if (!areAlike(groups))
        return pdf;
    std::vector<const FontGroup*> order;
    for (const FontGroup& group : groups)
        order.push_back(&group);
    std::sort(order.begin(), order.end(),
        [](const FontGroup* one, const FontGroup* other) { return one->font < other->font; });
    QByteArray written;
    QByteArray ordered = pdf;
    const qsizetype from = groups.front().objects.front().from;
    for (size_t i = 0; i < groups.size(); ++i)
        for (const Object& object : order[i]->objects) {
            const Object own = moved(object, *order[i], groups[i]);
            setOffset(ordered, table, own.id, from + written.size());
            written += own.text;
        }
    const Object& last = groups.back().objects.back();
    // As many numbers of the same length as before: what stands behind keeps its place.
    const qsizetype length = last.from + last.text.size() - from;
    return written.size() == length ? ordered.replace(from, length, written) : pdf;
}

} // namespace sosh::report
