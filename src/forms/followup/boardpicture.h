// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup.h"
#include "models/rowstate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QImage>

namespace sosh {

/// The board as a picture for the group of the units: counts, names and how each stands. It bears no figures of members.
class BoardPicture
{
    Q_DECLARE_TR_FUNCTIONS(BoardPicture)

public:
    struct Line
    {
        RowState state = RowState::Missing;
        QString name;
        QString words; ///< how late, or how it stands
        bool urgent = false;
    };

    QString office;
    QString title; ///< of the campaign and the round
    QString moment; ///< "08:00 29/5/2026"
    QString headline; ///< how many of how many
    QStringList facts;
    int reported = 0;
    int expected = 0;
    std::vector<Line> missing;
    std::vector<Line> answered;

    static constexpr int width = 1080; ///< px: the whole width of a telephone

    static BoardPicture of(const FollowUp& board, const QString& campaign, const QString& office,
        const QDateTime& now);
    QImage image() const;
    QString text() const; ///< all words that stand in it, a line each
};

} // namespace sosh
