// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagination.h"

#include <utility>

namespace sosh::report {

namespace {

class Paginator
{
public:
    Paginator(const PageFrame& frame, const FormatProfile& profile, Ruler& ruler)
        : m_frame(frame)
        , m_profile(profile)
        , m_ruler(ruler)
    {
        openPage();
    }

    void place(std::span<const Strip> chain)
    {
        if (!m_empty && m_y + heightOf(chain) > m_frame.height)
            openPage();
        for (const Strip& strip : chain) {
            if (!m_empty && m_y + strip.spaceBefore + strip.height > m_frame.height)
                openPage();
            put(strip);
        }
    }

    std::vector<Page> take() { return std::move(m_pages); }

private:
    static int heightOf(std::span<const Strip> chain)
    {
        int height = 0;
        for (const Strip& strip : chain)
            height += strip.spaceBefore + strip.height;
        return height;
    }

    void put(const Strip& strip)
    {
        if (m_empty && strip.repeat)
            draw(*strip.repeat);
        else if (!m_empty)
            m_y += strip.spaceBefore;
        draw(strip);
        m_empty = false;
    }

    void draw(const Strip& strip)
    {
        Page& page = m_pages.back();
        const int dx = m_frame.left;
        const int dy = m_frame.top + m_y;
        for (TextItem item : strip.texts) {
            item.x += dx;
            item.baseline += dy;
            page.texts.push_back(std::move(item));
        }
        for (const LineItem& line : strip.lines)
            page.lines.push_back(
                {line.x1 + dx, line.y1 + dy, line.x2 + dx, line.y2 + dy, line.thickness});
        m_y += strip.height;
    }

    void openPage()
    {
        Page page;
        page.width = m_frame.pageWidth;
        page.height = m_frame.pageHeight;
        page.number = int(m_pages.size()) + 1;
        m_pages.push_back(std::move(page));
        if (m_pages.back().number > 1)
            drawNumber();
        m_y = 0;
        m_empty = true;
    }

    /// Ten millimetres to the middle between the line's top and the digits' own: either reading of the directive
    /// holds within a millimetre.
    void drawNumber()
    {
        const int size = m_profile.pageNumber.pt;
        const Face face{size};
        const QString text = QString::number(m_pages.back().number);
        const int width = m_ruler.width(text, face);
        const int x = m_frame.left + (m_frame.width - width) / 2;
        const int baseline = twips(m_profile.pageNumberFromTop.mm)
            + (m_ruler.ascent(size) + m_ruler.capHeight(size)) / 2;
        m_pages.back().texts.push_back({x, baseline, text, face, 0, width});
    }

    const PageFrame& m_frame;
    const FormatProfile& m_profile;
    Ruler& m_ruler;
    std::vector<Page> m_pages;
    int m_y = 0;
    bool m_empty = true;
};

} // namespace

PageFrame frameOf(const FormatProfile& profile, Orientation orientation)
{
    PageFrame frame;
    frame.pageWidth = twips(210);
    frame.pageHeight = twips(297);
    if (orientation == Orientation::Landscape)
        std::swap(frame.pageWidth, frame.pageHeight);
    frame.left = twips(profile.marginLeft.mm);
    frame.top = twips(profile.marginTop.mm);
    frame.width = frame.pageWidth - frame.left - twips(profile.marginRight.mm);
    frame.height = frame.pageHeight - frame.top - twips(profile.marginBottom.mm);
    return frame;
}

std::vector<Page> paginate(
    const Strips& strips, const PageFrame& frame, const FormatProfile& profile, Ruler& ruler)
{
    Paginator paginator(frame, profile, ruler);
    for (size_t first = 0; first < strips.size();) {
        size_t end = first + 1;
        while (end < strips.size() && strips[end - 1].keepWithNext)
            ++end;
        paginator.place(std::span(strips).subspan(first, end - first));
        first = end;
    }
    return paginator.take();
}

} // namespace sosh::report
