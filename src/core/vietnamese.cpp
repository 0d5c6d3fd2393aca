// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vietnamese.h"

#include "core/vietnamesetables.h"

#include <QList>

#include <algorithm>
#include <array>
#include <string_view>

namespace sosh::vietnamese {

namespace {

/// Surely NFC whatever stands beside it; what is outside may be NFC too, but is worth the long way.
constexpr bool isSurelyComposed(char16_t unit)
{
    return unit < 0x0300 || (unit >= 0x1E00 && unit <= 0x1EFF)
        || (unit >= 0x2010 && unit <= 0x2027);
}

QString composed(QStringView text)
{
    const bool done = std::all_of(
        text.begin(), text.end(), [](QChar c) { return isSurelyComposed(c.unicode()); });
    return done ? text.toString() : text.toString().normalized(QString::NormalizationForm_C);
}

/// Zero-width characters, soft hyphen, directional marks, embeddings, overrides and isolates.
constexpr bool isInvisible(char16_t unit)
{
    return unit == 0x00AD || unit == 0x061C || (unit >= 0x200B && unit <= 0x200F)
        || (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2060 && unit <= 0x206F)
        || unit == 0xFEFF;
}

constexpr bool isLineEnd(char16_t unit)
{
    return (unit >= 0x0A && unit <= 0x0D) || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

constexpr bool isControl(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7F && unit < 0xA0);
}

/// True for the ordinary cell: composed letters, single blanks inside, nothing to mend.
bool isClean(QStringView text)
{
    bool afterBlank = true;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool blank = unit == u' ';
        if ((blank && afterBlank) || isControl(unit) || unit == 0xA0 || unit == 0xAD
            || !isSurelyComposed(unit))
            return false;
        afterBlank = blank;
    }
    return text.isEmpty() || !afterBlank;
}

/// Collects text with single blanks, none at the ends nor beside a line feed.
class BlankCollapser
{
public:
    explicit BlankCollapser(qsizetype capacity) { m_text.reserve(capacity); }
    void addBlank() { m_blank = true; }
    void addLineFeed()
    {
        m_blank = false;
        ++m_lineFeeds;
    }
    void add(QChar c)
    {
        if (!m_text.isEmpty()) {
            if (m_lineFeeds > 0)
                m_text.append(QString(m_lineFeeds, u'\n'));
            else if (m_blank)
                m_text.append(u' ');
        }
        m_blank = false;
        m_lineFeeds = 0;
        m_text.append(c);
    }
    const QString& text() const { return m_text; }

private:
    QString m_text;
    bool m_blank = false;
    qsizetype m_lineFeeds = 0;
};

/// Half a surrogate pair cannot be stored as UTF-8.
bool isLoneSurrogate(QStringView text, qsizetype i)
{
    if (!text[i].isSurrogate())
        return false;
    return text[i].isHighSurrogate() ? i + 1 >= text.size() || !text[i + 1].isLowSurrogate()
                                     : i == 0 || !text[i - 1].isHighSurrogate();
}

/// Moves the tone of one syllable (a run of letters) when its vowel letters are exactly oa, oe or uy at its end.
void placeTone(QChar* syllable, qsizetype size, ToneStyle style)
{
    using tables::vowelPlace;
    if (size < 2)
        return;
    QChar& first = syllable[size - 2];
    QChar& second = syllable[size - 1];
    const tables::VowelPlace a = vowelPlace(first.unicode());
    const tables::VowelPlace b = vowelPlace(second.unicode());
    if (!a.isVowel() || !b.isVowel())
        return;
    const QChar v = QChar(a.plain()).toLower();
    const QChar w = QChar(b.plain()).toLower();
    const bool uy = v == u'u' && w == u'y';
    if (!uy && !(v == u'o' && (w == u'a' || w == u'e')))
        return;
    const QChar* onsetEnd = syllable + size - 2;
    if (std::any_of(static_cast<const QChar*>(syllable), onsetEnd,
            [](QChar c) { return vowelPlace(c.unicode()).isVowel(); }))
        return;
    if (uy && size > 2 && onsetEnd[-1].toLower() == u'q')
        return; // the u of qu- is no vowel
    const quint8 tone = style == ToneStyle::New ? a.tone : b.tone;
    if (tone == 0 || (a.tone != 0 && b.tone != 0))
        return;
    first = QChar(style == ToneStyle::New ? a.plain() : a.withTone(tone));
    second = QChar(style == ToneStyle::New ? b.withTone(tone) : b.plain());
}

// Folding: a table over the first Unicode blocks, made once by the rule itself.

bool isFoldedMark(QChar c)
{
    return c.unicode() >= 0x0300 && c.unicode() <= 0x036F;
}

/// The rule, character by character; blanks are not yet joined.
QString foldByRule(QStringView text)
{
    const QString apart = text.toString().normalized(QString::NormalizationForm_D);
    QString folded;
    folded.reserve(apart.size());
    for (const char32_t c : apart.toUcs4()) {
        if (QChar::category(c) == QChar::Other_Format || (c < 0x10000 && isFoldedMark(QChar(c))))
            continue;
        if (c == U'đ' || c == U'Đ')
            folded += u'd';
        else if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            folded += QChar::fromUcs4(c);
        else
            folded += u' ';
    }
    return folded.toLower();
}

constexpr std::size_t foldTableSize = 0x2070;
constexpr char16_t foldsToNothing = 0;
constexpr char16_t foldsByRule = 0xFFFF;
using FoldTable = std::array<char16_t, foldTableSize>;

FoldTable buildFoldTable()
{
    FoldTable table{};
    for (std::size_t unit = 0; unit < foldTableSize; ++unit) {
        const QChar c(static_cast<char16_t>(unit));
        const QString folded = foldByRule(QStringView(&c, 1));
        const bool orderMatters = c.combiningClass() != 0 && !isFoldedMark(c);
        if (orderMatters || folded.size() > 1)
            table[unit] = foldsByRule;
        else
            table[unit] = folded.isEmpty() ? foldsToNothing : folded[0].unicode();
    }
    return table;
}

} // namespace

