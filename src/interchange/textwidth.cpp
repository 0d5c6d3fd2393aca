// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/textwidth.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace sosh::interchange {

namespace {

using Advances = std::array<int, 95>;
/// Advances of Times from blank to tilde, in thousandths of the size.
/// Source: Adobe Core 14 AFM, Times-Roman, -Bold and -Italic; Times New Roman has the same.
constexpr Advances uprightAdvances{250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250,
    333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667,
    556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444,
    333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500,
    500, 444, 480, 200, 480, 541};
constexpr Advances boldAdvances{250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250,
    333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500,
    930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722,
    556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444,
    333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500,
    500, 444, 394, 220, 394, 520};
constexpr Advances italicAdvances{250, 333, 420, 500, 500, 833, 778, 214, 333, 333, 500, 675, 250,
    333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 675, 675, 675, 500,
    920, 611, 611, 667, 722, 611, 611, 722, 722, 333, 444, 667, 556, 833, 667, 722, 611, 722, 611,
    500, 556, 722, 611, 833, 611, 556, 556, 389, 278, 389, 422, 500, 333, 500, 500, 444, 500, 444,
    278, 500, 500, 278, 278, 444, 278, 722, 500, 500, 500, 500, 389, 389, 278, 500, 444, 667, 444,
    444, 389, 400, 275, 400, 541};
constexpr int otherAdvance = 600;
constexpr int step = 40; // twips
constexpr int slackPercent = 3; ///< another face may run a little wider

int advanceOf(QChar sign, const Advances& advances)
{
    if (sign.isMark())
        return 0;
    if (sign == u'Đ')
        sign = u'D';
    else if (sign == u'đ')
        sign = u'd';
    else if (sign == QChar::Nbsp)
        sign = u' ';
    const int code = sign.unicode() - u' ';
    return code >= 0 && code < int(advances.size()) ? advances[size_t(code)] : otherAdvance;
}

/// Bold italic is hardly wider than bold.
const Advances& advancesOf(const TextStyle& face)
{
    if (face.bold)
        return boldAdvances;
    return face.italic ? italicAdvances : uprightAdvances;
}

/// Words between single blanks; several blanks are a place left open and part of their word.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    bool open = false;
    for (const QString& part : text.split(u' ')) {
        if (!words.isEmpty() && (open || part.isEmpty()))
            words.last() += u' ' + part;
        else if (!part.isEmpty())
            words << part;
        open = part.isEmpty();
    }
    return words;
}

int linesIn(const QStringList& words, const TextStyle& face, int width)
{
    const int blank = textWidth(QStringLiteral(" "), face);
    int lines = 1;
    int used = 0;
    for (const QString& word : words) {
        const int wide = textWidth(word, face);
        if (used > 0 && used + blank + wide > width) {
            ++lines;
            used = wide;
        } else {
            used += (used > 0 ? blank : 0) + wide;
        }
    }
    return lines;
}

} // namespace

int textWidth(const QString& text, const TextStyle& face)
{
    const Advances& advances = advancesOf(face);
    qint64 thousandths = 0;
    for (const QChar sign : text.normalized(QString::NormalizationForm_D))
        thousandths += advanceOf(sign, advances);
    return int(thousandths * face.size * 20 / 1000);
}

int widestWord(const QString& text, const TextStyle& face)
{
    int widest = 0;
    for (const QString& word : wordsOf(text))
        widest = std::max(widest, textWidth(word, face));
    return widest;
}

int lineCount(const QString& text, const TextStyle& face, int width)
{
    int lines = 0;
    for (const QString& line : text.split(u'\n'))
        lines += linesIn(wordsOf(line), face, width);
    return lines;
}

int balancingIndent(const QString& text, const TextStyle& face, int width)
{
    const QStringList words = wordsOf(text);
    const int lines = linesIn(words, face, width);
    if (lines < 2)
        return 0;
    const int narrowest = widestWord(text, face);
    int narrow = width;
    while (narrow - step > narrowest && linesIn(words, face, narrow - step) <= lines)
        narrow -= step;
    return std::max(0, (width - narrow - narrow * slackPercent / 100) / 2);
}

} // namespace sosh::interchange
