// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/measure.h"

#include <QCoreApplication>

#include <span>

namespace sosh {

/// Words an issue with its place: "dòng 12, cột Tham gia: …".
class IssueText
{
    Q_DECLARE_TR_FUNCTIONS(IssueText)

public:
    /// Columns named by code are said by their heads: a measure's from the list, the others' by themselves.
    static QString sentence(const Issue& issue, std::span<const Measure> measures = {});
    /// What the sentence names, as it is written: years are not grouped as counts are.
    static QString argument(const Issue& issue, int index);

private:
    static QString place(const Place& place, std::span<const Measure> measures);
    static QString columnName(const QString& code, std::span<const Measure> measures);
    static QString reading(const Issue& issue);
    static QString rowProblem(const Issue& issue);
    static QString warning(const Issue& issue);
    static QString doubt(const Issue& issue);
    static QString unitProblem(const Issue& issue); ///< units and what becomes of them
    static QString unitTime(const Issue& issue);
    static QString document(const Issue& issue); ///< documents, terms and offices
    static QString documentChain(const Issue& issue);
    static QString reportHead(const Issue& issue);
    static QString officeDays(const Issue& issue);
    /// Campaigns and rounds as they are planned: the place is a field of a form.
    static QString plan(const Issue& issue, std::span<const Measure> measures);
};

} // namespace sosh
