// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sosh {

/// Pages in the order of the navigation; the number keys follow it.
enum class PageId
{
    Overview,
    Campaigns,
    Documents,
    Units,
    Entry,
    FollowUp,
    Reports,
    Analysis,
    Journal,
    Settings
};

inline constexpr PageId allPages[] = {PageId::Overview, PageId::Campaigns, PageId::Documents,
    PageId::Units, PageId::Entry, PageId::FollowUp, PageId::Reports, PageId::Analysis,
    PageId::Journal, PageId::Settings};

} // namespace sosh
