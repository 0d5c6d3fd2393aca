// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/htmltable.h"

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr int mostSpan = 1000; ///< as HTML limits colspan

QStringView nameOf(QStringView tag)
{
    qsizetype end = tag.startsWith(u'/') ? 1 : 0;
    while (end < tag.size() && tag[end].isLetterOrNumber())
        ++end;
    return tag.first(end);
}

bool is(QStringView name, QStringView wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

/// The value of an attribute, with or without quotes; empty when there is none.
QString attribute(QStringView tag, QStringView name)
{
    for (qsizetype at = tag.indexOf(name, 0, Qt::CaseInsensitive); at > 0;
         at = tag.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        qsizetype next = at + name.size();
        if (!tag[at - 1].isSpace() || next >= tag.size() || tag[next] != u'=')
            continue;
        QStringView rest = tag.sliced(next + 1);
        if (rest.startsWith(u'"') || rest.startsWith(u'\'')) {
            const qsizetype end = rest.indexOf(rest.front(), 1);
            return rest.sliced(1, (end < 0 ? rest.size() : end) - 1).toString();
        }
        const auto blank =
            std::find_if(rest.begin(), rest.end(), [](QChar c) { return c.isSpace(); });
        return rest.first(blank - rest.begin()).toString();
    }
    return {};
}

int spanOf(QStringView tag, QStringView name)
{
    return std::clamp(attribute(tag, name).toInt(), 1, mostSpan);
}

QString entity(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool read = false;
        const uint code = name.sliced(hex ? 2 : 1).toUInt(&read, hex ? 16 : 10);
        return read && code > 0 && code <= 0x10FFFF
            ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1)
            : QString();
    }
    struct Known
    {
        QStringView name;
        QStringView meant;
    };
    constexpr Known known[] = {{u"amp", u"&"}, {u"lt", u"<"}, {u"gt", u">"}, {u"quot", u"\""},
        {u"apos", u"'"}, {u"nbsp", u"\u00A0"}, {u"ndash", u"–"}, {u"mdash", u"—"}};
    for (const Known& each : known)
        if (name == each.name)
            return each.meant.toString();
    return {};
}

/// A whole figure that was not shown as it is: "3550" or "3550.0".
QString wholeFigure(QString value)
{
    const qsizetype point = value.indexOf(u'.');
    if (point > 0 && std::all_of(value.begin() + point + 1, value.end(), [](QChar digit) {
            return digit == u'0';
        }))
        value.truncate(point);
    const bool whole = !value.isEmpty()
        && std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return whole ? value : QString();
}

/// The text, or the figure behind it where the text shows that very figure; a day, a share and a rounded figure show another.
QString meant(const QString& text, const QString& figure)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return c == u'.' || c == u',' || c.isSpace(); });
    return !figure.isEmpty() && digits == figure ? figure : text;
}

} // namespace

std::vector<QStringList> HtmlTable::read(const QString& html)
{
    HtmlTable table(html);
    table.run();
    return std::move(table.m_rows);
}

void HtmlTable::run()
{
    while (m_at < m_html.size() && !m_done) {
        qsizetype open = m_html.indexOf(u'<', m_at);
        if (open < 0)
            open = m_html.size();
        addText(QStringView(m_html).sliced(m_at, open - m_at));
        m_at = open;
        if (open == m_html.size())
            break;
        if (QStringView(m_html).sliced(open).startsWith(u"<!--")) {
            skipTo(u"-->");
            continue;
        }
        qsizetype close = m_html.indexOf(u'>', open);
        if (close < 0)
            close = m_html.size();
        m_at = std::min(close + 1, m_html.size());
        onTag(QStringView(m_html).sliced(open + 1, close - open - 1));
    }
    closeRow();
}

void HtmlTable::skipTo(QStringView end)
{
    const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

void HtmlTable::onTag(QStringView tag)
{
    const QStringView name = nameOf(tag);
    if (is(name, u"style"))
        return skipTo(u"</style>");
    if (is(name, u"script"))
        return skipTo(u"</script>");
    if (is(name, u"table"))
        ++m_depth;
    if (is(name, u"/table") && m_depth > 0 && --m_depth == 0) {
        closeRow();
        m_done = true;
        return;
    }
    if (is(name, u"br") || is(name, u"p") || is(name, u"/p") || is(name, u"div"))
        addText(u" ");
    if (m_depth != 1)
        return;
    if (is(name, u"tr")) {
        closeRow();
        m_rowOpen = true;
    } else if (is(name, u"/tr")) {
        closeRow();
    } else if (is(name, u"td") || is(name, u"th")) {
        closeCell();
        m_rowOpen = true;
        openCell(tag);
    } else if (is(name, u"/td") || is(name, u"/th")) {
        closeCell();
    }
}

void HtmlTable::openCell(QStringView tag)
{
    m_inCell = true;
    m_cell.clear();
    m_value = wholeFigure(attribute(tag, u"sdval"));
    if (m_value.isEmpty())
        m_value = wholeFigure(attribute(tag, u"x:num"));
    m_columnSpan = spanOf(tag, u"colspan");
    m_rowSpan = spanOf(tag, u"rowspan");
}

void HtmlTable::closeCell()
{
    if (!m_inCell)
        return;
    m_inCell = false;
    while (m_covered.count(m_row.size()) > 0)
        m_row += QString();
    const QString text = meant(m_cell.simplified(), m_value);
    for (int i = 0; i < m_columnSpan; ++i) {
        if (m_rowSpan > 1)
            m_covered[m_row.size()] = m_rowSpan; // this row takes one off
        m_row += i > 0 ? QString() : text;
    }
}

void HtmlTable::closeRow()
{
    closeCell();
    if (!m_rowOpen)
        return;
    m_rowOpen = false;
    while (m_covered.count(m_row.size()) > 0)
        m_row += QString();
    for (auto column = m_covered.begin(); column != m_covered.end();)
        column = --column->second > 0 ? std::next(column) : m_covered.erase(column);
    if (!m_row.isEmpty())
        m_rows.push_back(std::exchange(m_row, {}));
}

void HtmlTable::addText(QStringView text)
{
    if (!m_inCell)
        return;
    while (!text.isEmpty()) {
        const qsizetype start = text.indexOf(u'&');
        const qsizetype end = start < 0 ? -1 : text.indexOf(u';', start);
        if (end < 0 || end - start > 10) {
            const qsizetype plain = start < 0 ? text.size() : start + 1;
            m_cell += text.first(plain);
            text = text.sliced(plain);
            continue;
        }
        const QString meant = entity(text.sliced(start + 1, end - start - 1));
        m_cell += text.first(start);
        m_cell += meant.isEmpty() ? text.sliced(start, end - start + 1).toString() : meant;
        text = text.sliced(end + 1);
    }
}

} // namespace sosh
