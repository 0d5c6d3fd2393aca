// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/issuedchanges.h"

#include "core/provincetable.h"
#include "core/vinumber.h"
#include "storage/issuedrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "storage/unitofwork.h"
#include "usecases/issuedpapers.h"
#include "usecases/provincewords.h"

#include <QHash>

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

using Row = RoundSheet::Row;
using Cells = QStringList;

/// Columns of the row as the province file has them; the host must stand in the sheet too.
Cells cellsOf(const RoundSheet& sheet, const Row& row)
{
    RoundSheet one;
    one.measures = sheet.measures;
    one.rows = {row};
    if (const Row* host = sheet.rowOf(row.current.host))
        one.rows.push_back(*host);
    return provinceTable(std::span(&one, 1)).rows.front();
}

struct Culprit
{
    QString actor;
    QDate day;
    QString reason;
};

/// One unit whose rows differ.
class UnitComparison
{
public:
    UnitComparison(const storage::UnitOfWork& work, const RoundSheet& now, const Row& row)
        : m_work(work)
        , m_now(now)
        , m_row(row)
    {
    }

    /// Who gave the column its present cell: the last revision after the seal that changed it, else who exempted the unit or
    /// took its return back.
    Culprit culprit(int column, const Cells& sealed, int sealedRevision)
    {
        std::optional<Culprit> found;
        QString before = sealed.value(column);
        for (const Later& later : laterThan(sealedRevision)) {
            if (later.cells.at(column) != before)
                found = later.who;
            before = later.cells.at(column);
        }
        if (found && before == cells().at(column))
            return *found;
        const auto touch = m_work.issued().lastTouch(m_now.round.id, m_row.entry.unit);
        if (!touch)
            return {};
        return {touch->actor, touch->at.toLocalTime().date(), touch->reason};
    }

    const Cells& cells()
    {
        if (m_cells.isEmpty())
            m_cells = cellsOf(m_now, m_row);
        return m_cells;
    }

private:
    /// The rows may be those of a correction after which the unit reported once more.
    bool isAfterThese(const UnitReturn& value) const
    {
        return m_row.current.revision > 0 && value.revision > m_row.current.revision;
    }

    struct Later
    {
        Cells cells;
        Culprit who;
    };

    const std::vector<Later>& laterThan(int revision)
    {
        if (m_later)
            return *m_later;
        m_later.emplace();
        for (const storage::ReturnSource& source :
            m_work.returns().history(m_now.round.id, m_row.entry.unit)) {
            if (source.withdrawn || source.value.revision <= revision || isAfterThese(source.value))
                continue;
            Row row = m_row;
            row.current = source.value;
            m_later->push_back({cellsOf(m_now, row),
                {source.actor, source.at.toLocalTime().date(), source.value.revisionReason}});
        }
        return *m_later;
    }

    const storage::UnitOfWork& m_work;
    const RoundSheet& m_now;
    const Row& m_row;
    Cells m_cells;
    std::optional<std::vector<Later>> m_later;
};

/// Cells as people read them, in the words of the Vietnamese province file.
class CellWriter
{
public:
    CellWriter(const RoundSheet& sheet, interchange::ProvinceWords words)
        : m_sheet(sheet)
        , m_words(std::move(words))
    {
    }

    QString head(const QString& column) const { return m_words.heads.value(column, column); }
    QString text(const ProvinceColumn& column, const QString& cell) const
    {
        if (cell.isEmpty())
            return u"–"_s;
        switch (column.kind) {
        case ColumnKind::Count:
            return vinumber::count(cell.toLongLong());
        case ColumnKind::Date:
            return vinumber::date(QDate::fromString(cell, Qt::ISODate));
        case ColumnKind::Code:
        case ColumnKind::Codes:
            return labels(column, cell);
        case ColumnKind::Text:
            break;
        }
        const Row* host = column.code == u"host_code" ? m_sheet.rowOf(QStringView(cell)) : nullptr;
        return host ? host->entry.name : cell;
    }

private:
    QString labels(const ProvinceColumn& column, const QString& cell) const
    {
        QStringList labels;
        for (const QString& code : cell.split(u'+'))
            labels += column.code == u"approximate"
                ? head(code)
                : m_words.labels.value(column.code).value(code, code);
        const QString text = labels.join(u", "_s);
        return text.left(1).toLower() + text.mid(1);
    }

    const RoundSheet& m_sheet;
    interchange::ProvinceWords m_words;
};

/// What says of a row which unit it is, how often it reported, and in which file it stands.
bool isCompared(const ProvinceColumn& column)
{
    static const QStringList others{u"contract_version"_s, u"registry_id"_s, u"agency_code"_s,
        u"campaign_code"_s, u"round_no"_s, u"unit_code"_s, u"unit_name"_s, u"unit_kind"_s,
        u"unit_sector"_s, u"parent_code"_s, u"revision"_s};
    return !others.contains(column.code);
}

CellWriter writerOf(const storage::UnitOfWork& work, const RoundSheet& sheet)
{
    for (interchange::ProvinceWords& words : provinceWords(work, sheet.measures))
        if (words.language == u"vi")
            return {sheet, std::move(words)};
    return {sheet, {}};
}

std::vector<report::FigureChange> changesBetween(
    const storage::UnitOfWork& work, const RoundSheet& then, const RoundSheet& now)
{
    std::vector<report::FigureChange> changes;
    const ProvinceTable before = provinceTable(std::span(&then, 1));
    const ProvinceTable after = provinceTable(std::span(&now, 1));
    QHash<UnitId, std::size_t> places;
    for (std::size_t i = 0; i < then.rows.size(); ++i)
        places.insert(then.rows[i].entry.unit, i);
    const CellWriter writer = writerOf(work, now);
    for (std::size_t i = 0; i < now.rows.size(); ++i) {
        const Row& row = now.rows[i];
        const auto place = places.constFind(row.entry.unit);
        const Cells sealed =
            place == places.cend() ? Cells(after.columns.size()) : before.rows[*place];
        if (sealed == after.rows[i])
            continue;
        const int revision = place == places.cend() ? 0 : then.rows[*place].current.revision;
        UnitComparison unit(work, now, row);
        for (std::size_t c = 0; c < after.columns.size(); ++c) {
            const ProvinceColumn& column = after.columns[c];
            const auto index = static_cast<int>(c);
            const QString& cell = after.rows[i].at(index);
            if (!isCompared(column) || cell == sealed.at(index))
                continue;
            const Measure* measure = column.isMeasure ? now.measure(column.code) : nullptr;
            const Culprit who = unit.culprit(index, sealed, revision);
            changes.push_back({row.entry.code, row.entry.name, measure ? *measure : Measure(),
                writer.head(column.code), writer.text(column, sealed.at(index)),
                writer.text(column, cell), who.reason, who.actor, who.day});
        }
    }
    return changes;
}

} // namespace

std::vector<report::FigureChange> issuedChanges(const storage::UnitOfWork& work, RoundId round)
{
    const auto seal = work.issued().seal(round);
    if (!seal)
        return {};
    return changesBetween(work, work.rounds().sealedSheet(*seal), work.rounds().sheet(round));
}

std::vector<report::FigureChange> changesMadeBy(
    const storage::UnitOfWork& work, const storage::StoredReport& correction)
{
    const auto corrected = sealBefore(work, correction);
    if (!corrected)
        return {};
    return changesBetween(
        work, work.rounds().sealedSheet(*corrected), work.rounds().sealedSheet(correction));
}

} // namespace sosh
