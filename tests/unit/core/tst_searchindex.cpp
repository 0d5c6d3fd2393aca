// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchindex.h"
#include "core/vietnamese.h"
#include "support/testcounts.h"

#include <QTest>

#include <algorithm>

using namespace sosh;
using namespace Qt::StringLiterals;

/// Every word of the folded query somewhere in the folded text: what the index must find, no more and no less.
static std::vector<int> scanned(const std::vector<QString>& texts, const QString& query)
{
    const QStringList words = vietnamese::fold(query).split(u' ', Qt::SkipEmptyParts);
    std::vector<int> found;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QString line = vietnamese::fold(texts[i]);
        if (!words.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString& word) {
                return line.contains(word);
            }))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

static std::vector<int> entriesOf(const SearchIndex::Found& found)
{
    std::vector<int> entries;
    for (const SearchIndex::Hit& hit : found.best)
        entries.push_back(hit.entry);
    std::sort(entries.begin(), entries.end());
    return entries;
}

class TestSearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        QTest::newRow("no accents") << u"Quận uỷ Thanh Xuân"_s << u"quan uy thanh xuan"_s << true;
        QTest::newRow("other tone place") << u"Quận ủy Thanh Xuân"_s << u"quận uỷ"_s << true;
        QTest::newRow("d for đ") << u"Đảng bộ xã Bản Lầu"_s << u"dang"_s << true;
        QTest::newRow("Đ typed") << u"Đảng bộ xã Bản Lầu"_s << u"ĐẢNG BỘ"_s << true;
        QTest::newRow("decomposed") << u"Mường Khương"_s.normalized(QString::NormalizationForm_D)
                                    << u"muong khuong"_s << true;
        QTest::newRow("words in any order") << u"Chi bộ thôn Nà Sen"_s << u"sen chi"_s << true;
        QTest::newRow("inside a word") << u"105-KH/TU"_s << u"05"_s << true;
        QTest::newRow("number with blanks") << u"105-KH/TU"_s << u"105 - kh/tu"_s << true;
        QTest::newRow("one word missing") << u"Chi bộ thôn Nà Sen"_s << u"sen xom"_s << false;
        QTest::newRow("a word twice") << u"Chi bộ"_s << u"bo chi bo"_s << true;
        QTest::newRow("nothing") << u"Chi bộ"_s << u"  "_s << false;
        QTest::newRow("only signs") << u"a%b_c"_s << u"%_"_s << false;
        QTest::newRow("wildcard is no wildcard") << u"abc"_s << u"a%cd"_s << false;
        QTest::newRow("quotes") << u"Chi bộ"_s << u"' OR 1=1"_s << false;
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(bool, found);
        SearchIndex index;
        index.reset({u"xyz"_s, text, u"w"_s});
        QCOMPARE(entriesOf(index.find(query, 9)), found ? std::vector<int>{1} : std::vector<int>{});
    }
    /// "má", "mã" and "ma" all fold to "ma": what was typed comes first.
    void exactAccentsComeFirst()
    {
        SearchIndex index;
        index.reset({u"ma trận"_s, u"mã số"_s, u"má hồng"_s, u"phố mã"_s});
        const auto found = index.find(u"mã", 9);
        QCOMPARE(found.total, 4);
        QCOMPARE(found.best[0], (SearchIndex::Hit{1, SearchRank::ExactStart}));
        QCOMPARE(found.best[1], (SearchIndex::Hit{3, SearchRank::ExactWord}));
        QCOMPARE(found.best[2].rank, SearchRank::FoldedStart);
        QCOMPARE(found.best[2].entry, 0);
    }
    void equalHitsKeepTheirOrder()
    {
        SearchIndex index;
        index.reset({u"Chi bộ 2"_s, u"Chi bộ 10"_s, u"Chi bộ 11"_s});
        const auto found = index.find(u"chi bộ", 2);
        QCOMPARE(found.total, 3);
        QCOMPARE(found.best.size(), std::size_t(2));
        QCOMPARE(found.best[0].entry, 0);
        QCOMPARE(found.best[1].entry, 1);
    }
    void emptyIndexFindsNothing() { QCOMPARE(SearchIndex().find(u"chi", 9).total, 0); }
    /// Random names and queries cut out of them: the same hits as a scan of the folded texts.
    void sameAsAScan()
    {
        const QStringList syllables =
            u"chi bộ đảng Đảng uỷ ủy xã phường Thanh Xuân Bản Lầu Mường "
            "Khương số 1 2 10 trường THCS hoà hòa Nà Sen (cũ) – Tân"_s.split(
                u' ', Qt::SkipEmptyParts);
        auto random = test::propertyRandom();
        std::vector<QString> texts;
        for (int i = 0; i < 300; ++i) {
            QStringList words;
            for (int n = random.bounded(1, 7); n > 0; --n)
                words.append(syllables.at(random.bounded(syllables.size())));
            texts.push_back(words.join(u' '));
        }
        SearchIndex index;
        index.reset(texts);
        for (int i = 0, count = test::propertyCount(10000); i < count; ++i) {
            const QString& text = texts[static_cast<std::size_t>(random.bounded(300))];
            const auto from = random.bounded(text.size());
            QString query = text.mid(from, random.bounded(1, 9));
            if (random.bounded(2) == 0)
                query = vietnamese::fold(query);
            if (random.bounded(4) == 0)
                query += u' ' + syllables.at(random.bounded(syllables.size()));
            const auto found = index.find(query, 1000);
            QCOMPARE(entriesOf(found), scanned(texts, query));
            QCOMPARE(found.total, static_cast<int>(found.best.size()));
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
