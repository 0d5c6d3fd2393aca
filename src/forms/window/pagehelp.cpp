// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/pagehelp.h"

#include <QCoreApplication>

namespace sosh {
namespace {

struct PageHelp
{
    Q_DECLARE_TR_FUNCTIONS(PageHelp)
};

QStringList ofStart()
{
    return {PageHelp::tr("A register is one file. Open yours, begin a new one, or look around in "
                         "a sample with invented figures."),
        PageHelp::tr("Everything is saved at once; there is no button for it. A copy is made in "
                     "the menu Tools.")};
}

QStringList ofOverview()
{
    return {PageHelp::tr("What stands today: the open round, who has not reported, what is due, "
                         "the figures of the campaigns."),
        PageHelp::tr("Each sentence with an arrow leads to the page that shows more."),
        PageHelp::tr("The headline can be copied into a message or a news item as it stands.")};
}

QStringList ofCampaigns()
{
    return {PageHelp::tr("Choose a campaign at the left; its rounds, documents, tasks, activities "
                         "and commendations stand at the right."),
        PageHelp::tr("A round is opened, closed and reopened in the menu Round. Opening freezes "
                     "the list of units that must report."),
        PageHelp::tr("People counted at an activity are not added to the units' figures when they "
                     "are counted there already.")};
}

QStringList ofDocuments()
{
    return {PageHelp::tr("Directing documents and own papers of the register, as the papers quote "
                         "them under “Căn cứ”."),
        PageHelp::tr("Type a part of the number, the office or the subject to find one; accents "
                     "are not needed. A click on a heading sorts.")};
}

QStringList ofUnits()
{
    return {PageHelp::tr("The units as they are on the day chosen above. Another day shows the "
                         "tree of that day, with the names of then."),
        PageHelp::tr("Type a part of the name or the code to find a unit; accents are not needed."),
        PageHelp::tr("“Contact” keeps whom a unit is reached through; the follow-up shows it.")};
}

QStringList ofEntry()
{
    return {PageHelp::tr("One row a unit, one column a figure. Type the figure and press Enter; "
                         "at the end of the row Enter confirms it."),
        PageHelp::tr("What is typed is kept at once as a draft. A draft is no report: it counts in "
                     "no total until the row is confirmed."),
        PageHelp::tr("A line under the grid names the cell that is wrong or must be looked at, "
                     "and leads there. A warning stands with a reason."),
        PageHelp::tr("F9 accepts the warning of the cell and Shift+F9 those of its kind in many "
                     "rows; the keys 1 to 7 pick the reason."),
        PageHelp::tr("F3 marks a figure to look at again, F12 asks the unit to check it, Shift+F3 "
                     "lists the marks. A mark changes no figure; closed rounds take it too."),
        PageHelp::tr("“-” in a row without figures: not held. Columns copied in Excel are pasted "
                     "as they are."),
        PageHelp::tr(
            "A message is pasted by Ctrl+M and looked at before it goes into the grid. The "
            "totals of a paper are typed by Ctrl+T; what is left to them stands below the "
            "grid's own.")};
}

QStringList ofFollowUp()
{
    return {PageHelp::tr("How the round stands on the day chosen above; those that have not "
                         "reported come first, the longest overdue on top."),
        PageHelp::tr("One key each, while the list has the focus: G records a call, Z a message "
                     "that was sent, for all units that are selected. Promise and result are "
                     "written at once or later with F2."),
        PageHelp::tr(
            "T copies the message for the group, N the one to the selected unit; V prepares the "
            "letter and S records that it was sent; D makes the list for the head of "
            "office; A copies the board as a picture for the chat; L the names."),
        PageHelp::tr("A promise is broken once its day is over and nothing came. What came after "
                     "each reminder is counted below at the right.")};
}

QStringList ofReports()
{
    return {PageHelp::tr("Choose the kind of paper at the right. What a kind has to choose stands "
                         "below it and is remembered."),
        PageHelp::tr("The preview shows the very pages that are printed and saved as PDF."),
        PageHelp::tr("“Writing”: F2 edits a sentence, Delete leaves it out, Ctrl+Enter adds an "
                     "own paragraph. Figures left as they are follow the register."),
        PageHelp::tr("A click on a figure of the preview, or “Sources of figures…”, shows the "
                     "rows that it comes from."),
        PageHelp::tr("“Signature and issue” keeps what was submitted and issued, page for page. "
                     "Afterwards the figures are sealed and changes need a correction report."),
        PageHelp::tr("Heads, signer and rules follow the date of the paper. Printing is never "
                     "refused: while something is open the paper says “Dự thảo”."),
        PageHelp::tr("The file for the superior bears the same control code as the summary "
                     "table: paper and file prove each other.")};
}

QStringList ofAnalysis()
{
    return {PageHelp::tr("The rounds of a campaign beside each other, and what they come to."),
        PageHelp::tr("Persons are never added over rounds, for the same people come again; "
                     "attendances are. The last column names the rule.")};
}

QStringList ofJournal()
{
    return {PageHelp::tr("Every change with its time and its operator, the newest first; below, "
                         "what the chosen one changed."),
        PageHelp::tr("Any act can be undone, not only the last. Figures that were written later "
                     "stay and are named. Undoing is an act too.")};
}

QStringList ofSettings()
{
    return {PageHelp::tr("“This machine” is remembered on this computer only. “This register” "
                         "goes with the file to whoever opens it."),
        PageHelp::tr("An issuer and a signer are valid from a day on; papers take those that are "
                     "valid on their own date.")};
}

} // namespace

QStringList pageHelp(std::optional<PageId> page)
{
    if (!page)
        return ofStart();
    switch (*page) {
    case PageId::Overview:
        return ofOverview();
    case PageId::Campaigns:
        return ofCampaigns();
    case PageId::Documents:
        return ofDocuments();
    case PageId::Units:
        return ofUnits();
    case PageId::Entry:
        return ofEntry();
    case PageId::FollowUp:
        return ofFollowUp();
    case PageId::Reports:
        return ofReports();
    case PageId::Analysis:
        return ofAnalysis();
    case PageId::Journal:
        return ofJournal();
    case PageId::Settings:
        return ofSettings();
    }
    Q_UNREACHABLE();
}

} // namespace sosh
