// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrysample.h"

#include "models/modelroles.h"
#include "models/returncommands.h"
#include "models/returngridmodel.h"

#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString total = u"members_total"_s;
const QString expected = u"members_expected"_s;
const QString attended = u"members_attended"_s;

/// The sample with the text in the draft of its fifth unit.
EntrySheet sampleWith(const QString& code, const QString& text)
{
    EntrySheet sheet = entrySample();
    sheet.rows[4].draft->value.figures.remove(code);
    sheet.rows[4].draft->unread.insert(code, text);
    return sheet;
}

} // namespace

/// Typed texts that are no counts, and cells that are put back after the program was stopped.
class TestUnreadTexts : public QObject
{
    Q_OBJECT

private:
    ReturnGridModel m_grid;
    ReturnDraft& draft() { return m_grid.draft(); }
    QModelIndex at(int row, const QString& code)
    {
        return m_grid.index(row, m_grid.columnOf(code));
    }

private slots:
    void init() { m_grid.setEntry(entrySample(), true); }

    void theTextOfADraftStandsInItsCellAsAnError_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("letters") << u"abc"_s << static_cast<int>(IssueCode::NotANumber);
        QTest::newRow("two readings") << u"3,550"_s << static_cast<int>(IssueCode::AmbiguousNumber);
    }
    void theTextOfADraftStandsInItsCellAsAnError()
    {
        QFETCH(QString, text);
        m_grid.setEntry(sampleWith(attended, text), true);
        QCOMPARE(at(4, attended).data().toString(), text);
        QCOMPARE(at(4, attended).data(ToneRole).toInt(), static_cast<int>(Tone::Error));
        QVERIFY(draft().issueAt(4, attended));
        QTEST(static_cast<int>(draft().issueAt(4, attended)->code), "code");
        QVERIFY(hasErrors(draft().issues(4)));
        QVERIFY(!draft().isUnsaved(4));
    }
    void theEditCarriesTheTexts()
    {
        ReturnCommands::setCell(draft(), {1, attended}, u"abc"_s);
        QCOMPARE(draft().edit(1).unread.value(attended), u"abc"_s);
        QVERIFY(!draft().edit(1).value.figure(attended).has_value());
        QVERIFY(draft().isUnsaved(1));
    }
    void aTextSavedIsNotUnsavedAnyMore()
    {
        ReturnCommands::setCell(draft(), {4, attended}, u"abc"_s);
        QVERIFY(draft().isUnsaved(4));
        m_grid.refreshEntry(sampleWith(attended, u"abc"_s));
        QVERIFY(!draft().isUnsaved(4));
        QCOMPARE(at(4, attended).data().toString(), u"abc"_s);
    }
    void aTextTypedMeanwhileStays()
    {
        m_grid.setEntry(sampleWith(attended, u"abc"_s), true);
        ReturnCommands::setCell(draft(), {4, attended}, u"abd"_s);
        m_grid.refreshEntry(sampleWith(attended, u"abc"_s));
        QCOMPARE(at(4, attended).data().toString(), u"abd"_s);
    }
    void correctingItTakesTheErrorAway()
    {
        m_grid.setEntry(sampleWith(attended, u"1l"_s), true);
        ReturnCommands::setCell(draft(), {4, attended}, u"11"_s);
        QVERIFY(draft().content(4).unread.isEmpty());
        QVERIFY(!draft().issueAt(4, attended));
    }
    void cellsArePutBackInOneStep()
    {
        const std::vector<DraftCell> cells{{1, total}, {1, total}, {2, attended}, {0, attended}};
        const QStringList texts{u"30"_s, u"38"_s, u"abc"_s, u"17"_s};
        QCOMPARE(ReturnCommands::putBack(draft(), cells, texts), 2); // U1 has 17 already
        QCOMPARE(at(1, total).data().toString(), u"38"_s);
        QCOMPARE(at(2, attended).data().toString(), u"abc"_s);
        QCOMPARE(draft().undoStack().count(), 1);
        draft().undoStack().undo();
        QCOMPARE(at(1, total).data().toString(), QString());
    }
    void puttingBackWhatStandsIsNoStep()
    {
        QCOMPARE(
            ReturnCommands::putBack(draft(), std::vector<DraftCell>{{0, attended}}, {u"17"_s}), 0);
        QCOMPARE(ReturnCommands::putBack(draft(), {}, {}), 0);
        QCOMPARE(draft().undoStack().count(), 0);
    }
    void aClearedCellIsPutBackCleared()
    {
        QCOMPARE(
            ReturnCommands::putBack(draft(), std::vector<DraftCell>{{0, attended}}, {QString()}),
            1);
        QVERIFY(!draft().content(0).value.figure(attended).has_value());
    }
};

QTEST_GUILESS_MAIN(TestUnreadTexts)
#include "tst_unreadtexts.moc"
