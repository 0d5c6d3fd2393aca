// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandrun.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using sosh::test::command;
using sosh::test::fileBytes;
using sosh::test::Ran;
using sosh::test::writeFile;

namespace {

const QByteArray head =
    "unit_code,state,received_on,conferences,members_total,members_expected,members_attended\n";

} // namespace

/// The command as others rely on it: exit codes, keys, figures, and an unchanged register after every refusal.
class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void aNewSampleHasItsFixedId()
    {
        const Ran made = command(
            {u"new"_s, path(u"r.sosh"_s), u"--sample"_s, u"muong-khuong-2022"_s, u"--json"_s});
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.json()[u"registryId"].toString(), u"5a9d1c66-2022-4f53-8b1e-4d4b2d323032"_s);
    }
    void anExistingFileIsNeverOverwritten()
    {
        QVERIFY(writeFile(path(u"r.sosh"_s), "mine"));
        const Ran made = command({u"new"_s, path(u"r.sosh"_s)});
        QCOMPARE(made.exitCode, 3);
        QVERIFY(made.err.contains(path(u"r.sosh"_s)));
        QCOMPARE(fileBytes(path(u"r.sosh"_s)), QByteArray("mine"));
    }
    void anEmptyRegisterOpens()
    {
        QCOMPARE(command({u"new"_s, path(u"r.sosh"_s), u"--agency"_s, u"LC.X"_s, u"--agency-name"_s,
                             u"Đảng uỷ xã X"_s})
                     .exitCode,
            0);
        const QJsonObject shown = command({u"show"_s, path(u"r.sosh"_s), u"--json"_s}).json();
        QCOMPARE(shown[u"agency"][u"code"].toString(), u"LC.X"_s);
        QCOMPARE(shown[u"units"].toInt(), 0);
        QVERIFY(shown[u"campaigns"].toArray().isEmpty());
    }

    void showHasTheContractsKeys()
    {
        const QJsonObject shown = command({u"show"_s, sample(), u"--json"_s}).json();
        for (const QString& key :
            {u"schemaVersion"_s, u"agency"_s, u"campaigns"_s, u"units"_s, u"documents"_s})
            QVERIFY2(shown.contains(key), qPrintable(key));
        QCOMPARE(shown[u"units"].toInt(), 47);
        QCOMPARE(shown[u"documents"].toArray().size(), 2);
        const QJsonObject campaign = shown[u"campaigns"].toArray().first().toObject();
        for (const QString& key : {u"code"_s, u"title"_s, u"topics"_s, u"targets"_s, u"forms"_s,
                 u"tasks"_s, u"activities"_s, u"commendations"_s, u"documents"_s, u"rounds"_s})
            QVERIFY2(campaign.contains(key), qPrintable(key));
        QCOMPARE(campaign[u"forms"].toArray().size(), 3);
        QCOMPARE(campaign[u"documents"].toArray().at(0)[u"code"].toString(), u"105-KH/TU"_s);
        QCOMPARE(campaign[u"documents"].toArray().at(1)[u"code"].toString(), u"05-HD/TU"_s);
        const QJsonArray rounds = campaign[u"rounds"].toArray();
        QCOMPARE(rounds.size(), 4);
        QCOMPARE(rounds.at(0)[u"state"].toString(), u"closed"_s);
        QCOMPARE(rounds.at(0)[u"due"].toString(), u"2022-08-05"_s);
        QCOMPARE(rounds.at(0)[u"anniversaries"].toArray().size(), 2);
        QCOMPARE(rounds.at(0)[u"anniversaries"].toArray().at(1)[u"years"].toInt(), 132);
        QCOMPARE(rounds.at(1)[u"state"].toString(), u"draft"_s);
        QVERIFY(rounds.at(1)[u"due"].isNull());
    }

    void totalsOfTheClosedRound()
    {
        const QJsonObject totals = command({u"totals"_s, sample(), u"--campaign"_s, u"MK-2022"_s,
                                               u"--round"_s, u"1"_s, u"--json"_s})
                                       .json();
        QCOMPARE(totals[u"unitsExpected"].toInt(), 46);
        QCOMPARE(totals[u"unitsReported"].toInt(), 46);
        QCOMPARE(totals[u"unitsHeld"].toInt(), 46);
        QCOMPARE(totals[u"peopleAttended"].toInt(), 3556);
        QCOMPARE(totals[u"rateBasisPoints"].toInt(), 9231);
        QCOMPARE(totals[u"measures"][u"members_total"].toInt(), 3896);
        QCOMPARE(totals[u"measures"][u"conferences"].toInt(), 144);
        QCOMPARE(totals[u"measures"][u"reflection_papers"].toInt(), 1460);
        QCOMPARE(totals[u"given"][u"reflection_papers"].toInt(), 23);
        QVERIFY(totals[u"headline"].toString().contains(u"46"));
        QVERIFY(totals[u"headline"].toString().contains(u"trên 3.550"));
    }
    void totalsOfTheCampaign()
    {
        const QJsonObject totals =
            command({u"totals"_s, sample(), u"--campaign"_s, u"MK-2022"_s, u"--json"_s}).json();
        QCOMPARE(totals[u"basisRound"].toInt(), 1);
        QCOMPARE(totals[u"perRound"].toArray().size(), 1);
        QCOMPARE(totals[u"measures"][u"members_attended"].toInt(), 3325);
        const QJsonObject open =
            command({u"totals"_s, sample(u"xa-2026"_s), u"--campaign"_s, u"BM-2026"_s, u"--json"_s})
                .json();
        QVERIFY(open[u"basisRound"].isNull());
        QVERIFY(open[u"measures"][u"members_attended"].isNull());
        QVERIFY(open[u"measures"][u"public_attendances"].toInt() > 0);
    }
    void statusOfTheOpenRound()
    {
        const QJsonObject status =
            command({u"status"_s, sample(u"xa-2026"_s), u"--campaign"_s, u"BM-2026"_s, u"--round"_s,
                        u"1"_s, u"--as-of"_s, u"28/5/2026"_s, u"--json"_s})
                .json();
        QCOMPARE(status[u"expected"].toInt(), 45);
        QCOMPARE(status[u"reported"].toInt(), 39);
        QCOMPARE(status[u"nil"].toInt(), 1);
        QCOMPARE(status[u"missing"].toInt(), 5);
        QCOMPARE(status[u"missingUnits"].toArray().size(), 5);
        QCOMPARE(status[u"missingUnits"].toArray().at(0)[u"code"].toString(), u"XB07"_s);
        QCOMPARE(status[u"missingUnits"].toArray().at(0)[u"daysLate"].toInt(), 3);
    }
    void aFigureIsTracedToItsRows()
    {
        const QJsonObject trace =
            command({u"trace"_s, sample(), u"--campaign"_s, u"MK-2022"_s, u"--round"_s, u"1"_s,
                        u"--measure"_s, u"reflection_papers"_s, u"--json"_s})
                .json();
        QCOMPARE(trace[u"total"].toInt(), 1460);
        qint64 sum = 0;
        for (const QJsonValue& row : trace[u"rows"].toArray())
            sum += row[u"value"].toInteger();
        QCOMPARE(sum, 1460);
        QCOMPARE(trace[u"rows"].toArray().size(), 23);
        QCOMPARE(trace[u"rows"].toArray().at(0)[u"source"].toString(),
            u"muong-khuong-2022-returns.csv"_s);
    }
    void unitsAreFoundWithoutAccents()
    {
        const QJsonArray found =
            command({u"units"_s, sample(), u"--find"_s, u"dang bo xa ta ngai cho"_s, u"--json"_s})
                .json()[u"units"]
                .toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0)[u"code"].toString(), u"MK13"_s);
        QCOMPARE(found.at(0)[u"parent"].toString(), u"MK"_s);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("names");
        const QString mk = u"@"_s;
        QTest::newRow("no verb") << QStringList{} << 2 << u"new"_s;
        QTest::newRow("unknown verb") << QStringList{u"nonsense"_s, mk} << 2 << u"nonsense"_s;
        QTest::newRow("unknown option")
            << QStringList{u"show"_s, mk, u"--colour"_s} << 2 << u"colour"_s;
        QTest::newRow("no register") << QStringList{u"show"_s} << 2 << u"REGISTER"_s;
        QTest::newRow("missing option")
            << QStringList{u"status"_s, mk, u"--campaign"_s, u"MK-2022"_s} << 2 << u"--round"_s;
        QTest::newRow("round is no number")
            << QStringList{u"status"_s, mk, u"--campaign"_s, u"MK-2022"_s, u"--round"_s, u"một"_s}
            << 2 << u"--round"_s;
        QTest::newRow("impossible date") << QStringList{u"status"_s, mk, u"--campaign"_s,
            u"MK-2022"_s, u"--round"_s, u"1"_s, u"--as-of"_s, u"31/02/2022"_s}
                                         << 2 << u"31/02/2022"_s;
        QTest::newRow("unknown paper") << QStringList{u"report"_s, mk, u"poem"_s, u"--campaign"_s,
            u"MK-2022"_s, u"--round"_s, u"1"_s, u"--out"_s, u"x.pdf"_s}
                                       << 2 << u"poem"_s;
        QTest::newRow("unknown profile") << QStringList{u"export"_s, mk, u"--campaign"_s,
            u"MK-2022"_s, u"--profile"_s, u"word"_s, u"--out"_s, u"x.csv"_s}
                                         << 2 << u"--profile"_s;
        QTest::newRow("unknown campaign")
            << QStringList{u"totals"_s, mk, u"--campaign"_s, u"MK-1999"_s} << 1 << u"MK-2022"_s;
        QTest::newRow("round that does not exist")
            << QStringList{u"totals"_s, mk, u"--campaign"_s, u"MK-2022"_s, u"--round"_s, u"9"_s}
            << 1 << u"9"_s;
        QTest::newRow("round without figures")
            << QStringList{u"totals"_s, mk, u"--campaign"_s, u"MK-2022"_s, u"--round"_s, u"2"_s}
            << 1 << u"Đợt 2"_s;
        QTest::newRow("unknown measure") << QStringList{u"trace"_s, mk, u"--campaign"_s,
            u"MK-2022"_s, u"--round"_s, u"1"_s, u"--measure"_s, u"smiles"_s}
                                         << 1 << u"members_attended"_s;
        QTest::newRow("closing a closed round") << QStringList{u"round"_s, mk, u"close"_s,
            u"--campaign"_s, u"MK-2022"_s, u"--round"_s, u"1"_s}
                                                << 1 << u"Đợt 1"_s;
        QTest::newRow("opening without dates") << QStringList{u"round"_s, mk, u"open"_s,
            u"--campaign"_s, u"MK-2022"_s, u"--round"_s, u"2"_s}
                                               << 1 << u"Đợt 2"_s;
        QTest::newRow("reopening without a reason") << QStringList{u"round"_s, mk, u"reopen"_s,
            u"--campaign"_s, u"MK-2022"_s, u"--round"_s, u"1"_s}
                                                    << 1 << u"--reason"_s;
        QTest::newRow("nothing to undo") << QStringList{u"undo"_s, mk} << 1 << QString();
        QTest::newRow("undo of no act")
            << QStringList{u"undo"_s, mk, u"--act"_s, u"99"_s} << 1 << u"99"_s;
        QTest::newRow("unknown sample")
            << QStringList{u"new"_s, u"@new"_s, u"--sample"_s, u"paris"_s} << 1 << u"xa-2026"_s;
        QTest::newRow("no file") << QStringList{u"show"_s, u"@gone"_s} << 3 << u"gone"_s;
        QTest::newRow("unknown issuer")
            << QStringList{u"report"_s, mk, u"result"_s, u"--campaign"_s, u"MK-2022"_s,
                   u"--round"_s, u"1"_s, u"--issuer"_s, u"UBND"_s, u"--out"_s, u"@x.pdf"_s}
            << 1 << u"BTG"_s;
        QTest::newRow("issuer after its end") << QStringList{u"report"_s, mk, u"result"_s,
            u"--campaign"_s, u"MK-2022"_s, u"--round"_s, u"1"_s, u"--date"_s, u"2026-01-01"_s,
            u"--out"_s, u"@x.pdf"_s} << 1 << u"01/01/2026"_s;
        QTest::newRow("ending that cannot be written") << QStringList{u"report"_s, mk, u"result"_s,
            u"--campaign"_s, u"MK-2022"_s, u"--round"_s, u"1"_s, u"--out"_s, u"@x.xyz"_s}
                                                       << 2 << u".pdf"_s;
        QTest::newRow("no such folder") << QStringList{u"export"_s, mk, u"--campaign"_s,
            u"MK-2022"_s, u"--round"_s, u"1"_s, u"--profile"_s, u"excel"_s, u"--out"_s,
            u"@no/such/x.csv"_s} << 3 << u"no/such"_s;
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, names);
        const QString mk = sample();
        const QByteArray before = fileBytes(mk);
        for (QString& argument : arguments)
            if (argument.startsWith(u'@'))
                argument = argument.size() == 1 ? mk : path(argument.mid(1));
        const Ran ran = command(arguments);
        QCOMPARE(ran.exitCode, exitCode);
        QVERIFY2(ran.err.contains(names), qPrintable(ran.err));
        QVERIFY(!ran.err.trimmed().isEmpty());
        QCOMPARE(fileBytes(mk), before);
    }

    void filesThatAreNoRegisters_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("STT;Đơn vị;Tham gia\n1;Bản Lầu;140\n").repeated(100);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("head of SQLite alone") << QByteArray("SQLite format 3\0", 16);
    }
    void filesThatAreNoRegisters()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(writeFile(path(u"x.sosh"_s), bytes));
        const Ran ran = command({u"show"_s, path(u"x.sosh"_s)});
        QCOMPARE(ran.exitCode, 4);
        QVERIFY(ran.err.contains(u"x.sosh"_s));
        QCOMPARE(fileBytes(path(u"x.sosh"_s)), bytes);
    }
    void aTruncatedRegisterIsRefused()
    {
        const QByteArray whole = fileBytes(sample());
        QVERIFY(writeFile(path(u"x.sosh"_s), whole.first(whole.size() / 2)));
        QCOMPARE(command({u"show"_s, path(u"x.sosh"_s)}).exitCode, 4);
    }

    void badRowsAreNamedAndNothingChanges_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("ambiguous count")
            << QByteArray("XB07,reported,2026-05-20,1,38,38,\"3,550\"\n") << u"ambiguous_number"_s
            << u"3,55"_s;
        QTest::newRow("letters") << QByteArray("XB07,reported,2026-05-20,1,38,38,nhiều\n")
                                 << u"not_a_number"_s << u"nhiều"_s;
        QTest::newRow("negative") << QByteArray("XB07,reported,2026-05-20,1,38,38,-3\n")
                                  << u"negative_number"_s << u"-3"_s;
        QTest::newRow("2^63") << QByteArray(
            "XB07,reported,2026-05-20,1,38,38,9223372036854775808\n")
                              << u"number_too_large"_s << u"9223372036854775808"_s;
        QTest::newRow("31/02") << QByteArray("XB07,reported,31/02/2026,1,38,38,38\n")
                               << u"bad_date"_s << u"31/02/2026"_s;
        QTest::newRow("unknown unit") << QByteArray("ZZ99,reported,2026-05-20,1,38,38,38\n")
                                      << u"unit_not_on_roster"_s << u"ZZ99"_s;
        QTest::newRow("unit twice") << QByteArray(
            "XB07,reported,2026-05-20,1,38,38,38\nXB07,reported,2026-05-20,1,38,38,37\n")
                                    << u"unit_twice"_s << u"XB07"_s;
        QTest::newRow("unknown state")
            << QByteArray("XB07,maybe,2026-05-20,1,38,38,38\n") << u"bad_state"_s << u"maybe"_s;
        QTest::newRow("nil without a reason")
            << QByteArray("XB07,nil,2026-05-20,,,,\n") << u"reason_missing"_s << QString();
        QTest::newRow("no unit code")
            << QByteArray(",reported,2026-05-20,1,38,38,38\n") << u"unit_missing"_s << QString();
    }
    void badRowsAreNamedAndNothingChanges()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, code);
        QFETCH(QString, says);
        const QString bm = sample(u"xa-2026"_s);
        const QByteArray before = fileBytes(bm);
        QVERIFY(writeFile(path(u"f.csv"_s), head + row));
        const Ran ran = import(bm, {u"--json"_s});
        QCOMPARE(ran.exitCode, 1);
        const QJsonObject file = ran.json()[u"files"].toArray().first().toObject();
        const QJsonArray issues = file[u"issues"].toArray();
        const auto named = std::find_if(issues.begin(), issues.end(),
            [&](const QJsonValue& issue) { return issue[u"code"].toString() == code; });
        QVERIFY2(named != issues.end(), qPrintable(ran.out));
        QVERIFY2((*named)[u"text"].toString().contains(says), qPrintable(ran.out));
        QVERIFY((*named)[u"row"].toInt() >= 2);
        QCOMPARE(ran.json()[u"applied"].toInt(), 0);
        QCOMPARE(fileBytes(bm), before);
    }
    void goodRowsGoInAloneWhenAsked()
    {
        const QString bm = sample(u"xa-2026"_s);
        QVERIFY(writeFile(path(u"f.csv"_s),
            head + "XB07,reported,2026-05-20,1,38,38,38\nZZ99,reported,2026-05-20,1,1,1,1\n"));
        const Ran ran = import(bm, {u"--skip-bad"_s, u"--json"_s});
        QCOMPARE(ran.json()[u"applied"].toInt(), 1);
        QCOMPARE(status(bm)[u"reported"].toInt(), 40);
    }
    void aDryRunChangesNothing()
    {
        const QString bm = sample(u"xa-2026"_s);
        const QByteArray before = fileBytes(bm);
        QVERIFY(writeFile(path(u"f.csv"_s), head + "XB07,reported,2026-05-20,1,38,38,38\n"));
        const Ran ran = import(bm, {u"--dry-run"_s, u"--json"_s});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.json()[u"files"].toArray().first()[u"rows"][u"new"].toInt(), 1);
        QCOMPARE(fileBytes(bm), before);
    }
    void ourFiguresStandUnlessTheFilesAreTaken()
    {
        const QString bm = sample(u"xa-2026"_s);
        QVERIFY(writeFile(path(u"f.csv"_s), head + "XB05,reported,2026-05-22,1,9,9,8\n"));
        QCOMPARE(import(bm, {u"--json"_s}).json()[u"applied"].toInt(), 0);
        QCOMPARE(
            import(bm, {u"--on-conflict"_s, u"replace"_s, u"--json"_s}).json()[u"applied"].toInt(),
            1);
        QCOMPARE(
            import(bm, {u"--on-conflict"_s, u"replace"_s, u"--json"_s}).json()[u"applied"].toInt(),
            0);
        const QJsonObject trace =
            command({u"trace"_s, bm, u"--campaign"_s, u"BM-2026"_s, u"--round"_s, u"1"_s,
                        u"--measure"_s, u"members_attended"_s, u"--json"_s})
                .json();
        for (const QJsonValue& row : trace[u"rows"].toArray())
            if (row[u"unit"].toString() == u"XB05") {
                QCOMPARE(row[u"value"].toInt(), 8);
                QCOMPARE(row[u"revision"].toInt(), 2);
            }
    }
    void draftsChangeNoTotalAndStopClosing()
    {
        const QString bm = sample(u"xa-2026"_s);
        const QJsonObject before = totals(bm);
        QVERIFY(writeFile(path(u"f.csv"_s),
            head + "XB05,reported,2026-05-22,9,9,9,1\nXB07,reported,2026-05-22,9,38,38,38\n"));
        QCOMPARE(import(bm, {u"--draft"_s, u"--json"_s}).json()[u"applied"].toInt(), 2);
        QCOMPARE(totals(bm), before);
        const QJsonObject now = status(bm);
        QCOMPARE(now[u"drafts"].toInt(), 2);
        QCOMPARE(now[u"missing"].toInt(), 5);
        const Ran close = command(
            {u"round"_s, bm, u"close"_s, u"--campaign"_s, u"BM-2026"_s, u"--round"_s, u"1"_s});
        QCOMPARE(close.exitCode, 1);
        QVERIFY(close.err.contains(u"THPT"_s));
    }
    void closingReopeningAndUndoing()
    {
        const QString bm = sample(u"xa-2026"_s);
        const QStringList where{u"--campaign"_s, u"BM-2026"_s, u"--round"_s, u"1"_s, u"--json"_s};
        QCOMPARE(
            command(QStringList{u"round"_s, bm, u"close"_s} + where).json()[u"state"].toString(),
            u"closed"_s);
        QVERIFY(writeFile(path(u"f.csv"_s), head + "XB07,reported,2026-05-20,1,38,38,38\n"));
        QCOMPARE(import(bm, {}).exitCode, 1);
        QCOMPARE(
            command(QStringList{u"round"_s, bm, u"reopen"_s, u"--reason"_s, u"Đơn vị báo cáo lại"_s}
                + where)
                .json()[u"state"]
                .toString(),
            u"open"_s);
        QCOMPARE(import(bm, {}).exitCode, 0);
        QCOMPARE(status(bm)[u"reported"].toInt(), 40);
        QCOMPARE(command({u"undo"_s, bm}).exitCode, 0);
        QCOMPARE(status(bm)[u"reported"].toInt(), 39);
        const QJsonArray acts = command({u"log"_s, bm, u"--json"_s}).json()[u"acts"].toArray();
        QCOMPARE(acts.last()[u"verb"].toString(), u"act.undo"_s);
        QVERIFY(acts.at(acts.size() - 2)[u"undone"].toBool());
        QCOMPARE(acts.at(2)[u"reason"].toString(), u"Đơn vị báo cáo lại"_s);
        QCOMPARE(command({u"check"_s, bm, u"--full"_s}).exitCode, 0);
    }
    void theActorStandsInTheJournal()
    {
        const QString bm = sample(u"xa-2026"_s);
        QVERIFY(writeFile(path(u"f.csv"_s), head + "XB07,reported,2026-05-20,1,38,38,38\n"));
        QCOMPARE(import(bm, {u"--actor"_s, u"Nguyễn Thị Hoà"_s}).exitCode, 0);
        const QJsonArray acts = command({u"log"_s, bm, u"--json"_s}).json()[u"acts"].toArray();
        QCOMPARE(acts.last()[u"actor"].toString(), u"Nguyễn Thị Hoà"_s);
        QCOMPARE(acts.last()[u"subject"].toString(), u"BM-2026/1"_s);
    }

    void aBackupIsProvedAndNeverOverwrites()
    {
        const QString copy = path(u"copy.sosh"_s);
        const Ran made = command({u"backup"_s, sample(), copy, u"--json"_s});
        QCOMPARE(made.exitCode, 0);
        QVERIFY(made.json()[u"proved"].toBool());
        QCOMPARE(made.json()[u"sha256"].toString().toLatin1(),
            QCryptographicHash::hash(fileBytes(copy), QCryptographicHash::Sha256).toHex());
        QCOMPARE(command({u"totals"_s, copy, u"--campaign"_s, u"MK-2022"_s, u"--round"_s, u"1"_s,
                             u"--json"_s})
                     .json()[u"peopleAttended"]
                     .toInt(),
            3556);
        QCOMPARE(command({u"backup"_s, sample(), copy}).exitCode, 3);
    }
    void messagesAreVietnameseByDefaultAndEnglishWhenAsked()
    {
        QVERIFY(command({u"show"_s, path(u"gone.sosh"_s)}).err.contains(u"Không có tệp"_s));
        QVERIFY(command({u"show"_s, path(u"gone.sosh"_s), u"--lang"_s, u"en"_s})
                    .err.contains(u"There is no file"_s));
    }
    void helpNamesEveryVerb()
    {
        const QString help = command({u"--help"_s}).out;
        for (const QString& verb : {u"new"_s, u"show"_s, u"units"_s, u"status"_s, u"totals"_s,
                 u"trace"_s, u"round"_s, u"import"_s, u"export"_s, u"verify"_s, u"report"_s,
                 u"log"_s, u"undo"_s, u"check"_s, u"backup"_s})
            QVERIFY2(help.contains(verb), qPrintable(verb));
        QVERIFY(command({u"import"_s, u"--help"_s}).out.contains(u"--skip-bad"_s));
    }

private:
    QString path(const QString& name) const { return m_dir->filePath(name); }
    QString sample(const QString& name = u"muong-khuong-2022"_s)
    {
        const QString file = path(name + u".sosh"_s);
        if (!QFile::exists(file) && command({u"new"_s, file, u"--sample"_s, name}).exitCode != 0)
            qFatal("the sample cannot be made");
        return file;
    }
    Ran import(const QString& file, const QStringList& options)
    {
        return command(QStringList{u"import"_s, file, path(u"f.csv"_s), u"--campaign"_s,
                           u"BM-2026"_s, u"--round"_s, u"1"_s}
            + options);
    }
    QJsonObject status(const QString& file)
    {
        return command(
            {u"status"_s, file, u"--campaign"_s, u"BM-2026"_s, u"--round"_s, u"1"_s, u"--json"_s})
            .json();
    }
    QJsonObject totals(const QString& file)
    {
        return command(
            {u"totals"_s, file, u"--campaign"_s, u"BM-2026"_s, u"--round"_s, u"1"_s, u"--json"_s})
            .json();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
