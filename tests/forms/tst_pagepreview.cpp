// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/tokens.h"
#include "forms/paper/pagepreview.h"

#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

/// Pages of A4 with one thick line each, so that ink can be found without any face.
report::Pages pages(int count)
{
    report::Pages made;
    for (int i = 0; i < count; ++i) {
        report::Page page;
        page.width = report::twips(210);
        page.height = report::twips(297);
        page.number = i + 1;
        page.lines = {
            {report::twips(50), report::twips(50), report::twips(150), report::twips(50), 400}};
        made.pages.push_back(page);
    }
    return made;
}

/// Two pages; on the second a sentence with a figure.
report::Pages written()
{
    report::Pages made = pages(2);
    report::TextItem words;
    words.x = report::twips(30);
    words.baseline = report::twips(60);
    words.text = u"Có "_s;
    words.width = report::twips(10);
    words.key = u"TC1"_s;
    report::TextItem figure = words;
    figure.x = report::twips(60);
    figure.text = u"41"_s;
    figure.source = u"members_attended"_s;
    made.pages[1].texts = {words, figure};
    return made;
}

} // namespace

class TestPagePreview : public QObject
{
    Q_OBJECT

private slots:
    void fitsTheWidth()
    {
        PagePreview preview;
        preview.resize(800, 600);
        preview.show();
        preview.setPages(pages(1));
        const double expected =
            static_cast<double>(preview.viewport()->width() - 2 * spacing::medium)
            / report::twips(210);
        QCOMPARE(preview.scale(), expected);
        QCOMPARE(preview.horizontalScrollBar()->maximum(), 0);
    }

    void paintsThePageItself()
    {
        PagePreview preview;
        preview.resize(800, 600);
        preview.show();
        preview.setPages(pages(1));
        const QImage image = preview.viewport()->grab().toImage();
        const auto at = [&](double x, double y) {
            return image.pixelColor(spacing::medium + qRound(report::twips(x) * preview.scale()),
                spacing::medium + qRound(report::twips(y) * preview.scale()));
        };
        QCOMPARE(at(100, 50), QColor(Qt::black));
        QCOMPARE(at(100, 70), QColor(Qt::white));
        QCOMPARE(at(20, 50), QColor(Qt::white));
    }

    void goesToPages()
    {
        PagePreview preview;
        preview.resize(800, 600);
        preview.show();
        preview.setPages(pages(3));
        QSignalSpy spy(&preview, &PagePreview::currentPageChanged);
        QCOMPARE(preview.pageCount(), 3);
        QCOMPARE(preview.currentPage(), 0);
        preview.goToPage(2);
        QCOMPARE(preview.currentPage(), 2);
        QCOMPARE(spy.last().first().toInt(), 2);
        QTest::keyClick(&preview, Qt::Key_Home);
        QCOMPARE(preview.currentPage(), 0);
    }

    void zooms_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {50, 100, 200})
            QTest::addRow("%d", percent) << percent;
    }
    void zooms()
    {
        QFETCH(int, percent);
        PagePreview preview;
        preview.resize(800, 600);
        preview.show();
        preview.setPages(pages(2));
        preview.setZoom(percent);
        QCOMPARE(preview.scale() * 1440.0, preview.logicalDpiX() * percent / 100.0);
        QVERIFY(preview.verticalScrollBar()->maximum() > 0);
    }

    void keepsItsPageWhenZoomed()
    {
        PagePreview preview;
        preview.resize(800, 600);
        preview.show();
        preview.setPages(pages(4));
        preview.goToPage(2);
        preview.setZoom(150);
        QCOMPARE(preview.currentPage(), 2);
    }

    void figureAndSentenceAreChosenByClick()
    {
        PagePreview preview;
        preview.resize(800, 600);
        preview.show();
        preview.setPages(written());
        preview.goToPage(1);
        QSignalSpy figures(&preview, &PagePreview::figureChosen);
        QSignalSpy sentences(&preview, &PagePreview::sentenceChosen);
        const auto& texts = preview.pages().pages[1].texts;
        const QPoint words = preview.placeOf(texts[0]).center();
        const QPoint figure = preview.placeOf(texts[1]).center();
        QTest::mouseClick(preview.viewport(), Qt::LeftButton, {}, words);
        QCOMPARE(figures.size(), 0);
        QCOMPARE(sentences.size(), 1);
        QTest::mouseClick(preview.viewport(), Qt::LeftButton, {}, figure);
        QCOMPARE(figures.size(), 1);
        QCOMPARE(figures.last().at(0).toString(), u"members_attended"_s);
        QCOMPARE(figures.last().at(1).toString(), u"41"_s);
        QTest::mouseClick(preview.viewport(), Qt::RightButton, {}, figure);
        QTest::mouseClick(preview.viewport(), Qt::LeftButton, {}, figure + QPoint(0, 200));
        QCOMPARE(figures.size(), 1);
        QCOMPARE(sentences.size(), 2);
    }

    void handPointsAtFigures()
    {
        PagePreview preview;
        preview.resize(800, 600);
        preview.show();
        preview.setPages(written());
        preview.goToPage(1);
        const auto& texts = preview.pages().pages[1].texts;
        QTest::mouseMove(preview.viewport(), preview.placeOf(texts[1]).center());
        QTRY_COMPARE(preview.viewport()->cursor().shape(), Qt::PointingHandCursor);
        QVERIFY(!preview.viewport()->toolTip().isEmpty());
        QTest::mouseMove(preview.viewport(), preview.placeOf(texts[0]).center());
        QTRY_COMPARE(preview.viewport()->cursor().shape(), Qt::ArrowCursor);
        QCOMPARE(preview.viewport()->toolTip(), QString());
    }

    void sentenceIsSetOffAndScrolledTo()
    {
        PagePreview preview;
        preview.resize(800, 600);
        preview.show();
        preview.setPages(written());
        preview.showSentence(u"TC1"_s);
        QCOMPARE(preview.shownSentence(), u"TC1"_s);
        const QRect place = preview.placeOf(preview.pages().pages[1].texts[0]);
        QVERIFY(preview.viewport()->rect().contains(place.center()));
        const QImage set = preview.viewport()->grab().toImage();
        QVERIFY(set.pixelColor(place.bottomRight() - QPoint(1, 1)) != QColor(Qt::white));
        preview.showSentence({});
        const QImage plain = preview.viewport()->grab().toImage();
        QCOMPARE(plain.pixelColor(place.bottomRight() - QPoint(1, 1)), QColor(Qt::white));
    }

    void placeIsKeptForTheSamePaper()
    {
        PagePreview preview;
        preview.resize(800, 600);
        preview.show();
        preview.setPages(pages(4));
        preview.goToPage(2);
        preview.setPages(pages(4), PagePreview::Place::Kept);
        QCOMPARE(preview.currentPage(), 2);
        preview.setPages(pages(4));
        QCOMPARE(preview.currentPage(), 0);
    }

    void showsNothingForNothing()
    {
        PagePreview preview;
        preview.resize(400, 300);
        preview.show();
        preview.setPages({});
        QCOMPARE(preview.pageCount(), 0);
        QCOMPARE(preview.verticalScrollBar()->maximum(), 0);
    }
};

QTEST_MAIN(TestPagePreview)
#include "tst_pagepreview.moc"
