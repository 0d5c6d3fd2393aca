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
        const qint64 excused = m_summary.sum(measure::absentExcused).value_or(0);
        const qint64 unexcused = m_summary.sum(measure::absentUnexcused).value_or(0);
        set(u"vang"_s, prose(excused + unexcused));
        set(u"vangCo"_s, prose(excused));
        set(u"vangKhong"_s, prose(unexcused));
        set(u"hocBu"_s, sum(measure::madeUpLater));
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
        if (full.count() == 0)
            set(u"chiNThap"_s, prose(low.count()));
        set(u"nguong"_s, percentOf(campaign.lowRate));
        const QString annex = m_values.value(u"phuLuc"_s);
        set(u"dsThap"_s, low.afterColon(annex));
        set(u"dsThapTrongNgoac"_s, low.inBrackets(annex));
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
        const bool ofTotal = m_sheet.round.denominator == Denominator::Total;
        if (difference >= 0)
            set(ofTotal ? u"tyLeTongDat"_s : u"tyLeDat"_s, vinumber::percent(rate));
    }

    void setOthers()
    {
        setOutside();
        // With members alone the sentence before has said it already.
        if (m_summary.staffCounted || m_summary.associatesCounted) {
            set(u"nhanNguoi"_s, peopleLabel(m_summary));
            set(u"nguoi"_s, peopleInProse());
        }
        setPapers();
        set(u"yKien"_s, sum(measure::opinions));
        set(u"tinBai"_s, sum(measure::newsItems));
        const QString registered = sum(measure::registeredCollectives);
        set(u"dangKyTT"_s, registered);
        set(registered.isEmpty() ? u"chiDangKyCN"_s : u"dangKyCN"_s,
            sum(measure::registeredIndividuals));
    }

    /// The first of those that are there begins the sentence.
    void setOutside()
    {
        const QString staff = sum(measure::nonMemberStaffAttended);
        const QString associates = sum(measure::associatesAttended);
        const bool first = staff.isEmpty();
        set(u"ngoaiDang"_s, staff);
        set(first ? u"chiDoanHoi"_s : u"doanHoi"_s, associates);
        set(first && associates.isEmpty() ? u"chiLuotND"_s : u"luotND"_s,
            sum(measure::publicAttendances));
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
        return approximate ? overInProse(people) : prose(people);
    }

    void setPapers()
    {
        const MeasureSum* papers = m_summary.measure(measure::reflectionPapers);
        if (!papers)
            return;
        set(u"thuHoach"_s, sum(measure::reflectionPapers));
        set(u"nDonViTH"_s, prose(papers->given));
        set(u"tyLeTH"_s, rateOf(measure::reflectionPapers, measure::reflectionRequired));
    }

    void setUnfinished()
    {
        const int unfinished = m_states.nil + m_states.missing;
        set(u"chuaXong"_s, prose(unfinished));
        set(u"hanMoi"_s, vinumber::date(m_context.newDeadline));
        if (!m_values.value(u"nThap"_s).isEmpty())
            set(unfinished > 0 ? u"nguongThap"_s : u"chiNguongThap"_s, m_values.value(u"nguong"_s));
    }
};

} // namespace

void addFigureValues(const PaperContext& context, wording::Values& values)
{
    FigureValues(context, values).addAll();
}

} // namespace sosh::report
