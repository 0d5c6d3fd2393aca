// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundreading.h"

#include "core/vinumber.h"
#include "forms/entryfixture.h"
#include "forms/window/page.h"
#include "models/rowstate.h"
#include "report/summarycolumns.h"

#include <QRegularExpression>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

const QString rateKey = u"rate"_s;
const QString peopleKey = u"people"_s;
const QString answeredKey = u"answered"_s;
const QString expectedKey = u"expected"_s;

QString written(std::optional<qint64> value)
{
    return value ? vinumber::count(*value) : QString();
}

/// Half a basis point goes up.
QString rateOf(qint64 part, qint64 whole)
{
    return whole == 0 ? QString()
                      : vinumber::percentBare(
                          BasisPoints(static_cast<int>((20'000 * part + whole) / (2 * whole))));
}

QString figureOf(QString cell)
{
    cell.remove(u'≈').remove(u'%');
    cell = cell.trimmed();
    return QStringList{u"–"_s, u"-"_s, u"…"_s}.contains(cell) ? QString() : cell;
}

Reading unitsOf(const QStringList& texts, const QString& pattern)
{
    const QRegularExpression sentence(pattern);
    const auto match = sentence.match(texts.join(u'\n'));
    return {{answeredKey, match.captured(1)}, {expectedKey, match.captured(2)}};
}

} // namespace

Reading tallied(const EntrySheet& entry, bool withDrafts)
{
    QMap<QString, qint64> sums;
    QMap<ReturnState, int> states;
    qint64 attended = 0, expected = 0;
    for (const EntryRow& row : entry.rows) {
        ++states[row.confirmed.state];
        const UnitReturn& value = withDrafts ? row.shown() : row.confirmed;
        if (value.state != ReturnState::Reported)
            continue;
        for (auto figure = value.figures.cbegin(); figure != value.figures.cend(); ++figure)
            sums[figure.key()] += figure->value;
        const auto part = value.figure(measure::membersAttended);
        const auto whole = value.figure(measure::membersExpected);
        if (part && whole) {
            attended += *part;
            expected += *whole;
        }
    }
    Reading reading{{rateKey, rateOf(attended, expected)}};
    for (const Measure& measure : entry.sheet.measures)
        reading[measure.code] =
            sums.contains(measure.code) ? vinumber::count(sums[measure.code]) : QString();
    StateCounts counts;
    counts.reported = states[ReturnState::Reported];
    counts.joint = states[ReturnState::Joint];
    counts.nil = states[ReturnState::Nil];
    counts.missing = states[ReturnState::Missing];
    counts.expected = counts.answered() + counts.missing;
    reading.insert(ofStates(counts));
    const QString members = measure::membersAttended.toString();
    const QString staff = measure::nonMemberStaffAttended.toString();
    const bool any = sums.contains(members) || sums.contains(staff);
    reading[peopleKey] = any ? vinumber::count(sums[members] + sums[staff]) : QString();
    return reading;
}

Reading ofStates(const StateCounts& states)
{
    const auto count = [](int n) { return QString::number(n); };
    return {{answeredKey, count(states.answered())}, {expectedKey, count(states.expected)},
        {u"reported"_s, count(states.reported)}, {u"joint"_s, count(states.joint)},
        {u"nil"_s, count(states.nil)}, {u"missing"_s, count(states.missing)}};
}

Reading ofSummary(const Summary& summary)
{
    Reading reading = ofStates(summary.states);
    for (const MeasureSum& sum : summary.measures)
        reading[sum.measure.code] = written(sum.sum);
    reading[rateKey] = summary.rate ? vinumber::percentBare(*summary.rate) : QString();
    reading[peopleKey] = written(summary.peopleAttended);
    return reading;
}

Reading ofFooter(const EntryFixture& fixture, const RoundSheet& sheet)
{
    Reading reading = unitsOf({fixture.footer(1)}, u"Total \\((\\d+)/(\\d+) units\\)"_s);
    for (const Measure& measure : sheet.measures)
        reading[measure.code] = figureOf(fixture.footer(fixture.columnOf(measure.head)));
    reading[rateKey] = figureOf(fixture.footer(fixture.columnOf(u"Rate (%)"_s)));
    return reading;
}

Reading ofStrip(MainWindow& window, PageId page)
{
    const auto* strip = window.page(page)->findChild<QWidget*>(u"stateStrip"_s);
    QMap<QString, int> said;
    for (const QString& part : strip->accessibleDescription().split(u", "_s))
        said[part.section(u' ', 1)] = part.section(u' ', 0, 0).toInt();
    const auto count = [&](RowState state) { return said[RowStateText::name(state).toLower()]; };
    const int missing = count(RowState::Missing) + count(RowState::Draft);
    return {{u"reported"_s, QString::number(count(RowState::Reported))},
        {u"joint"_s, QString::number(count(RowState::Joint))},
        {u"nil"_s, QString::number(count(RowState::Nil))},
        {u"missing"_s, QString::number(missing)}};
}

Reading ofOverview(const PageReader& page)
{
    const QStringList labels = page.labels();
    const auto above = [&](const QString& title) {
        const qsizetype at = labels.indexOf(title);
        return at > 0 ? figureOf(labels.at(at - 1)) : QString();
    };
    Reading reading = unitsOf(labels, u"(\\d+) of (\\d+) units have reported\\."_s);
    const Reading tile = unitsOf(labels, u"(?m)^(\\d+)/(\\d+)$"_s);
    if (tile != reading)
        reading = {{answeredKey, u"tile and sentence differ"_s}};
    reading[measure::membersAttended.toString()] = above(u"Party members attended"_s);
    reading[peopleKey] = above(u"people attended"_s);
    reading[rateKey] = above(u"rate of attendance"_s);
    return reading;
}

Reading ofFollowUp(const PageReader& page)
{
    Reading reading =
        unitsOf(page.labels(), u"(\\d+) of (\\d+) units have reported: \\d+ in time"_s);
    int rows = 0;
    for (const QStringList& row : page.rows())
        rows += row.value(1).startsWith(RowStateText::sign(RowState::Missing))
            || row.value(1).startsWith(RowStateText::sign(RowState::Draft));
    reading[u"missing"_s] = QString::number(rows);
    return reading;
}

Reading ofComparison(const PageReader& page, const RoundSheet& sheet)
{
    Reading reading;
    const std::vector<QStringList> rows = page.rows();
    const auto cell = [&](const QString& head) {
        for (const QStringList& row : rows)
            if (row.value(0) == head)
                return figureOf(row.value(1));
        return u"no such row"_s;
    };
    reading[expectedKey] = cell(u"Units that must report"_s);
    reading[answeredKey] = cell(u"Units reported"_s);
    reading[rateKey] = cell(u"Rate of attendance"_s);
    for (const Measure& measure : sheet.measures)
        reading[measure.code] = cell(measure.label);
    return reading;
}

QStringList textsOf(const report::Pages& pages)
{
    QStringList texts;
    for (const report::Page& page : pages.pages)
        for (const report::TextItem& item : page.texts)
            texts += item.text.trimmed();
    return texts;
}

Reading ofPaper(const QStringList& texts, const RoundSheet& sheet)
{
    static const QRegularExpression figure(u"^(≈? ?[\\d.,]+|…|-|–)$"_s);
    const qsizetype total = texts.indexOf(QRegularExpression(u"TỔNG.*"_s));
    QStringList cells;
    for (qsizetype i = total + 1; i < texts.size(); ++i)
        if (texts.at(i).contains(figure))
            cells += figureOf(texts.at(i));
    Reading reading;
    qsizetype next = 0;
    for (const report::SummaryColumn& column :
        report::summaryColumns(sheet, {}, Orientation::Landscape)) {
        if (column.role == report::SummaryColumn::Role::Figure)
            reading[column.measure] = cells.value(next++, u"no cell"_s);
        else if (column.role == report::SummaryColumn::Role::Rate)
            reading[rateKey] = cells.value(next++, u"no cell"_s);
    }
    static const QRegularExpression note(
        u"Phải báo cáo: (\\d+) đơn vị; đã báo cáo: (\\d+); chưa báo cáo: (\\d+)"_s);
    const auto match = note.match(texts.mid(total).join(u' '));
    reading[expectedKey] = match.captured(1);
    reading[answeredKey] = match.captured(2);
    reading[u"missing"_s] = match.captured(3);
    return reading;
}

QString disagreement(const QString& place, const Reading& truth, const Reading& said)
{
    QStringList differences;
    for (auto figure = said.cbegin(); figure != said.cend(); ++figure)
        if (truth.value(figure.key()) != figure.value())
            differences += u"%1: %2 “%3”, is “%4”"_s.arg(
                place, figure.key(), figure.value(), truth.value(figure.key()));
    return differences.join(u'\n');
}

} // namespace sosh
