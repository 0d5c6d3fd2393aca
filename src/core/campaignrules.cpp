// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaignrules.h"

#include "core/deadline.h"

#include <QRegularExpression>

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

constexpr int wholeRate = 10'000;

/// Collects what is found; each rule is one line below.
class Findings
{
public:
    void error(IssueCode code, QStringView column, QVariantList args = {})
    {
        m_issues.push_back(
            {Severity::Error, code, {{}, 0, column.toString(), {}}, std::move(args)});
    }
    void warning(IssueCode code, QStringView column, QVariantList args = {})
    {
        m_issues.push_back(
            {Severity::Warning, code, {{}, 0, column.toString(), {}}, std::move(args)});
    }
    void given(const QString& text, QStringView column)
    {
        if (text.trimmed().isEmpty())
            error(IssueCode::TextMissing, column);
    }
    void inOrder(QDate first, QDate last)
    {
        if (first.isValid() && last.isValid() && last < first)
            error(IssueCode::DatesReversed, u"last_day", {first, last});
    }
    void within(const std::optional<BasisPoints>& rate, QStringView column)
    {
        if (rate && (rate->value() < 0 || rate->value() > wholeRate))
            error(IssueCode::RateOutOfRange, column, {rate->value()});
    }
    Issues take() { return std::move(m_issues); }

private:
    Issues m_issues;
};

bool names(std::span<const Measure> measures, QStringView code)
{
    return std::any_of(measures.begin(), measures.end(),
        [&](const Measure& measure) { return measure.code == code; });
}

void checkDue(Findings& found, const Round& round)
{
    if (!round.due.isValid())
        return;
    if (round.span && round.due < round.span->last)
        found.warning(IssueCode::DueBeforeEnd, u"due", {round.due, round.span->last});
    if (const QDate moved = movedOffWeekend(round.due); moved != round.due)
        found.warning(IssueCode::DueOnWeekend, u"due", {round.due, moved});
    if (const auto gap = round.dueGapDays(); gap && *gap < 0)
        found.warning(IssueCode::DueAfterSuperior, u"due", {round.due, round.superiorDue, -*gap});
}

/// What stands in the first quotation marks, with them.
QString quoted(const QString& title)
{
    static const QRegularExpression marks(u"[“\"][^“”\"]+[”\"]"_s);
    return marks.match(title).captured();
}

} // namespace

Issues checkCampaign(const Campaign& campaign, const QStringList& otherCodes)
{
    Findings found;
    found.given(campaign.code, u"code");
    // Acts and files name a round "CODE/1".
    if (campaign.code.contains(u'/'))
        found.error(IssueCode::BadCode, u"code", {campaign.code});
    if (otherCodes.contains(campaign.code))
        found.error(IssueCode::CodeTaken, u"code", {campaign.code});
    found.given(campaign.title, u"title");
    found.inOrder(campaign.from, campaign.to);
    found.within(campaign.targetRate, u"target_rate");
    found.within(campaign.lowRate, u"low_rate");
    if (campaign.targetRate && campaign.lowRate && *campaign.lowRate > *campaign.targetRate)
        found.error(IssueCode::LowAboveTarget, u"low_rate",
            {campaign.lowRate->value(), campaign.targetRate->value()});
    return found.take();
}

Issues checkMeasures(std::span<const Measure> chosen, Denominator denominator)
{
    Findings found;
    if (chosen.empty()) {
        found.error(IssueCode::MeasuresMissing, u"measures");
        return found.take();
    }
    QList<QStringView> needed{measure::membersAttended};
    if (denominator != Denominator::Total)
        needed += measure::membersExpected;
    if (denominator != Denominator::Expected)
        needed += measure::membersTotal;
    for (const QStringView code : needed)
        if (!names(chosen, code))
            found.warning(IssueCode::RateMeasureMissing, u"measures", {code.toString()});
    return found.take();
}

Issues checkOwnMeasure(const Measure& own, std::span<const Measure> known)
{
    static const QRegularExpression plain(u"^[a-z][a-z0-9_]*$"_s);
    Findings found;
    found.given(own.code, u"code");
    found.given(own.label, u"label");
    if (!own.code.trimmed().isEmpty() && !plain.match(own.code).hasMatch())
        found.error(IssueCode::BadCode, u"code", {own.code});
    if (names(known, own.code))
        found.error(IssueCode::CodeTaken, u"code", {own.code});
    return found.take();
}

Issues checkRound(const Round& round, const Campaign& campaign)
{
    Findings found;
    found.given(round.name, u"name");
    if (round.span) {
        found.inOrder(round.span->first, round.span->last);
        const bool before = campaign.from.isValid() && round.span->first < campaign.from;
        const bool after =
            campaign.to.isValid() && !campaign.ongoing && round.span->last > campaign.to;
        if (before || after)
            found.warning(IssueCode::RoundOutsideCampaign, before ? u"first_day"_s : u"last_day"_s,
                {campaign.from, campaign.to});
    }
    checkDue(found, round);
    return found.take();
}

QString proposedNounPhrase(const QString& title)
{
    static const QRegularExpression leading(
        u"^đợt\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    QString phrase = title.simplified().normalized(QString::NormalizationForm_C);
    phrase.remove(leading);
    // A short form such as "NQ" keeps its capitals.
    if (phrase.size() > 1 && phrase.at(1).isLower())
        phrase[0] = phrase.at(0).toLower();
    return phrase;
}

QString proposedShortPhrase(const QString& title, const QString& theme)
{
    static const QRegularExpression kindEnds(u"\\s*(,|“|\"|\\s(về|chủ đề|năm|theo|nhân)\\s).*$"_s);
    const QString phrase = proposedNounPhrase(title);
    const QString core =
        theme.trimmed().isEmpty() ? quoted(phrase) : u"“%1”"_s.arg(theme.trimmed());
    if (core.isEmpty())
        return phrase;
    QString kind = phrase;
    kind.remove(kindEnds);
    return u"%1 %2"_s.arg(kind, core);
}

} // namespace sosh
