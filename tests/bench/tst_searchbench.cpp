// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchindex.h"
#include "core/vietnamese.h"
#include "support/testcounts.h"

#include <QTest>

#include <algorithm>

using namespace sosh;
using namespace Qt::StringLiterals;

/// "muong khuong" typed key by key over many names, beside the bare scan of the same bytes and beside QString::contains.
class TestSearchBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QStringList first =
            u"Chi bộ thôn,Đảng bộ xã,Chi bộ trường,Đảng bộ phường,Chi bộ tổ dân phố"_s.split(u',');
        const QStringList second =
            u"Mường Khương,Thanh Xuân,Bản Lầu,Nà Sen,Tả Ngài Chồ,Hoà Bình,Hòa Lạc,Đồng Đăng,Uy Nỗ"_s
                .split(u',');
        const int count = test::propertyCount(200000) == 200000 ? 200000 : 15000;
        for (int i = 0; i < count; ++i) {
            const QString name =
                u"%1 %2 %3"_s.arg(first.at(i % first.size()), second.at(i / 5 % second.size()));
            m_names.push_back(name.arg(i));
            m_folded.push_back(vietnamese::fold(m_names.back()));
            m_buffer += m_folded.back().toUtf8() + '\n';
        }
        m_index.reset(m_names);
        qInfo("%d names", count);
    }
    void sameHitsAsAScan()
    {
        for (const QString& query : typed()) {
            const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
            const auto expected =
                std::count_if(m_folded.begin(), m_folded.end(), [&](const QString& line) {
                    return std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return line.contains(word); });
                });
            QCOMPARE(m_index.find(query, 50).total, static_cast<int>(expected));
        }
    }
    /// The limit: find every line that holds the text, and do nothing with it.
    void bareScan()
    {
        qsizetype hits = 0;
        QBENCHMARK
        {
            for (const QString& query : typed()) {
                const QByteArray needle = query.toUtf8();
                for (qsizetype at = m_buffer.indexOf(needle); at >= 0;
                     at = m_buffer.indexOf(needle, at + 1))
                    ++hits;
            }
        }
        QVERIFY(hits > 0);
    }
    void stringContains()
    {
        qsizetype hits = 0;
        QBENCHMARK
        {
            for (const QString& query : typed())
                hits += std::count_if(m_folded.begin(), m_folded.end(),
                    [&](const QString& line) { return line.contains(query); });
        }
        QVERIFY(hits > 0);
    }
    void searchIndex()
    {
        int hits = 0;
        QBENCHMARK
        {
            for (const QString& query : typed())
                hits += m_index.find(query, 50).total;
        }
        QVERIFY(hits > 0);
    }
    void reset()
    {
        SearchIndex index;
        QBENCHMARK
        {
            index.reset(m_names);
        }
        QCOMPARE(index.size(), m_index.size());
    }

private:
    static QStringList typed()
    {
        QStringList queries;
        const QString whole = u"muong khuong"_s;
        for (qsizetype keys = 1; keys <= whole.size(); ++keys)
            queries.append(whole.left(keys));
        return queries;
    }

    std::vector<QString> m_names;
    std::vector<QString> m_folded;
    QByteArray m_buffer;
    SearchIndex m_index;
};

QTEST_GUILESS_MAIN(TestSearchBench)
#include "tst_searchbench.moc"