QString clean(QStringView text, bool keepLines)
{
    if (isClean(text))
        return text.toString();
    BlankCollapser out(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t unit = c.unicode();
        if (isLineEnd(unit) && keepLines) {
            if (unit != u'\r' || i + 1 >= text.size() || text[i + 1] != u'\n')
                out.addLineFeed();
        } else if (isLineEnd(unit) || c.isSpace()) {
            out.addBlank();
        } else if (!isControl(unit) && !isInvisible(unit)) {
            out.add(isLoneSurrogate(text, i) ? QChar(QChar::ReplacementCharacter) : c);
        }
    }
    return composed(out.text());
}

QString toneCanon(QStringView text)
{
    return withToneStyle(text, ToneStyle::New);
}

QString withToneStyle(QStringView text, ToneStyle style)
{
    QString out = composed(text);
    QChar* const end = out.data() + out.size();
    for (QChar* start = out.data(); start != end;) {
        QChar* const stop =
            std::find_if(start, end, [](QChar c) { return !c.isLetter() && !c.isMark(); });
        placeTone(start, stop - start, style);
        start = stop == end ? end : stop + 1;
    }
    return out;
}

QString fold(QStringView text)
{
    static const FoldTable table = buildFoldTable();
    QString out(text.size(), Qt::Uninitialized);
    QChar* next = out.data();
    const QChar* const first = next;
    bool blank = false;
    for (const QChar c : text) {
        const char16_t folded = c.unicode() < foldTableSize ? table[c.unicode()] : foldsByRule;
        if (folded == foldsByRule)
            return foldByRule(text).simplified();
        if (folded == u' ') {
            blank = true;
        } else if (folded != foldsToNothing) {
            if (blank && next != first)
                *next++ = u' ';
            blank = false;
            *next++ = QChar(folded);
        }
    }
    out.truncate(next - first);
    return out;
}

} // namespace sosh::vietnamese
