// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vietnamese.h"
#include "core/vietnamesetables.h"

#include <string_view>

namespace sosh::vietnamese {

namespace {

// Sort key: levels divided by a zero byte: letters, tones, case, and the text itself where those lose something.

constexpr char levelEnd = 0;
constexpr uchar firstSign = 0x02; // one byte for each of tables::signs
constexpr uchar otherSign = 0x60; // + code point
constexpr uchar number = 0x61; // + count of digits + digits
constexpr uchar firstLetter = 0x70; // one byte for each of tables::alphabet
constexpr uchar otherLetter = 0xF0; // + code point of the lower case
constexpr std::size_t maxDigits = 254; // longer runs are cut, as ICU cuts them
static_assert(firstSign + tables::signs.size() < otherSign);
static_assert(firstLetter + tables::alphabet.size() < otherLetter);

constexpr std::size_t noRank = std::u16string_view::npos;

constexpr std::size_t rankIn(std::u16string_view list, char32_t c)
{
    return c < 0x10000 ? list.find(static_cast<char16_t>(c)) : noRank;
}

/// ă â ê ô ơ ư from a base and its mark; 0 for any other pair.
constexpr char16_t hatted(char16_t base, char32_t mark)
{
    switch (mark) {
    case 0x0302:
        return base == u'a' ? u'â' : base == u'e' ? u'ê' : base == u'o' ? u'ô' : u'\0';
    case 0x0306:
        return base == u'a' ? u'ă' : u'\0';
    case 0x031B:
        return base == u'o' ? u'ơ' : base == u'u' ? u'ư' : u'\0';
    default:
        return u'\0';
    }
}

/// Takes NFD characters one after the other.
class SortKeyBuilder
{
public:
    explicit SortKeyBuilder(qsizetype size)
    {
        for (QByteArray* level : {&m_letters, &m_tones, &m_cases})
            level->reserve(size);
    }

    void addNumber(const QByteArray& digits, bool exact)
    {
        m_base = u'\0';
        m_open = false;
        m_letters.append(static_cast<char>(number)).append(static_cast<char>(digits.size()));
        m_letters.append(digits);
        m_loses |= !exact;
    }

    void add(char32_t c)
    {
        if (QChar::isMark(c) && m_open) {
            addMark(c);
            return;
        }
        m_base = u'\0';
        m_open = QChar::isLetter(c);
        if (m_open)
            addLetter(c);
        else
            addSign(c);
    }

    QByteArray key(const QString& text) const
    {
        QByteArray key = m_letters + levelEnd + withoutUsual(m_tones) + levelEnd
            + withoutUsual(m_cases) + levelEnd;
        if (m_loses)
            key += text.toUtf8();
        return key;
    }

private:
    static constexpr char usual = 1; // ngang, lower case
    static constexpr char nang = usual + static_cast<char>(tables::toneMarks.size());

    static QByteArray withoutUsual(const QByteArray& level)
    {
        qsizetype size = level.size();
        while (size > 0 && level[size - 1] == usual)
            --size;
        return level.first(size);
    }

    void addCodePoint(uchar lead, char32_t c)
    {
        m_letters.append(static_cast<char>(lead));
        for (int shift = 16; shift >= 0; shift -= 8)
            m_letters.append(static_cast<char>((c >> shift) & 0xFFU));
    }

    void addLetter(char32_t c)
    {
        const char32_t lower = QChar::toLower(c);
        const std::size_t rank = rankIn(tables::alphabet, lower);
        if (rank != noRank) {
            m_base = static_cast<char16_t>(lower);
            m_letters.append(static_cast<char>(firstLetter + rank));
        } else {
            addCodePoint(otherLetter, lower);
            m_loses |= lower != c;
        }
        m_tones.append(usual);
        m_cases.append(lower == c ? usual : static_cast<char>(usual + 1));
    }

    /// A mark on the last letter: a hat makes another letter, a tone weighs after all letters.
    void addMark(char32_t mark)
    {
        const bool toned = m_tones.back() != usual;
        if (const char16_t letter = hatted(m_base, mark)) {
            m_letters.back() = static_cast<char>(firstLetter + tables::alphabet.find(letter));
            m_base = u'\0';
            m_loses |= toned && m_tones.back() != nang; // marks in an unusual order
            return;
        }
        const std::size_t tone = rankIn(tables::toneMarks, mark);
        const bool known = tone != noRank;
        if (!toned)
            m_tones.back() =
                static_cast<char>(usual + 1 + (known ? tone : tables::toneMarks.size()));
        m_loses |= toned || !known;
    }

    void addSign(char32_t c)
    {
        const std::size_t rank = rankIn(tables::signs, c);
        if (rank != noRank)
            m_letters.append(static_cast<char>(firstSign + rank));
        else
            addCodePoint(otherSign, c);
    }

    QByteArray m_letters;
    QByteArray m_tones;
    QByteArray m_cases;
    char16_t m_base = u'\0'; ///< the last letter while it may still get a hat
    bool m_open = false; ///< the last character is a letter and may get marks
    bool m_loses = false; ///< the levels alone do not tell this text from every other
};

} // namespace

QByteArray sortKey(QStringView text)
{
    const QString canon = toneCanon(clean(text));
    const auto apart = canon.normalized(QString::NormalizationForm_D).toUcs4();
    SortKeyBuilder builder(apart.size());
    for (qsizetype i = 0; i < apart.size();) {
        QByteArray digits;
        bool exact = true;
        for (; i < apart.size() && QChar::isDigit(apart[i]) && digits.size() < qsizetype(maxDigits);
             ++i) {
            exact &= apart[i] < 0x80 && digits != "0";
            if (digits == "0")
                digits.clear();
            digits.append(static_cast<char>('0' + QChar::digitValue(apart[i])));
        }
        if (!digits.isEmpty())
            builder.addNumber(digits, exact);
        else
            builder.add(apart[i++]);
    }
    return builder.key(canon);
}

} // namespace sosh::vietnamese
