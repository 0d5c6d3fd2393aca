// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sosh {

enum class ReturnState
{
    Missing,
    Reported,
    Joint,
    Nil,
    Exempt
};

QString returnStateName(ReturnState state); ///< "reported"
std::optional<ReturnState> returnStateFrom(QStringView name);

struct Figure
{
    qint64 value = 0;
    bool approximate = false; ///< the unit said "trên", "khoảng"
    friend bool operator==(const Figure&, const Figure&) = default;
};

/// A warning that the clerk looked at and let stand.
struct AcceptedWarning
{
    QString code; ///< as issueCodeName gives it
    QString place; ///< measure code or column; empty: the whole return
    QString reason;
    friend bool operator==(const AcceptedWarning&, const AcceptedWarning&) = default;
};

/// What one unit reported for one round. Absent is absent: no key, never zero.
struct UnitReturn
{
    ReturnId id; ///< invalid while not confirmed
    UnitId unit;
    int revision = 0; ///< lần báo cáo; 0 while not confirmed
    ReturnState state = ReturnState::Missing;
    UnitId host; ///< joint: with whom
    QString reason; ///< nil: why
    QDate firstDay;
    QDate lastDay;
    QStringList studyForms; ///< codes; the first is the main one
    QString attendanceMode; ///< code
    QString receivedVia; ///< code
    QDate receivedOn;
    QString unitDocument; ///< the unit's own number and date
    QString note;
    QString goodPractice; ///< cách làm hay
    QString difficulty; ///< khó khăn, vướng mắc
    QString proposal; ///< kiến nghị, đề xuất
    QString reporter; ///< who reported for the unit
    QString revisionReason; ///< why this revision was made, when it needs a reason
    std::vector<AcceptedWarning> acceptedWarnings;
    QMap<QString, Figure> figures; ///< by measure code

    std::optional<qint64> figure(QStringView code) const;
    /// Equal in all that a unit says. How it came to stand is not part of that: id, revision, its reason, warnings taken.
    bool saysTheSame(const UnitReturn& other) const;
    /// Takes the texts that a file has no column for, where this return has none itself.
    void keepTextsOf(const UnitReturn& standing);
};

} // namespace sosh
