// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <map>
#include <vector>

namespace sosh {

/// The first table in a page of HTML as office programs put it on the clipboard: in one pass and forgiving, for tags that
/// are not closed are common there. Merged cells keep their place in the grid; tables inside a cell are its text.
class HtmlTable
{
public:
    static std::vector<QStringList> read(const QString& html);

private:
    explicit HtmlTable(const QString& html)
        : m_html(html)
    {
    }
    void run();
    void onTag(QStringView tag);
    void openCell(QStringView tag);
    void closeCell();
    void closeRow();
    void skipTo(QStringView end);
    void addText(QStringView text);

    const QString& m_html;
    qsizetype m_at = 0;
    int m_depth = 0; ///< of tables
    bool m_done = false;
    bool m_inCell = false;
    bool m_rowOpen = false;
    QString m_cell;
    QString m_value; ///< the figure behind the text, where the writer gives it
    int m_columnSpan = 1;
    int m_rowSpan = 1;
    QStringList m_row;
    std::map<qsizetype, int> m_covered; ///< column -> rows below that a merged cell still covers
    std::vector<QStringList> m_rows;
};

} // namespace sosh
