// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

#include "storage/campaignrepository.h"
#include "storage/importrepository.h"
#include "storage/lookuprepository.h"
#include "storage/officerepository.h"
#include "storage/registryrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "storage/sql/connection.h"
#include "storage/sql/statement.h"
#include "storage/tables.h"
#include "storage/unitofwork.h"
#include "storage/unitrepository.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sosh::storage::testing {
namespace {

QDateTime start()
{
    return QDateTime(QDate(2022, 5, 20), QTime(8, 0), QTimeZone("Asia/Ho_Chi_Minh"));
}

RosterEntry entryOf(const Unit& unit, int sortNo)
{
    RosterEntry entry{unit.id, sortNo, unit.code, unit.name, unit.shortName, unit.kind, unit.sector,
        unit.parentCode, {}, false, {}};
    return entry;
}

} // namespace

RegisterFixture::RegisterFixture()
    : m_path(m_folder.filePath(u"Sổ Mường Khương.sosh"_s))
    , m_clock(start())
{
    auto made = Store::create(
        m_path, m_clock, header(verbs::registerCreate), [this](UnitOfWork& work) -> Status {
            fill(work);
            return Done{};
        });
    if (!made)
        qFatal("no register: %s", qPrintable(made.error().detail));
    m_store = std::move(made).value();
}

void RegisterFixture::fill(UnitOfWork& work)
{
    work.registry().create({u"11111111-2222-3333-4444-555555555555"_s, u"LC.MK"_s,
        u"Huyện uỷ Mường Khương"_s, m_clock.nowUtc(), true});
    work.lookups().add(
        u"sector"_s, {u"commune"_s, u"Xã"_s, u"Commune"_s, u"xã, thị trấn"_s, u"test"_s}, 1);
    for (const QString& code : {u"members_expected"_s, u"members_attended"_s, u"opinions"_s}) {
        Measure measure{{}, code, code, code,
            code == u"opinions" ? MeasureKind::Attendances : MeasureKind::Persons};
        measures.push_back(work.lookups().addBuiltIn({measure, u"en"_s}, int(measures.size()) + 1));
    }
    issuer = work.offices().addIssuer(u"HU"_s);
    addCampaign(work);
    addUnits(work);
    addRounds(work);
}

void RegisterFixture::addCampaign(UnitOfWork& work)
{
    Campaign value;
    value.code = u"MK-2022"_s;
    value.superiorCode = u"LC-2022"_s;
    value.title = u"Đợt sinh hoạt chính trị"_s;
    value.issuer = issuer;
    value.from = QDate(2022, 5, 1);
    value.to = QDate(2022, 12, 31);
    value.targetRate = BasisPoints(9500);
    value.topics = {u"Chuyên đề một"_s, u"Chuyên đề hai"_s};
    campaign = work.campaigns().add(value);
    for (const MeasureId measure : measures)
        work.campaigns().addMeasure(campaign, measure, true, false);
}

void RegisterFixture::addUnits(UnitOfWork& work)
{
    for (int n = 1; n <= 4; ++n) {
        Unit unit;
        unit.code = u"MK.0%1"_s.arg(n);
        unit.name = u"Đảng uỷ xã số %1"_s.arg(n);
        unit.kind = u"commune_committee"_s;
        unit.sector = u"commune"_s;
        unit.sortNo = n;
        unit.headcount = 100 * n;
        units.push_back(work.units().add(unit));
    }
}

void RegisterFixture::addRounds(UnitOfWork& work)
{
    Round first;
    first.campaign = campaign;
    first.no = 1;
    first.name = u"Kỳ 1"_s;
    first.state = RoundState::Draft;
    first.span = DateRange{QDate(2022, 5, 1), QDate(2022, 6, 30)};
    first.due = QDate(2022, 7, 5);
    first.anniversaries = {
        {u"Ngày sinh Chủ tịch Hồ Chí Minh"_s, 132, QDate(2022, 5, 19), QDate(1890, 5, 19)}};
    round = work.rounds().add(first);
    std::vector<RosterEntry> roster;
    for (const Unit& unit : work.units().validOn(QDate(2022, 5, 1)))
        roster.push_back(entryOf(unit, int(roster.size()) + 1));
    roster.back().exempt = true;
    roster.back().exemptReason = u"mới thành lập"_s;
    work.rounds().freeze(round, roster, work.campaigns().measures(campaign));
    work.rounds().setState(round, RoundState::Open);
    Round second = first;
    second.no = 2;
    second.name = u"Kỳ 2"_s;
    second.anniversaries.clear();
    draftRound = work.rounds().add(second);
}

