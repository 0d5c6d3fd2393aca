// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadline.h"
#include "core/unit.h"
#include "core/vinumber.h"
#include "report/letterwording.h"
#include "report/papers.h"
#include "report/phrases.h"
#include "report/resultvalues.h"
#include "report/shortwording.h"
#include "report/urgingletters.h"
#include "report/valuewriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

constexpr qsizetype namesInLetter = 7;

bool isPlan(const DirectingDocument& document)
{
    return document.typeCode == "KH"_L1 || document.type == u"Kế hoạch"_s;
}

/// Our own plan, else the superior's, else whatever directs the campaign.
std::optional<DirectingDocument> planOf(const PaperContext& context)
{
    for (const auto* documents : {&context.own, &context.directing}) {
        const auto found = std::find_if(documents->begin(), documents->end(), isPlan);
        if (found != documents->end())
            return *found;
    }
    return context.directing.empty() ? std::nullopt : std::optional(context.directing.front());
}

class PaperValues : private ValueWriter
{
public:
    using ValueWriter::ValueWriter;

    void addAll()
    {
        setDays();
        setPlan();
        setEarlierLetters();
        setOneUnit();
        setMissing();
        setNews();
        setCorrected();
    }

private:
    void setDays()
    {
        const Round& round = m_sheet.round;
        const RoundSheet::Row* row = m_sheet.rowOf(m_context.onlyTo);
        const QDate last = row               ? m_sheet.dueOf(*row)
            : m_context.lettersDue.isValid() ? m_context.lettersDue
                                             : round.due;
        if (last.isValid())
            set(u"hanGui"_s, vinumber::date(lastTimelyDay(last, round.dueInclusive)));
        set(u"ngayTongHop"_s, vinumber::date(m_context.paperDate));
        const QString newDay = vinumber::date(m_context.newDeadline);
        // Before the due day there is no new one: the letter names the old.
        const bool due = newDay.isEmpty() && m_context.level <= 1;
        set(u"hanMoi"_s, due ? m_values.value(u"hanGui"_s) : newDay);
        set(u"gioHan"_s, hourPhrase(m_context.newDeadlineTime));
        set(u"ngayDuKien"_s, newDay);
    }

    void setPlan()
    {
        const auto plan = planOf(m_context);
        if (!plan)
            return;
        DirectingDocument bare = *plan;
        bare.subject.clear();
        set(u"keHoach"_s, firstCitation({bare}));
        set(u"trichYeuKH"_s, withoutAbout(plan->subject));
    }

    void setEarlierLetters()
    {
        if (m_context.level >= 3) {
            const auto before = urgingLetters(
                m_context, firstDayOfLetters(m_context), m_context.paperDate.addDays(-1));
            const int times = leastUrged(before, addresseesOf(m_context)) + 1;
            set(u"lan"_s, QString::number(std::max(2, times)));
        }
        if (const auto& earlier = m_context.earlierLetter) {
            set(u"soCV1"_s, earlier->code);
            set(u"ngayCV1"_s, vinumber::date(earlier->date));
        }
    }

    void setOneUnit()
    {
        const RoundSheet::Row* row = m_sheet.rowOf(m_context.onlyTo);
        if (!row)
            return;
        set(u"tenDonVi"_s, row->entry.name);
        set(u"nguoiDungDau"_s,
            (isNonParty(row->entry.kind) ? wording::headOfUnit : wording::partyHeadOfUnit)
                .toString());
    }

    void setMissing()
    {
        set(u"toChuc"_s, prose(m_states.held()));
        const bool held = m_states.held() > 0;
        set(held ? u"daToChuc"_s : u"chuaCo"_s,
            (held ? wording::haveHeld : wording::nobodyYet).toString());
        const QSet<UnitId> told = unitsTold();
        const QStringList names = namesOf(m_sheet, [&](const RoundSheet::Row& row) {
            return told.contains(row.entry.unit);
        }).names;
        if (names.isEmpty())
            return;
        // Of a letter that leaves some out, what came and what it lists would not make up the whole.
        if (names.size() < m_states.missing) {
            set(u"chuaBaoCao"_s, prose(qint64(names.size())));
            m_values.remove(u"daBaoCao"_s);
        }
        const bool few = names.size() <= namesInLetter;
        const QString list = names.join(u", "_s);
        set(u"danhSachKem"_s, wording::listBelow.toString());
        set(u"dsThieu"_s, few ? u": "_s + list : u' ' + wording::listBelow.toString());
        set(u"danhSachNgan"_s,
            few ? list
                : wording::phrase(wording::unitCount, {{u"n"_s, prose(qint64(names.size()))}}));
    }

    /// Missing units that the paper speaks of.
    QSet<UnitId> unitsTold() const
    {
        if (m_context.earlierLetter && !m_context.urgedBefore.isEmpty())
            return m_context.urgedBefore;
        QSet<UnitId> units;
        for (const SubmissionBoard::Missing& missing : m_context.board.missing)
            units.insert(missing.unit);
        return units;
    }

    void setNews()
    {
        set(u"thoiGian"_s, wording::phrase(wording::timeSpan, m_values));
        set(u"loaiDonVi"_s, unitsNoun(kindsOf(m_sheet)));
        if (const qint64 people = m_summary.peopleAttended.value_or(0); people > 0) {
            set(u"nguoiTron"_s, overInProse(people));
            set(u"nhanNguoi"_s, peopleLabel(m_summary));
        }
    }

    void setCorrected()
    {
        if (!m_context.corrected)
            return;
        set(u"soBC"_s, m_context.corrected->code);
        set(u"ngayBC"_s, vinumber::date(m_context.corrected->date));
    }
};

} // namespace

wording::Values paperValues(const PaperContext& context, ResultVariant variant)
{
    wording::Values values = resultValues(context, variant);
    PaperValues(context, values).addAll();
    return values;
}

} // namespace sosh::report
