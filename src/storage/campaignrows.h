// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"
#include "core/measure.h"

namespace sosh::storage {

namespace sql {
class Connection;
class Statement;
} // namespace sql

/// Shared by the repositories of campaigns and rounds. Throw sql::Failure.
std::optional<Campaign> campaignById(sql::Connection& connection, CampaignId id);
/// Rows of id, code, label, head, kind, required, in_annex, required_kinds.
std::vector<Measure> measuresOf(sql::Statement& rows);

} // namespace sosh::storage
