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
    RoundsSoFar(const PaperContext& context, ResultVariant variant, wording::Values& values)
        : ValueWriter(context, values)
    {
        bool own = false;
        for (const RoundSheet& sheet : context.rounds) {
            const bool same = sheet.round.no == m_sheet.round.no;
            own = own || same;
            if (same || variant == ResultVariant::Final || sheet.round.no < m_sheet.round.no)
                m_rounds.push_back(same ? &m_sheet : &sheet);
        }
        if (!own)
            m_rounds.push_back(&m_sheet);
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
        for (const RoundSheet* sheet : m_rounds) {
            if (const auto& own = sheet->round.span)
                span = span
                    ? DateRange{std::min(span->first, own->first), std::max(span->last, own->last)}
                    : *own;
            for (const RoundAnniversary& each : sheet->round.anniversaries) {
                if (std::find(anniversaries.begin(), anniversaries.end(), each)
                    == anniversaries.end())
                    anniversaries.push_back(each);
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

    void setSums()
    {
        const QHash<QStringView, QStringView> codes{{u"hoiNghi", measure::conferences},
            {u"diemCau", measure::videoSites}, {u"luotBCV", measure::rapporteurVisits},
            {u"vanBan", measure::documentsIssued}, {u"luotND", measure::publicAttendances},
            {u"chiLuotND", measure::publicAttendances}, {u"yKien", measure::opinions},
            {u"tinBai", measure::newsItems}};
        const QString people = m_values.value(u"ngoaiDang"_s) + m_values.value(u"chiDoanHoi"_s);
        for (const QStringView name : wording::sumsOverRounds) {
            // Only one of the two begins its sentence, and both count the same.
            if (name == (people.isEmpty() ? u"luotND" : u"chiLuotND"))
                continue;
            set(wording::overRoundsName(name), sumOver(codes.value(name)));
        }
        if (m_rounds.size() < 2)
            return;
        // Who wrote in two rounds is one member: over rounds only the papers are counted.
        set(u"thuHoach"_s, {});
        set(u"thuHoachCacKy"_s, sumOver(measure::reflectionPapers));
    }

    QString sumOver(QStringView code) const
    {
        qint64 total = 0;
        bool approximate = false;
        for (const RoundSheet* sheet : m_rounds) {
            const Summary summary = summarize(*sheet);
            const MeasureSum* sum = summary.measure(code);
            total += sum ? sum->sum.value_or(0) : 0;
            approximate = approximate || (sum && sum->approximate);
        }
        return approximate ? overInProse(total) : prose(total);
    }

    void setAttendance()
    {
        qint64 highest = 0;
        int counted = 0;
        for (const RoundSheet* sheet : m_rounds) {
            const qint64 attended = summarize(*sheet).sum(measure::membersAttended).value_or(0);
            counted += attended > 0;
            if (attended <= highest)
                continue;
            highest = attended;
            set(u"kyCao"_s, roundPhrase(sheet->round, false));
            set(u"dvCao"_s, prose(attended));
        }
        if (counted < 2)
            return;
        set(u"soKy"_s, prose(counted));
        set(u"tongLuot"_s, sumOver(measure::membersAttended));
    }

    std::vector<const RoundSheet*> m_rounds;
};

} // namespace

void addComparison(const PaperContext& context, wording::Values& values)
{
    Comparison(context, values).add();
}

void addRoundsSoFar(const PaperContext& context, ResultVariant variant, wording::Values& values)
{
    RoundsSoFar(context, variant, values).add();
}

} // namespace sosh::report
