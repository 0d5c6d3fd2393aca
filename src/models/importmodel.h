// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roundsheet.h"
#include "models/rowtablemodel.h"
#include "usecases/returnimport.h"

namespace sosh {

/// One line of the review of an import: a row of a file, or what is wrong with a file as a whole (line 0).
struct ImportRow
{
    int file = 0; ///< place in the report
    int row = -1; ///< place in the file's plan; -1: the file as a whole
    QString fileName;
    int line = 0;
    RowVerdict verdict = RowVerdict::Rejected;
    QString unit;
    QString changes; ///< what would change: "Tham gia: 120 → 124"
    QString issues; ///< in sentences
    bool taken = false;
};

/// What an import would do, row by row, with the decision on each.
class ImportModel final : public RowTableModel<ImportRow>
{
    Q_OBJECT

public:
    explicit ImportModel(QObject* parent = nullptr);

    /// `sheet`: the round as it stands, for names and for what stands beside a changed figure.
    void setReport(const ImportReport& report, const RoundSheet& sheet);
    static QString verdictText(RowVerdict verdict); ///< "New", as the counts say it too
    static Tone verdictTone(RowVerdict verdict);

private:
    static Columns makeColumns();
    static QString decisionOf(const ImportRow& row);
    static ImportRow rowOf(const PlannedRow& planned, const ImportReport& report,
        const RoundSheet& sheet, bool fileRefused);
    static QString changesOf(
        const PlannedRow& planned, const RoundSheet::Row& row, const RoundSheet& sheet);
};

} // namespace sosh
