// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sosh::interchange {

/// A line above or below a table.
struct SheetLine
{
    QString text;
    bool bold = false;
    bool italic = false;
    Align align = Align::Center;
};

/// One table of a paper with the words around it.
struct SheetPlan
{
    QString name; ///< as Excel takes it: 31 signs, unique in the workbook
    Orientation orientation = Orientation::Upright;
    std::vector<SheetLine> above;
    const Table* table = nullptr;
    std::vector<SheetLine> below;
};

/// The sheets of a workbook, in the order of the tables. The document outlives them.
std::vector<SheetPlan> sheetsOf(const Document& document);

/// A cell that holds a number as Vietnamese paper writes it: "3.556", "92,31", "92,31%".
struct SheetNumber
{
    double value = 0;
    bool fraction = false;
    bool percent = false;
};
/// None for words, signs ("…", "-", "x"), "≈120", dates, and codes that begin with nought.
std::optional<SheetNumber> sheetNumber(const TableColumn& column, const QString& cell);

} // namespace sosh::interchange
