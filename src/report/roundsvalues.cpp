// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vinumber.h"
#include "report/phrases.h"
#include "report/valuewriter.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

/// Districts ended on that day: what was before has no counterpart after it.
const QDate mergerOfLevels(2025, 7, 1);

bool straddles(const DateRange& first, const DateRange& last)
{
    return first.first < mergerOfLevels && last.last >= mergerOfLevels;
}

/// Attendance of the units that are in both rounds with both figures.
struct Compared
{
    qint64 attendedThen = 0;
    qint64 expectedThen = 0;
    qint64 attendedNow = 0;
    qint64 expectedNow = 0;
    int units = 0;
};

std::optional<std::pair<qint64, qint64>> attendanceOf(const UnitReturn& value, QStringView base)
{
    const auto attended = value.figure(measure::membersAttended);
    const auto expected = value.figure(base);
    if (value.state != ReturnState::Reported || !attended || !expected)
        return std::nullopt;
    return std::pair(*attended, *expected);
}

Compared compare(const RoundSheet& then, const RoundSheet& now)
{
    const QStringView base = now.round.denominator == Denominator::Total ? measure::membersTotal
                                                                         : measure::membersExpected;
    Compared compared;
    for (const RoundSheet::Row& row : now.rows) {
        const RoundSheet::Row* before = then.rowOf(row.entry.unit);
        const auto here = attendanceOf(row.current, base);
        const auto there = before ? attendanceOf(before->current, base) : std::nullopt;
        if (!here || !there)
            continue;
        compared.attendedNow += here->first;
        compared.expectedNow += here->second;
        compared.attendedThen += there->first;
        compared.expectedThen += there->second;
        ++compared.units;
    }
    return compared;
}

class Comparison : private ValueWriter
{
public:
    using ValueWriter::ValueWriter;

    void add()
    {
        const auto& now = m_sheet.round.span;
        const auto& then = m_context.previous && m_context.previous->round.span
            ? m_context.previous->round.span
            : now;
        if (now && straddles(*then, *now))
            set(u"khongSoSanh"_s, wording::mergedLevels.toString());
        else if (m_context.previous)
            setRates(*m_context.previous);
    }

private:
    void setRates(const RoundSheet& previous)
    {
        const Compared both = compare(previous, m_sheet);
        const auto then = shareOf(both.attendedThen, both.expectedThen);
        const auto now = shareOf(both.attendedNow, both.expectedNow);
        if (!then || !now || *then == *now)
            return;
        set(u"kyTruoc"_s, roundPhrase(previous.round, false));
        set(u"tangGiam"_s, *now > *then ? u"tăng"_s : u"giảm"_s);
        set(u"chenhLech"_s, vinumber::percentagePoints(std::abs(now->value() - then->value())));
        if (both.units < m_states.expected || both.units < summarize(previous).states.expected)
            set(u"soSoSanh"_s, prose(both.units));
    }
};

class RoundsSoFar : private ValueWriter
{
public:
    RoundsSoFar(const PaperContext& context, const std::vector<PaperContext>& rounds,
        wording::Values& values)
        : ValueWriter(context, values)
        , m_rounds(rounds)
    {
    }

    void add()
    {
        set(u"kyDot"_s, u"đợt"_s);
        setTime();
        setSums();
        setAttendance();
    }

private:
    void setTime()
    {
        std::optional<DateRange> span;
        std::vector<RoundAnniversary> anniversaries;
        for (const PaperContext& each : m_rounds) {
            if (const auto& own = each.sheet.round.span)
                span = span
                    ? DateRange{std::min(span->first, own->first), std::max(span->last, own->last)}
                    : *own;
            for (const RoundAnniversary& day : each.sheet.round.anniversaries) {
                if (std::find(anniversaries.begin(), anniversaries.end(), day)
                    == anniversaries.end())
                    anniversaries.push_back(day);
            }
        }
        set(u"kyNiem"_s, anniversaryPhrase(anniversaries));
        if (!span)
            return;
        set(u"tuNgay"_s, vinumber::date(span->first));
        set(u"denNgay"_s, vinumber::date(span->last));
        set(u"khoangThang"_s, monthsOf(*span));
        if (straddles(*span, *span))
            set(u"khongSoSanh"_s, wording::mergedLevels.toString());
    }

    static QString monthsOf(const DateRange& span)
    {
        const QString first = vinumber::date(span.first);
        const QString last = vinumber::date(span.last);
        const wording::Values values{{u"thang1"_s, first.section(u'/', 1, 1)},
            {u"nam1"_s, first.section(u'/', 2)}, {u"thang2"_s, last.section(u'/', 1, 1)},
            {u"nam2"_s, last.section(u'/', 2)}};
        if (span.first.year() != span.last.year())
            return wording::phrase(wording::monthsOfTwoYears, values);
        return wording::phrase(
            span.first.month() == span.last.month() ? wording::oneMonth : wording::monthsOfOneYear,
            values);
    }

    /// Only what adds over rounds: conferences, attendances, papers; never persons.
    void setSums()
    {
        set(u"hoiNghiCacKy"_s, sumOver(measure::conferences));
        set(u"diemCauCacKy"_s, sumOver(measure::videoSites));
        set(u"luotBCVCacKy"_s, sumOver(measure::rapporteurVisits));
        set(u"vanBanCacKy"_s, sumOver(measure::documentsIssued));
        set(u"luotNDCacKy"_s, sumOver(measure::publicAttendances));
        set(u"yKienCacKy"_s, sumOver(measure::opinions));
        set(u"tinBaiCacKy"_s, sumOver(measure::newsItems));
        set(u"thuHoachCacKy"_s, sumOver(measure::reflectionPapers));
    }

    QString sumOver(QStringView code) const
    {
        qint64 total = 0;
        bool approximate = false;
        for (const PaperContext& each : m_rounds) {
            const MeasureSum* sum = each.summary.measure(code);
            total += sum ? sum->sum.value_or(0) : 0;
            approximate = approximate || (sum && sum->approximate);
        }
        return approximate ? overInProse(total) : prose(total);
    }

    void setAttendance()
    {
        qint64 highest = 0;
        int counted = 0;
        for (const PaperContext& each : m_rounds) {
            const qint64 attended = each.summary.sum(measure::membersAttended).value_or(0);
            counted += attended > 0;
            if (attended <= highest)
                continue;
            highest = attended;
            set(u"kyCao"_s, roundPhrase(each.sheet.round, false));
            set(u"dvCao"_s, prose(attended));
        }
        if (counted < 2)
            return;
        set(u"soKy"_s, prose(counted));
        set(u"tongLuot"_s, sumOver(measure::membersAttended));
    }

    const std::vector<PaperContext>& m_rounds;
};

} // namespace

void addComparison(const PaperContext& context, wording::Values& values)
{
    Comparison(context, values).add();
}

void addRoundsSoFar(
    const PaperContext& context, const std::vector<PaperContext>& rounds, wording::Values& values)
{
    RoundsSoFar(context, rounds, values).add();
}

} // namespace sosh::report
