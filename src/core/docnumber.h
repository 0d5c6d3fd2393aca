// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

/// Số và ký hiệu: `105-KH/TU`. Source: HD 05-HD/VPTW, 3.1.
namespace sosh {

/// Quyết định and quy định are types of their own, numbered apart, with the same printed code QĐ. The register tells
/// them apart by this code of its own. Source: HD 05-HD/VPTW, 3.1.2.
inline constexpr QStringView regulationType = u"QyĐ";

/// Parts of a number as people write it; each may be missing.
struct DocNumber
{
    std::optional<int> number; ///< 1 … 99999
    QString type; ///< "KH"; "QyĐ" only where the writer told a quy định apart
    QString body; ///< "TU", "BTCTU-BNCTU"
    std::optional<int> year; ///< state bodies only: 19/2025/QĐ-TTg
    bool stateForm =
        false; ///< 1989/QĐ-BGDĐT: the slash before the type, as state bodies write. Source: NĐ 30/2020/NĐ-CP

    bool isEmpty() const { return !number && type.isEmpty() && body.isEmpty(); }
    friend bool operator==(const DocNumber&, const DocNumber&) = default;
};

/// A number and the day written behind it: "186-KH/QU ngày 03/4/2024".
struct DocCitation
{
    DocNumber number;
    QDate date; ///< invalid: none written
};

/// Takes any hyphen and slash, blanks, "Số:", words before and a day behind, Đ typed as D, TƯ for TW.
/// An empty text is an empty number. Nothing when it is no number at all.
std::optional<DocNumber> parseDocNumber(QStringView text);
std::optional<DocCitation> parseDocCitation(QStringView text);

/// As the paper prints it: "05-KH/TU"; "-KH/TU" while the number is blank; QĐ for a quy định.
QString docNumberText(const DocNumber& number);
/// Equal for all spellings of one number.
QString docNumberKey(const DocNumber& number);
QString printedType(const QString& typeCode);
/// Codes of types that the guideline or long use knows; others are kept as written.
bool isKnownType(const QString& typeCode);

/// Of one sequence: one issuing body, type and term. Numbers need no order.
int nextNumber(std::span<const int> taken);
std::vector<int> missingNumbers(std::span<const int> taken); ///< between 1 and the highest
std::vector<int> repeatedNumbers(std::span<const int> taken);

} // namespace sosh
