// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QCoreApplication>

namespace sosh {

/// Words an issue with its place: "dòng 12, cột Tham gia: …".
class IssueText
{
    Q_DECLARE_TR_FUNCTIONS(IssueText)

public:
    static QString sentence(const Issue& issue);

private:
    static QString place(const Place& place);
    static QString reading(const Issue& issue);
    static QString rowProblem(const Issue& issue);
    static QString warning(const Issue& issue);
};

} // namespace sosh
