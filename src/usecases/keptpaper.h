// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/issuedrepository.h"
#include "usecases/paperdesk.h"

#include <optional>

namespace sosh {

namespace storage {
class UnitOfWork;
}

/// The standing report that the requested paper is, or whose figures it lays out; none for a paper that was never issued.
/// Of several, that of the day asked for, else the last.
std::optional<storage::StoredReport> issuedAs(
    const storage::UnitOfWork& work, RoundId round, const PaperRequest& request);

/// "45" of "45-BC/HU"; empty for a paper that only lays out the report's figures: on another day, of another body, as a draft.
QString numberOfIssued(const storage::UnitOfWork& work, const storage::StoredReport& report,
    const PaperRequest& request);

/// How the request shapes the table: "landscape ontime total-first"; empty for the usual one.
QString tableForm(const PaperRequest& request);

/// Nothing in the request is other than what the report was issued with: its kept pages are the paper.
bool asksForKeptPages(const storage::UnitOfWork& work, const PaperRequest& request,
    const storage::StoredReport& report);

} // namespace sosh
