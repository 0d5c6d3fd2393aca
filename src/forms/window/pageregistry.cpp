// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/pageregistry.h"

#include "forms/analysis/analysispage.h"
#include "forms/campaigns/campaignpage.h"
#include "forms/documents/documentpage.h"
#include "forms/entry/entrypage.h"
#include "forms/followup/followuppage.h"
#include "forms/paper/reportpage.h"
#include "forms/units/unitpage.h"
#include "forms/window/journalpage.h"
#include "forms/window/overviewpage.h"
#include "forms/window/settingspage.h"

#include <QCoreApplication>

namespace sosh {
namespace {

template <class Made>
Page* make(Workspace& workspace)
{
    return new Made(workspace);
}

struct PageEntry
{
    PageId id;
    const char* title; ///< in context PageTitle
    const char* file;
    Page* (*make)(Workspace&);
};

constexpr PageEntry entries[] = {
    {PageId::Overview, QT_TRANSLATE_NOOP("PageTitle", "Overview"), "overview", make<OverviewPage>},
    {PageId::Campaigns, QT_TRANSLATE_NOOP("PageTitle", "Campaigns"), "campaigns",
        make<CampaignPage>},
    {PageId::Documents, QT_TRANSLATE_NOOP("PageTitle", "Documents"), "documents",
        make<DocumentPage>},
    {PageId::Units, QT_TRANSLATE_NOOP("PageTitle", "Units"), "units", make<UnitPage>},
    {PageId::Entry, QT_TRANSLATE_NOOP("PageTitle", "Entry"), "entry", make<EntryPage>},
    {PageId::FollowUp, QT_TRANSLATE_NOOP("PageTitle", "Follow-up"), "follow-up",
        make<FollowUpPage>},
    {PageId::Reports, QT_TRANSLATE_NOOP("PageTitle", "Reports"), "reports", make<ReportPage>},
    {PageId::Analysis, QT_TRANSLATE_NOOP("PageTitle", "Analysis"), "analysis", make<AnalysisPage>},
    {PageId::Journal, QT_TRANSLATE_NOOP("PageTitle", "Journal"), "journal", make<JournalPage>},
    {PageId::Settings, QT_TRANSLATE_NOOP("PageTitle", "Settings"), "settings", make<SettingsPage>},
};
static_assert(std::size(entries) == std::size(allPages));

const PageEntry& entryOf(PageId id)
{
    return entries[static_cast<std::size_t>(id)];
}

} // namespace

QString pageTitle(PageId id)
{
    return QCoreApplication::translate("PageTitle", entryOf(id).title);
}

QString pageFileName(PageId id)
{
    return QString::fromLatin1(entryOf(id).file);
}

QKeySequence pageKey(PageId id)
{
    const int place = (static_cast<int>(id) + 1) % 10;
    return QKeySequence(static_cast<int>(Qt::CTRL) | (static_cast<int>(Qt::Key_0) + place));
}

Page* makePage(PageId id, Workspace& workspace)
{
    return entryOf(id).make(workspace);
}

} // namespace sosh
