// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectparts.h"

#include "models/followupgroups.h"
#include "models/followupmodel.h"
#include "usecases/registeroverview.h"

namespace sosh::subjects {
using namespace Qt::StringLiterals;
namespace {

FollowUp boardOf(RegisterSession& session, const QString& campaign)
{
    return *FollowingUp(session).board(campaign, 1, QDate(2026, 5, 29));
}

} // namespace

FollowUp askedBoard(RegisterSession& session, const QString& campaign)
{
    FollowUp board = boardOf(session, campaign);
    for (const int act : {1, 2}) {
        Mailing mailing;
        mailing.act = ActId(act);
        mailing.day = QDate(2026, 5, 20 + act);
        for (FollowUpRow& row : board.rows) {
            Reminder reminder;
            reminder.id = ReminderId(act * 1000 + row.entry.unit.value());
            reminder.unit = row.entry.unit;
            reminder.day = mailing.day;
            reminder.promised = mailing.day.addDays(act);
            row.reminders.insert(row.reminders.begin(), reminder);
            mailing.units.push_back(row.entry.unit);
        }
        board.mailings.insert(board.mailings.begin(), mailing);
    }
    return board;
}

std::vector<ReminderLine> logOf(const FollowUp& board)
{
    std::vector<const FollowUpRow*> rows;
    for (const FollowUpRow& row : board.rows)
        rows.push_back(&row);
    return ReminderLogModel::linesOf(rows);
}

ModelSubject followUp(ModelSamples& samples)
{
    auto model = std::make_shared<FollowUpModel>();
    FollowUpModel* board = model.get();
    const Lookups lookups = *RegisterOverview(samples.commune()).lookups();
    const auto fill = [board, lookups](
                          const FollowUp& from) { board->setRows(from.rows, lookups); };
    const FollowUp commune = boardOf(samples.commune(), u"BM-2026"_s);
    const FollowUp city = askedBoard(samples.city(), u"TX-2024-A"_s);
    std::vector<ModelStep> steps{{"fill", [=] { fill(commune); }}};
    for (const FollowUpGrouping grouping : followUpGroupings)
        steps.push_back({"group", [=] { board->setView(grouping, FollowUpFilter::All); }});
    const std::vector<ModelStep> more{
        {"filter", [=] { board->setView(FollowUpGrouping::Sector, FollowUpFilter::Missing); }},
        {"reload", [=] { fill(city); }},
        {"all again", [=] { board->setView(FollowUpGrouping::Member, FollowUpFilter::All); }},
        {"empty", [=] { fill({}); }, true}, {"fill the empty one", [=] { fill(city); }}};
    steps.insert(steps.end(), more.begin(), more.end());
    return {model, steps};
}

} // namespace sosh::subjects
