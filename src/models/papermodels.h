// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowtablemodel.h"
#include "usecases/paperissuing.h"
#include "usecases/paperproof.h"

#include <optional>

namespace sosh {

/// The rows behind a figure on paper.
class FigureRowModel final : public RowTableModel<FigureRow>
{
    Q_OBJECT

public:
    explicit FigureRowModel(QObject* parent = nullptr);
};

/// Figures of an edited file that the register does not say.
class FigureDifferenceModel final : public RowTableModel<FigureDifference>
{
    Q_OBJECT

public:
    explicit FigureDifferenceModel(QObject* parent = nullptr);
};

/// What changed since a report was issued.
class FigureChangeModel final : public RowTableModel<report::FigureChange>
{
    Q_OBJECT

public:
    explicit FigureChangeModel(QObject* parent = nullptr);
};

/// A kept state of a paper: submitted for signature, or issued. One of the two is there.
struct PaperRecord
{
    std::optional<PaperVersion> version;
    std::optional<IssuedReport> issued;
};

/// Versions and issued reports of a round, with their kept pages.
class PaperRecordModel final : public RowTableModel<PaperRecord>
{
    Q_OBJECT

public:
    explicit PaperRecordModel(QObject* parent = nullptr);

    static QString nameOf(const PaperRecord& record);

private:
    static QString standingOf(const PaperRecord& record);
    static QString peopleOf(const PaperRecord& record);
};

} // namespace sosh
