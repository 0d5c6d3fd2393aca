// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/headline.h"

#include "core/deadline.h"
#include "core/followup.h"
#include "core/unit.h"
#include "core/vinumber.h"
#include "report/phrases.h"
#include "report/valuewriter.h"
#include "report/wording.h"

using namespace Qt::StringLiterals;

namespace sosh::report {

QString headline(const RoundSheet& sheet, const Summary& summary)
{
    const int held = summary.states.held();
    if (held == 0)
        return {};
    QString units = vinumber::countInProse(held);
    if (held < summary.states.expected)
        units += u'/' + vinumber::countInProse(summary.states.expected);
    const qint64 people = summary.peopleAttended.value_or(0);
    return wording::phrase(wording::headline,
        {{u"donVi"_s, units + u' ' + unitsNoun(kindsOf(sheet))}, {u"nguoi"_s, overInProse(people)},
            {u"nhanNguoi"_s, peopleLabel(summary)}});
}

namespace {

constexpr qsizetype namesInQuickReport = 7;

QString contentOf(const Campaign& campaign)
{
    if (!campaign.shortPhrase.isEmpty())
        return campaign.shortPhrase;
    return campaign.nounPhrase.isEmpty() ? campaign.title : campaign.nounPhrase;
}

QStringList missingNames(const RoundSheet& sheet)
{
    return namesOf(sheet, [](const RoundSheet::Row& row) {
        return row.current.state == ReturnState::Missing;
    }).names;
}

/// What both texts share; nought is absent, so that its part drops.
wording::Values valuesOf(const RoundSheet& sheet, const Summary& summary, const Moment& moment)
{
    const auto counted = [](int n) { return n > 0 ? vinumber::countInProse(n) : QString(); };
    return {{u"gio"_s, hourPhrase(moment.time)}, {u"ngay"_s, vinumber::date(moment.day)},
        {u"kyDot"_s, roundPhrase(sheet.round, moment.singleRound)},
        {u"noiDungNgan"_s, contentOf(sheet.campaign)},
        {u"toChuc"_s, counted(summary.states.held())},
        {u"tongDonVi"_s, counted(summary.states.expected)},
        {u"daBaoCao"_s, counted(summary.states.answered())},
        {u"chuaBaoCao"_s, counted(summary.states.missing)}};
}

} // namespace

QString quickSentence(const RoundSheet& sheet, const Summary& summary, const Moment& moment)
{
    wording::Values values = valuesOf(sheet, summary, moment);
    const auto attended = summary.sum(measure::membersAttended);
    const auto expected = summary.sum(measure::membersExpected);
    if (attended && expected && summary.rate) {
        values.insert(u"dvDu"_s, vinumber::countInProse(*attended));
        values.insert(u"dvPhai"_s, vinumber::countInProse(*expected));
        values.insert(u"tyLe"_s, vinumber::percent(*summary.rate));
    }
    const QStringList names = missingNames(sheet);
    values.insert(u"danhSachNgan"_s,
        names.size() <= namesInQuickReport ? names.join(u", "_s)
                                           : wording::phrase(wording::unitCount,
                                               {{u"n"_s, vinumber::countInProse(names.size())}}));
    return wording::phrase(wording::quickReport, values);
}

QString groupReminder(const RoundSheet& sheet, const Summary& summary, const Moment& moment)
{
    const Round& round = sheet.round;
    if (!round.due.isValid())
        return {};
    wording::Values values = valuesOf(sheet, summary, moment);
    const auto rows = rowsToUrge(sheet, moment.day);
    const bool late = !rows.empty() && sheet.daysLate(*rows.front(), moment.day) > 0;
    const QDate due = commonDue(sheet, rows);
    // Our own letters name the last day that is in time, never "trước ngày".
    const auto named = [&](QDate day) {
        return vinumber::date(lastTimelyDay(day, round.dueInclusive));
    };
    QStringList names;
    for (const RoundSheet::Row* row : rows)
        names << row->entry.shownName()
                + (late || sheet.dueOf(*row) == due ? QString()
                                                    : wording::phrase(wording::dueInBrackets,
                                                        {{u"ngay"_s, named(sheet.dueOf(*row))}}));
    values.insert(u"danhSachNgan"_s, names.join(u", "_s));
    values.insert(
        u"chuaBaoCao"_s, names.isEmpty() ? QString() : vinumber::countInProse(names.size()));
    values.insert(u"hanGui"_s, named(due));
    // Nobody has reported yet: the count is told as it is.
    if (summary.states.answered() == 0)
        values.insert(u"daBaoCao"_s, u"0"_s);
    return wording::phrase(late ? wording::reminderAfter : wording::reminderBefore, values);
}

namespace {

QString addressed(const RosterEntry& entry, const QString& contact)
{
    if (!contact.isEmpty())
        return wording::phrase(wording::toContact, {{u"ten"_s, contact}});
    if (isNonParty(entry.kind))
        return entry.name;
    return wording::phrase(wording::toCommittee, {{u"tenDonVi"_s, entry.name}});
}

} // namespace

QString unitMessage(const RoundSheet& sheet, const RoundSheet::Row& row, const QString& contact,
    const Moment& moment)
{
    if (row.current.state == ReturnState::Exempt)
        return {};
    wording::Values values{{u"tenDonVi"_s, row.entry.name}};
    if (row.current.state != ReturnState::Missing)
        return wording::phrase(wording::unitThanks, values);
    values.insert(u"nguoiNhan"_s, addressed(row.entry, contact));
    // "đợt" alone names nothing.
    const QString round = roundPhrase(sheet.round, moment.singleRound);
    values.insert(
        u"kyDot"_s, moment.singleRound ? round + u' ' + contentOf(sheet.campaign) : round);
    if (const QDate due = sheet.dueOf(row); due.isValid())
        values.insert(u"hanGui"_s, vinumber::date(lastTimelyDay(due, sheet.round.dueInclusive)));
    return wording::phrase(wording::unitReminder, values);
}

QString unitQuestion(const RoundSheet::Row& row, const QString& contact)
{
    const auto part = [&](QStringView pattern, const QString& name, QStringView measure) {
        const auto figure = row.current.figure(measure);
        return wording::phrase(
            pattern, {{name, figure ? vinumber::countInProse(*figure) : QString()}});
    };
    QStringList figures{part(wording::attendedPart, u"a"_s, measure::membersAttended),
        part(wording::expectedPart, u"b"_s, measure::membersExpected)};
    figures.removeAll(QString());
    return wording::phrase(wording::unitQuestion,
        {{u"nguoiNhan"_s, addressed(row.entry, contact)}, {u"tenDonVi"_s, row.entry.name},
            {u"soLieu"_s, figures.join(u", "_s)}});
}

} // namespace sosh::report
