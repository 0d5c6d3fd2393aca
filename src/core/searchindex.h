// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace sosh {

/// How well a text answers a query; the smaller the better. What was typed with its accents comes first.
enum class SearchRank
{
    ExactStart,
    ExactWord,
    ExactInside,
    FoldedStart,
    FoldedWord,
    FoldedInside
};

/// Finds texts without accents, tone places and case, every word of the query anywhere in the text.
/// All texts stand in two buffers that are scanned once a query: for names of this number no index is faster.
/// The order of the texts is the order of equal hits.
class SearchIndex
{
public:
    struct Hit
    {
        int entry = 0; ///< place in the list given to `reset`
        SearchRank rank = SearchRank::FoldedInside;
        friend bool operator==(const Hit&, const Hit&) = default;
    };
    struct Found
    {
        std::vector<Hit> best; ///< best first, as many as asked for
        int total = 0; ///< of all that match
    };

    void reset(const std::vector<QString>& texts);
    int size() const { return static_cast<int>(m_foldedEnds.size()); }
    /// Nothing when the query holds no letter and no digit.
    Found find(QStringView query, int limit) const;

private:
    QByteArrayView folded(int entry) const;
    QByteArrayView accented(int entry) const;
    SearchRank rankOf(int entry, const QList<QByteArray>& foldedWords,
        const QList<QByteArray>& accentedWords) const;

    QByteArray m_folded; ///< UTF-8, one line a text
    QByteArray m_accented; ///< lower case, tone places unified
    std::vector<qsizetype> m_foldedEnds; ///< place of each text's line feed
    std::vector<qsizetype> m_accentedEnds;
};

} // namespace sosh
