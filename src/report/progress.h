// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>

namespace sosh::report {

/// Tells how far a layout is and hears whether to go on: once for every few hundred parts.
class Progress
{
public:
    /// `listener` may be empty; `parts` is how many will be done.
    Progress(const std::function<bool(double)>& listener, std::size_t parts)
        : m_listener(listener)
        , m_parts(std::max<std::size_t>(1, parts))
    {
    }

    /// So many more are done. False: stop.
    bool done(std::size_t parts = 1)
    {
        m_done += parts;
        m_sinceTold += parts;
        if (m_sinceTold >= every)
            tell();
        return !m_stopped;
    }
    /// The last word, whatever was told before.
    bool tell()
    {
        m_sinceTold = 0;
        if (m_listener && !m_stopped)
            m_stopped = !m_listener(std::min(1.0, double(m_done) / double(m_parts)));
        return !m_stopped;
    }
    bool stopped() const { return m_stopped; }

private:
    static constexpr std::size_t every = 256;

    const std::function<bool(double)>& m_listener;
    std::size_t m_parts;
    std::size_t m_done = 0;
    std::size_t m_sinceTold = 0;
    bool m_stopped = false;
};

} // namespace sosh::report
