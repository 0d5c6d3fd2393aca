// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

#include "storage/attachmentrepository.h"
#include "storage/contactrepository.h"
#include "storage/factrepository.h"
#include "storage/journalrepository.h"
#include "storage/registryrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "storage/sql/connection.h"
#include "storage/sql/statement.h"
#include "storage/tables.h"
#include "storage/unitofwork.h"
#include "storage/unitrepository.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::storage;
using testing::RegisterFixture;

class TestJournal : public QObject
{
    Q_OBJECT

private:
    static std::vector<RowChange> changes(RegisterFixture& fixture, ActId act)
    {
        std::vector<RowChange> found;
        const Status done = fixture.store().read([&](const UnitOfWork& work) -> Status {
            found = work.journal().changes(act);
            return Done{};
        });
        return done ? found : std::vector<RowChange>();
    }
    static QJsonObject parsed(const QString& image)
    {
        return QJsonDocument::fromJson(image.toUtf8()).object();
    }
    /// A register with something in every kind of act.
    static void live(RegisterFixture& fixture)
    {
        fixture.write(u"unit.rename", [&](UnitOfWork& work) {
            work.units().rename(
                fixture.units[0], u"Đảng uỷ xã mới"_s, u"Xã mới"_s, QDate(2023, 1, 1));
        });
        fixture.confirm(0, 10);
        fixture.confirm(1, 20, verbs::returnImport);
        fixture.confirm(0, 12);
        fixture.write(verbs::factAdd, [&](UnitOfWork& work) {
            work.facts().add(Task{{}, fixture.campaign, u"Ban Tuyên giáo"_s, u"tổng hợp"_s});
            work.facts().add(Activity{{}, fixture.campaign, 2022, u"hội thi"_s});
            work.facts().add(
                Commendation{{}, {}, 2022, u"sơ kết"_s, {}, u"Giấy khen"_s, {}, {}, 27});
            work.contacts().set({fixture.units[0], u"Lù Thị B"_s, u"0912"_s, u"Giàng A C"_s});
            work.attachments().useForReturn(fixture.round, fixture.units[0],
                work.attachments().add(u"a.pdf"_s, u"application/pdf"_s, "%PDF-1.4"), u"a.pdf"_s);
        });
        fixture.confirm(0, 13);
        const auto undone = fixture.store().undo(fixture.header(verbs::undo), {});
        QVERIFY(undone.ok());
    }
    static std::vector<Finding> full(RegisterFixture& fixture)
    {
        const auto findings = fixture.store().check(true);
        return findings ? *findings : std::vector<Finding>{{}};
    }

