// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/stylebook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::interchange {

StyleBook::StyleBook(const PaperFlow& flow)
{
    take(flow.body);
    for (const FlowSection& section : flow.sections) {
        take(section.number.style);
        if (section.hasCorner())
            take(section.corner.style);
        take(section.items);
    }
}

QString StyleBook::idOf(const ParagraphStyle& style) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry& entry) { return entry.style == style; });
    return found == m_entries.end() ? m_entries.front().id : found->id;
}

void StyleBook::take(const FlowItems& items)
{
    for (const FlowItem& item : items) {
        if (const auto* paragraph = std::get_if<FlowParagraph>(&item.content)) {
            take(paragraph->style);
            continue;
        }
        for (const FlowRow& row : std::get<FlowTable>(item.content).rows) {
            for (const FlowCell& cell : row.cells)
                take(cell.items);
        }
    }
}

void StyleBook::take(const ParagraphStyle& style)
{
    int alike = 1;
    for (const Entry& entry : m_entries) {
        if (entry.style == style)
            return;
        if (entry.style.role == style.role)
            ++alike;
    }
    const QString name = alike == 1 ? style.role : u"%1 (%2)"_s.arg(style.role).arg(alike);
    m_entries.push_back({u"P%1"_s.arg(m_entries.size() + 1), name, style});
}

} // namespace sosh::interchange
