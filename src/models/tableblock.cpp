// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tableblock.h"

#include "models/htmltable.h"

#include <QMimeData>

#include <algorithm>
#include <numeric>

namespace sosh {
namespace {

QString oneLine(QString text)
{
    return text.remove(u'\r').replace(u'\n', u' ').replace(u'\t', u' ').trimmed();
}

/// The end of a cell in quotes that begins at `from`, behind its last quote; -1 when the quotes are part of the text.
qsizetype endOfQuoted(const QString& text, qsizetype from)
{
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        if (text[at] != u'"')
            continue;
        if (at + 1 < text.size() && text[at + 1] == u'"') {
            ++at;
            continue;
        }
        const bool ends = at + 1 == text.size() || text[at + 1] == u'\t' || text[at + 1] == u'\n'
            || text[at + 1] == u'\r';
        return ends ? at + 1 : -1;
    }
    return -1;
}

} // namespace

qsizetype TableBlock::columns() const
{
    qsizetype most = 0;
    for (const QStringList& row : rows)
        most = std::max(most, row.size());
    return most;
}

qsizetype TableBlock::cells() const
{
    return std::accumulate(rows.begin(), rows.end(), qsizetype(0),
        [](qsizetype sum, const QStringList& row) { return sum + row.size(); });
}

TableBlock TableBlock::fromTsv(const QString& text)
{
    TableBlock block;
    QStringList row;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype quoted = text[at] == u'"' ? endOfQuoted(text, at) : -1;
        qsizetype end = quoted < 0 ? at : quoted;
        while (end < text.size() && text[end] != u'\t' && text[end] != u'\n')
            ++end;
        if (quoted < 0) {
            row += oneLine(text.mid(at, end - at));
        } else {
            QString inner = text.mid(at + 1, quoted - at - 2);
            row += oneLine(inner.replace(QStringLiteral("\"\""), QStringLiteral("\"")));
        }
        const bool rowEnds = end == text.size() || text[end] == u'\n';
        if (!rowEnds && end + 1 == text.size())
            row += QString(); // a tab at the very end stands before an empty cell
        if (rowEnds || end + 1 == text.size()) {
            block.rows.push_back(std::move(row));
            row.clear();
        }
        at = end + 1;
    }
    while (!block.rows.empty() && block.rows.back() == QStringList{QString()})
        block.rows.pop_back();
    return block;
}

std::optional<TableBlock> TableBlock::fromHtml(const QString& html)
{
    auto rows = HtmlTable::read(html);
    if (rows.empty())
        return std::nullopt;
    return TableBlock{std::move(rows)};
}

TableBlock TableBlock::from(const QMimeData& data)
{
    if (data.hasHtml())
        if (auto table = fromHtml(data.html()))
            return *std::move(table);
    return fromTsv(data.text());
}

} // namespace sosh