void RegisterFixture::reopen(OpenMode mode)
{
    close();
    auto opened = Store::open(m_path, mode, m_clock);
    if (!opened)
        qFatal("not opened: %s", qPrintable(opened.error().detail));
    m_store = std::move(opened).value();
}

std::unique_ptr<sql::Connection> RegisterFixture::raw()
{
    close();
    return std::make_unique<sql::Connection>(m_path, sql::Connection::Access::ReadWrite);
}

ActHeader RegisterFixture::header(QStringView verb) const
{
    return {verb.toString(), u"Lan"_s, u"MK-2022/1"_s, {}};
}

ActId RegisterFixture::write(QStringView verb, const std::function<void(UnitOfWork&)>& work)
{
    const Result<ActId> act = m_store->write(header(verb), [&](UnitOfWork& unit) -> Status {
        work(unit);
        return Done{};
    });
    if (!act)
        QTest::qFail(
            qPrintable(u"write: %1 %2"_s.arg(int(act.error().code)).arg(act.error().detail)),
            __FILE__, __LINE__);
    return act ? *act : ActId();
}

ActId RegisterFixture::confirm(int unit, qint64 attended, QStringView verb)
{
    const auto id = units.at(size_t(unit));
    const int base = standingRevision(unit);
    return write(verb, [&](UnitOfWork& work) {
        BatchId batch;
        if (verb == verbs::returnImport)
            batch = work.imports().addBatch({round, u"gửi.csv"_s, u"00"_s, 1, 0, 0, 0, false});
        work.returns().confirm(round, reported(id, attended), base, batch);
    });
}

int RegisterFixture::standingRevision(int unit) const
{
    int revision = 0;
    const Status done = m_store->read([&](const UnitOfWork& work) -> Status {
        for (const ReturnSource& source : work.returns().history(round, units.at(size_t(unit))))
            if (!source.withdrawn)
                revision = source.value.revision;
        return Done{};
    });
    return done ? revision : -1;
}

QStringList RegisterFixture::state()
{
    QStringList lines;
    close();
    {
        sql::Connection connection(m_path, sql::Connection::Access::ReadOnly);
        for (const Table& table : tables()) {
            if (table.keeping != Keeping::Journaled)
                continue;
            sql::Statement rows(connection, u"SELECT * FROM %1 ORDER BY id"_s.arg(table.name));
            // a withdrawal hides a return that the state before did not have either
            while (table.name != u"return_withdrawal" && rows.step()) {
                QStringList cells{table.name.toString()};
                for (int column = 0; column < rows.columns(); ++column)
                    cells.append(
                        QString::fromLatin1(rows.bytes(column).toHex()) + u'/' + rows.text(column));
                lines.append(cells.join(u'|'));
            }
        }
        sql::Statement current(connection,
            u"SELECT r.id, v.measure_id, v.value FROM unit_return AS r LEFT JOIN return_value AS v "
            u"ON v.return_id = r.id"
            " WHERE NOT EXISTS (SELECT 1 FROM return_withdrawal AS w WHERE w.return_id = r.id) ORDER BY 1, 2"_s);
        while (current.step())
            lines.append(
                u"return %1 %2 %3"_s.arg(current.text(0), current.text(1), current.text(2)));
    }
    reopen();
    return lines;
}

UnitReturn reported(UnitId unit, qint64 attended)
{
    UnitReturn value;
    value.unit = unit;
    value.state = ReturnState::Reported;
    value.firstDay = QDate(2022, 5, 4);
    value.lastDay = QDate(2022, 5, 6);
    value.studyForms = {u"regular"_s, u"thematic"_s};
    value.attendanceMode = u"on_site"_s;
    value.receivedVia = u"zalo"_s;
    value.receivedOn = QDate(2022, 5, 18);
    value.unitDocument = u"12-BC/ĐU"_s;
    value.note = u"ghi chú"_s;
    value.goodPractice = u"Tổ chức buổi tối tại nhà văn hoá"_s;
    value.difficulty = u"Thiếu báo cáo viên"_s;
    value.proposal = u"Cấp thêm tài liệu"_s;
    value.reporter = u"Lù Thị B, 0912 345 678"_s;
    value.acceptedWarnings = {
        {u"attended_above_expected"_s, u"members_attended"_s, u"đảng viên được miễn vẫn dự"_s}};
    value.figures = {
        {u"members_expected"_s, {attended + 5, false}}, {u"members_attended"_s, {attended, true}}};
    return value;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace sosh::storage::testing
