// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagereader.h"

#include "core/board.h"
#include "core/summary.h"
#include "report/pages.h"
#include "usecases/returnentry.h"

#include <QMap>

namespace sosh {

struct EntryFixture;

/// The figures of a round as one place says them, written as on the screen and without "≈"; an empty text where the place
/// says that there is none. Keys: codes of measures, "rate", "people", "answered", "expected", and the states' names.
using Reading = QMap<QString, QString>;

/// The figures by the test's own arithmetic, row by row. With drafts: as if what is being typed were confirmed.
Reading tallied(const EntrySheet& entry, bool withDrafts);

Reading ofSummary(const Summary& summary);
Reading ofStates(const StateCounts& states);
Reading ofFooter(const EntryFixture& fixture, const RoundSheet& sheet); ///< of the entry page
Reading ofStrip(MainWindow& window, PageId page); ///< being entered counts as not reported
Reading ofOverview(const PageReader& page);
Reading ofFollowUp(const PageReader& page);
Reading ofComparison(const PageReader& page, const RoundSheet& sheet);
Reading ofPaper(const QStringList& texts, const RoundSheet& sheet); ///< of the biểu in landscape
QStringList textsOf(const report::Pages& pages);

/// What a place says otherwise than it is; empty when they agree.
QString disagreement(const QString& place, const Reading& truth, const Reading& said);

} // namespace sosh
