// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programoptions.h"

#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

class TestProgramOptions : public QObject
{
    Q_OBJECT

private slots:
    void takesAWholeTour()
    {
        const auto options = parseOptions({u"sosinhhoat"_s, u"--tour"_s, u"anh"_s, u"bm.sosh"_s,
            u"--size"_s, u"1920x1080"_s, u"--theme"_s, u"contrast"_s, u"--lang"_s, u"en"_s});
        QVERIFY(options.ok());
        QCOMPARE(options->tourFolder, u"anh"_s);
        QCOMPARE(options->registerFile, u"bm.sosh"_s);
        QCOMPARE(options->size, QSize(1920, 1080));
        QCOMPARE(*options->theme, ThemeChoice::Contrast);
        QCOMPARE(options->language, u"en"_s);
    }

    void isContentWithNothing()
    {
        const auto options = parseOptions({u"sosinhhoat"_s});
        QVERIFY(options.ok());
        QVERIFY(
            options->registerFile.isEmpty() && options->tourFolder.isEmpty() && !options->theme);
    }

    void refusesMistakes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("tour without anything") << u"--tour"_s;
        QTest::newRow("tour without register") << u"--tour anh"_s;
        QTest::newRow("size in words") << u"--tour anh bm.sosh --size big"_s;
        QTest::newRow("size without height") << u"--tour anh bm.sosh --size 1366"_s;
        QTest::newRow("size of nothing") << u"--tour anh bm.sosh --size 0x0"_s;
        QTest::newRow("unknown theme") << u"--theme pink bm.sosh"_s;
        QTest::newRow("unknown language") << u"--lang fr bm.sosh"_s;
        QTest::newRow("unknown option") << u"--quick bm.sosh"_s;
        QTest::newRow("two registers") << u"a.sosh b.sosh"_s;
    }
    void refusesMistakes()
    {
        QFETCH(QString, words);
        const auto options = parseOptions(QStringList{u"sosinhhoat"_s} + words.split(u' '));
        QVERIFY(!options.ok());
        QCOMPARE(kindOf(options.error().code), ErrorKind::Usage);
        QVERIFY(!options.error().args.value(0).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProgramOptions)
#include "tst_programoptions.moc"
