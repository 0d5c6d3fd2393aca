// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lookuprepository.h"

#include "storage/sql/statement.h"

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

struct NamedList
{
    QStringView name;
    std::vector<LookupEntry> Lookups::*entries;
};
constexpr std::array lists{
    NamedList{u"unit_kind", &Lookups::unitKinds},
    NamedList{u"sector", &Lookups::sectors},
    NamedList{u"study_form", &Lookups::studyForms},
    NamedList{u"attendance_mode", &Lookups::attendanceModes},
    NamedList{u"received_via", &Lookups::receivedVia},
    NamedList{u"document_type", &Lookups::documentTypes},
};

} // namespace

LookupRepository::LookupRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

Lookups LookupRepository::load() const
{
    Lookups lookups;
    sql::Statement rows(m_connection,
        u"SELECT list, code, label, label_en, grouping, source FROM lookup ORDER BY list, sort_no, id"_s);
    while (rows.step()) {
        const QString name = rows.text(0);
        for (const NamedList& list : lists)
            if (list.name == name)
                (lookups.*list.entries)
                    .push_back(
                        {rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5)});
    }
    return lookups;
}

void LookupRepository::add(const QString& list, const LookupEntry& entry, int sortNo)
{
    sql::Statement(m_connection,
        u"INSERT INTO lookup (list, code, label, label_en, grouping, source, sort_no)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .run(list, entry.code, entry.label, entry.labelEn, entry.group, entry.source, sortNo);
}

std::vector<BuiltInMeasure> LookupRepository::builtInMeasures() const
{
    std::vector<BuiltInMeasure> measures;
    sql::Statement rows(m_connection,
        u"SELECT id, code, label, head, kind, label_en FROM measure WHERE campaign_id IS NULL"
        " ORDER BY sort_no, id"_s);
    while (rows.step()) {
        Measure measure;
        measure.id = rows.id<MeasureId>(0);
        measure.code = rows.text(1);
        measure.label = rows.text(2);
        measure.head = rows.text(3);
        measure.kind = measureKindFrom(rows.text(4)).value_or(MeasureKind::Count);
        measures.push_back({measure, rows.text(5)});
    }
    return measures;
}

MeasureId LookupRepository::addBuiltIn(const BuiltInMeasure& builtIn, int sortNo)
{
    const Measure& measure = builtIn.measure;
    return MeasureId(sql::Statement(m_connection,
        u"INSERT INTO measure (campaign_id, code, label, head, label_en, kind, sort_no)"
        " VALUES (NULL, ?, ?, ?, ?, ?, ?)"_s)
                         .insert(measure.code, measure.label, measure.head, builtIn.labelEn,
                             measureKindName(measure.kind), sortNo));
}

} // namespace sosh::storage
