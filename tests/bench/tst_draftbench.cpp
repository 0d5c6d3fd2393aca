// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blockpaste.h"
#include "models/returndraft.h"
#include "support/largeround.h"
#include "support/sampleregister.h"
#include "support/testcounts.h"
#include "usecases/returnentry.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString campaign = u"BM-2026"_s;
constexpr std::size_t rowsAStep = 200;

TableBlock blockOf(int rows, int columns)
{
    TableBlock block;
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells += QString::number(row % 97 + column);
        block.rows.push_back(cells);
    }
    return block;
}

} // namespace

/// What it costs to keep the rows of a very large block: at once, and in steps. Figures are printed; none is a limit.
class TestDraftBench : public QObject
{
    Q_OBJECT

private slots:
    void keepingALargeBlock();
};

void TestDraftBench::keepingALargeBlock()
{
    const bool full = test::propertyCount(10000) == 10000;
    const int rows = full ? 10000 : 500;
    const int columns = full ? 100 : 20;
    test::SampleRegister sample(u"xa-2026"_s, QDateTime({2026, 6, 1}, {1, 0}, Qt::UTC));
    QVERIFY(sample.isOpen());
    QVERIFY(test::addLargeRound(sample.session(), rows, columns));
    ReturnEntry entry(sample.session());
    QElapsedTimer timer;
    timer.start();
    auto sheet = entry.load(campaign, test::largeRoundNo);
    QVERIFY(sheet);
    const qint64 loaded = timer.restart();
    QStringList codes;
    for (const Measure& measure : sheet->sheet.measures)
        codes += measure.code;
    ReturnDraft draft;
    draft.load(*std::move(sheet), true);
    std::vector<int> all(static_cast<std::size_t>(rows));
    std::iota(all.begin(), all.end(), 0);
    timer.restart();
    QVERIFY(BlockPaste(draft, blockOf(rows, columns), all, codes).lay(PasteChoice::Everything));
    const qint64 laid = timer.restart();
    std::vector<RowEdit> edits;
    for (const int row : all)
        edits.push_back(draft.edit(row));
    timer.restart();
    qint64 longest = 0;
    qint64 total = 0;
    for (std::size_t first = 0; first < edits.size(); first += rowsAStep) {
        timer.restart();
        const std::size_t count = std::min(rowsAStep, edits.size() - first);
        QVERIFY(
            entry.saveDrafts(campaign, test::largeRoundNo, std::span(edits).subspan(first, count)));
        for (std::size_t i = first; i < first + count; ++i)
            draft.keep(static_cast<int>(i), edits[i], u"x"_s, {});
        longest = std::max(longest, timer.elapsed());
        total += timer.elapsed();
    }
    QVERIFY(std::none_of(all.begin(), all.end(), [&](int row) { return draft.isUnsaved(row); }));
    timer.restart();
    const auto again = entry.load(campaign, test::largeRoundNo);
    const qint64 reread = timer.restart();
    QCOMPARE(again->rows.back().draft->value.figures, edits.back().value.figures);
    const Status saved = entry.saveDrafts(campaign, test::largeRoundNo, edits);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    const qint64 atOnce = timer.restart();
    QVERIFY(entry.saveDraft(campaign, test::largeRoundNo, edits.front()));
    const qint64 one = timer.restart();
    qInfo("%d x %d cells: read %lld ms, laid in %lld ms; kept in steps of %d: %lld ms, longest "
          "step %lld ms; at once %lld ms; one row %lld ms; read again %lld ms",
        rows, columns, static_cast<long long>(loaded), static_cast<long long>(laid),
        static_cast<int>(rowsAStep), static_cast<long long>(total), static_cast<long long>(longest),
        static_cast<long long>(atOnce), static_cast<long long>(one),
        static_cast<long long>(reread));
}

QTEST_GUILESS_MAIN(TestDraftBench)
#include "tst_draftbench.moc"
