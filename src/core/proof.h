// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// What the proof of an exported file by its manifest found.
namespace sosh {

struct Difference
{
    int row = 0; ///< line in the file; 0 for a removed row and for the file as a whole
    QString unit; ///< code and name
    QString column; ///< head as in the file
    QString expected; ///< empty when it cannot be known
    QString found;
    /// Key of the kind: "cell"; "label" a word that stands for no code; "head"; "sum"; "digest"; "rows": expected and found
    /// are the row's place among the rows, from 1, one of them empty for an added or removed row; without row and place the
    /// counts. Other bytes with the same content are no difference.
    QString text;
};

struct VerifyResult
{
    QString controlCode; ///< recomputed
    std::vector<Difference> differences;
    bool ok() const { return differences.empty(); }
};

} // namespace sosh
