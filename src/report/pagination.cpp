// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagination.h"

#include <algorithm>
#include <span>
#include <unordered_map>
#include <utility>

namespace sosh::report {

namespace {

constexpr int cutAir = twips(10); // below the line to cut at: the margin of what stands there
constexpr int dash = twips(2);
constexpr int gap = twips(1.5);
constexpr int least = twips(30); // of the text block, whatever margins are asked for

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

    /// Strips that stay together if a page has room for them all; they give away what they hold.
    void place(std::span<Strip> chain)
    {
        if (chain.front().cut) {
            m_cutAhead = !m_empty;
            return;
        }
        if (std::exchange(m_cutAhead, false))
            cutPage();
        if (m_y > 0 && m_y + heightOf(chain) > m_frame.height)
            openPage();
        for (Strip& strip : chain) {
            if (m_y > 0 && m_y + strip.spaceBefore + strip.height + footOf(strip) > m_frame.height)
                openPage();
            put(strip);
        }
    }

    std::vector<Page> take()
    {
        if (m_foot) {
            if (m_y + m_foot->height > m_frame.height)
                openPage();
            m_y = m_frame.height - m_foot->height;
            draw(Strip(*m_foot));
        }
        return std::move(m_pages);
    }

private:
    static int footOf(const Strip& strip) { return strip.foot ? strip.foot->height : 0; }

    static int heightOf(std::span<const Strip> chain)
    {
        int height = 0;
        for (const Strip& strip : chain)
            height += strip.spaceBefore + strip.height + footOf(strip);
        return height;
    }

    void put(Strip& strip)
    {
        if (m_empty && strip.repeat)
            draw(Strip(*strip.repeat));
        else if (!m_empty)
            m_y += strip.spaceBefore;
        if (strip.foot)
            m_foot = strip.foot;
        draw(std::exchange(strip, {}));
        m_empty = false;
    }

    void draw(Strip strip)
    {
        Page& page = m_pages.back();
        const int dx = m_left;
        const int dy = m_frame.top + m_y;
        for (TextItem& item : strip.texts) {
            item.x += dx;
            item.baseline += dy;
            page.texts.push_back(std::move(item));
        }
        for (const LineItem& line : strip.lines)
            drawLine(
                {line.x1 + dx, line.y1 + dy, line.x2 + dx, line.y2 + dy, line.thickness}, page);
        m_y += strip.height;
    }

    /// The uprights of a table's rows become one line down the page.
    void drawLine(const LineItem& line, Page& page)
    {
        if (line.x1 == line.x2) {
            const auto above = m_uprights.find(line.x1);
            if (above != m_uprights.end() && page.lines[above->second].y2 == line.y1
                && page.lines[above->second].thickness == line.thickness) {
                page.lines[above->second].y2 = line.y2;
                return;
            }
            m_uprights[line.x1] = page.lines.size();
        }
        page.lines.push_back(line);
    }

    /// Dashes across the middle of the sheet; on the next page when the lower half is begun.
    void cutPage()
    {
        const int middle = m_frame.pageHeight / 2 - m_frame.top;
        if (m_y > middle) {
            openPage();
            return;
        }
        const int y = m_frame.top + middle;
        for (int x = 0; x < m_frame.width; x += dash + gap)
            m_pages.back().lines.push_back(
                {m_left + x, y, m_left + std::min(x + dash, m_frame.width), y, 8});
        m_y = middle + cutAir;
        m_empty = true;
    }

    void openPage()
    {
        Page page;
        page.width = m_frame.pageWidth;
        page.height = m_frame.pageHeight;
        page.number = int(m_pages.size()) + 1;
        m_left = page.number % 2 == 0 ? m_frame.leftOnBack : m_frame.left;
        m_pages.push_back(std::move(page));
        m_uprights.clear();
        if (m_pages.back().number > 1)
            drawNumber();
        m_y = 0;
        m_empty = true;
    }

    void drawNumber()
    {
        const int size = m_profile.pageNumber.pt;
        const Face face{size};
        const QString text = QString::number(m_pages.back().number);
        const int width = m_ruler.width(text, face);
        const int x = m_left + (m_frame.width - width) / 2;
        const int baseline = baselineBelow(m_profile.pageNumberFromTop.mm, size, m_ruler);
        m_pages.back().texts.push_back({x, baseline, text, face, 0, width});
    }

    const PageFrame& m_frame;
    const FormatProfile& m_profile;
    Ruler& m_ruler;
    std::vector<Page> m_pages;
    std::unordered_map<int, size_t> m_uprights; ///< of this page: the last line at each x
    std::shared_ptr<const Strip> m_foot;
    int m_left = 0;
    int m_y = 0;
    bool m_empty = true; ///< nothing yet on the page, or on its lower half after a cut
    bool m_cutAhead = false;
};

} // namespace

PageFrame frameOf(const FormatProfile& profile, Orientation orientation, const PageSetup& setup)
{
    const bool landscape = orientation == Orientation::Landscape;
    const MarginsMm margins = setup.margins.value_or(MarginsMm{profile.marginLeft.mm,
        profile.marginTop.mm, profile.marginRight.mm, profile.marginBottom.mm});
    PageFrame frame;
    frame.pageWidth = twips(landscape && setup.wideSheet ? 297 : 210);
    frame.pageHeight = twips(landscape && setup.wideSheet ? 420 : 297);
    if (landscape)
        std::swap(frame.pageWidth, frame.pageHeight);
    frame.left = twips(margins.left);
    frame.leftOnBack = setup.duplex ? twips(margins.right) : frame.left;
    frame.top = twips(margins.top);
    frame.width = std::max(least, frame.pageWidth - frame.left - twips(margins.right));
    frame.height = std::max(least, frame.pageHeight - frame.top - twips(margins.bottom));
    return frame;
}

std::vector<Page> paginate(
    Strips strips, const PageFrame& frame, const FormatProfile& profile, Ruler& ruler)
{
    strips = withoutTall(std::move(strips), frame.height, ruler);
    Paginator paginator(frame, profile, ruler);
    for (size_t first = 0; first < strips.size();) {
        size_t end = first + 1;
        while (end < strips.size() && strips[end - 1].keepWithNext && !strips[end - 1].cut
            && !strips[end].cut)
            ++end;
        paginator.place(std::span(strips).subspan(first, end - first));
        first = end;
    }
    return paginator.take();
}

int baselineBelow(double mm, int size, Ruler& ruler)
{
    return twips(mm) + (ruler.ascent(size) + ruler.capHeight(size)) / 2;
}

} // namespace sosh::report
