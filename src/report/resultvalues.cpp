// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/resultvalues.h"

#include "core/deadline.h"
#include "core/unit.h"
#include "core/vinumber.h"
#include "report/phrases.h"
#include "report/valuewriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

using wording::Values;

const QDate mergerOfLevels(2025, 7, 1);

class ResultValues : private ValueWriter
{
public:
    using ValueWriter::ValueWriter;

    void addAll()
    {
        setDocuments();
        setReporting();
        setTimeAndForms();
        setOrganization();
        setNextRound();
    }

private:
    void setDocuments()
    {
        set(u"canCu"_s, firstCitation(m_context.directing));
        if (m_context.own.empty()) {
            set(u"vbCapTren"_s, laterCitation(m_context.directing));
        } else {
            auto own = m_context.own;
            for (DirectingDocument& document : own)
                document.issuer.clear(); // the sentence has named it
            set(u"soVB"_s, prose(qint64(own.size())));
            set(u"danhSachVB"_s, firstCitation(own));
        }
        set(u"vanBan"_s, sum(measure::documentsIssued));
        set(u"luotBCV"_s, sum(measure::rapporteurVisits));
    }

    void setReporting()
    {
        const int onTime = m_context.board.onTime;
        set(u"tongDonVi"_s, prose(m_states.expected));
        set(u"daBaoCao"_s, prose(m_states.answered()));
        set(u"chuaBaoCao"_s, prose(m_states.missing));
        set(u"dungHan"_s, prose(onTime));
        set(u"nCham"_s, prose(m_context.board.late));
        if (m_states.expected > 0 && 10 * onTime >= 9 * m_states.expected)
            set(u"dungHanCao"_s, prose(onTime));
        const bool isFinal = m_states.missing == 0 && m_sheet.round.state != RoundState::Open
            && m_sheet.round.state != RoundState::Draft;
        if (!isFinal)
            set(u"ngayChotTam"_s, vinumber::date(m_context.closedOn));
        set(u"chamVaThieu"_s, parts({wording::latePart, wording::missingPart}).join(u", "));
    }

    void setTimeAndForms()
    {
        const Round& round = m_sheet.round;
        if (round.span) {
            set(u"tuNgay"_s, vinumber::date(round.span->first));
            set(u"denNgay"_s, vinumber::date(round.span->last));
            if (round.span->first < mergerOfLevels && round.span->last >= mergerOfLevels)
                set(u"khongSoSanh"_s, wording::mergedLevels.toString());
        }
        set(u"kyNiem"_s, anniversaryPhrase(round.anniversaries));
        set(u"danhSachChuyenDe"_s, m_sheet.campaign.topics.join(u"; "));
        set(u"hinhThuc"_s, formsPhrase());
        const auto online =
            std::count_if(m_sheet.rows.begin(), m_sheet.rows.end(), [](const RoundSheet::Row& row) {
                return row.current.state == ReturnState::Reported
                    && (row.current.attendanceMode == "online"_L1
                        || row.current.attendanceMode == "mixed"_L1);
            });
        set(u"nTT"_s, prose(online));
        set(u"diemCau"_s, sum(measure::videoSites));
    }

    /// Main forms by number of units: own sessions, thematic, regular ones first, then as the list has them.
    QString formsPhrase() const
    {
        QHash<QString, int> counts;
        for (const RoundSheet::Row& row : m_sheet.rows) {
            if (row.current.state == ReturnState::Reported && !row.current.studyForms.isEmpty())
                ++counts[row.current.studyForms.first()];
        }
        QStringList codes{u"dedicated"_s, u"thematic"_s, u"regular"_s};
        for (const LookupEntry& entry : m_context.lookups.studyForms) {
            if (!codes.contains(entry.code))
                codes << entry.code;
        }
        QStringList phrases;
        for (const QString& code : codes) {
            const LookupEntry* entry = Lookups::find(m_context.lookups.studyForms, code);
            if (!entry || counts.value(code) == 0)
                continue;
            const QString words = entry->group.isEmpty() ? entry->label : entry->group;
            phrases << prose(counts.value(code)) + u" đơn vị "_s + words;
        }
        return phrases.join(u"; ");
    }

