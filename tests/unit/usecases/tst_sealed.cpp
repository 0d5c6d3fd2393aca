// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing.h"

#include "storage/store.h"
#include "support/commandrun.h"
#include "support/testcounts.h"
#include "usecases/journalkeeping.h"
#include "usecases/provinceexport.h"
#include "usecases/roundkeeping.h"

using namespace sosh;
using namespace sosh::test;
using namespace Qt::StringLiterals;

/// What was issued stays as it was, whatever is entered afterwards; and what was entered is told, line by line.
class TestSealed : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_sample = std::make_unique<SampleRegister>(u"muong-khuong-2022"_s, afterRound());
        QVERIFY(m_sample->isOpen());
        const auto issued = PaperIssuing(session()).issue(issueOf(PaperKind::Result, u"45"_s));
        QVERIFY(issued.ok());
        m_report = issued->id;
    }
    void cleanup() { m_sample.reset(); }

    void whatWasHandedOutIsTheSameAfterAnyNumberOfEdits()
    {
        const QByteArray before = handedOut(session(), m_report);
        const QByteArray file = exported(false);
        QVERIFY(!before.isEmpty() && !file.isEmpty());
        QRandomGenerator random = propertyRandom();
        const int edits = propertyCount(1000);
        int done = 0;
        for (int i = 0; i < edits; ++i) {
            done += editAtRandom(random, i);
            QVERIFY2(handedOut(session(), m_report) == before, qPrintable(u"edit %1"_s.arg(i)));
        }
        QVERIFY(done > edits / 2);
        QCOMPARE(exported(false), file);
        QVERIFY(exported(true) != file);
        const auto current = RoundFigures(session()).totals(campaign, 1, true);
        QVERIFY(current->controlCode != RoundFigures(session()).totals(campaign, 1)->controlCode);
        const auto findings = session().store().check(true);
        QVERIFY(findings.ok() && findings->empty());
    }

    void oneEditIsOneLine()
    {
        QRandomGenerator random = propertyRandom();
        const QStringList units = unitCodes();
        for (int i = 0; i < propertyCount(1000); ++i) {
            const QString unit = units.at(random.bounded(int(units.size())));
            const RoundSheet sheet = *RoundFigures(session()).sheet(campaign, 1);
            const auto was = sheet.rowOf(QStringView(unit))->current.figure(u"conferences");
            const qint64 now = was.value_or(0) + 1 + random.bounded(20);
            const QString reason = u"Đếm lại lần %1"_s.arg(i);
            QVERIFY(confirm(session(), editOf(session(), unit, u"conferences"_s, now, reason)));
            const auto changes = changed();
            QCOMPARE(changes.size(), std::size_t(1));
            const report::FigureChange& line = changes.front();
            QCOMPARE(line.unit, unit);
            QCOMPARE(line.measure.code, u"conferences"_s);
            QCOMPARE(line.before, was ? QString::number(*was) : u"–"_s);
            QCOMPARE(line.after, QString::number(now));
            QCOMPARE(line.changedBy, u"thử"_s);
            QCOMPARE(line.changedOn, afterRound().toLocalTime().date());
            QCOMPARE(line.reason, reason);
            QVERIFY(JournalKeeping(session()).undo({}, {}).ok());
            QVERIFY(changed().empty());
        }
    }

    void eachLineNamesWhoGaveItsPresentFigure()
    {
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 11, u"một"_s)));
        QVERIFY(
            confirm(session(), editOf(session(), u"MK01"_s, u"reflection_papers"_s, 9, u"hai"_s)));
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 12, u"ba"_s)));
        const auto changes = changed();
        QCOMPARE(changes.size(), std::size_t(2));
        QCOMPARE(changes.at(0).after, u"12"_s);
        QCOMPARE(changes.at(0).reason, u"ba"_s);
        QCOMPARE(changes.at(1).before, u"–"_s);
        QCOMPARE(changes.at(1).reason, u"hai"_s);
    }
    void aFigureChangedBackIsNoChange()
    {
        const auto was = RoundFigures(session())
                             .sheet(campaign, 1)
                             ->rowOf(u"MK01")
                             ->current.figure(u"conferences");
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 99, u"nhầm"_s)));
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, *was, u"lại"_s)));
        QVERIFY(changed().empty());
    }
    void aReportTakenBackIsTold()
    {
        const UnitId unit = RoundFigures(session()).sheet(campaign, 1)->rowOf(u"MK01")->entry.unit;
        QVERIFY(ReturnEntry(session()).withdraw(campaign, 1, unit, u"Gửi nhầm kỳ"_s).ok());
        const auto changes = changed();
        QVERIFY(!changes.empty());
        QCOMPARE(changes.front().label, u"Tình trạng"_s);
        QCOMPARE(changes.front().before, u"đã báo cáo"_s);
        QCOMPARE(changes.front().after, u"chưa báo cáo"_s);
        QCOMPARE(changes.front().reason, u"Gửi nhầm kỳ"_s);
        QCOMPARE(RoundFigures(session()).totals(campaign, 1)->summary.states.missing, 0);
        QCOMPARE(RoundFigures(session()).board(campaign, 1, issueDay)->states.missing, 1);
    }

    void theTableKeepsWhatTheSealedReturnsSaid()
    {
        PaperRequest request = paperOf(PaperKind::Summary);
        request.orientation = Orientation::Landscape;
        request.summaryForm.columns = {report::ReturnColumn::Code, report::ReturnColumn::Received};
        const QStringList before = cellsOf(request, u"Đảng bộ thị trấn Mường Khương"_s);
        QVERIFY(!before.isEmpty());
        RowEdit edit = editOf(session(), u"MK01"_s, u"conferences"_s, 12, u"sót"_s);
        edit.value.unitDocument = u"99-BC/ĐU"_s;
        QVERIFY(confirm(session(), edit));
        QCOMPARE(cellsOf(request, u"Đảng bộ thị trấn Mường Khương"_s), before);
        request.current = true;
        QVERIFY(cellsOf(request, u"Đảng bộ thị trấn Mường Khương"_s).contains(u"99-BC/ĐU"_s));
    }
    /// The pages that were issued have the usual biểu; another form of it is made of the same rows.
    void anotherFormOfTheAnnexIsLaidOutAnew()
    {
        PaperRequest request = paperOf(PaperKind::Result);
        QVERIFY(PaperDesk(session()).prepare(request)->sealedPages);
        request.summaryForm.totalFirst = true;
        const auto paper = PaperDesk(session()).prepare(request);
        QVERIFY(paper.ok());
        QVERIFY(!paper->sealedPages);
        QCOMPARE(paper->controlCode,
            PaperDesk(session()).prepare(paperOf(PaperKind::Result))->controlCode);
    }

    void aCorrectionTakesOverTheNewFigures()
    {
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 12, u"sót"_s)));
        const auto now = RoundFigures(session()).totals(campaign, 1, true);
        const QByteArray first = report::pagesToJson(*PaperIssuing(session()).pagesOf(m_report));
        const auto correction = PaperIssuing(session()).issue(
            issueOf(PaperKind::Correction, u"46"_s, QDate(2022, 8, 10)));
        QVERIFY(correction.ok());
        QVERIFY(changed().empty());
        QCOMPARE(RoundFigures(session()).totals(campaign, 1)->controlCode, now->controlCode);
        QCOMPARE(correction->controlCode, now->controlCode);
        QCOMPARE(report::pagesToJson(*PaperIssuing(session()).pagesOf(m_report)), first);
    }
    void annullingTheCorrectionBringsTheFirstSealBack()
    {
        const QByteArray before = handedOut(session(), m_report);
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 12, u"sót"_s)));
        QVERIFY(PaperIssuing(session())
                    .issue(issueOf(PaperKind::Correction, u"46"_s, QDate(2022, 8, 10)))
                    .ok());
        QVERIFY(handedOut(session(), m_report) != before);
        QVERIFY(PaperIssuing(session()).annul(campaign, 1, u"Sai mẫu"_s).ok());
        QCOMPARE(handedOut(session(), m_report), before);
        QCOMPARE(state(), RoundState::Sealed);
        QCOMPARE(changed().size(), std::size_t(1));
        QVERIFY(PaperIssuing(session()).annul(campaign, 1, u"Sai cả báo cáo"_s).ok());
        QCOMPARE(state(), RoundState::Closed);
        QVERIFY(changed().empty());
    }
    void traceSaysWhatTheTotalSays()
    {
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 99, u"sót"_s)));
        const RoundFigures figures(session());
        for (const bool current : {false, true}) {
            const auto trace = figures.trace(campaign, 1, u"conferences"_s, current);
            const auto totals = figures.totals(campaign, 1, current);
            QCOMPARE(trace->total, totals->summary.sum(u"conferences"));
            QCOMPARE(trace->rows.front().revision, current ? 2 : 1);
        }
    }
    void campaignTotalsAreTheSealedOnes()
    {
        const QString before = RoundFigures(session()).totals(campaign)->controlCode;
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 99, u"sót"_s)));
        QCOMPARE(RoundFigures(session()).totals(campaign)->controlCode, before);
        QVERIFY(RoundFigures(session()).totals(campaign, true)->controlCode != before);
    }

