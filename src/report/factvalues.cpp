// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vinumber.h"
#include "report/phrases.h"
#include "report/valuewriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

class FactValues : private ValueWriter
{
public:
    FactValues(const PaperContext& context, ResultVariant variant, wording::Values& values)
        : ValueWriter(context, values)
        , m_all(variant != ResultVariant::Round || context.singleRound)
    {
    }

    void addAll()
    {
        setPilot();
        setTasks();
        setActivities();
        setCommendations();
    }

private:
    void setPilot()
    {
        if (m_sheet.round.phase == RoundPhase::Pilot)
            return;
        for (const RoundSheet& sheet : m_context.rounds) {
            if (sheet.round.phase != RoundPhase::Pilot || sheet.round.no >= m_sheet.round.no)
                continue;
            const NameList names = namesOf(sheet, [](const RoundSheet::Row& row) {
                return row.current.state == ReturnState::Reported
                    || row.current.state == ReturnState::Joint;
            });
            set(u"donViDiem"_s,
                names.count() > namesInSentence ? unitCount(names.count())
                                                : enumerated(names.names));
            if (sheet.round.span)
                set(u"ngayDiem"_s, daysPhrase(*sheet.round.span));
            return;
        }
    }

    static QString unitCount(int count)
    {
        return wording::phrase(wording::unitCount, {{u"n"_s, vinumber::countInProse(count)}});
    }

    /// The standing body is the one whose task says so.
    void setTasks()
    {
        QStringList standing;
        QStringList others;
        for (const Task& task : m_context.tasks) {
            if (task.text.contains(u"thường trực"_s, Qt::CaseInsensitive)
                && !standing.contains(task.body))
                standing << task.body;
        }
        for (const Task& task : m_context.tasks) {
            if (!standing.contains(task.body) && !others.contains(task.body))
                others << task.body;
        }
        set(u"coQuanThuongTruc"_s, enumerated(standing));
        set(standing.isEmpty() ? u"chiCacCoQuan"_s : u"cacCoQuan"_s, enumerated(others));
    }

    /// Whether what was held on that day is told here: since the round before, up to the round after.
    bool isToldHere(QDate day) const
    {
        if (m_all)
            return true;
        if (!day.isValid())
            return false;
        for (const RoundSheet& sheet : m_context.rounds) {
            const bool earlier = sheet.round.no < m_sheet.round.no;
            if (earlier && sheet.round.span && day <= sheet.round.span->last)
                return false;
            const bool later = sheet.round.no > m_sheet.round.no;
            if (later && m_sheet.round.span && day > m_sheet.round.span->last)
                return false;
        }
        return true;
    }

    static QString peopleOf(const Activity& activity)
    {
        if (activity.people.value_or(0) <= 0)
            return {};
        const QString count = prose(*activity.people);
        return activity.qualifier.isEmpty() ? count : activity.qualifier + u' ' + count;
    }

    void setActivities()
    {
        QStringList lines;
        int conferences = 0;
        qint64 people = 0;
        QString qualifier;
        for (const Activity& activity : m_context.activities) {
            if (!isToldHere(activity.heldOn))
                continue;
            if (!activity.countedInUnits) {
                lines << lineOf(activity);
                continue;
            }
            ++conferences;
            people += activity.people.value_or(0);
            if (qualifier.isEmpty())
                qualifier = activity.qualifier;
        }
        if (!lines.isEmpty())
            set(u"cacHoatDong"_s, lines.join(u";\n") + u'.');
        set(u"hoiNghiCapUy"_s, prose(conferences));
        if (people == 0)
            return;
        // Who was at two conferences is one person: over them only attendances are counted.
        const QString often = conferences > 1 && m_context.amongSeveral ? u" lượt"_s : QString();
        set(u"nguoiHN"_s,
            (qualifier.isEmpty() ? QString() : qualifier + u' ') + prose(people) + often);
        set(u"nguoiHNBieu"_s,
            (qualifier.isEmpty() ? QString() : u"≈"_s) + vinumber::count(people)
                + (conferences > 1 ? u" lượt người"_s : u" người"_s));
    }

    static QString lineOf(const Activity& activity)
    {
        const QString kind = activity.kind.isEmpty()
            ? u"Hoạt động"_s
            : activity.kind.left(1).toUpper() + activity.kind.sliced(1);
        // A name that begins with its kind is not said twice: hội nghị “Hội nghị sơ kết …”.
        const bool repeats = !activity.kind.isEmpty()
            && activity.name.startsWith(activity.kind, Qt::CaseInsensitive);
        return wording::phrase(repeats ? wording::namedActivity : wording::activity,
            {{u"loai"_s, kind}, {u"ten"_s, activity.name},
                {u"ngay"_s, vinumber::date(activity.heldOn)}, {u"nguoi"_s, peopleOf(activity)}});
    }

    void setCommendations()
    {
        qint64 collectives = 0;
        qint64 individuals = 0;
        qint64 together = 0;
        for (const Commendation& each : m_context.commendations) {
            if (!isToldHere(each.heldOn))
                continue;
            collectives += each.collectives.value_or(0);
            individuals += each.individuals.value_or(0);
            together += each.total.value_or(0);
        }
        if (together > 0) {
            set(u"khenChung"_s, prose(collectives + individuals + together));
            return;
        }
        set(u"khenTT"_s, prose(collectives));
        set(collectives > 0 ? u"khenCN"_s : u"chiKhenCN"_s, prose(individuals));
    }

    const bool m_all;
};

/// As it stands inside a sentence: one line, without its full stop.
QString quoted(const QString& text)
{
    QString words = text.simplified();
    while (!words.isEmpty() && u".;, "_s.contains(words.back()))
        words.chop(1);
    return words;
}

/// Of one sentence: the words taken into it and whose they are.
struct Quotes
{
    QStringList phrases;
    QStringList units;
};

Quotes quotesOf(const PaperContext& context, QStringView block)
{
    Quotes quotes;
    for (const PaperText& text : context.texts) {
        if (text.kind != PaperText::Kind::Quote || text.block != block)
            continue;
        const RoundSheet::Row* row = context.sheet.rowOf(text.unit);
        const QString unit = row ? row->entry.shownName() : QString();
        const QString phrase = wording::phrase(
            wording::quote, {{u"trich"_s, quoted(text.text)}, {u"tenDonVi"_s, unit}});
        if (phrase.isEmpty())
            continue;
        quotes.phrases << phrase;
        if (!unit.isEmpty() && !quotes.units.contains(unit))
            quotes.units << unit;
    }
    return quotes;
}

} // namespace

void addFactValues(const PaperContext& context, ResultVariant variant, wording::Values& values)
{
    FactValues(context, variant, values).addAll();
}

void addQuotes(const PaperContext& context, wording::Values& values)
{
    const QString between = u"; "_s;
    const Quotes good = quotesOf(context, u"UD3");
    values.insert(u"trichHay"_s, good.phrases.join(between));
    values.insert(u"donViHay"_s,
        good.units.size() > namesInSentence ? wording::severalUnits.toString()
                                            : enumerated(good.units));
    values.insert(u"trichKho"_s, quotesOf(context, u"HC4").phrases.join(between));
    const bool addressed = !values.value(u"noiNhanBaoCao"_s).isEmpty();
    values.insert(addressed ? u"trichKienNghi"_s : u"chiTrichKienNghi"_s,
        quotesOf(context, u"KN1").phrases.join(between));
}

} // namespace sosh::report
