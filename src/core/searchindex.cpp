// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchindex.h"

#include "core/vietnamese.h"

#include <QList>

#include <algorithm>
#include <cctype>

namespace sosh {
namespace {

QByteArray accentedForm(QStringView text)
{
    QString line = vietnamese::toneCanon(vietnamese::clean(text)).toLower();
    line.replace(u'\n', u' ');
    return line.toUtf8();
}

QList<QByteArray> wordsOf(const QByteArray& text)
{
    QList<QByteArray> words = text.split(' ');
    words.removeAll(QByteArray());
    return words;
}

bool holdsAll(QByteArrayView line, const QList<QByteArray>& words)
{
    return std::all_of(words.begin(), words.end(),
        [&](const QByteArray& word) { return line.indexOf(word) >= 0; });
}

bool startsAWord(QByteArrayView line, qsizetype at)
{
    if (at == 0)
        return true;
    const auto before = static_cast<unsigned char>(line[at - 1]);
    return before < 0x80 && std::isalnum(before) == 0;
}

bool holdsAsWordStarts(QByteArrayView line, const QList<QByteArray>& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QByteArray& word) {
        for (qsizetype at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1))
            if (startsAWord(line, at))
                return true;
        return false;
    });
}

QByteArrayView lineOf(const QByteArray& buffer, const std::vector<qsizetype>& ends, int entry)
{
    const auto place = static_cast<std::size_t>(entry);
    const qsizetype start = entry == 0 ? 0 : ends[place - 1] + 1;
    return QByteArrayView(buffer).sliced(start, ends[place] - start);
}

} // namespace

void SearchIndex::reset(const std::vector<QString>& texts)
{
    m_folded.clear();
    m_accented.clear();
    m_foldedEnds.clear();
    m_accentedEnds.clear();
    m_foldedEnds.reserve(texts.size());
    m_accentedEnds.reserve(texts.size());
    for (const QString& text : texts) {
        m_folded += vietnamese::fold(text).toUtf8();
        m_foldedEnds.push_back(m_folded.size());
        m_folded += '\n';
        m_accented += accentedForm(text);
        m_accentedEnds.push_back(m_accented.size());
        m_accented += '\n';
    }
}

QByteArrayView SearchIndex::folded(int entry) const
{
    return lineOf(m_folded, m_foldedEnds, entry);
}

QByteArrayView SearchIndex::accented(int entry) const
{
    return lineOf(m_accented, m_accentedEnds, entry);
}

SearchRank SearchIndex::rankOf(
    int entry, const QList<QByteArray>& foldedWords, const QList<QByteArray>& accentedWords) const
{
    const QByteArrayView exact = accented(entry);
    if (holdsAll(exact, accentedWords)) {
        if (exact.startsWith(accentedWords.first()))
            return SearchRank::ExactStart;
        return holdsAsWordStarts(exact, accentedWords) ? SearchRank::ExactWord
                                                       : SearchRank::ExactInside;
    }
    const QByteArrayView line = folded(entry);
    if (line.startsWith(foldedWords.first()))
        return SearchRank::FoldedStart;
    return holdsAsWordStarts(line, foldedWords) ? SearchRank::FoldedWord : SearchRank::FoldedInside;
}

SearchIndex::Found SearchIndex::find(QStringView query, int limit) const
{
    const QList<QByteArray> words = wordsOf(vietnamese::fold(query).toUtf8());
    if (words.isEmpty())
        return {};
    const QList<QByteArray> exactWords = wordsOf(accentedForm(query));
    const QByteArray& longest = *std::max_element(words.begin(), words.end(),
        [](const QByteArray& a, const QByteArray& b) { return a.size() < b.size(); });

    std::vector<Hit> hits;
    auto end = m_foldedEnds.begin();
    for (qsizetype at = m_folded.indexOf(longest); at >= 0;) {
        end = std::lower_bound(end, m_foldedEnds.end(), at);
        const auto entry = static_cast<int>(end - m_foldedEnds.begin());
        if (words.size() == 1 || holdsAll(folded(entry), words))
            hits.push_back({entry, rankOf(entry, words, exactWords)});
        at = m_folded.indexOf(longest, *end);
    }
    const auto total = static_cast<int>(hits.size());
    const auto kept = std::min(hits.size(), static_cast<std::size_t>(std::max(limit, 0)));
    std::partial_sort(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(kept), hits.end(),
        [](const Hit& a, const Hit& b) {
            return a.rank != b.rank ? a.rank < b.rank : a.entry < b.entry;
        });
    hits.resize(kept);
    return {std::move(hits), total};
}

} // namespace sosh
