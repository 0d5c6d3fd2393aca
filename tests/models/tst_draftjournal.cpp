// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draftjournal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString registry = u"a/b:c"_s;
const QDateTime noon(QDate(2026, 5, 29), QTime(5, 0), Qt::UTC);

TypedCell cell(const QString& unit, const QString& text, int round = 1)
{
    return {u"BM-2026"_s, round, unit, u"members_total"_s, text, u"Lê Thị Hà"_s, noon};
}

} // namespace

/// Typed cells beside the settings: what was left is there after any end of the program, and rubbish harms nobody.
class TestDraftJournal : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    DraftJournal open() const { return {m_dir->path(), registry, u"/sổ.sosh"_s}; }
    QByteArray bytes() const
    {
        QFile file(open().path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& content) const
    {
        QFile file(open().path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void cellsComeBackAsTheyWereTyped()
    {
        const TypedCell typed = cell(u"XB07"_s, u"3,550\n\"là\" \\"_s);
        open().append({typed, cell(u"XB08"_s, {})});
        QCOMPARE(open().cells(u"BM-2026"_s, 1),
            (std::vector<TypedCell>{typed, cell(u"XB08"_s, QString(u""_s))}));
    }
    void theOrderIsThatOfTyping()
    {
        DraftJournal journal = open();
        for (int i = 0; i < 200; ++i)
            journal.append({cell(u"XB07"_s, QString::number(i))});
        const auto cells = journal.cells(u"BM-2026"_s, 1);
        QCOMPARE(cells.size(), std::size_t(200));
        for (int i = 0; i < 200; ++i)
            QCOMPARE(cells.at(static_cast<std::size_t>(i)).text, QString::number(i));
    }
    void eachRoundHasItsOwn()
    {
        open().append({cell(u"XB07"_s, u"1"_s), cell(u"XB07"_s, u"2"_s, 2)});
        QCOMPARE(open().cells(u"BM-2026"_s, 2).front().text, u"2"_s);
        QVERIFY(open().cells(u"BM-2027"_s, 1).empty());
    }
    void savedRowsAreDroppedAndTheOthersStay()
    {
        DraftJournal journal = open();
        journal.append({cell(u"XB07"_s, u"1"_s), cell(u"XB08"_s, u"2"_s),
            cell(u"XB07"_s, u"3"_s, 2), cell(u"XB07"_s, u"4"_s)});
        journal.drop(u"BM-2026"_s, 1, {u"XB07"_s});
        QCOMPARE(journal.cells(u"BM-2026"_s, 1).size(), std::size_t(1));
        QCOMPARE(journal.cells(u"BM-2026"_s, 2).size(), std::size_t(1));
    }
    void whatIsTypedAfterDroppingStays()
    {
        DraftJournal journal = open();
        journal.append({cell(u"XB07"_s, u"1"_s)});
        journal.drop(u"BM-2026"_s, 1, {u"XB07"_s});
        journal.append({cell(u"XB07"_s, u"2"_s)});
        QCOMPARE(journal.cells(u"BM-2026"_s, 1).front().text, u"2"_s);
    }
    void theFileGoesWhenNothingIsLeft()
    {
        DraftJournal journal = open();
        journal.append({cell(u"XB07"_s, u"1"_s)});
        QVERIFY(!journal.cells(u"BM-2026"_s, 1).empty());
        QVERIFY(QFile::exists(journal.path()));
        journal.drop(u"BM-2026"_s, 1, {u"XB07"_s});
        QVERIFY(journal.cells(u"BM-2026"_s, 1).empty());
        QVERIFY(!QFile::exists(journal.path()));
    }
    void copiesOfARegisterKeepApart()
    {
        open().append({cell(u"XB07"_s, u"1"_s)});
        DraftJournal copy(m_dir->path(), registry, u"/bản sao/sổ.sosh"_s);
        QVERIFY(copy.cells(u"BM-2026"_s, 1).empty());
    }
    void damagedLinesArePassedOver_data()
    {
        QTest::addColumn<QByteArray>("line");
        const QByteArray good =
            R"({"registry":"a/b:c","campaign":"BM-2026","round":1,"unit":"X","cell":"c","text":"1","at":"2026-05-29T05:00:00.000Z"})";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("torn") << good.left(60);
        QTest::newRow("no JSON") << QByteArray("xin chào");
        QTest::newRow("a list") << QByteArray("[1,2]");
        QTest::newRow("zero bytes") << QByteArray(300, '\0');
        QTest::newRow("not UTF-8") << QByteArray("{\"text\":\"\xff\xfe\"}");
        QTest::newRow("very long") << QByteArray(300'000, '{');
        QTest::newRow("another register") << QByteArray(good).replace("a/b:c", "d");
        QTest::newRow("no register") << QByteArray(good).replace("registry", "x");
        QTest::newRow("no unit") << QByteArray(good).replace("unit", "x");
        QTest::newRow("no cell") << QByteArray(good).replace("\"cell\"", "\"x\"");
        QTest::newRow("no text") << QByteArray(good).replace("\"text\":\"1\"", "\"text\":1");
        QTest::newRow("no time") << QByteArray(good).replace("2026-05-29T05", "soon");
        QTest::newRow("round is a word") << QByteArray(good).replace("1,", "\"one\",");
    }
    void damagedLinesArePassedOver()
    {
        QFETCH(QByteArray, line);
        open().append({cell(u"XB07"_s, u"1"_s)});
        write(bytes() + '\n' + line);
        open().append({cell(u"XB08"_s, u"2"_s)});
        const auto cells = open().cells(u"BM-2026"_s, 1);
        QCOMPARE(cells.size(), std::size_t(2));
        QCOMPARE(cells.front().unit, u"XB07"_s);
        QCOMPARE(cells.back().unit, u"XB08"_s);
    }
    void aTornLineDoesNotSwallowTheNext()
    {
        open().append({cell(u"XB07"_s, u"1"_s)});
        write(bytes().chopped(9));
        open().append({cell(u"XB08"_s, u"2"_s)});
        const auto cells = open().cells(u"BM-2026"_s, 1);
        QCOMPARE(cells.size(), std::size_t(1));
        QCOMPARE(cells.front().unit, u"XB08"_s);
    }
    void aFolderThatCannotBeMadeHarmsNobody()
    {
        write("x");
        DraftJournal journal(open().path() + u"/below a file"_s, registry, {});
        journal.append({cell(u"XB07"_s, u"1"_s)});
        journal.drop(u"BM-2026"_s, 1, {u"XB07"_s});
        QVERIFY(journal.cells(u"BM-2026"_s, 1).empty());
    }
};

QTEST_GUILESS_MAIN(TestDraftJournal)
#include "tst_draftjournal.moc"
