// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundreading.h"

#include "forms/entryfixture.h"
#include "forms/paper/pagepreview.h"
#include "forms/window/page.h"
#include "support/commandrun.h"
#include "support/testcounts.h"
#include "usecases/journalkeeping.h"
#include "usecases/roundfigures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString campaign = u"BM-2026"_s;

/// Does at random what a clerk may do to the open round, by the page and by the use cases below it.
class RandomClerk
{
public:
    RandomClerk(EntryFixture& fixture, QRandomGenerator random)
        : m_f(fixture)
        , m_random(random)
        , m_measures(sheet().sheet.measures)
    {
    }

    /// What was done; a complaint of the program that it must not have is said after a "!".
    QString step()
    {
        using Step = QString (RandomClerk::*)();
        static constexpr Step steps[] = {&RandomClerk::typeCell, &RandomClerk::typeCell,
            &RandomClerk::typeRow, &RandomClerk::typeRow, &RandomClerk::undo, &RandomClerk::redo,
            &RandomClerk::confirmTyped, &RandomClerk::confirmTyped, &RandomClerk::approximate,
            &RandomClerk::notHeld, &RandomClerk::heldJointly, &RandomClerk::withdraw,
            &RandomClerk::undoAct, &RandomClerk::discard};
        return (this->*steps[below(static_cast<int>(std::size(steps)))])();
    }
    QString discardAll()
    {
        QStringList problems;
        for (const EntryRow& row : sheet().rows)
            if (row.draft)
                problems += said({}, entry().discardDraft(campaign, 1, row.entry.unit));
        problems.removeAll(QString());
        return problems.join(u' ');
    }
    EntrySheet sheet()
    {
        m_f.base.workspace.flush();
        return *entry().load(campaign, 1);
    }

private:
    ReturnEntry entry() { return ReturnEntry(m_f.base.workspace.session()); }
    int below(int n) { return m_random.bounded(n); }
    EntryRow anyRow()
    {
        const EntrySheet all = sheet();
        return all.rows.at(static_cast<std::size_t>(below(static_cast<int>(all.rows.size()))));
    }
    static bool mayHappen(const Error& error)
    {
        return error.code == ErrorCode::Stale || error.code == ErrorCode::NothingToUndo
            || error.code == ErrorCode::ActHasLaterChanges;
    }
    template <typename Value>
    static QString said(const QString& what, const Result<Value>& done)
    {
        return done.ok() || mayHappen(done.error())
            ? what
            : u"%1! %2"_s.arg(what).arg(static_cast<int>(done.error().code));
    }

