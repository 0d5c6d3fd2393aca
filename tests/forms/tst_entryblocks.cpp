// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryfixture.h"

#include "forms/entry/gridlayout.h"
#include "forms/window/page.h"
#include "models/modelroles.h"
#include "models/reasons.h"
#include "usecases/returnentry.h"
#include "usecases/unitkeeping.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString bm = u"BM-2026"_s;
const QString conferences = u"Hội nghị"_s;
const QString total = u"Tổng ĐV"_s;
const QString expected = u"Phải dự"_s;
const QString attended = u"Tham gia"_s;

template <typename Widget>
Widget& in(const QWidget& parent, const QString& name)
{
    auto* found = parent.findChild<Widget*>(name);
    if (!found)
        qFatal("%s is missing", qPrintable(name));
    return *found;
}

} // namespace

/// Blocks, messages and columns of the entry page, with the window as the clerk has it.
class TestEntryBlocks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EntryFixture> m_f;

    EntryFixture& f() { return *m_f; }
    QString at(const QString& unit, const QString& head)
    {
        return f().cell(f().rowOf(unit), f().columnOf(head));
    }
    EntryRow stored(const QString& unit)
    {
        const auto sheet = ReturnEntry(f().base.workspace.session()).load(bm, 1);
        for (const EntryRow& row : sheet->rows)
            if (row.entry.code == unit)
                return row;
        return {};
    }
    void paste(const QString& unit, const QString& head, const QString& text)
    {
        QApplication::clipboard()->setText(text);
        f().goTo(unit, head);
        f().press(Qt::Key_V, Qt::ControlModifier);
    }
    QHeaderView& head() { return *f().table().horizontalHeader(); }
    QAction* columnAction(const QString& text)
    {
        for (QAction* action :
            in<QToolButton>(*f().window, u"columnsToolButton"_s).menu()->actions())
            if (action->text() == text || action->objectName() == text)
                return action;
        qFatal("no such action");
    }

