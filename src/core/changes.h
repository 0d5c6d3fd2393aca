// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QObject>
#include <QSet>

namespace sosh {

enum class ChangedKind
{
    Register,
    Office,
    Unit,
    Document,
    Campaign,
    Round,
    Roster,
    Return,
    Draft,
    Lookup,
    Paper, ///< words, versions and issued reports of papers
    FollowUp, ///< reminders, figures to look at again, totals of the paper
    Journal
};

struct ChangeSet
{
    ActId act;
    QSet<ChangedKind> kinds;
};

/// Tells pages what a write changed, after COMMIT and never before.
class ChangeNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void committed(const sosh::ChangeSet& changes);
};

} // namespace sosh