    /// "46/46 chi bộ, đảng bộ trực thuộc" with the kinds in brackets where there are several.
    QString unitsThatHeld(bool withKinds) const
    {
        const KindCounts kinds = kindsOf(m_sheet);
        QStringList byKind;
        const auto add = [&](int count, const QString& noun) {
            if (count > 0)
                byKind << prose(count) + u' ' + noun;
        };
        add(kinds.organizations, u"đảng bộ"_s);
        add(kinds.cells, u"chi bộ"_s);
        add(kinds.nonParty, u"cơ quan, đoàn thể"_s);
        QString text =
            prose(m_states.held()) + u'/' + prose(m_states.expected) + u' ' + unitsNoun(kinds);
        if (kinds.nonParty == 0)
            text += u" trực thuộc"_s;
        if (byKind.size() > 1 && (withKinds || kinds.nonParty > 0))
            text += u" ("_s + byKind.join(u", ") + u')';
        return text;
    }

    void setOrganization()
    {
        if (m_states.held() > 0) {
            const bool all = m_states.held() == m_states.expected;
            set(all ? u"donViDu"_s : u"donViThieu"_s, unitsThatHeld(all));
            set(u"tyLeDonVi"_s, percentOf(shareOf(m_states.held(), m_states.expected)));
        }
        set(u"hoiNghi"_s, sum(measure::conferences));
        set(u"khongToChuc"_s, prose(m_states.nil));
        set(u"hocGhep"_s, prose(m_states.joint));
        set(u"danhSachLyDo"_s, reasons().afterColon());
        set(u"dsChuaBaoCao"_s, rowsIn(ReturnState::Missing).inBrackets());
        const qint64 cells = m_summary.sum(measure::cellsTotal).value_or(0);
        const qint64 held = m_summary.sum(measure::cellsHeld).value_or(0);
        set(u"chiBo"_s, prose(cells));
        set(u"chiBoDaHop"_s, prose(held));
        set(u"tyLeChiBo"_s, percentOf(shareOf(held, cells)));
    }

    NameList rowsIn(ReturnState state) const
    {
        return namesOf(
            m_sheet, [state](const RoundSheet::Row& row) { return row.current.state == state; });
    }

    NameList reasons() const
    {
        NameList list;
        for (const RoundSheet::Row& row : m_sheet.rows) {
            if (row.current.state != ReturnState::Nil)
                continue;
            list.names << proseName(row.entry)
                    + wording::phrase(u"[ ({lyDo})]", {{u"lyDo"_s, row.current.reason}});
        }
        return list;
    }

    void setNextRound()
    {
        if (!m_context.nextRound)
            return;
        const Round& next = *m_context.nextRound;
        set(u"kySau"_s, roundPhrase(next, false));
        set(u"kyNiemSau"_s, anniversaryPhrase(next.anniversaries));
        if (next.due.isValid())
            set(u"hanSau"_s, vinumber::date(lastTimelyDay(next.due, next.dueInclusive)));
    }
};

} // namespace

wording::Values officeValues(const PaperContext& context)
{
    const Office& office = context.office;
    const Campaign& campaign = context.sheet.campaign;
    Values values{
        {u"kyDot"_s, roundPhrase(context.sheet.round, context.singleRound)},
        {u"noiDung"_s, campaign.nounPhrase},
        {u"noiDungNgan"_s,
            campaign.shortPhrase.isEmpty() ? campaign.nounPhrase : campaign.shortPhrase},
        {u"capUy"_s, office.committee},
        {u"chuThe"_s, office.speakerName},
        {u"dangBo"_s, office.organization},
        {u"noiNhanBaoCao"_s, campaign.addressee},
        {u"diaDanh"_s, office.place},
        {u"maCoQuan"_s, office.bodyCode},
        {u"luuTai"_s, office.archive},
        {u"ngayChot"_s, vinumber::date(context.closedOn)},
        {u"ngayThangNam"_s, vinumber::dateInWordsWithoutDay(context.paperDate)},
        {u"thang"_s, vinumber::date(context.paperDate).section(u'/', 1, 1)},
        {u"nam"_s, QString::number(context.paperDate.year())},
        {u"ma"_s, context.controlCode},
        {u"ngay"_s, vinumber::date(context.paperDate)},
    };
    if (office.speaker == Speaker::Committee)
        values.insert(u"banThuongVu"_s, u"Ban Thường vụ "_s + office.committee);
    else
        values.insert(u"ban"_s, office.speakerName);
    values.insert(u"kyHieu"_s, wording::phrase(wording::reportCode, values));
    return values;
}

wording::Values resultValues(const PaperContext& context)
{
    Values values = officeValues(context);
    ResultValues(context, values).addAll();
    addFigureValues(context, values);
    return values;
}

} // namespace sosh::report