private:
    RegisterSession& session() { return m_sample->session(); }
    RoundState state() { return RoundFigures(session()).sheet(campaign, 1)->round.state; }
    std::vector<report::FigureChange> changed()
    {
        const auto changes = PaperIssuing(session()).changedSince(campaign, 1);
        return changes ? *changes : std::vector<report::FigureChange>(99);
    }
    /// The unit's row of the biểu.
    QStringList cellsOf(const PaperRequest& request, const QString& name)
    {
        const auto paper = PaperDesk(session()).prepare(request);
        for (const Section& section : paper->document.sections)
            for (const Block& block : section.blocks)
                if (const auto* table = std::get_if<Table>(&block))
                    for (const TableRow& row : table->rows)
                        if (row.cells.value(1) == name)
                            return row.cells;
        return {};
    }
    QStringList unitCodes()
    {
        QStringList codes;
        const auto sheet = RoundFigures(session()).sheet(campaign, 1);
        for (const RoundSheet::Row& row : sheet->rows)
            codes += row.entry.code;
        return codes;
    }
    QByteArray exported(bool current)
    {
        ExportRequest request;
        request.campaign = campaign;
        request.round = 1;
        request.profile = Profile::Machine;
        request.file = m_sample->filePath(u"tinh.csv"_s);
        request.current = current;
        const auto outcome = ProvinceExport(session()).write(request);
        if (!outcome || outcome->sealed == current)
            return {};
        return fileBytes(request.file);
    }
    /// Confirms, takes back, undoes; true when something was written.
    bool editAtRandom(QRandomGenerator& random, int number)
    {
        const QStringList units = unitCodes();
        const QString unit = units.at(random.bounded(int(units.size())));
        const QString reason = u"lần %1"_s.arg(number);
        switch (random.bounded(8)) {
        case 0:
            return ReturnEntry(session())
                .withdraw(campaign, 1,
                    RoundFigures(session())
                        .sheet(campaign, 1)
                        ->rowOf(QStringView(unit))
                        ->entry.unit,
                    reason)
                .ok();
        case 1:
            return JournalKeeping(session()).undo({}, {}).ok();
        default: {
            const QString measure =
                random.bounded(2) ? u"conferences"_s : u"non_member_staff_attended"_s;
            return confirm(
                session(), editOf(session(), unit, measure, random.bounded(500), reason));
        }
        }
    }

    std::unique_ptr<SampleRegister> m_sample;
    IssuedReportId m_report;
};

QTEST_MAIN(TestSealed)
#include "tst_sealed.moc"
