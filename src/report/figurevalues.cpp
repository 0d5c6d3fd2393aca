// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vinumber.h"
#include "report/phrases.h"
#include "report/valuewriter.h"

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

class FigureValues : private ValueWriter
{
public:
    using ValueWriter::ValueWriter;

    void addAll()
    {
        setMembers();
        setRates();
        setOthers();
        setUnfinished();
    }

private:
    void setMembers()
    {
        set(u"dvTong"_s, sum(measure::membersTotal));
        set(u"dvPhai"_s, sum(measure::membersExpected));
        set(u"dvKhong"_s, sum(measure::membersNotSummoned));
        set(u"dvDu"_s, sum(measure::membersAttended));
        set(u"chuChot"_s, sum(measure::keyCadresAttended));
        const qint64 excused = m_summary.sum(u"absent_excused").value_or(0);
        const qint64 unexcused = m_summary.sum(u"absent_unexcused").value_or(0);
        set(u"vang"_s, prose(excused + unexcused));
        set(u"vangCo"_s, prose(excused));
        set(u"vangKhong"_s, prose(unexcused));
        set(u"hocBu"_s, sum(u"made_up_later"));
    }

    void setRates()
    {
        const Campaign& campaign = m_sheet.campaign;
        const Denominator denominator = m_sheet.round.denominator;
        set(u"tyLe"_s, percentOf(m_summary.rate));
        set(u"tyLeTong"_s, percentOf(m_summary.rateOfTotal));
        const auto rate = rateFor(m_summary, denominator);
        if (rate && campaign.targetRate)
            setTarget(*rate, *campaign.targetRate);
        const NameList full = namesOf(m_sheet, [](const RoundSheet::Row& row) {
            const auto own = rateOfReturn(row.current, Denominator::Expected);
            return row.current.state == ReturnState::Reported && own && *own >= BasisPoints(10000);
        });
        const NameList low = namesOf(m_sheet, [&](const RoundSheet::Row& row) {
            const auto own = rateOfReturn(row.current, denominator);
            return row.current.state == ReturnState::Reported && own && campaign.lowRate
                && *own < *campaign.lowRate;
        });
        set(u"n100"_s, prose(full.count()));
        set(u"nThap"_s, prose(low.count()));
        set(u"nguong"_s, percentOf(campaign.lowRate));
        set(u"dsThap"_s, low.afterColon());
        set(u"dsThapTrongNgoac"_s, low.inBrackets());
        set(u"mucDat"_s, parts({wording::allMembersPart, wording::lowPart}).join(u"; "));
    }

    void setTarget(BasisPoints rate, BasisPoints target)
    {
        const int difference = rate.value() - target.value();
        const QString points = vinumber::percentagePoints(std::abs(difference));
        set(u"chiTieu"_s, vinumber::percent(target));
        set(u"soChiTieu"_s,
            difference == 0      ? u"đạt"_s
                : difference > 0 ? u"vượt %1 điểm phần trăm"_s.arg(points)
                                 : u"còn thấp hơn %1 điểm phần trăm"_s.arg(points));
        if (difference >= 0)
            set(u"tyLeDat"_s, vinumber::percent(rate));
    }

    void setOthers()
    {
        set(u"ngoaiDang"_s, sum(measure::nonMemberStaffAttended));
        set(u"doanHoi"_s, sum(measure::associatesAttended));
        set(u"luotND"_s, sum(measure::publicAttendances));
        const QStringList present = parts({wording::staffPart, wording::associatesPart});
        QStringList both;
        if (!present.isEmpty())
            both << u"ngoài ra, có "_s + present.join(u" và ") + u" tham gia"_s;
        const QString people = part(wording::publicPart);
        if (!people.isEmpty())
            both << (present.isEmpty() ? u"có "_s + people : people);
        set(u"ngoaiDangThamGia"_s, both.join(u"; "));
        // With members alone the sentence before has said it already.
        if (m_summary.staffCounted || m_summary.associatesCounted) {
            set(u"nhanNguoi"_s, peopleLabel(m_summary));
            set(u"nguoi"_s, peopleInProse());
        }
        setPapers();
        set(u"yKien"_s, sum(measure::opinions));
        set(u"tinBai"_s, sum(measure::newsItems));
    }

    QString peopleInProse() const
    {
        const auto isApproximate = [this](QStringView code) {
            const MeasureSum* sum = m_summary.measure(code);
            return sum && sum->approximate;
        };
        const qint64 people = m_summary.peopleAttended.value_or(0);
        const bool approximate = isApproximate(measure::membersAttended)
            || isApproximate(measure::nonMemberStaffAttended)
            || isApproximate(measure::associatesAttended);
        return approximate && people > 0 ? vinumber::over(people) : prose(people);
    }

    void setPapers()
    {
        const MeasureSum* papers = m_summary.measure(measure::reflectionPapers);
        if (!papers)
            return;
        set(u"thuHoach"_s, sum(measure::reflectionPapers));
        set(u"nDonViTH"_s, prose(papers->given));
        qint64 written = 0;
        qint64 required = 0;
        for (const RoundSheet::Row& row : m_sheet.rows) {
            const auto done = row.current.figure(measure::reflectionPapers);
            const auto owed = row.current.figure(measure::reflectionRequired);
            if (row.current.state != ReturnState::Reported || !done || !owed)
                continue;
            written += *done;
            required += *owed;
        }
        set(u"tyLeTH"_s, percentOf(shareOf(written, required)));
    }

    void setUnfinished()
    {
        set(u"chuaXong"_s, prose(m_states.nil + m_states.missing));
        if (!m_values.value(u"nThap"_s).isEmpty())
            set(u"cacDonViThap"_s, u"đơn vị"_s);
        set(u"hoanThanh"_s, parts({wording::unfinishedPart, wording::makeUpPart}).join(u"; "));
    }
};

} // namespace

void addFigureValues(const PaperContext& context, wording::Values& values)
{
    FigureValues(context, values).addAll();
}

} // namespace sosh::report
