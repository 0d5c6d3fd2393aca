// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sheetbuilder.h"

namespace sosh::test {
namespace {
using namespace Qt::StringLiterals;

MeasureKind kindOf(const QString& code)
{
    if (code.startsWith(u"members_"_s) || code.endsWith(u"_attended"_s))
        return MeasureKind::Persons;
    if (code.endsWith(u"_attendances"_s) || code == u"opinions" || code == u"rapporteur_visits")
        return MeasureKind::Attendances;
    if (code.startsWith(u"cells_"_s))
        return MeasureKind::Cells;
    return code.startsWith(u"reflection_"_s) ? MeasureKind::Papers : MeasureKind::Count;
}

} // namespace

SheetBuilder::SheetBuilder(const QStringList& measures)
{
    m_sheet.registryId = u"00000000-0000-0000-0000-000000000001"_s;
    m_sheet.agencyCode = u"XX.T"_s;
    m_sheet.campaign.code = u"T-2026"_s;
    m_sheet.round.no = 1;
    m_sheet.round.name = u"Đợt 1"_s;
    m_sheet.round.state = RoundState::Open;
    m_sheet.round.span = DateRange{QDate(2026, 5, 1), QDate(2026, 5, 15)};
    m_sheet.round.due = QDate(2026, 5, 25);
    for (const QString& code : measures) {
        Measure measure;
        measure.id = MeasureId(static_cast<qint64>(m_sheet.measures.size()) + 1);
        measure.code = code;
        measure.label = code;
        measure.head = code;
        measure.kind = kindOf(code);
        m_sheet.measures.push_back(measure);
    }
}

SheetBuilder& SheetBuilder::state(RoundState state)
{
    m_sheet.round.state = state;
    return *this;
}

SheetBuilder& SheetBuilder::due(QDate day, bool inclusive)
{
    m_sheet.round.due = day;
    m_sheet.round.dueInclusive = inclusive;
    return *this;
}

SheetBuilder& SheetBuilder::no(int no)
{
    m_sheet.round.no = no;
    return *this;
}

SheetBuilder& SheetBuilder::unit(const QString& code, const QString& kind)
{
    RoundSheet::Row row;
    row.entry.sortNo = static_cast<int>(m_sheet.rows.size()) + 1;
    row.entry.unit = UnitId(row.entry.sortNo);
    row.entry.code = code;
    row.entry.name = u"Chi bộ "_s + code;
    row.entry.shortName = u"CB "_s + code;
    row.entry.kind = kind;
    row.entry.sector = u"village"_s;
    row.entry.parentCode = u"T"_s;
    row.current.unit = row.entry.unit;
    m_sheet.rows.push_back(row);
    return *this;
}

SheetBuilder& SheetBuilder::required(const QString& measure)
{
    for (Measure& known : m_sheet.measures)
        if (known.code == measure)
            known.required = true;
    return *this;
}

SheetBuilder& SheetBuilder::exempt(const QString& reason)
{
    last().entry.exempt = true;
    last().entry.exemptReason = reason;
    last().current.state = ReturnState::Exempt;
    return *this;
}

SheetBuilder& SheetBuilder::draft()
{
    last().hasDraft = true;
    return *this;
}

SheetBuilder& SheetBuilder::reports(const QList<qint64>& figures, QDate received)
{
    UnitReturn& value = last().current;
    value.state = ReturnState::Reported;
    value.revision = 1;
    value.receivedOn = received;
    last().firstReceivedOn = received;
    for (qsizetype i = 0; i < figures.size(); ++i)
        if (figures.at(i) >= 0)
            value.figures.insert(
                m_sheet.measures.at(static_cast<std::size_t>(i)).code, {figures.at(i), false});
    return *this;
}

SheetBuilder& SheetBuilder::approximate(const QString& measure)
{
    last().current.figures[measure].approximate = true;
    return *this;
}

SheetBuilder& SheetBuilder::nil(const QString& reason)
{
    last().current.state = ReturnState::Nil;
    last().current.reason = reason;
    last().current.revision = 1;
    return *this;
}

SheetBuilder& SheetBuilder::joint(const QString& hostCode)
{
    last().current.state = ReturnState::Joint;
    last().current.host = m_sheet.rowOf(QStringView(hostCode))->entry.unit;
    last().current.revision = 1;
    return *this;
}

SheetBuilder& SheetBuilder::note(const QString& text)
{
    last().current.note = text;
    return *this;
}

RoundSheet randomSheet(QRandomGenerator& random, int units)
{
    SheetBuilder builder({u"conferences"_s, u"members_total"_s, u"members_expected"_s,
        u"members_attended"_s, u"non_member_staff_attended"_s, u"public_attendances"_s});
    for (int i = 0; i < units; ++i) {
        builder.unit(u"U%1"_s.arg(i, 3, 10, QLatin1Char('0')));
        switch (random.bounded(8)) {
        case 0:
            break;
        case 1:
            builder.nil(u"bão"_s);
            break;
        case 2:
            builder.exempt(u"mới thành lập"_s);
            break;
        case 3:
            if (i > 0) {
                builder.joint(u"U000"_s);
                break;
            }
            [[fallthrough]];
        default: {
            const int total = random.bounded(400);
            const int expected = random.bounded(total + 1);
            builder.reports({random.bounded(9), total, expected, random.bounded(expected + 1),
                random.bounded(4) == 0 ? -1 : random.bounded(50),
                random.bounded(3) == 0 ? -1 : random.bounded(900)});
        }
        }
    }
    return builder.sheet();
}

} // namespace sosh::test
