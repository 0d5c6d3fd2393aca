// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Vietnamese text: one form to store, one to search by, one to sort by. Source: domain.md section 6.
namespace sosh::vietnamese {

/// As it is stored: NFC, no zero-width characters, no-break space as space, runs of blanks as one, trimmed.
/// Line feeds are kept when `keepLines`.
QString clean(QStringView text, bool keepLines = false);

/// Tone on the place of "hoà, thuỷ, khoẻ": open oa, oe, uy take it on the second vowel; qu- is left alone.
/// For matching and sorting; what is stored keeps the writer's spelling.
QString toneCanon(QStringView text);

enum class ToneStyle
{
    Old,
    New
}; ///< Old: ủy, hòa; New: uỷ, hoà
/// The register's spelling of open oa, oe, uy on screen and paper.
QString withToneStyle(QStringView text, ToneStyle style);

/// For search: lower case, no marks, đ as d, punctuation and blanks as one blank.
QString fold(QStringView text);

/// Bytes whose memcmp order is the Vietnamese order of the names: a ă â … d đ …, tones after letters
/// (ngang, huyền, hỏi, ngã, sắc, nặng), "Chi bộ 2" before "Chi bộ 10", tone places unified.
QByteArray sortKey(QStringView text);

} // namespace sosh::vietnamese
