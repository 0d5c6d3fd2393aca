// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roundplanmodel.h"

#include "core/campaignrules.h"
#include "core/dateparse.h"
#include "core/vinumber.h"
#include "models/roundmodel.h"
#include "usecases/issuetext.h"

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

using Line = RoundPlanLine;

struct RoundPlanWords
{
    Q_DECLARE_TR_FUNCTIONS(RoundPlanWords)
};

QString dayText(QDate day)
{
    return day.isValid() ? vinumber::date(day) : QString();
}

/// An empty text takes the day away where that may be.
bool takeDay(QDate& day, const QString& text, bool mayBeEmpty)
{
    const auto read = parseDate(text.trimmed());
    if (!read && !(mayBeEmpty && text.trimmed().isEmpty()))
        return false;
    day = read.value_or(QDate());
    return true;
}

/// A column of days; `of` finds the day in the line.
ModelColumn<Line> dayColumn(
    const QString& title, QDate (*of)(const Line&), bool (*take)(Line&, const QString&))
{
    return ModelColumn<Line>(
        title, [of](const Line& line) { return dayText(of(line)); }, leftCell,
        [of](const Line& line) { return QVariant(of(line)); })
        .typed([take](Line& line, const QString& text) {
            const bool taken = take(line, text);
            line.edited = line.edited || taken;
            return taken;
        });
}

} // namespace

QString dueGapText(const Round& round)
{
    const auto gap = round.dueGapDays();
    if (!gap)
        return {};
    return *gap < 0 ? RoundPlanWords::tr("%n day(s) too late", nullptr, -*gap)
                    : RoundPlanWords::tr("%n day(s)", nullptr, *gap);
}

RoundPlanModel::RoundPlanModel(QObject* parent)
    : RowTableModel(
        makeColumns(), [](const Line& line) { return QVariant(line.round.no); }, NameColumn, parent)
{
    connect(this, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& changed) {
        const QSignalBlocker quiet(this);
        change(changed.row(), [this](Line& line) {
            judge(line);
            return true;
        });
    });
}

RoundPlanModel::Columns RoundPlanModel::makeColumns()
{
    Columns columns;
    columns.push_back(
        ModelColumn<Line>(tr("Round"), [](const Line& line) { return line.round.name; })
            .ticked([](const Line& line) { return line.chosen; },
                [](Line& line, bool on) { line.chosen = on; }));
    columns.back().edit = [](Line& line, const QString& text) {
        line.round.name = text.simplified();
        return line.edited = true;
    };
    columns.push_back(dayColumn(
        tr("First day"), [](const Line& line) { return line.round.span->first; },
        [](Line& line, const QString& text) {
            return takeDay(line.round.span->first, text, false);
        }));
    columns.push_back(dayColumn(
        tr("Last day"), [](const Line& line) { return line.round.span->last; },
        [](Line& line, const QString& text) {
            return takeDay(line.round.span->last, text, false);
        }));
    columns.push_back(dayColumn(
        tr("Due date"), [](const Line& line) { return line.round.due; },
        [](Line& line, const QString& text) {
            line.movedFrom = {};
            return takeDay(line.round.due, text, false);
        }));
    columns.push_back(dayColumn(
        tr("The superior’s day"), [](const Line& line) { return line.round.superiorDue; },
        [](Line& line, const QString& text) {
            return takeDay(line.round.superiorDue, text, true);
        }));
    columns.emplace_back(
        tr("Days left"), [](const Line& line) { return dueGapText(line.round); }, leftCell,
        [](const Line& line) {
            const auto gap = line.round.dueGapDays();
            return gap ? QVariant(*gap) : QVariant();
        },
        [](const Line& line) {
            return line.round.dueGapDays().value_or(0) < 0 ? Tone::Error : Tone::Plain;
        });
    columns.emplace_back(
        tr("Anniversaries"), [](const Line& line) { return RoundModel::anniversaries(line.round); },
        leftCell, nullptr,
        [](const Line& line) { return line.roundYear ? Tone::Reported : Tone::Plain; });
    columns.emplace_back(
        tr("Remarks"), [](const Line& line) { return line.remarks.join(u' '); }, leftCell, nullptr,
        [](const Line&) { return Tone::Draft; });
    return columns;
}

void RoundPlanModel::judge(RoundPlanLine& line) const
{
    line.remarks.clear();
    if (line.roundYear)
        line.remarks += tr("Round year.");
    if (line.movedFrom.isValid())
        line.remarks +=
            tr("The due date was moved off the weekend (%1).").arg(vinumber::date(line.movedFrom));
    for (const Issue& issue : checkRound(line.round, m_campaign))
        line.remarks += IssueText::sentence(issue);
}

void RoundPlanModel::setProposals(std::vector<RoundProposal> proposals, const PlanningRules& rules)
{
    std::vector<Line> lines;
    for (RoundProposal& proposal : proposals) {
        Line line{std::move(proposal.round), proposal.roundYear};
        const QDate planned = line.round.span->last.addDays(rules.dueDays);
        if (planned != line.round.due)
            line.movedFrom = planned;
        const auto kept = std::find_if(rows().begin(), rows().end(), [&](const Line& before) {
            return before.edited && before.round.anniversaries == line.round.anniversaries;
        });
        if (kept != rows().end()) {
            const int no = line.round.no;
            line = *kept;
            line.round.no = no;
        }
        judge(line);
        lines.push_back(std::move(line));
    }
    setRows(std::move(lines));
}

std::vector<Round> RoundPlanModel::chosen() const
{
    std::vector<Round> rounds;
    for (const Line& line : rows())
        if (line.chosen)
            rounds.push_back(line.round);
    return rounds;
}

QStringList RoundPlanModel::errors() const
{
    QStringList found;
    for (const Line& line : rows())
        if (line.chosen)
            for (const Issue& issue : checkRound(line.round, m_campaign))
                if (issue.severity == Severity::Error)
                    found += u"%1: %2"_s.arg(line.round.name, IssueText::sentence(issue));
    return found;
}

} // namespace sosh
