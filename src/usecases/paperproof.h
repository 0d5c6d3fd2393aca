// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figuresource.h"
#include "core/result.h"
#include "usecases/paperdesk.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <vector>

namespace sosh {

class RegisterSession;

/// A row behind a figure on paper.
struct FigureRow
{
    QString unitCode;
    QString unitName;
    QString value; ///< "136"; of a rate "132 / 136"; of a number of units its state
    int revision = 0;
    QDate receivedOn;
    QString source; ///< file of the import, or who typed it
};
struct FigureTrace
{
    QString label; ///< "Đảng viên tham gia", "Đơn vị chưa báo cáo"
    QString total;
    std::vector<FigureRow> rows;
};

/// A figure of a returned file that the register does not say.
struct FigureDifference
{
    QString
        place; ///< "II.3, Kết quả tham gia", or unit and column; of a figure without a source its words
    QString ours; ///< "–": the paper has no figure there
    QString theirs; ///< empty: the figure was taken out
};

/// Proof of paper: where its figures come from, and whether an edited file still says them.
class PaperProof
{
    Q_DECLARE_TR_FUNCTIONS(PaperProof)

public:
    explicit PaperProof(const RegisterSession& session);

    /// Rows behind the figure, as the paper of the request has them (sealed ones of an issued report).
    Result<FigureTrace> trace(const PaperRequest& paper, const FigureSource& source) const;
    /// Every figure of text and tables, with a source or without; number and day of the paper are the registry's.
    /// Errors: FileMissing, FileUnreadable, FileOfAnotherKind, FigureMarksMissing, NoFiguresToCompare, FileOfAnotherPaper.
    Result<std::vector<FigureDifference>> compare(
        const PaperRequest& paper, const QString& docxPath) const;

private:
    static QString labelOf(const RoundSheet& sheet, const FigureSource& source);

    const RegisterSession& m_session;
};

} // namespace sosh
