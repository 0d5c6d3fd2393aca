// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/linebreak.h"
#include "report/paperface.h"
#include "report/ruler.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;

class TestPaperFace : public QObject
{
    Q_OBJECT

private slots:
    void letters();
    void bundledCoversEveryLetter();
    void everyStyleIsReal();
    void environmentForcesTheBundled();
    void preferredWhereInstalled();
    void widthsScaleWithTheSize();
    void stylesDiffer();
    void cutWord();
    void numbersKeepTheirNoun_data();
    void numbersKeepTheirNoun();
};

void TestPaperFace::letters()
{
    const QString letters = vietnameseLetters();
    QCOMPARE(letters.size(), 134);
    QCOMPARE((QSet<QChar>(letters.begin(), letters.end()).size()), 134);
    for (const QChar letter : u"ăâđêôơưĂÂĐÊÔƠƯảạẵặềểễệịọộợụựỳỵỷỹ"_s)
        QVERIFY(letters.contains(letter));
}

void TestPaperFace::bundledCoversEveryLetter()
{
    const auto face = PaperFace::choose(PaperFace::Choice::Bundled);
    QVERIFY(face.ok());
    QCOMPARE(face->family(), u"Tinos"_s);
    QCOMPARE(lettersMissingFrom(u"Tinos"_s), QString());
    QCOMPARE(QFontInfo(paperFont(u"Tinos"_s, {14})).family(), u"Tinos"_s);
}

void TestPaperFace::everyStyleIsReal()
{
    QVERIFY(PaperFace::choose(PaperFace::Choice::Bundled).ok());
    const QStringList styles = QFontDatabase::styles(u"Tinos"_s);
    for (const auto& style : {u"Regular"_s, u"Bold"_s, u"Italic"_s, u"Bold Italic"_s})
        QVERIFY2(styles.contains(style), qPrintable(styles.join(u',')));
}

void TestPaperFace::environmentForcesTheBundled()
{
    qputenv("SOSH_PAPER_FACE", "bundled");
    const auto face = PaperFace::choose();
    qunsetenv("SOSH_PAPER_FACE");
    QVERIFY(face.ok());
    QCOMPARE(face->family(), u"Tinos"_s);
}

void TestPaperFace::preferredWhereInstalled()
{
    const auto face = PaperFace::choose();
    QVERIFY(face.ok());
    const bool installed = QFontDatabase::hasFamily(u"Times New Roman"_s);
    QCOMPARE(face->family(), installed ? u"Times New Roman"_s : u"Tinos"_s);
}

void TestPaperFace::widthsScaleWithTheSize()
{
    Ruler ruler(u"Tinos"_s);
    const QString text = u"Đảng bộ huyện Mường Khương"_s;
    const int small = ruler.width(text, {7});
    QVERIFY(small > 0);
    QVERIFY(qAbs(ruler.width(text, {14}) - 2 * small) <= 2);
    QCOMPARE(ruler.width(QString(), {14}), 0);
    // Same letters, same width, composed or not.
    QCOMPARE(
        ruler.width(text.normalized(QString::NormalizationForm_D), {14}), ruler.width(text, {14}));
}

void TestPaperFace::stylesDiffer()
{
    Ruler ruler(u"Tinos"_s);
    const QString text = u"kết quả"_s;
    QVERIFY(ruler.width(text, {14, true}) != ruler.width(text, {14}));
    QVERIFY(ruler.ascent(14) > ruler.descent(14));
    QVERIFY(qAbs(ruler.ascent(14) - qRound(0.891 * 280)) <= 2);
}

void TestPaperFace::cutWord()
{
    Ruler ruler(u"Tinos"_s);
    const QString word = u"ChiBộ"_s.repeated(40);
    QString joined;
    for (const Line& line : breakPlain(ruler, word, {12}, 2000)) {
        QVERIFY(line.width <= 2000);
        for (const Segment& segment : line.segments)
            joined += segment.text;
    }
    QCOMPARE(joined, word);
}

void TestPaperFace::numbersKeepTheirNoun_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("second");
    QTest::newRow("counted") << u"đạt 100%, với 144 hội nghị"_s << u"đạt 100%, với 144"_s
                             << u"144 hội nghị"_s;
    QTest::newRow("bracket") << u"KHỐI XÃ, THỊ TRẤN (16 đơn vị)"_s << u"KHỐI XÃ, THỊ TRẤN (16 đơn"_s
                             << u"(16 đơn vị)"_s;
    QTest::newRow("named") << u"trường Mầm non số 1"_s << u"trường Mầm non số"_s << u"số 1"_s;
    QTest::newRow("named, not counted")
        << u"trường Mầm non số 1 thị trấn"_s << u"trường Mầm non số 1"_s << u"thị trấn"_s;
    QTest::newRow("document") << u"theo Hướng dẫn số 05-HD/TU"_s << u"theo Hướng dẫn số"_s
                              << u"số 05-HD/TU"_s;
    QTest::newRow("too narrow to keep") << u"tháng 12/2026"_s << u"12/2026"_s << u"12/2026"_s;
    QTest::newRow("day") << u"gửi báo cáo ngày 05/8/2022"_s << u"gửi báo cáo ngày"_s
                         << u"ngày 05/8/2022"_s;
}

void TestPaperFace::numbersKeepTheirNoun()
{
    QFETCH(QString, text);
    QFETCH(QString, room);
    QFETCH(QString, second);
    Ruler ruler(u"Tinos"_s);
    const Face face{12, true};
    const auto lines = breakPlain(ruler, text, face, ruler.width(room, face) + 20);
    QCOMPARE(lines.size(), size_t(2));
    QCOMPARE(lines[1].segments.front().text, second);
}

QTEST_MAIN(TestPaperFace)
#include "tst_paperface.moc"