    static std::vector<std::pair<QString, QString>> guardedColumns(RegisterFixture& fixture)
    {
        std::vector<std::pair<QString, QString>> found;
        const auto connection = fixture.raw();
        for (const Table& table : tables()) {
            const QString name = table.name.toString();
            if (connection->value(u"SELECT count(*) FROM "_s + name).toInt() == 0)
                continue;
            sql::Statement info(
                *connection, u"SELECT name FROM pragma_table_info(?) WHERE pk = 0"_s);
            info.bind(name);
            while (info.step())
                found.emplace_back(name, info.text(0));
        }
        return found;
    }
    static QString changeOf(const QString& table, const QString& column)
    {
        if (table == u"return_form" || table == u"return_value" || table == u"return_text"
            || table == u"accepted_warning") // no rowid
            return u"UPDATE %1 SET %2 = %2 || '1'"_s.arg(table, column);
        return u"UPDATE %1 SET %2 = CASE typeof(%2) WHEN 'integer' THEN %2 + 1000 WHEN 'blob' THEN "
               u"x'0102'"
               " WHEN 'text' THEN %2 || '~' ELSE (SELECT CASE upper(type) WHEN 'TEXT' THEN '~' "
               "ELSE 1000 END"
               " FROM pragma_table_info('%1') WHERE name = '%2') END WHERE id = (SELECT max(id) FROM %1)"_s
                   .arg(table, column);
    }

private slots:
    void images()
    {
        RegisterFixture fixture;
        const ActId act = fixture.write(u"unit.rename", [&](UnitOfWork& work) {
            work.units().rename(fixture.units[0], u"Đảng uỷ \"xã\" mới"_s, {}, QDate(2023, 1, 1));
        });
        const auto rows = changes(fixture, act);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].table, u"unit_name"_s);
        QCOMPARE(parsed(rows[0].before).value(u"valid_to"_s), QJsonValue());
        QCOMPARE(parsed(rows[0].after).value(u"valid_to"_s).toString(), u"2022-12-31"_s);
        QVERIFY(rows[1].before.isNull());
        const QJsonObject added = parsed(rows[1].after);
        QCOMPARE(added.value(u"name"_s).toString(), u"Đảng uỷ \"xã\" mới"_s);
        QVERIFY(!added.contains(u"name_fold"_s));
        QVERIFY(!added.contains(u"name_sort"_s));
    }

    void deletionIsImaged()
    {
        RegisterFixture fixture;
        const ActId set = fixture.write(
            u"a.b", [](UnitOfWork& work) { work.registry().setSetting(u"x"_s, u"1"_s); });
        QVERIFY(set.isValid());
        const auto undone = fixture.store().undo(fixture.header(verbs::undo), {});
        QVERIFY(undone.ok());
        const auto rows = changes(fixture, undone->by);
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(rows[0].after.isNull());
        QCOMPARE(parsed(rows[0].before).value(u"value"_s).toString(), u"1"_s);
    }

    void returnsAreNotImaged()
    {
        RegisterFixture fixture;
        QVERIFY(changes(fixture, fixture.confirm(0, 10)).empty());
    }

    void everyTableOfTheSchemaIsKnown()
    {
        RegisterFixture fixture;
        QStringList known;
        for (const Table& table : tables())
            known.append(table.name.toString());
        QStringList found;
        const auto connection = fixture.raw();
        sql::Statement rows(*connection,
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s);
        while (rows.step())
            found.append(rows.text(0));
        known.sort();
        found.sort();
        QCOMPARE(found, known);
    }

    void everyRowOfANewRegisterIsImaged()
    {
        RegisterFixture fixture;
        const auto connection = fixture.raw();
        for (const Table& table : tables()) {
            if (!table.journaled())
                continue;
            const QString name = table.name.toString();
            QCOMPARE(
                connection
                    ->value(
                        u"SELECT count(DISTINCT row_id) FROM row_change WHERE table_name = '%1'"_s
                            .arg(name))
                    .toInt(),
                connection->value(u"SELECT count(*) FROM %1"_s.arg(name)).toInt());
        }
    }

    void nothingExecutableStaysInTheFile()
    {
        RegisterFixture fixture;
        live(fixture);
        QCOMPARE(
            fixture.raw()
                ->value(u"SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"_s)
                .toInt(),
            0);
    }

    void actsSayWhoAndWhen()
    {
        RegisterFixture fixture;
        const ActId id = fixture.confirm(0, 10);
        const Status done = fixture.store().read([&](const UnitOfWork& work) -> Status {
            const auto act = work.journal().act(id);
            if (!act || work.journal().act(ActId(99)))
                return ErrorCode::Internal;
            return act->header.verb == verbs::returnConfirm && act->header.actor == u"Lan"
                    && act->header.subject == u"MK-2022/1" && act->at == fixture.clock().nowUtc()
                    && act->at.timeSpec() == Qt::UTC && act->hash == work.journal().chainHead()
                    && act->hash.size() == 64
                ? Status(Done{})
                : Status(ErrorCode::Cancelled);
        });
        QVERIFY(done.ok());
    }

    void untouchedRegisterHasNoFindings()
    {
        RegisterFixture fixture;
        live(fixture);
        QVERIFY(full(fixture).empty());
        fixture.reopen(OpenMode::Read);
        QVERIFY(full(fixture).empty());
    }

    void tampering_data()
    {
        using Kind = Finding::Kind;
        QTest::addColumn<QString>("change");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("table");
        QTest::addColumn<bool>("seenShort");
        const auto row = [](const char* name, const QString& change, Kind kind,
                             const QString& table, bool seenShort) {
            QTest::newRow(name) << change << kind << table << seenShort;
        };
        row("figure", u"UPDATE return_value SET value = value + 1 WHERE return_id = 1"_s,
            Kind::ReturnChanged, u"act"_s, true);
        row("approximate", u"UPDATE return_value SET approximate = 1 - approximate"_s,
            Kind::ReturnChanged, u"act"_s, true);
        row("figure gone", u"DELETE FROM return_value WHERE return_id = 2"_s, Kind::ReturnChanged,
            u"act"_s, true);
        row("form", u"UPDATE return_form SET form = 'other' WHERE return_id = 1"_s,
            Kind::ReturnChanged, u"act"_s, true);
        row("text of a return", u"UPDATE return_text SET body = 'khác' WHERE return_id = 1"_s,
            Kind::ReturnChanged, u"act"_s, true);
        row("text slipped in",
            u"INSERT INTO return_text VALUES (1, 'revision_reason', 'sai sót')"_s,
            Kind::ReturnChanged, u"act"_s, true);
        row("text gone", u"DELETE FROM return_text WHERE return_id = 2"_s, Kind::ReturnChanged,
            u"act"_s, true);
        row("accepted warning", u"UPDATE accepted_warning SET reason = 'khác'"_s,
            Kind::ReturnChanged, u"act"_s, true);
        row("bytes of an attachment", u"UPDATE attachment SET content = x'255044462d312e35'"_s,
            Kind::RowChanged, u"attachment"_s, false);
        row("task", u"UPDATE task SET status = 'done'"_s, Kind::RowChanged, u"task"_s, false);
        row("note of a return", u"UPDATE unit_return SET note = note || '.' WHERE id = 1"_s,
            Kind::ReturnChanged, u"act"_s, true);
        row("receipt", u"UPDATE unit_return SET received_on = '2022-05-01' WHERE id = 2"_s,
            Kind::ReturnChanged, u"act"_s, true);
        row("state", u"UPDATE unit_return SET state = 'nil', nil_reason = 'x' WHERE id = 2"_s,
            Kind::ReturnChanged, u"act"_s, true);
        row("act of a return", u"UPDATE unit_return SET act_id = 1 WHERE id = 1"_s,
            Kind::ReturnChanged, u"act"_s, true);
        row("operator", u"UPDATE act SET actor = 'Hoa' WHERE id = 2"_s, Kind::ChainBroken, u"act"_s,
            true);
        row("time", u"UPDATE act SET at_utc_ms = at_utc_ms + 1 WHERE id = 1"_s, Kind::ChainBroken,
            u"act"_s, true);
        row("verb", u"UPDATE act SET verb = 'unit.add' WHERE id = 2"_s, Kind::ChainBroken, u"act"_s,
            true);
        row("hash", u"UPDATE act SET hash = hex(randomblob(32)) WHERE id = 2"_s, Kind::ChainBroken,
            u"act"_s, true);
        row("previous hash", u"UPDATE act SET prev_hash = '' WHERE id = 3"_s, Kind::ChainBroken,
            u"act"_s, true);
        row("act gone", u"DELETE FROM act WHERE id = 2"_s, Kind::ChainBroken, u"act"_s, true);
        row("image", u"UPDATE row_change SET after = replace(after, 'xã', 'Xã') WHERE act_id = 2"_s,
            Kind::ChainBroken, u"act"_s, true);
        row("image gone",
            u"DELETE FROM row_change WHERE id = (SELECT max(id) FROM row_change WHERE act_id = 2)"_s,
            Kind::ChainBroken, u"act"_s, true);
        row("name of a unit", u"UPDATE unit_name SET name = 'Khác' WHERE id = 2"_s,
            Kind::RowChanged, u"unit_name"_s, false);
        row("search key", u"UPDATE unit_name SET name_fold = 'khac' WHERE id = 2"_s,
            Kind::RowChanged, u"unit_name"_s, false);
        row("sort key", u"UPDATE unit_name SET name_sort = x'00' WHERE id = 2"_s, Kind::RowChanged,
            u"unit_name"_s, false);
        row("search key of a title", u"UPDATE campaign SET title_fold = ''"_s, Kind::RowChanged,
            u"campaign"_s, false);
        row("due day", u"UPDATE round SET due = '2022-07-06' WHERE id = 1"_s, Kind::RowChanged,
            u"round"_s, false);
        row("roster", u"UPDATE roster_entry SET exempt = 0 WHERE exempt = 1"_s, Kind::RowChanged,
            u"roster_entry"_s, false);
        row("number to null", u"UPDATE campaign SET target_rate = NULL"_s, Kind::RowChanged,
            u"campaign"_s, false);
        row("row slipped in", u"INSERT INTO setting (name, value) VALUES ('a', 'b')"_s,
            Kind::RowUnknown, u"setting"_s, false);
        row("row lost", u"DELETE FROM campaign_item WHERE id = 2"_s, Kind::RowLost,
            u"campaign_item"_s, false);
        row("withdrawal slipped in", u"INSERT INTO return_withdrawal (return_id) VALUES (1)"_s,
            Kind::RowUnknown, u"return_withdrawal"_s, false);
        row("withdrawal lost", u"DELETE FROM return_withdrawal"_s, Kind::RowLost,
            u"return_withdrawal"_s, false);
        row("unit gone", u"DELETE FROM unit WHERE id = 3"_s, Kind::ForeignKey, u"unit_name"_s,
            true);
        row("off the roster", u"UPDATE roster_entry SET unit_id = 99 WHERE unit_id = 1"_s,
            Kind::ForeignKey, u"unit_return"_s, true);
    }
    void tampering()
    {
        QFETCH(QString, change);
        QFETCH(Finding::Kind, kind);
        QFETCH(QString, table);
        RegisterFixture fixture;
        live(fixture);
        {
            const auto connection = fixture.raw();
            connection->execute(u"PRAGMA foreign_keys = OFF"_s);
            connection->execute(change);
        }
        fixture.reopen(OpenMode::Read);
        const auto findings = full(fixture);
        QVERIFY(std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
            return finding.kind == kind && finding.table == table;
        }));
        const auto brief = fixture.store().check(false);
        QVERIFY(brief.ok());
        QTEST(!brief->empty(), "seenShort");
    }

    /// Every cell of the last row of every table is changed, one after the other; the full check sees each.
    void everyCellIsGuarded()
    {
        RegisterFixture fixture;
        live(fixture);
        fixture.close();
        const QByteArray pristine = testing::bytesOf(fixture.path());
        int cells = 0;
        for (const auto& [table, column] : guardedColumns(fixture)) {
            {
                const auto connection = fixture.raw();
                connection->execute(u"PRAGMA foreign_keys = OFF"_s);
                connection->execute(u"PRAGMA ignore_check_constraints = ON"_s);
                connection->execute(changeOf(table, column));
            }
            fixture.reopen(OpenMode::Read);
            QVERIFY2(!full(fixture).empty(), qPrintable(table + u'.' + column));
            ++cells;
            fixture.close();
            QFile file(fixture.path());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pristine) == pristine.size());
        }
        QVERIFY(cells > 100);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