private slots:
    void init() { m_f = std::make_unique<EntryFixture>(); }
    void cleanup() { m_f.reset(); }

    void aBlockInOrderIsNotAskedAbout()
    {
        paste(u"XB07"_s, conferences, u"1\t38\t0\n"_s);
        QCOMPARE(at(u"XB07"_s, total), u"38"_s);
        QVERIFY(!QApplication::activeModalWidget());
    }
    void aTableIsPastedCellByCell()
    {
        auto* data = new QMimeData;
        data->setText(
            u"1\n38 of them\t0"_s); // what a line feed in a cell of Word makes of the text
        data->setHtml(u"<table><tr><td>1</td><td sdval=\"38\">3,8</td><td>0</td></tr></table>"_s);
        QApplication::clipboard()->setMimeData(data);
        f().goTo(u"XB07"_s, conferences);
        f().press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(at(u"XB07"_s, total), u"38"_s);
    }
    void faultsAreAskedAboutOnce_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("good");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("everything") << int(Qt::Key_1) << u"38"_s << u"abc"_s;
        QTest::newRow("good cells") << int(Qt::Key_2) << u"38"_s << QString();
        QTest::newRow("nothing") << int(Qt::Key_3) << QString() << QString();
        QTest::newRow("closed") << int(Qt::Key_Escape) << QString() << QString();
    }
    void faultsAreAskedAboutOnce()
    {
        QFETCH(int, key);
        QString said;
        f().inNextDialog([&](QDialog& dialog) {
            said = in<QLabel>(dialog, u"pasteFaultsLabel"_s).text();
            QTest::keyClick(&dialog, static_cast<Qt::Key>(key));
        });
        paste(u"XB07"_s, conferences, u"abc\t38\n"_s);
        QVERIFY(said.contains(u"abc"_s));
        QTEST(at(u"XB07"_s, total), "good");
        QTEST(at(u"XB07"_s, conferences), "wrong");
        f().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(at(u"XB07"_s, total), QString());
        QCOMPARE(at(u"XB07"_s, conferences), QString());
    }
    void theAnswerIsRememberedAndCanBeForgotten()
    {
        f().inNextDialog([](QDialog& dialog) {
            in<QCheckBox>(dialog, u"rememberPasteCheckBox"_s).setChecked(true);
            in<QPushButton>(dialog, u"pasteGoodButton"_s).click();
        });
        paste(u"XB07"_s, conferences, u"abc\t38\n"_s);
        QCOMPARE(f().base.settings.pasteChoice(), u"good"_s);
        paste(u"XB08"_s, total, u"x"_s); // not asked
        auto* ask = f().window->findChild<QAction*>(u"askPasteAction"_s);
        QVERIFY(!ask->isChecked());
        ask->trigger();
        QCOMPARE(f().base.settings.pasteChoice(), QString());
        bool asked = false;
        f().inNextDialog([&](QDialog& dialog) {
            asked = true;
            dialog.reject();
        });
        paste(u"XB08"_s, total, u"x"_s);
        QVERIFY(asked);
    }
    void confirmedFiguresAreNotPastedOverUnasked()
    {
        const QString before = at(u"XB01"_s, total);
        f().inNextDialog([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_2); });
        paste(u"XB01"_s, total, u"99"_s);
        QCOMPARE(at(u"XB01"_s, total), before);
        QVERIFY(f().message().contains(u"confirmed"_s));
    }
    void messageLandsAsRowsBeingEntered()
    {
        const QString name = stored(u"XB07"_s).entry.name;
        const QString other = stored(u"XB16"_s).entry.name;
        QApplication::clipboard()->setText(u"%1: 38/36/35, 2 buổi\n%2: 20/18\n"_s.arg(name, other));
        int lines = 0;
        f().inNextDialog([&](QDialog& dialog) {
            const auto meanings = dialog.findChildren<QComboBox*>(u"chatMeaningComboBox"_s);
            lines = static_cast<int>(meanings.size());
            meanings.at(1)->setCurrentIndex(1); // expected and attended
            in<QPushButton>(dialog, u"takeChatButton"_s).click();
        });
        f().press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(lines, 2);
        QCOMPARE(at(u"XB07"_s, total), u"38"_s);
        QCOMPARE(at(u"XB07"_s, attended), u"35"_s);
        QCOMPARE(at(u"XB07"_s, conferences), u"2"_s);
        QCOMPARE(at(u"XB16"_s, expected), u"20"_s);
        QCOMPARE(stored(u"XB07"_s).confirmed.state, ReturnState::Missing);
        f().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(at(u"XB07"_s, total), QString());
        QCOMPARE(at(u"XB16"_s, expected), QString());
    }
    void unitsAreKnownByTheirOtherNames()
    {
        const UnitId unit = stored(u"XB07"_s).entry.unit;
        QVERIFY(
            UnitKeeping(f().base.workspace.session()).setAliases(unit, {u"Trường cấp ba"_s}).ok());
        QApplication::clipboard()->setText(u"truong cap ba: 38/36/35"_s);
        f().inNextDialog([&](QDialog& dialog) {
            QCOMPARE(dialog.findChild<QComboBox*>(u"chatUnitComboBox"_s)->currentData(),
                QVariant(unit.value()));
            in<QPushButton>(dialog, u"takeChatButton"_s).click();
        });
        f().press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(at(u"XB07"_s, attended), u"35"_s);
    }
    void messageThatIsNotSureDoesNotLandByItself()
    {
        QApplication::clipboard()->setText(u"Tả Ngài Chồ: 38/36/35"_s);
        bool enabled = true;
        QString count;
        f().inNextDialog([&](QDialog& dialog) {
            enabled = in<QPushButton>(dialog, u"takeChatButton"_s).isEnabled();
            auto* unit = dialog.findChild<QComboBox*>(u"chatUnitComboBox"_s);
            unit->setCurrentIndex(1);
            count = in<QLabel>(dialog, u"chatCountLabel"_s).text();
            dialog.reject();
        });
        f().press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(!enabled);
        QVERIFY(count.startsWith(u"1 of 1"_s));
    }
    void commaOfThePadIsThatOfGroups()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"3"_s);
        f().press(Qt::Key_Comma, Qt::KeypadModifier);
        f().type(u"550\n"_s);
        QCOMPARE(at(u"XB07"_s, total), u"3.550"_s);
        QCOMPARE(f().currentHead(), u"Không triệu tập"_s); // nothing to ask
    }
    void approximateIsAKey()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"38\n"_s);
        f().goTo(u"XB07"_s, total);
        f().press(Qt::Key_F7);
        QCOMPARE(at(u"XB07"_s, total), u"≈ 38"_s);
        f().press(Qt::Key_F7);
        QCOMPARE(at(u"XB07"_s, total), u"38"_s);
    }
    void paperTotalsKeepConfirmingBackUntilThereIsAReason()
    {
        f().goTo(u"XB07"_s, conferences);
        f().inNextDialog([](QDialog& dialog) {
            in<QLineEdit>(dialog, u"conferencesTotalLineEdit"_s).setText(u"50"_s);
            in<QPushButton>(dialog, u"takeTotalsButton"_s).click();
        });
        f().press(Qt::Key_T, Qt::ControlModifier);
        const auto* totals = f().window->findChild<QTableView*>(u"totalsTableView"_s);
        QCOMPARE(totals->model()->rowCount(), 2);
        const auto left = [&] {
            return totals->model()->index(1, f().columnOf(conferences)).data().toString();
        };
        const QString before = left();
        QVERIFY(before.startsWith(u"−"_s));
        f().type(u"1\n38\n0\n"_s);
        QVERIFY(left() != before);
        f().goTo(u"XB07"_s, attended);
        f().type(u"38"_s);
        f().press(Qt::Key_Down);
        f().inNextDialog([](QDialog& dialog) { dialog.reject(); }); // no reason, nothing confirmed
        in<QPushButton>(*f().window, u"confirmAllButton"_s).click();
        QCOMPARE(stored(u"XB07"_s).confirmed.state, ReturnState::Missing);
        f().pickReasonNext(Qt::Key_3);
        in<QPushButton>(*f().window, u"confirmAllButton"_s).click();
        QCOMPARE(stored(u"XB07"_s).confirmed.state, ReturnState::Reported);
        QCOMPARE(stored(u"XB07"_s).confirmed.revisionReason, u"Theo điện thoại"_s);
    }
    void aMessageThatNamesNobodyGoesToTheCurrentRow_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("lands");
        QTest::newRow("nobody") << u"38/38/30"_s << true;
        QTest::newRow("figures with words") << u"Tổng: 38, phải dự: 38, dự: 30"_s << true;
        QTest::newRow("somebody unknown") << u"Tả Ngài Chồ: 38/38/30"_s << false;
        QTest::newRow("a stamp") << u"[10:21] Trần B: 38/38/30"_s << false;
    }
    void aMessageThatNamesNobodyGoesToTheCurrentRow()
    {
        QFETCH(const QString, line);
        QFETCH(const bool, lands);
        QApplication::clipboard()->setText(line);
        f().goTo(u"XB07"_s, total);
        qint64 chosen = -1;
        f().inNextDialog([&](QDialog& dialog) {
            chosen = in<QComboBox>(dialog, u"chatUnitComboBox"_s).currentData().toLongLong();
            if (lands)
                in<QPushButton>(dialog, u"takeChatButton"_s).click();
            else
                dialog.reject();
        });
        f().press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(chosen, lands ? stored(u"XB07"_s).entry.unit.value() : qint64(0));
        QCOMPARE(at(u"XB07"_s, attended), lands ? u"30"_s : QString());
    }
    void eachQuestionHasItsOwnReasons_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("first");
        QTest::newRow("not held") << Qt::Key_Minus << nilReasons().first();
        QTest::newRow("exempt") << Qt::Key_Asterisk << exemptReasons().first();
    }
    void eachQuestionHasItsOwnReasons()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const QString, first);
        f().goTo(u"XB07"_s, total);
        QStringList offered;
        f().inNextDialog([&](QDialog& dialog) {
            const auto& list = in<QListWidget>(dialog, u"reasonListWidget"_s);
            for (int row = 0; row < list.count(); ++row)
                offered += list.item(row)->text();
            dialog.reject();
        });
        f().press(key);
        QCOMPARE(offered.first(), u"1.  "_s + first);
        for (const QString& reason : offered)
            for (const QString& ofFigures : {u"Nhập nhầm"_s, u"Đơn vị báo cáo lại"_s})
                QVERIFY2(!reason.contains(ofFigures), qPrintable(reason));
    }
    void theReasonOfATotalIsNotThatOfAChange()
    {
        f().goTo(u"XB01"_s, attended);
        f().type(u"15"_s);
        f().press(Qt::Key_Down);
        f().inNextDialog([](QDialog& dialog) {
            in<QLineEdit>(dialog, u"conferencesTotalLineEdit"_s).setText(u"50"_s);
            in<QPushButton>(dialog, u"takeTotalsButton"_s).click();
        });
        f().press(Qt::Key_T, Qt::ControlModifier);
        f().inNextDialog([](QDialog& dialog) { // of the totals; then why the figures change
            EntryFixture::pickReasonNext(Qt::Key_1);
            QTest::keyClick(dialog.findChild<QListWidget*>(u"reasonListWidget"_s), Qt::Key_3);
        });
        in<QPushButton>(*f().window, u"confirmAllButton"_s).click();
        QCOMPARE(stored(u"XB01"_s).confirmed.revision, 2);
        QVERIFY(stored(u"XB01"_s).confirmed.revisionReason != u"Theo điện thoại"_s);
        QVERIFY(!stored(u"XB01"_s).confirmed.revisionReason.isEmpty());
    }
    void typingAgainListsWhatDiffersAndCanBeTaken()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"38\n"_s);
        QStringList listed;
        f().inNextDialog([&](QDialog& dialog) {
            auto& table = in<QTableView>(dialog, u"rekeyTableView"_s);
            table.model()->setData(table.model()->index(0, 2), u"83"_s);
            auto& list = in<QListWidget>(dialog, u"rekeyListWidget"_s);
            for (int row = 0; row < list.count(); ++row)
                listed += list.item(row)->text();
            in<QPushButton>(dialog, u"takeRekeyedButton"_s).click();
        });
        f().press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(listed.size(), 1);
        QVERIFY(listed.first().contains(u"first 38, now 83"_s));
        QCOMPARE(at(u"XB07"_s, total), u"83"_s);
        f().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(at(u"XB07"_s, total), u"38"_s);
    }
    void columnsAreRemembered()
    {
        columnAction(u"Đảng viên không thuộc diện triệu tập"_s)->setChecked(false);
        head().moveSection(head().visualIndex(f().columnOf(attended)), 3);
        f().table().setColumnWidth(f().columnOf(total), 131);
        f().table().sortByColumn(f().columnOf(total), Qt::DescendingOrder);
        const QString first = f().cell(0, 1);
        f().reopenWindow();
        QCOMPARE(f().cell(0, 1), first);
        QVERIFY(f().table().isColumnHidden(f().columnOf(u"Không triệu tập"_s)));
        QCOMPARE(head().visualIndex(f().columnOf(attended)), 3);
        QCOMPARE(f().table().columnWidth(f().columnOf(total)), 131);
        const auto* totals = f().window->findChild<QTableView*>(u"totalsTableView"_s);
        QCOMPARE(totals->horizontalHeader()->visualIndex(f().columnOf(attended)), 3);
        QCOMPARE(totals->columnWidth(f().columnOf(total)), 131);
        columnAction(u"resetColumnsAction"_s)->trigger();
        QCOMPARE(f().cell(0, 0), u"1"_s);
        QCOMPARE(head().visualIndex(f().columnOf(attended)), f().columnOf(attended));
        QVERIFY(!f().table().isColumnHidden(f().columnOf(u"Không triệu tập"_s)));
    }
    void enterFollowsTheColumnsAsTheyStand()
    {
        head().moveSection(head().visualIndex(f().columnOf(attended)), 3);
        f().goTo(u"XB07"_s, attended);
        f().type(u"7\n"_s);
        QCOMPARE(f().currentHead(), conferences);
        f().press(Qt::Key_Plus);
        QCOMPARE(f().currentHead(), attended); // the first cell of the next unit
    }
    void copyingFollowsTheColumnsAsTheyStand()
    {
        head().moveSection(head().visualIndex(f().columnOf(attended)), 3);
        f().goTo(u"XB01"_s, attended);
        f().press(Qt::Key_Right, Qt::ShiftModifier);
        f().window->copyWithHeads();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.at(0), attended + u'\t' + conferences);
        QCOMPARE(lines.at(1), at(u"XB01"_s, attended) + u'\t' + at(u"XB01"_s, conferences));
        QVERIFY(QApplication::clipboard()->mimeData()->html().contains(u"<th"_s));
    }
    void noteStandsOnItsFigure()
    {
        f().goTo(u"XB01"_s, attended);
        f().press(Qt::Key_F2, Qt::ShiftModifier);
        auto* dialog = f().window->findChild<QDialog*>(u"valueNoteDialog"_s);
        QVERIFY(dialog);
        in<QLineEdit>(*dialog, u"valueNoteLineEdit"_s).setText(u"02 đồng chí đi công tác"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        const QModelIndex cell =
            f().table().model()->index(f().rowOf(u"XB01"_s), f().columnOf(attended));
        QCOMPARE(cell.data(NoteRole).toString(), u"02 đồng chí đi công tác"_s);
        QVERIFY(at(u"XB01"_s, u"Note"_s).contains(u"Tham gia: 02 đồng chí đi công tác"_s));
        f().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(cell.data(NoteRole).toString(), QString());
    }
    void firstColumnsStayWhereTheyAre()
    {
        head().moveSection(head().visualIndex(f().columnOf(attended)), 1);
        QCOMPARE(head().visualIndex(f().columnOf(attended)), f().columnOf(attended));
        head().moveSection(1, 5);
        QCOMPARE(head().visualIndex(1), 1);
    }
    void layoutThatCannotBeReadIsAsNew_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{{{");
        QTest::newRow("other types")
            << QByteArray(R"({"hidden":7,"order":{"a":1},"widths":[1],"previous":"x"})");
        QTest::newRow("widths that cannot be") << QByteArray(R"({"widths":{"a":-5,"b":0}})");
    }
    void layoutThatCannotBeReadIsAsNew()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(GridLayout::fromJson(json), GridLayout());
    }
    void layoutComesBackAsItWas()
    {
        const GridLayout layout{
            {u"a"_s, u"b"_s}, {u"c"_s, u"a"_s, u"#note"_s}, {{u"c"_s, 90}}, u"c"_s, true, true};
        QCOMPARE(GridLayout::fromJson(layout.toJson()), layout);
    }
    void asteriskExemptsAnUntouchedRow()
    {
        f().goTo(u"XB07"_s, total);
        f().pickReasonNext(Qt::Key_5);
        f().press(Qt::Key_Asterisk);
        QVERIFY(stored(u"XB07"_s).entry.exempt);
        QCOMPARE(stored(u"XB07"_s).entry.exemptReason, u"Đơn vị mới thành lập"_s);
        QCOMPARE(f().cell(f().rowOf(u"XB07"_s), 2), u"–"_s);
        f().goTo(u"XB01"_s, total);
        f().press(Qt::Key_Asterisk); // a row with figures stays as it is
        QVERIFY(!stored(u"XB01"_s).entry.exempt);
        f().goTo(u"XB06"_s, total);
        f().press(Qt::Key_Plus); // the exempt row has no cell to stop at
        QCOMPARE(f().currentUnit(), u"XB08"_s);
    }
    void selectionCountsWhatIsSeenAndSumsWhatIsThere()
    {
        const auto said = [this] { return in<QLabel>(*f().window, u"noticeLabel"_s).text(); };
        const auto select = [this](const QString& unit) { // from the total to the members due
            const QModelIndex first =
                f().table().model()->index(f().rowOf(unit), f().columnOf(total));
            const QModelIndex last = first.siblingAtColumn(f().columnOf(expected));
            f().table().selectionModel()->select(
                {first, last}, QItemSelectionModel::ClearAndSelect);
        };
        select(u"XB07"_s);
        QCOMPARE(said(), u"3 cell(s) selected"_s); // nothing stands in them
        f().goTo(u"XB07"_s, total);
        f().type(u"5-\n"_s);
        select(u"XB07"_s);
        QCOMPARE(said(), u"3 cell(s) selected"_s); // what is no count counts nowhere
        const int sum = at(u"XB01"_s, total).toInt() + at(u"XB01"_s, expected).toInt();
        const int between = at(u"XB01"_s, u"Không triệu tập"_s).toInt();
        select(u"XB01"_s);
        QCOMPARE(said(), u"3 cell(s) selected; sum: %1"_s.arg(sum + between));
        columnAction(u"Đảng viên không thuộc diện triệu tập"_s)->setChecked(false);
        select(u"XB01"_s);
        QCOMPARE(said(), u"2 cell(s) selected; sum: %1"_s.arg(sum));
    }
    void pasteSaysWhyItCannot()
    {
        const auto said = [this] { return in<QLabel>(*f().window, u"noticeLabel"_s).text(); };
        QApplication::clipboard()->setText(u"1"_s);
        f().table().setCurrentIndex(
            f().table().model()->index(0, f().table().model()->columnCount() - 1));
        f().press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(said().startsWith(u"Choose the cell of a figure first"_s));
        f().press(Qt::Key_L, Qt::ControlModifier); // closes the round
        f().goTo(u"XB07"_s, total);
        f().press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(said(), u"The round is not receiving returns."_s);
    }
    void fillingDownPassesWhatWasNotHeldAndSaysSo()
    {
        f().goTo(u"XB07"_s, total);
        f().pickReasonNext(Qt::Key_6);
        f().press(Qt::Key_Minus);
        f().goTo(u"XB06"_s, conferences);
        f().press(Qt::Key_Down, Qt::ShiftModifier);
        f().press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(at(u"XB07"_s, conferences), QString());
        QVERIFY(
            in<QLabel>(*f().window, u"noticeLabel"_s).text().startsWith(u"1 row(s) that have"_s));
        f().goTo(u"XB07"_s, conferences);
        f().press(Qt::Key_Apostrophe, Qt::ControlModifier);
        QCOMPARE(at(u"XB07"_s, conferences), QString());
    }
    void goingToACellShowsItsRowAndColumn()
    {
        f().goTo(u"XB07"_s, conferences);
        f().type(u"1\n38\n0\n\nabc\n"_s);
        columnAction(u"Đảng viên tham gia"_s)->setChecked(false);
        in<QLineEdit>(*f().window, u"unitFilterLineEdit"_s).setText(u"XB01"_s);
        QCOMPARE(f().rowOf(u"XB07"_s), -1);
        in<QPushButton>(*f().window, u"confirmAllButton"_s).click();
        in<QPushButton>(*f().window->page(PageId::Entry), u"messageActionButton"_s).click();
        QCOMPARE(f().currentUnit(), u"XB07"_s);
        QCOMPARE(f().currentHead(), attended);
        QVERIFY(!f().table().isColumnHidden(f().columnOf(attended)));
    }
    void aNoteAloneIsNoReport()
    {
        f().goTo(u"XB07"_s, attended);
        f().press(Qt::Key_F2, Qt::ShiftModifier);
        auto* dialog = f().window->findChild<QDialog*>(u"valueNoteDialog"_s);
        in<QLineEdit>(*dialog, u"valueNoteLineEdit"_s).setText(u"chờ số"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        in<QPushButton>(*f().window, u"confirmAllButton"_s).click();
        QVERIFY(f().message().startsWith(u"Nothing was confirmed"_s));
        QCOMPARE(stored(u"XB07"_s).confirmed.state, ReturnState::Missing);
    }
};

QTEST_MAIN(TestEntryBlocks)
#include "tst_entryblocks.moc"
