// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryfixture.h"

#include "forms/window/page.h"
#include "usecases/returnentry.h"
#include "usecases/roundfigures.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString bm = u"BM-2026"_s;
const QString conferences = u"Hội nghị"_s;
const QString total = u"Tổng ĐV"_s;
const QString expected = u"Phải dự"_s;
const QString attended = u"Tham gia"_s;

} // namespace

/// Nothing that was typed and left is lost, however the program ends; and what is no count stays until it is corrected.
class TestDraftSafety : public QObject
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
    QString journal() const
    {
        const QDir folder(m_f->base.folder.path());
        const QStringList found = folder.entryList({u"drafts-*.jsonl"_s}, QDir::Files);
        return found.isEmpty() ? QString() : folder.filePath(found.first());
    }
    static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), content.size());
    }
    qsizetype lines() { return journal().isEmpty() ? 0 : bytes(journal()).count('\n'); }

    /// The program ends as if the power were cut: what the disk holds now is all that is left.
    void cutThePower()
    {
        const QString left = journal();
        const QByteArray registerBytes = bytes(f().file);
        const QByteArray journalBytes = bytes(left);
        f().window->close();
        f().base.workspace.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        write(f().file, registerBytes);
        write(left, journalBytes);
        f().reopenWindow();
    }

