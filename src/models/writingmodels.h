// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowtablemodel.h"
#include "usecases/paperwriting.h"

namespace sosh {

/// A paper's prose, one line a heading, sentence or own paragraph. Changes are the panel's business.
class NarrativeModel final : public RowTableModel<report::NarrativeLine>
{
    Q_OBJECT

public:
    explicit NarrativeModel(QObject* parent = nullptr);

    /// What it says: as printed, the pattern with "…" for its figures, or the prompt of an open slot.
    static QString wordsOf(const report::NarrativeLine& line);
    /// What an editor of it begins with: "…" stands for the figures of the clerk's own words that one is missing for.
    static std::vector<report::Piece> piecesToEdit(const report::NarrativeLine& line);
    /// "Edited", "Not printed: a figure is missing"; empty for a sentence as the wording has it.
    static QString stateOf(const report::NarrativeLine& line);
};

/// What units wrote, ticked where it stands in the paper; the words taken can be shortened in place.
class UnitWordsModel final : public RowTableModel<UnitWords>
{
    Q_OBJECT

public:
    enum Column
    {
        TickColumn,
        UnitColumn,
        FieldColumn,
        TextColumn,
        QuoteColumn
    };

    explicit UnitWordsModel(QObject* parent = nullptr);

    static QString fieldName(const QString& field);
};

} // namespace sosh
