// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/resultvalues.h"

#include "core/deadline.h"
#include "core/unit.h"
#include "core/vinumber.h"
#include "report/annexes.h"
#include "report/campaignrounds.h"
#include "report/paperparts.h"
#include "report/phrases.h"
#include "report/urgingletters.h"
#include "report/valuewriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

using wording::Values;

class ResultValues : private ValueWriter
{
public:
    ResultValues(const PaperContext& context, ResultVariant variant, wording::Values& values)
        : ValueWriter(context, values)
        , m_all(variant != ResultVariant::Round || context.singleRound)
        , m_isFinal(variant == ResultVariant::Final)
    {
    }

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
        std::vector<DirectingDocument> own;
        for (const DirectingDocument& document : m_context.own) {
            if (document.date.isValid() && document.date > m_context.paperDate)
                continue; // a reprint says what was known then
            if (isPraise(document))
                setPraise(document);
            else if (!isUrgingLetter(document) && document.typeCode != "BC"_L1)
                own.push_back(document);
        }
        const QDate from = m_all ? QDate() : firstDayOfLetters(m_context);
        set(u"soDonDoc"_s, prose(std::ssize(urgingLetters(m_context, from, m_context.paperDate))));
        if (own.empty())
            set(u"vbCapTren"_s, laterCitation(m_context.directing));
        for (DirectingDocument& document : own)
            document.issuer.clear(); // the sentence has named it
        set(u"soVB"_s, prose(qint64(own.size())));
        set(u"danhSachVB"_s, firstCitation(own));
        set(u"vanBan"_s, sum(measure::documentsIssued));
        set(u"luotBCV"_s, sum(measure::rapporteurVisits));
        set(u"soDu"_s, sum(measure::committeeVisits));
    }

    static bool isPraise(const DirectingDocument& document)
    {
        return document.typeCode == u"QĐ"_s
            && document.subject.contains(u"khen thưởng"_s, Qt::CaseInsensitive);
    }
    void setPraise(const DirectingDocument& decision)
    {
        set(u"soQD"_s, decision.code);
        set(u"ngayQD"_s, vinumber::date(decision.date));
    }

    void setReporting()
    {
        const int onTime = m_context.board.onTime;
        set(u"tongDonVi"_s, prose(m_states.expected));
        set(u"daBaoCao"_s, prose(m_states.answered()));
        set(u"chuaBaoCao"_s, prose(m_states.missing));
        set(u"dungHan"_s, prose(onTime));
        set(u"nCham"_s, prose(m_context.board.late));
        if (m_context.board.late == 0)
            set(u"chiChuaBaoCao"_s, prose(m_states.missing));
        if (m_states.expected > 0 && 10 * onTime >= 9 * m_states.expected)
            set(u"dungHanCao"_s, prose(onTime));
        const bool isFinal = m_states.missing == 0 && m_sheet.round.state != RoundState::Open
            && m_sheet.round.state != RoundState::Draft;
        if (!isFinal)
            set(u"ngayChotTam"_s, vinumber::date(m_context.closedOn));
    }

    void setTimeAndForms()
    {
        const Round& round = m_sheet.round;
        if (round.span) {
            set(u"tuNgay"_s, vinumber::date(round.span->first));
            set(u"denNgay"_s, vinumber::date(round.span->last));
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

    /// "20 đảng bộ, 26 chi bộ" where there are several kinds; some not having held it, only with bodies outside the Party.
    QString kindsPhrase(const KindCounts& kinds, bool all) const
    {
        QStringList byKind;
        const auto add = [&](int count, const QString& noun) {
            if (count > 0)
                byKind << prose(count) + u' ' + noun;
        };
        add(kinds.organizations, u"đảng bộ"_s);
        add(kinds.cells, u"chi bộ"_s);
        add(kinds.nonParty, u"cơ quan, đoàn thể"_s);
        const bool told = byKind.size() > 1 && (all || kinds.nonParty > 0);
        return told ? byKind.join(u", ") : QString();
    }

    void setOrganization()
    {
        const KindCounts kinds = kindsOf(m_sheet);
        const bool all = m_states.held() == m_states.expected;
        set(all ? u"toChucDu"_s : u"toChucThieu"_s, prose(m_states.held()));
        set(u"cacDonVi"_s, unitsNoun(kinds) + (kinds.nonParty == 0 ? u" trực thuộc"_s : QString()));
        set(u"cacLoai"_s, kindsPhrase(kinds, all));
        set(u"tyLeDonVi"_s, percentOf(shareOf(m_states.held(), m_states.expected)));
        set(u"hoiNghi"_s, sum(measure::conferences));
        set(u"khongToChuc"_s, prose(m_states.nil));
        set(u"hocGhep"_s, prose(m_states.joint));
        set(u"danhSachLyDo"_s, reasons().afterColon(m_values.value(u"phuLucDonVi"_s)));
        set(u"dsChuaBaoCao"_s,
            rowsIn(ReturnState::Missing).inBrackets(m_values.value(u"phuLucDonVi"_s)));
        set(u"chiBo"_s, sum(measure::cellsTotal));
        set(u"chiBoDaHop"_s, sum(measure::cellsHeld));
        set(u"tyLeChiBo"_s, rateOf(measure::cellsHeld, measure::cellsTotal));
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
            list.names << row.entry.shownName()
                    + wording::phrase(u"[ ({lyDo})]", {{u"lyDo"_s, row.current.reason}});
        }
        return list;
    }

    void setNextRound()
    {
        if (!m_context.nextRound || m_isFinal)
            return; // after tổng kết no round follows
        const Round& next = *m_context.nextRound;
        set(u"kySau"_s, roundPhrase(next, false));
        set(u"kyNiemSau"_s, anniversaryPhrase(next.anniversaries));
        if (next.due.isValid())
            set(u"hanSau"_s, vinumber::date(lastTimelyDay(next.due, next.dueInclusive)));
    }

    const bool m_all; ///< the paper is about the whole campaign
    const bool m_isFinal; ///< and ends it
};

} // namespace