    void type(int row, const QString& measure, int value)
    {
        const auto found = std::find_if(m_measures.begin(), m_measures.end(),
            [&](const Measure& candidate) { return candidate.code == measure; });
        const int column = m_f.columnOf(found->head);
        QAbstractItemModel* grid = m_f.table().model();
        grid->setData(grid->index(row, column), QString::number(value));
    }
    QString typeCell()
    {
        const auto at = static_cast<std::size_t>(below(static_cast<int>(m_measures.size())));
        type(below(m_f.table().model()->rowCount()), m_measures[at].code, below(60));
        return u"type a cell"_s;
    }
    QString typeRow()
    {
        const int row = below(m_f.table().model()->rowCount());
        const int members = 10 + below(2'000);
        type(row, u"conferences"_s, 1 + below(3));
        type(row, u"members_total"_s, members);
        type(row, u"members_not_summoned"_s, 0);
        type(row, u"members_expected"_s, members);
        type(row, u"members_attended"_s, members - below(10));
        return u"type a row"_s;
    }
    QString undo()
    {
        m_f.window->undoLast();
        return u"undo"_s;
    }
    QString redo()
    {
        m_f.window->redoTyping();
        return u"redo"_s;
    }
    QString undoAct()
    {
        return said(
            u"undo an act"_s, JournalKeeping(m_f.base.workspace.session()).undo(std::nullopt));
    }
    /// With all the reasons that are asked for.
    static RowEdit reasoned(UnitReturn value, int base, const EntryRow& row, const RoundSheet& all)
    {
        value.unit = row.entry.unit;
        value.revisionReason = u"Đơn vị báo cáo lại"_s;
        for (const Issue& issue : ReturnEntry::openIssues(value, *all.rowOf(row.entry.unit), all))
            value.acceptedWarnings.push_back(
                {issueCodeName(issue.code), issue.place.column, u"Theo điện thoại"_s});
        return {value, base, {}};
    }
    QString confirmed(const QString& what, const UnitReturn& value, const EntryRow& row)
    {
        const RowEdit edit = reasoned(value, row.confirmed.revision, row, sheet().sheet);
        return said(what, entry().confirm(campaign, 1, std::vector{edit}));
    }
    QString confirmTyped()
    {
        const EntrySheet all = sheet();
        std::vector<RowEdit> edits;
        for (const EntryRow& row : all.rows)
            if (row.draft && below(3) > 0)
                edits.push_back(
                    reasoned(row.draft->value, row.draft->baseRevision, row, all.sheet));
        return said(u"confirm"_s, entry().confirm(campaign, 1, edits));
    }
    QString approximate()
    {
        const EntryRow row = anyRow();
        UnitReturn value = row.confirmed;
        value.state = ReturnState::Reported;
        value.reason.clear();
        value.host = {};
        const qint64 members = 20 + below(1'000);
        value.figures = {{u"members_total"_s, {members, true}},
            {u"members_expected"_s, {members, below(2) == 0}},
            {u"members_attended"_s, {members - below(20), true}}};
        return confirmed(u"confirm about"_s, value, row);
    }
    QString notHeld()
    {
        UnitReturn value;
        value.state = ReturnState::Nil;
        value.reason = u"Không bố trí được lịch"_s;
        return confirmed(u"not held"_s, value, anyRow());
    }
    QString heldJointly()
    {
        const EntryRow row = anyRow();
        UnitReturn value;
        value.state = ReturnState::Joint;
        value.host = anyRow().entry.unit;
        return value.host == row.entry.unit ? QString() : confirmed(u"held jointly"_s, value, row);
    }
    QString withdraw()
    {
        const EntryRow row = anyRow();
        return row.confirmed.revision == 0
            ? QString()
            : said(u"withdraw"_s, entry().withdraw(campaign, 1, row.entry.unit, u"Nhập nhầm"_s));
    }
    QString discard()
    {
        return said(u"discard"_s, entry().discardDraft(campaign, 1, anyRow().entry.unit));
    }

    EntryFixture& m_f;
    QRandomGenerator m_random;
    std::vector<Measure> m_measures;
};

} // namespace

/// Whatever is typed, confirmed, taken back and undone: the grid, the overview, the status, the comparison, the paper and
/// the totals below them all say the same figures.
class TestAgreement : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EntryFixture> m_f;

    QStringList ofThePages(const EntrySheet& entry);
    QStringList ofTheUseCases(const EntrySheet& entry);
    QStringList paperTexts();

private slots:
    void init() { m_f = std::make_unique<EntryFixture>(); }
    void cleanup() { m_f.reset(); }

    void theSampleAgrees();
    void whateverIsDoneEveryPlaceSaysTheSame();
    void thePdfSaysTheSame();
};

QStringList TestAgreement::ofTheUseCases(const EntrySheet& entry)
{
    const Reading truth = tallied(entry, false);
    RegisterSession& session = m_f->base.workspace.session();
    const RoundFigures figures(session);
    const auto board = figures.board(campaign, 1, m_f->base.clock.today());
    QStringList wrong{
        disagreement(u"totals"_s, truth, ofSummary(figures.totals(campaign, 1)->summary)),
        disagreement(u"board"_s, truth, ofStates(board->states))};
    if (board->missing.size() != static_cast<std::size_t>(board->states.missing))
        wrong += u"the board lists others than it counts"_s;
    return wrong;
}

QStringList TestAgreement::paperTexts()
{
    MainWindow& window = *m_f->window;
    window.showPage(PageId::Reports);
    Page* page = window.page(PageId::Reports);
    auto* kinds = page->findChild<QComboBox*>(u"paperComboBox"_s);
    kinds->setCurrentIndex(kinds->findData(u"summary"_s));
    page->findChild<QCheckBox*>(u"landscapeCheckBox"_s)->setChecked(true);
    return textsOf(page->findChild<PagePreview*>()->pages());
}

