// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roundsheet.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace sosh {

enum class ColumnKind
{
    Text,
    Code,
    Codes,
    Count,
    Date
};

struct ProvinceColumn
{
    QString code;
    ColumnKind kind = ColumnKind::Text;
    bool isMeasure = false;
    friend bool operator==(const ProvinceColumn&, const ProvinceColumn&) = default;
};

/// For programs, or for people in a spreadsheet.
enum class Profile
{
    Machine,
    Excel
};

/// The province file, version 1, as codes, ISO dates and plain integers. Both profiles are made from it.
struct ProvinceTable
{
    static constexpr int contractVersion = 1;
    std::vector<ProvinceColumn> columns;
    std::vector<QStringList> rows; ///< as many cells as columns; empty = absent

    int columnOf(QStringView code) const; ///< -1 when there is none
};

QString columnKindName(ColumnKind kind);
std::optional<ColumnKind> columnKindFrom(QStringView name);

/// Rounds of one campaign, drafts left out by the caller, by number; measures are the union in order of first appearance.
ProvinceTable provinceTable(std::span<const RoundSheet> sheets);

/// Machine profile: UTF-8 without BOM, comma, CRLF, quotes where RFC 4180 needs them, codes as the head.
QByteArray machineBytes(const ProvinceTable& table);

/// One row as it stands in the machine bytes, line end included.
QByteArray machineLine(const QStringList& cells);

/// SHA-256 of the machine bytes, as 64 hexadecimal digits.
QString contentDigest(const ProvinceTable& table);
/// mã đối chiếu: the digest's first 40 bits in Crockford base32, "XXXX-XXXX".
QString controlCode(QStringView contentDigest);

} // namespace sosh
