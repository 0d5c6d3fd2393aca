// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/rowalignment.h"

#include <QHash>

#include <algorithm>

namespace sosh::interchange {

namespace {

/// Expected row of each found row, -1 where the content is new.
std::vector<int> matchRows(const QStringList& expected, const QStringList& found)
{
    QHash<QString, int> where;
    for (int i = 0; i < expected.size(); ++i)
        where.insert(expected[i], i);
    std::vector<int> match;
    for (const QString& digest : found) {
        const auto it = where.constFind(digest);
        match.push_back(it == where.cend() ? -1 : *it);
        if (it != where.cend())
            where.erase(it); // a copy of a row is an added row
    }
    return match;
}

/// Marks the longest increasing run among the matched rows (patience sorting).
std::vector<bool> steadyRows(const std::vector<int>& match)
{
    std::vector<int> tails; // index of the found row that ends the best run of each length
    std::vector<int> previous(match.size(), -1);
    for (int i = 0; i < std::ssize(match); ++i) {
        const int value = match[static_cast<size_t>(i)];
        if (value < 0)
            continue;
        const auto place = std::lower_bound(tails.begin(), tails.end(), value,
            [&](int tail, int wanted) { return match[static_cast<size_t>(tail)] < wanted; });
        if (place != tails.begin())
            previous[static_cast<size_t>(i)] = *std::prev(place);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<bool> steady(match.size(), false);
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[static_cast<size_t>(i)])
        steady[static_cast<size_t>(i)] = true;
    return steady;
}

void pairGap(std::vector<int> expected, const std::vector<int>& found,
    const std::function<bool(int, int)>& alike, RowAlignment& result)
{
    const bool byNumber = expected.size() == found.size();
    for (const int row : found) {
        const auto it = byNumber ? expected.begin()
                                 : std::find_if(expected.begin(), expected.end(),
                                     [&](int old) { return alike(old, row); });
        if (it == expected.end()) {
            result.added.push_back(row);
            continue;
        }
        result.altered.emplace_back(*it, row);
        expected.erase(it);
    }
    result.removed.insert(result.removed.end(), expected.begin(), expected.end());
}

} // namespace

RowAlignment alignRows(const QStringList& expected, const QStringList& found,
    const std::function<bool(int, int)>& alike)
{
    const std::vector<int> match = matchRows(expected, found);
    const std::vector<bool> steady = steadyRows(match);
    std::vector<bool> known(static_cast<size_t>(expected.size()), false);
    for (const int row : match) {
        if (row >= 0)
            known[static_cast<size_t>(row)] = true;
    }
    RowAlignment result;
    int nextExpected = 0;
    std::vector<int> gap;
    const auto closeGap = [&](int end) {
        std::vector<int> lost;
        for (; nextExpected < end; ++nextExpected) {
            if (!known[static_cast<size_t>(nextExpected)])
                lost.push_back(nextExpected);
        }
        pairGap(std::move(lost), gap, alike, result);
        gap.clear();
        ++nextExpected;
    };
    for (int i = 0; i < std::ssize(match); ++i) {
        const int row = match[static_cast<size_t>(i)];
        if (row < 0)
            gap.push_back(i);
        else if (steady[static_cast<size_t>(i)])
            closeGap(row);
        else
            result.moved.emplace_back(row, i);
    }
    closeGap(static_cast<int>(expected.size()));
    return result;
}

} // namespace sosh::interchange
