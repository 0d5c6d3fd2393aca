// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "support/commandrun.h"
#include "usecases/errortext.h"
#include "usecases/issuetext.h"
#include "usecases/journalkeeping.h"
#include "usecases/registercreation.h"
#include "usecases/registersession.h"
#include "usecases/unitimport.h"
#include "usecases/unitkeeping.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

/// Lists of units from CSV: what is new, what changes, what is refused and in which row.
class TestUnitImport : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString file = m_dir->filePath(u"r.sosh"_s);
        QVERIFY(RegisterCreation::createSample(file, u"xa-2026"_s, u"thử"_s).ok());
        auto session = RegisterSession::open(file, Access::Write, m_clock, u"thử"_s);
        QVERIFY(session.ok());
        m_session = std::move(*session);
        m_first = ledger();
        m_code = m_first.validOn(m_clock.today()).at(1).code;
    }
    void cleanup() { m_session.reset(); }

    void theSamplesOwnListChangesNothing()
    {
        const QString path = QStringLiteral(SOSH_SOURCE_DIR "/resources/samples/xa-2026-units.csv");
        const auto report = UnitImport(*m_session).run(path, options());
        QVERIFY(report.ok());
        QCOMPARE(report->plan.count(RowVerdict::Same), int(report->plan.rows.size()));
        QCOMPARE(report->verdict, ImportedFile::Verdict::NothingNew);
        QVERIFY(!report->batch.isValid());
        QVERIFY(ledger() == m_first);
    }
    void aWholeRegisterFromOneFile()
    {
        const QString empty = m_dir->filePath(u"trong.sosh"_s);
        QVERIFY(
            RegisterCreation::createEmpty(empty, {u"A"_s, u"Đảng uỷ A"_s}, m_clock, u"thử"_s).ok());
        m_session = *RegisterSession::open(empty, Access::Write, m_clock, u"thử"_s);
        const auto report =
            take("Mã đơn vị;Tên đơn vị;Loại hình;Khối;Trực thuộc;Tổng số đảng viên;Từ ngày\n"
                 "C1;Chi bộ 1;Chi bộ trực thuộc;;B;12;01/3/2020\n"
                 "B;Đảng bộ B;grassroots_organization;office;G;;\n"
                 "G;Đảng bộ xã G;commune_committee;;;;\n");
        QVERIFY(report.ok());
        QCOMPARE(report->applied, 3);
        const UnitLedger made = ledger();
        const auto cell = made.unitOn(made.byCode(u"C1"_s)->id, QDate(2025, 1, 1));
        QCOMPARE(cell->parentCode, u"B"_s);
        QCOMPARE(cell->kind, u"subordinate_cell"_s);
        QCOMPARE(cell->headcount, 12);
        QCOMPARE(cell->from, QDate(2020, 3, 1));
        QCOMPARE(made.events().size(), std::size_t(1)); // those without a day were always there
        QStringList codes;
        for (const Unit& unit : made.validOn(QDate(2025, 1, 1)))
            codes += unit.code;
        QCOMPARE(codes, QStringList({u"C1"_s, u"B"_s, u"G"_s})); // in the order of the file
    }

    void changesBecomeEvents_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QStringList>("kinds");
        QTest::newRow("name") << QByteArray("code,name\n%1,Chi bộ Tên Mới\n")
                              << QStringList(u"rename"_s);
        QTest::newRow("short name")
            << QByteArray("code,short_name\n%1,CB TM\n") << QStringList(u"rename"_s);
        QTest::newRow("kind") << QByteArray("code,kind\n%1,section_organization\n")
                              << QStringList(u"change_kind"_s);
        QTest::newRow("kind in words")
            << QByteArray("Mã,Loại hình\n%1,đảng bộ bộ phận\n") << QStringList(u"change_kind"_s);
        QTest::newRow("sector") << QByteArray("code,sector\n%1,military\n")
                                << QStringList(u"change_kind"_s);
        QTest::newRow("parent") << QByteArray("code,parent_code\n%1,%2\n")
                                << QStringList(u"move"_s);
        QTest::newRow("all of them")
            << QByteArray("code,name,kind,parent_code\n%1,Tên Mới,section_organization,%2\n")
            << QStringList({u"rename"_s, u"change_kind"_s, u"move"_s});
        QTest::newRow("order only") << QByteArray("code,sort_no\n%1,900\n") << QStringList();
        QTest::newRow("members only")
            << QByteArray("code,members_total\n%1,901\n") << QStringList();
    }
    void changesBecomeEvents()
    {
        QFETCH(QByteArray, table);
        QFETCH(QStringList, kinds);
        const QString other = m_first.validOn(m_clock.today()).at(2).code;
        UnitImportOptions day = options();
        day.effectiveOn = QDate(2026, 7, 1);
        day.decision = u"9-QĐ/ĐU"_s;
        const auto report =
            take(table.replace("%1", m_code.toUtf8()).replace("%2", other.toUtf8()), day);
        QVERIFY(report.ok());
        QCOMPARE(report->verdict, ImportedFile::Verdict::Applied);
        QCOMPARE(report->plan.count(RowVerdict::Changed), 1);
        QStringList found;
        const UnitLedger changed = ledger();
        for (const UnitEvent& event : changed.events()) {
            found += unitEventKindName(event.kind);
            QCOMPARE(event.effectiveOn, day.effectiveOn);
            QCOMPARE(event.decision, day.decision);
        }
        QCOMPARE(found, kinds);
        const auto again = take(table, day);
        QCOMPARE(again->verdict, ImportedFile::Verdict::NothingNew);
        QVERIFY(JournalKeeping(*m_session).undo(std::nullopt).ok());
        QVERIFY(ledger() == m_first);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<IssueCode>("code");
        const auto row = [](const char* name, const char* table, int line, const QString& column,
                             IssueCode code) {
            QTest::newRow(name) << QByteArray(table) << line << column << code;
        };
        row("no code column", "name\nN\n", 1, u"code"_s, IssueCode::ColumnMissing);
        row("a column twice", "code,name,Tên\nN,N,N\n", 1, u"name"_s, IssueCode::ColumnTwice);
        row("no code", "code,name,kind\n,N,grassroots_cell\n", 2, u"code"_s,
            IssueCode::UnitCodeMissing);
        row("no name", "code,kind\nN,grassroots_cell\n", 2, u"name"_s, IssueCode::UnitNameMissing);
        row("no kind", "code,name\nN,N\n", 2, u"kind"_s, IssueCode::UnitKindMissing);
        row("kind unknown", "code,name,kind\nN,N,hội\n", 2, u"kind"_s, IssueCode::UnknownCode);
        row("sector unknown", "code,name,kind,sector\nN,N,grassroots_cell,x\n", 2, u"sector"_s,
            IssueCode::UnknownCode);
        row("parent unknown", "code,name,kind,parent_code\nN,N,grassroots_cell,Z\n", 2,
            u"parent_code"_s, IssueCode::ParentUnknown);
        row("parents in a circle",
            "code,name,kind,parent_code\nN,N,grassroots_cell,M\nM,M,grassroots_cell,N\n", 2,
            u"parent_code"_s, IssueCode::ParentUnknown);
        row("its own parent", "code,name,kind,parent_code\nN,N,grassroots_cell,N\n", 2,
            u"parent_code"_s, IssueCode::ParentUnknown);
        row("members in letters", "code,members_total\n%1,mười\n", 2, u"members_total"_s,
            IssueCode::NotANumber);
        row("members below zero", "code,members_total\n%1,-3\n", 2, u"members_total"_s,
            IssueCode::NegativeNumber);
        row("members doubtful", "code;members_total\n%1;3,550\n", 2, u"members_total"_s,
            IssueCode::AmbiguousNumber);
        row("no day of the calendar", "code,valid_from\n%1,31/02/2026\n", 2, u"valid_from"_s,
            IssueCode::BadDate);
        row("twice", "code,name\n%1,N\n%1,M\n", 3, u"code"_s, IssueCode::UnitTwice);
        row("changed without a day", "code,name\n%1,Chi bộ Tên Mới\n", 2, u"valid_from"_s,
            IssueCode::EffectiveDayMissing);
        row("cells without heads", "code,name\n%1,N,x,y\n", 2, QString(), IssueCode::RowTooLong);
        row("below itself", "code,parent_code,valid_from\n%1,%1,2026-07-01\n", 2, u"parent_code"_s,
            IssueCode::UnitUnderItself);
    }
    void refused()
    {
        QFETCH(QByteArray, table);
        QFETCH(int, row);
        QFETCH(QString, column);
        QFETCH(IssueCode, code);
        const QString digest = *m_session->store().registerDigest();
        const auto report = take(table.replace("%1", m_code.toUtf8()));
        QVERIFY(report.ok());
        QVERIFY(report->refused());
        QCOMPARE(report->applied, 0);
        Issues all = report->plan.issues;
        for (const PlannedUnit& planned : report->plan.rows)
            all.insert(all.end(), planned.issues.begin(), planned.issues.end());
        QVERIFY(!all.empty());
        const auto isIt = [&](const Issue& issue) {
            return issue.code == code && issue.place.row == row && issue.place.column == column;
        };
        QVERIFY2(std::any_of(all.begin(), all.end(), isIt),
            qPrintable(issueCodeName(all.front().code) + u' ' + all.front().place.column
                + QString::number(all.front().place.row)));
        for (const Issue& issue : all)
            QVERIFY(IssueText::sentence(issue).endsWith(u'.'));
        QCOMPARE(*m_session->store().registerDigest(), digest);
    }
    void oneBadRowStopsAll()
    {
        const auto report = take("code,name,kind\nN,N,grassroots_cell\nM,,grassroots_cell\n");
        QVERIFY(report->refused());
        QCOMPARE(report->plan.count(RowVerdict::New), 1);
        QCOMPARE(report->plan.count(RowVerdict::Rejected), 1);
        QVERIFY(ledger() == m_first);
    }
    void aColumnNobodyKnowsIsLeftOut()
    {
        const auto report = take("code,name,kind,Ghi chú\nN,N,grassroots_cell,x\n");
        QCOMPARE(report->verdict, ImportedFile::Verdict::Applied);
        QCOMPARE(report->plan.issues.size(), std::size_t(1));
        QCOMPARE(report->plan.issues.front().severity, Severity::Warning);
    }
    void aDryRunWritesNothing()
    {
        const QString path = written("code,name,kind\nN,N,grassroots_cell\n");
        const auto report = UnitImport(*m_session).plan(path, options());
        QCOMPARE(report->verdict, ImportedFile::Verdict::DryRun);
        QCOMPARE(report->plan.count(RowVerdict::New), 1);
        QVERIFY(ledger() == m_first);
    }
    void otherFilesAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("xlsx") << u"don-vi.xlsx"_s << ErrorCode::InputKindUnknown;
        QTest::newRow("missing") << u"khong-co.csv"_s << ErrorCode::FileMissing;
    }
    void otherFilesAreRefusedInWords()
    {
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        const QString path = m_dir->filePath(name);
        if (code == ErrorCode::InputKindUnknown)
            QVERIFY(test::writeFile(path, "PK"));
        const auto report = UnitImport(*m_session).run(path, options());
        QCOMPARE(report.error().code, code);
        QVERIFY(ErrorText::sentence(report.error()).contains(name));
    }
    void aFileThatCannotBeReadSaysWhy()
    {
        const auto report = take("");
        QCOMPARE(report->verdict, ImportedFile::Verdict::Unreadable);
        QCOMPARE(report->error->code, ErrorCode::FileEmpty);
    }

private:
    UnitLedger ledger() { return *UnitKeeping(*m_session).ledger(); }
    UnitImportOptions options() const { return {{}, {}, m_clock.today()}; }
    QString written(const QByteArray& table)
    {
        const QString path = m_dir->filePath(u"don-vi.csv"_s);
        return test::writeFile(path, table) ? path : QString();
    }
    Result<UnitImportReport> take(const QByteArray& table)
    {
        return UnitImport(*m_session).run(written(table), options());
    }
    Result<UnitImportReport> take(const QByteArray& table, const UnitImportOptions& wanted)
    {
        return UnitImport(*m_session).run(written(table), wanted);
    }

    FixedClock m_clock{QDateTime(QDate(2026, 6, 1), QTime(9, 0))};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<RegisterSession> m_session;
    UnitLedger m_first;
    QString m_code;
};

QTEST_GUILESS_MAIN(TestUnitImport)
#include "tst_unitimport.moc"
