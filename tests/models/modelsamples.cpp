// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelsamples.h"

#include "support/commandrun.h"
#include "usecases/journalkeeping.h"
#include "usecases/registercreation.h"

namespace sosh {
using namespace Qt::StringLiterals;

namespace {

const QString communeRound = u"BM-2026"_s;

void mustBe(bool done, const char* what)
{
    if (!done)
        qFatal("the samples do not allow: %s", what);
}

} // namespace

ModelSamples::ModelSamples()
    : m_commune(open(u"xa-2026"_s))
    , m_district(open(u"muong-khuong-2022"_s))
    , m_city(open(u"thanh-xuan-2024"_s))
{
    work();
}

std::unique_ptr<RegisterSession> ModelSamples::open(const QString& sample) const
{
    const QString file = m_folder.filePath(sample + u".sosh"_s);
    mustBe(RegisterCreation::createSample(file, sample, u"thử"_s).ok(), "creating");
    auto session = RegisterSession::open(file, Access::Write, m_clock, u"thử"_s);
    mustBe(session.ok(), "opening");
    return std::move(*session);
}

EntrySheet ModelSamples::communeEntry() const
{
    return *ReturnEntry(*m_commune).load(communeRound, 1);
}

EntrySheet ModelSamples::districtEntry() const
{
    return *ReturnEntry(*m_district).load(u"MK-2022"_s, 1);
}

Overview ModelSamples::overview(RegisterSession& session)
{
    return *RegisterOverview(session).load();
}

/// Changes the first report, takes that back and back again, and leaves a draft in the first row without one.
void ModelSamples::work()
{
    ReturnEntry entry(*m_commune);
    const EntrySheet sheet = communeEntry();
    RowEdit edit{sheet.rows.front().confirmed, sheet.rows.front().confirmed.revision, {}};
    edit.value.unit = sheet.rows.front().entry.unit;
    edit.value.figures[u"members_attended"_s] = {15, true};
    edit.value.revisionReason = u"Nhập nhầm"_s;
    const auto changed = entry.confirm(communeRound, 1, std::vector{edit});
    mustBe(changed.ok() && changed->confirmed.size() == 1, "changing a report");
    mustBe(entry.withdraw(communeRound, 1, edit.value.unit, u"Nhập nhầm"_s).ok(), "taking back");
    mustBe(JournalKeeping(*m_commune).undo(std::nullopt).ok(), "undoing");
    for (const EntryRow& row : sheet.rows) {
        if (row.confirmed.state != ReturnState::Missing)
            continue;
        RowEdit draft;
        draft.value.unit = row.entry.unit;
        draft.value.state = ReturnState::Reported;
        draft.value.figures[u"conferences"_s] = {1, false};
        mustBe(entry.saveDraft(communeRound, 1, draft).ok(), "keeping a draft");
        return;
    }
}

ImportReport ModelSamples::import(bool good) const
{
    QByteArray rows =
        "unit_code,state,conferences,members_total,members_expected,members_attended\n"
        "XB16,reported,1,18,18,17\n";
    if (!good)
        rows += "XB02,reported,9,46,45,44\n"
                "XB99,reported,1,10,10,10\n"
                "XB24,reported,1,nhiều,10,10\n";
    const QString file = m_folder.filePath(u"returns.csv"_s);
    mustBe(test::writeFile(file, rows), "writing a file");
    const auto planned = ReturnImport(*m_commune).plan(communeRound, 1, {file}, {});
    mustBe(planned.ok() && !planned->files.empty(), "planning an import");
    return *planned;
}

UnitImportReport ModelSamples::unitImport(bool good) const
{
    QByteArray rows = "code,name,kind,members_total\nXB98,Chi bộ thôn A,grassroots_cell,9\n";
    if (!good)
        rows += "XB16,Chi bộ thôn B,,44\nXB17,,,\nXB97,,grassroots_cell,nhiều\n";
    const QString file = m_folder.filePath(u"units.csv"_s);
    mustBe(test::writeFile(file, rows), "writing a file");
    const auto planned =
        UnitImport(*m_commune).plan(file, {QDate(2026, 6, 1), {}, QDate(2026, 5, 29)});
    mustBe(planned.ok(), "planning an import of units");
    return *planned;
}

} // namespace sosh