/// Starts and ends on the entry page.
QStringList TestAgreement::ofThePages(const EntrySheet& entry)
{
    const Reading truth = tallied(entry, false);
    const Reading shown = tallied(entry, true); // the grid sums what it shows
    MainWindow& window = *m_f->window;
    const PageReader reader(window);
    QStringList wrong{disagreement(u"footer"_s, shown, ofFooter(*m_f, entry.sheet)),
        disagreement(u"strip of the grid"_s, truth, ofStrip(window, PageId::Entry))};
    window.showPage(PageId::Overview);
    wrong += disagreement(u"overview"_s, truth, ofOverview(reader));
    window.showPage(PageId::FollowUp);
    wrong += disagreement(u"status"_s, truth, ofFollowUp(reader));
    wrong += disagreement(u"strip of the status"_s, truth, ofStrip(window, PageId::FollowUp));
    window.showPage(PageId::Analysis);
    wrong += disagreement(u"comparison"_s, truth, ofComparison(reader, entry.sheet));
    wrong += disagreement(u"paper"_s, truth, ofPaper(paperTexts(), entry.sheet));
    window.showPage(PageId::Entry);
    return wrong;
}

void TestAgreement::theSampleAgrees()
{
    RandomClerk clerk(*m_f, QRandomGenerator(1));
    const EntrySheet entry = clerk.sheet();
    QCOMPARE(tallied(entry, false)[u"answered"_s], u"40"_s);
    QCOMPARE((ofTheUseCases(entry) + ofThePages(entry)).join(QString()), QString());
    const Reading paper = ofPaper(paperTexts(), entry.sheet);
    QCOMPARE_GE(paper.size(), 4 + 5); // the units, five figures and the rate at least
    QVERIFY(!paper[u"members_attended"_s].isEmpty());
}

void TestAgreement::whateverIsDoneEveryPlaceSaysTheSame()
{
    constexpr int apart =
        5; // several steps of typing stand to be undone before the pages are turned
    RandomClerk clerk(*m_f, test::propertyRandom());
    // A look at every page costs more than the steps before it, so a short run has a fifth of them.
    const int steps = test::propertyCount(1500) / 5;
    QStringList done;
    for (int i = 1; i <= steps; ++i) {
        done += clerk.step();
        QVERIFY2(!done.last().contains(u'!'), qPrintable(done.join(u", "_s)));
        const EntrySheet entry = clerk.sheet();
        QStringList wrong = ofTheUseCases(entry);
        if (i % apart == 0)
            wrong += ofThePages(entry);
        if (i % (2 * apart) == 0) { // without anything being typed the grid says it too
            wrong += clerk.discardAll();
            wrong += disagreement(u"footer without drafts"_s, tallied(clerk.sheet(), false),
                ofFooter(*m_f, entry.sheet));
        }
        wrong.removeAll(QString());
        QVERIFY2(
            wrong.isEmpty(), qPrintable(wrong.join(u'\n') + u"\nafter: "_s + done.join(u", "_s)));
    }
}

void TestAgreement::thePdfSaysTheSame()
{
    RandomClerk clerk(*m_f, test::propertyRandom());
    for (int i = 0; i < 10; ++i)
        clerk.step();
    const EntrySheet entry = clerk.sheet();
    paperTexts();
    m_f->base.prompts.nextFile = m_f->base.path(u"bieu.pdf"_s);
    m_f->window->findChild<QPushButton*>(u"savePdfButton"_s)->click();
    const QString text =
        test::program(u"pdftotext"_s, {u"-layout"_s, m_f->base.path(u"bieu.pdf"_s), u"-"_s})
            .out.simplified();
    const QString from = text.mid(text.indexOf(u"TỔNG CỘNG"_s)).replace(u" : "_s, u": "_s);
    QCOMPARE(disagreement(u"pdf"_s, tallied(entry, false), ofPaper(from.split(u' '), entry.sheet)),
        QString());
}

QTEST_MAIN(TestAgreement)
#include "tst_agreement.moc"
