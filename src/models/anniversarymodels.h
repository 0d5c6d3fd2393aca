// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roundplanning.h"
#include "models/rowtablemodel.h"

namespace sosh {

/// The office's table of anniversaries.
class AnniversaryModel final : public RowTableModel<Anniversary>
{
    Q_OBJECT

public:
    explicit AnniversaryModel(QObject* parent = nullptr);

    static QString dayText(const Anniversary& anniversary); ///< "19/5"; empty when it has no day
};

/// An anniversary in the year that is planned, and whether a round is to be held for it.
struct CelebrationChoice
{
    Celebration celebration;
    int year = 0;
    bool chosen = false;

    int years() const; ///< N; 0 when there is none
};

/// Anniversaries of one year, to be ticked. A day that the table does not give is typed.
class CelebrationModel final : public RowTableModel<CelebrationChoice>
{
    Q_OBJECT

public:
    enum Column
    {
        EventColumn,
        DayColumn,
        YearsColumn
    };

    explicit CelebrationModel(QObject* parent = nullptr);

    /// What is ticked stays ticked, by its event.
    void setYear(int year, const std::vector<Anniversary>& anniversaries);
    std::vector<Celebration> chosen() const;
    int withoutDay() const; ///< ticked, but nobody has said on which day

private:
    static Columns makeColumns();
};

} // namespace sosh
