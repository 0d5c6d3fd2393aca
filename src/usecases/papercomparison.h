// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figuremarks.h"
#include "interchange/wordfile.h"
#include "usecases/paperproof.h"

#include <QCoreApplication>
#include <QSet>

namespace sosh {

/// A paper beside a file that was written of it and edited since. Marked figures are found by their names wherever they
/// stand now; all other numbers are compared in the order in which they follow each other.
class PaperComparison
{
    Q_DECLARE_TR_FUNCTIONS(PaperComparison)

public:
    using Figures = std::vector<interchange::ReadFigure>;

    PaperComparison(const Document& paper, QDate date);

    /// Errors: NoFiguresToCompare, FigureMarksMissing, FileOfAnotherPaper.
    Status accepts(const Figures& theirs, const QString& path) const;
    std::vector<FigureDifference> differences(const Figures& theirs) const;

private:
    struct Number
    {
        QString text;
        const interchange::ReadFigure* figure = nullptr; ///< it is or stands in
    };
    using Numbers = std::vector<Number>;

    bool isSaid(const QString& name, const Figures& theirs) const;
    Numbers loose(const Figures& figures, const QSet<QString>& compared) const;
    void addLoose(std::vector<FigureDifference>& differences, const Numbers& ours,
        const Numbers& theirs) const;
    QString placeOf(const interchange::ReadFigure& figure) const;

    std::vector<FigureMark> m_marks;
    Figures m_ours; ///< as they come back from a file that nobody edited
    QSet<QString> m_filledIn; ///< bare words of the lines that get number and day
};

} // namespace sosh