wording::Values officeValues(const PaperContext& context, const QString& typeCode)
{
    const Campaign& campaign = context.sheet.campaign;
    const QString shortest =
        campaign.shortPhrase.isEmpty() ? campaign.nounPhrase : campaign.shortPhrase;
    Values values = frameValues(context, typeCode);
    values.insert({{u"kyDot"_s, roundPhrase(context.sheet.round, context.singleRound)},
        {u"kyNay"_s, context.amongSeveral ? roundPhrase(context.sheet.round, false) : QString()},
        {u"noiDung"_s, campaign.nounPhrase}, {u"noiDungNgan"_s, shortest},
        {u"noiDungDot"_s,
            context.singleRound || context.sheet.round.name.isEmpty() ? shortest : QString()},
        {u"noiNhanBaoCao"_s, campaign.addressee}, {u"ngayChot"_s, vinumber::date(context.closedOn)},
        {u"ma"_s, context.controlCode}});
    return values;
}

namespace {

/// The sentences that stand, in one paragraph.
QString told(const std::vector<wording::Sentence>& sentences, const Values& values)
{
    QStringList standing;
    for (const wording::Sentence& sentence : sentences) {
        if (const auto text = wording::fill(sentence.pattern, values))
            standing << *text;
    }
    return standing.join(u' ');
}

Values valuesOfRound(
    const PaperContext& context, ResultVariant variant, const AnnexLabels::OfRound& annexes)
{
    Values values = officeValues(context);
    values.insert(u"phuLuc"_s, annexes.summary);
    values.insert(u"phuLucDonVi"_s, annexes.units);
    ResultValues(context, variant, values).addAll();
    addFigureValues(context, values);
    return values;
}

/// Under the names of all rounds what each of them says, and where its figures stand.
void addRoundByRound(
    const std::vector<PaperContext>& rounds, const AnnexLabels& labels, Values& values)
{
    QStringList units;
    QStringList persons;
    QStringList details;
    QStringList lists;
    for (size_t i = 0; i < rounds.size(); ++i) {
        const Values own = valuesOfRound(rounds[i], ResultVariant::Round, labels.rounds[i]);
        units << told(unitSentences(), own);
        persons << told(attendanceSentences(), own);
        details << wording::phrase(wording::detailsIn, own);
        lists << labels.rounds[i].units;
    }
    const auto joined = [](QStringList& items, const QString& between) {
        items.removeAll(QString());
        return items.join(between);
    };
    values.insert(u"toChucTungKy"_s, joined(units, u"\n"_s));
    values.insert(u"thamGiaTungKy"_s, joined(persons, u"\n"_s));
    values.insert(u"taiPhuLuc"_s, details.join(u", "_s));
    values.insert(u"phuLucDonVi"_s, joined(lists, u", "_s));
}

} // namespace

wording::Values resultValues(const PaperContext& context, ResultVariant variant)
{
    const std::vector<PaperContext> rounds = roundsTold(context, variant);
    const size_t own = ownRoundIn(rounds, context);
    const AnnexLabels labels = annexLabels(rounds, own);
    Values values = valuesOfRound(rounds[own], variant, labels.rounds[own]);
    values.insert(u"taiPhuLuc"_s, wording::phrase(wording::detailsIn, values));
    values.insert(u"phuLucYKien"_s, labels.texts);
    if (rounds.size() > 1)
        addRoundByRound(rounds, labels, values);
    addFactValues(rounds[own], variant, values);
    addQuotes(context, values);
    if (variant == ResultVariant::Round)
        addComparison(context, values);
    else
        addRoundsSoFar(context, rounds, values);
    return values;
}

} // namespace sosh::report