private slots:
    void init()
    {
        m_f = std::make_unique<EntryFixture>();
        // A slow machine would save the row before the power is cut.
        f().window->page(PageId::Entry)
            ->findChild<QTimer*>(u"typingPauseTimer"_s)
            ->setInterval(600'000);
    }
    void cleanup() { m_f.reset(); }

    void cellsThatWereLeftOutliveAPowerCut()
    {
        f().goTo(u"XB07"_s, conferences);
        f().type(u"1\n38\n2\n"_s);
        QTRY_COMPARE(lines(), 3);
        QVERIFY(!stored(u"XB07"_s).draft);
        f().type(u"9"_s); // the cell being typed is all that may be lost
        cutThePower();
        QCOMPARE(at(u"XB07"_s, conferences), u"1"_s);
        QCOMPARE(at(u"XB07"_s, total), u"38"_s);
        QCOMPARE(at(u"XB07"_s, u"Không triệu tập"_s), u"2"_s);
        QCOMPARE(at(u"XB07"_s, expected), u"36"_s);
        QCOMPARE(f().currentUnit(), u"XB07"_s);
        QCOMPARE(f().currentHead(), u"Không triệu tập"_s);
        QCOMPARE(f().message(), u"3 cell(s) typed before the program stopped were put back."_s);
        QVERIFY(stored(u"XB07"_s).draft.has_value());
        QTRY_VERIFY(journal().isEmpty());
    }
    void theLastTextOfACellCounts()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"38\n"_s);
        f().press(Qt::Key_Left);
        f().type(u"39\n"_s);
        f().press(Qt::Key_Left);
        f().press(Qt::Key_Delete);
        f().goTo(u"XB07"_s, attended);
        f().type(u"abc\n"_s);
        QTRY_COMPARE(lines(), 4);
        cutThePower();
        QCOMPARE(at(u"XB07"_s, total), QString());
        QCOMPARE(at(u"XB07"_s, attended), u"abc"_s);
    }
    void undoneTypingStaysUndone()
    {
        f().goTo(u"XB07"_s, attended);
        f().type(u"38\n"_s);
        f().press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(lines(), 2);
        cutThePower();
        QCOMPARE(at(u"XB07"_s, attended), QString());
        QVERIFY(!stored(u"XB07"_s).draft);
    }
    void linesGoWithTheRow()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"38\n"_s);
        QTRY_COMPARE(lines(), 1);
        f().press(Qt::Key_Down);
        QVERIFY(stored(u"XB07"_s).draft.has_value());
        QTRY_VERIFY(journal().isEmpty());
    }
    void confirmingDropsThemToo()
    {
        f().goTo(u"XB07"_s, conferences);
        f().type(u"1\n38\n0\n\n37"_s);
        f().press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored(u"XB07"_s).confirmed.state, ReturnState::Reported);
        QTRY_VERIFY(journal().isEmpty());
    }
    void linesOlderThanTheSavedDraftAreNotPutBack()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"38\n"_s);
        QTRY_COMPARE(lines(), 1);
        const QString path = journal();
        const QByteArray old = bytes(path);
        f().base.clock.set(QDateTime(QDate(2026, 5, 29), QTime(9, 0)));
        f().goTo(u"XB07"_s, total);
        f().type(u"40"_s);
        f().press(Qt::Key_Down);
        QCOMPARE(stored(u"XB07"_s).shown().figure(u"members_total"), std::optional<qint64>(40));
        QTRY_VERIFY(journal().isEmpty());
        write(path, old);
        f().reopenWindow();
        QCOMPARE(at(u"XB07"_s, total), u"40"_s);
        QVERIFY(f().message().isEmpty());
    }
    void rubbishInTheFileHarmsNobody()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"38\n"_s);
        QTRY_COMPARE(lines(), 1);
        const QByteArray good = bytes(journal());
        write(journal(),
            QByteArray("\n{]\n\0\xff", 6) + good + QByteArray(good).replace("XB07", "ZZ99")
                + good.chopped(7) + QByteArray(good).replace("members_total", "no_such_measure"));
        cutThePower();
        QCOMPARE(at(u"XB07"_s, total), u"38"_s);
        QVERIFY(f().message().startsWith(u"1 cell(s)"_s));
    }
    void aReadingWindowPutsNothingBack()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"38\n"_s);
        QTRY_COMPARE(lines(), 1);
        const QString path = journal();
        const QByteArray left = bytes(path);
        cutThePower();
        f().base.workspace.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        write(path, left);
        QVERIFY(f().base.workspace.open(f().file, Access::Read).ok());
        f().window->showPage(PageId::Entry);
        QCOMPARE(bytes(path), left);
    }
    void aStateIsKeptAtOnce()
    {
        f().goTo(u"XB07"_s, total);
        f().pickReasonNext(Qt::Key_6);
        f().press(Qt::Key_Minus);
        QTRY_VERIFY(stored(u"XB07"_s).draft.has_value());
        QCOMPARE(stored(u"XB07"_s).draft->value.state, ReturnState::Nil);
    }

    // texts that are no counts

    void aRefusedTextOutlivesTheProgram_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("letters") << u"abc"_s << u"not a count"_s;
        QTest::newRow("two readings") << u"3,550"_s << u"may mean"_s;
    }
    void aRefusedTextOutlivesTheProgram()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        f().goTo(u"XB07"_s, total);
        f().type(u"38\n"_s);
        f().goTo(u"XB07"_s, attended);
        f().type(typed + u'\n');
        if (QWidget* menu = QApplication::activePopupWidget())
            menu->close();
        f().goTo(u"XB08"_s, attended);
        f().reopenWindow();
        QCOMPARE(at(u"XB07"_s, attended), typed);
        QCOMPARE(at(u"XB07"_s, total), u"38"_s);
        f().goTo(u"XB07"_s, attended);
        QVERIFY(f().window->findChild<QLabel*>(u"issueLabel"_s)->text().contains(said));
        f().press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored(u"XB07"_s).confirmed.state, ReturnState::Missing);
        QVERIFY(f().message().contains(said));
    }
    void aRefusedTextIsCorrectedAfterwards()
    {
        f().goTo(u"XB07"_s, conferences);
        f().type(u"1\n38\n0\n\nabc\n"_s);
        f().reopenWindow();
        f().goTo(u"XB07"_s, attended);
        f().type(u"37"_s);
        f().press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(
            stored(u"XB07"_s).confirmed.figure(u"members_attended"), std::optional<qint64>(37));
    }

    // paste

    void aPasteOfManyRowsIsOneStepAndOneWrite()
    {
        QStringList rows;
        for (int row = 0; row < 30; ++row)
            rows += u"1\t%1\t0"_s.arg(300 + row);
        QApplication::clipboard()->setText(rows.join(u'\n'));
        int commits = 0;
        connect(&f().base.workspace.session().notifier(), &ChangeNotifier::committed, this,
            [&] { ++commits; });
        f().goTo(u"XB01"_s, conferences);
        // Most rows are confirmed, and the clerk is asked.
        f().inNextDialog([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_1); });
        f().press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(stored(u"XB01"_s).draft.has_value());
        QCOMPARE(commits, 1);
        QCOMPARE(stored(u"XB30"_s).shown().figure(u"members_total"), std::optional<qint64>(329));
        QVERIFY(journal().isEmpty());
        f().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(at(u"XB30"_s, conferences),
            QString::number(stored(u"XB30"_s).confirmed.figure(u"conferences").value_or(-1)));
        QTRY_VERIFY(!stored(u"XB01"_s).draft.has_value());
        QCOMPARE(commits, 2);
        f().base.workspace.session().notifier().disconnect(this);
    }
};

QTEST_MAIN(TestDraftSafety)
#include "tst_draftsafety.moc"
