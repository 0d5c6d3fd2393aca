// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

/// Baselines so near are one line: faces of the head's two columns differ by a point.
constexpr int sameLine = 100;
const QString apart = u"    "_s;

using Items = std::vector<const TextItem*>;

std::vector<Items> linesOf(const Page& page)
{
    Items items;
    for (const TextItem& item : page.texts)
        items.push_back(&item);
    std::stable_sort(items.begin(), items.end(),
        [](const TextItem* a, const TextItem* b) { return a->baseline < b->baseline; });
    std::vector<Items> lines;
    for (const TextItem* item : items) {
        if (lines.empty() || item->baseline - lines.back().front()->baseline > sameLine)
            lines.emplace_back();
        lines.back().push_back(item);
    }
    for (Items& line : lines)
        std::stable_sort(line.begin(), line.end(),
            [](const TextItem* a, const TextItem* b) { return a->x < b->x; });
    return lines;
}

QString textOf(const Items& line)
{
    QString text;
    int end = 0;
    for (const TextItem* item : line) {
        const int em = item->face.size * 20;
        if (item != line.front() && item->x - end > em / 2)
            text += apart;
        else if (item != line.front() && item->x - end > em / 8 && !text.endsWith(u' '))
            text += u' ';
        text += item->text;
        end = item->x + item->width;
    }
    return text;
}

} // namespace

QString plainText(const Pages& pages)
{
    QStringList texts;
    for (const Page& page : pages.pages) {
        QString text;
        for (const Items& line : linesOf(page))
            text += textOf(line) + u'\n';
        texts << text;
    }
    return texts.join(u'\f');
}

} // namespace sosh::report
