// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>

/// The Vietnamese letters as data. Source: domain.md 6.1 and 6.2 (CLDR root and vi order, ICU 72.1).
namespace sosh::vietnamese::tables {

inline constexpr std::u16string_view alphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

/// Blanks and signs in the order of CLDR's root collation, all before digits and letters.
inline constexpr std::u16string_view signs =
    u" _-–—,;:!?….·'‘’\"“”«»()[]{}§@*/\\&#%•`´^°©®+±÷×<=>|~¢$£¥₫";

/// The combining tones in their order: huyền, hỏi, ngã, sắc, nặng; ngang has none.
inline constexpr std::u16string_view toneMarks = u"\u0300\u0309\u0303\u0301\u0323";

/// Each vowel letter under its six tones: ngang, huyền, hỏi, ngã, sắc, nặng.
inline constexpr std::array<std::u16string_view, 24> vowels = {
    u"aàảãáạ", u"ăằẳẵắặ", u"âầẩẫấậ", u"eèẻẽéẹ", u"êềểễếệ", u"iìỉĩíị", //
    u"oòỏõóọ", u"ôồổỗốộ", u"ơờởỡớợ", u"uùủũúụ", u"ưừửữứự", u"yỳỷỹýỵ", //
    u"AÀẢÃÁẠ", u"ĂẰẲẴẮẶ", u"ÂẦẨẪẤẬ", u"EÈẺẼÉẸ", u"ÊỀỂỄẾỆ", u"IÌỈĨÍỊ", //
    u"OÒỎÕÓỌ", u"ÔỒỔỖỐỘ", u"ƠỜỞỠỚỢ", u"UÙỦŨÚỤ", u"ƯỪỬỮỨỰ", u"YỲỶỸÝỴ", //
};

/// Where a vowel letter stands in `vowels`; row -1 for any other character.
struct VowelPlace
{
    qint8 row = -1;
    quint8 tone = 0;
    constexpr bool isVowel() const { return row >= 0; }
    constexpr char16_t plain() const { return vowels[static_cast<std::size_t>(row)][0]; }
    constexpr char16_t withTone(quint8 wanted) const
    {
        return vowels[static_cast<std::size_t>(row)][wanted];
    }
};

// All of them lie in U+0041..U+01B0 and U+1EA0..U+1EF9.
inline constexpr std::size_t lowEnd = 0x01B1;
inline constexpr std::size_t highStart = 0x1EA0;
inline constexpr std::size_t highEnd = 0x1EFA;
inline constexpr std::size_t noSlot = lowEnd + (highEnd - highStart);

constexpr std::size_t slotOf(char16_t unit)
{
    if (unit < lowEnd)
        return unit;
    return unit >= highStart && unit < highEnd ? unit - highStart + lowEnd : noSlot;
}

constexpr auto buildVowelPlaces()
{
    std::array<VowelPlace, noSlot + 1> places{};
    for (std::size_t row = 0; row < vowels.size(); ++row) {
        for (std::size_t tone = 0; tone < vowels[row].size(); ++tone)
            places[slotOf(vowels[row][tone])] = {
                static_cast<qint8>(row), static_cast<quint8>(tone)};
    }
    return places;
}
inline constexpr auto vowelPlaces = buildVowelPlaces();

constexpr VowelPlace vowelPlace(char16_t unit)
{
    return vowelPlaces[slotOf(unit)];
}

} // namespace sosh::vietnamese::tables
